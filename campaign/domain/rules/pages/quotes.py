"""A quote is one sentence, and its translation says what was said."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.faults import Fault, Place
from campaign.domain.findings import Message
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import LANGUAGES
from campaign.domain.rules.examination import Examination
from campaign.domain.rules.texts.translations import translation_faults

#: One sentence: a clipping of a few words can say something else than the speaker did.
QUOTE_WORDS = 40


def faults(examination: Examination) -> Iterator[Fault]:
    """Quotes that are too long, not translated, or translated with other numbers."""
    for number, quote in enumerate(examination.content.campaign.quotes):
        place: Place = ("campaign", "quotes", number)
        count = len(quote.words.split())
        if count > QUOTE_WORDS:
            right = Message("quote at most {most} words", {"most": QUOTE_WORDS})
            yield Fault((*place, "words"), Message("the quote has {count} words", {"count": count}), right)
        for language in LANGUAGES:
            if language != quote.language and language not in quote.translation:
                what = Message("the translation into {language} is missing", {"language": grammar(language).name})
                yield Fault((*place, "translation"), what, Message("add it; both languages must be complete"))
        yield from translation_faults((*place, "translation"), quote.words, quote.language, quote.translation)
