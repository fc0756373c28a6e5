"""Tables of texts: for each check, three or more that pass and three or more that fail, in each language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import pytest

from campaign.domain.language import LANGUAGES, Language

Table = Mapping[Language, Mapping[str, str]]
_NAME_OR_NUMBER = re.compile(r"\b[A-ZÁÉÍÓÚÑ]\w*|\d[\d.,]*")
_LEAST = 3


def cases(table: Table) -> list[Any]:
    """The table's texts as parameters, each named by the sentence that says what it shows.

    Two texts that differ only in names or numbers would show the same thing twice.
    """
    for language in LANGUAGES:
        texts = table[language].values()
        assert len(texts) >= _LEAST
        assert len({_NAME_OR_NUMBER.sub("", text) for text in texts}) == len(texts)

    return [
        pytest.param(language, text, id=f"{language}: {sentence}")
        for language in LANGUAGES
        for sentence, text in table[language].items()
    ]
