"""Sentences without what someone else said."""

from __future__ import annotations

import re

from campaign.domain.texts.quotations import quotations
from campaign.domain.texts.reading import Reading

#: A nickname in quotation marks.
_NICKNAME = re.compile(r"[“«\"][A-ZÁÉÍÓÚÑ][\w’']*(?: [A-ZÁÉÍÓÚÑ][\w’']*)?[.,]?[”»\"]")


def sentences_unquoted(reading: Reading) -> tuple[str, ...]:
    """Return the sentences with quotations blanked out; a nickname loses only its quotation marks."""
    whole = list(reading.text)
    for start, end in quotations(reading.text):
        if _NICKNAME.fullmatch(reading.text, start, end):
            whole[start] = whole[end - 1] = " "
        else:
            whole[start:end] = " " * (end - start)
    text = "".join(whole)
    return tuple(text[sentence.start : sentence.end] for sentence in reading.sentences)
