"""Whoever is quoted in a release agreed to it, and a translation says what was said."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.faults import Fault, Place
from campaign.domain.findings import Message
from campaign.domain.grammar.languages import grammar
from campaign.domain.press.releases import Quotation, Release
from campaign.domain.rules.examination import Examination
from campaign.domain.rules.texts.labels import held_by_any, label_faults, plain_faults
from campaign.domain.rules.texts.translations import translation_faults


def faults(examination: Examination) -> Iterator[Fault]:
    """Quotations without consent, in numbers that no fact of the release has, or in one language only."""
    for release in examination.content.press:
        for number, passage in enumerate(release.body):
            if passage.quote:
                place = ("press", release.id, "body", number, "quote")
                yield from _quote_faults(place, passage.quote, release, examination)


def _quote_faults(place: Place, quote: Quotation, release: Release, examination: Examination) -> Iterator[Fault]:
    yield from _consent_faults((*place, "consent"), quote, examination)
    allowed = held_by_any(release.facts, examination.facts)
    yield from plain_faults((*place, "words"), quote.words, quote.language, allowed)
    yield from label_faults((*place, "title"), quote.title)
    yield from translation_faults((*place, "translation"), quote.words, quote.language, quote.translation)
    for language in release.languages:
        if language != quote.language and language not in quote.translation:
            what = Message("the translation into {language} is missing", {"language": grammar(language).name})
            yield Fault((*place, "translation"), what, Message("add it; both languages must be complete"))


def _consent_faults(place: Place, quote: Quotation, examination: Examination) -> Iterator[Fault]:
    if quote.consent is None:
        what = Message("nothing says that {name} agreed to be quoted", {"name": quote.speaker})
        yield Fault(place, what, Message("ask, and write under consent who agreed (by) and when (on)"))
    elif quote.consent.on > examination.today:
        what = Message("this day is in the future")
        yield Fault((*place, "on"), what, Message("write the day on which they agreed"))
