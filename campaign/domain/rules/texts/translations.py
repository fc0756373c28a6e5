"""A translation says what was said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from campaign.domain.faults import Fault, Place
from campaign.domain.figures.mentions import mentions
from campaign.domain.findings import Message
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import Language


def translation_faults(
    place: Place, words: str, language: Language, translation: Mapping[Language, str]
) -> Iterator[Fault]:
    """Numbers of a translation that are not in the words quoted, which are in `language`."""
    spoken = {mention.value for mention in mentions(words, grammar(language))}
    for other, text in translation.items():
        for mention in mentions(text, grammar(other)):
            if not mention.is_weak and mention.value not in spoken:
                told = text[mention.start : mention.end]
                what = Message("“{words}” is in the translation but not in the quotation", {"words": told})
                yield Fault((*place, other), what, Message("translate only what was said"))
