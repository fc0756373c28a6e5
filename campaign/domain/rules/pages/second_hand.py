"""What is read first, or pasted into letters, rests on more than second-hand records."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.evidence.marks import cited_in
from campaign.domain.evidence.shelves import rests_on_records
from campaign.domain.faults import Fault, Place
from campaign.domain.findings import Message
from campaign.domain.language import DEFAULT_LANGUAGE
from campaign.domain.rules.examination import Examination


def faults(examination: Examination) -> Iterator[Fault]:
    """Highlights, numbers and news of fronts, facts on shelves or offered, and facts cited in templates that cite second-hand records alone."""
    sources = examination.content.source_by_id
    alone = {fact.id for fact in examination.content.facts if rests_on_records(fact, sources)}
    for place, id in _prominent(examination):
        if id in alone:
            what = Message("{fact} relies only on secondhand records", {"fact": id})
            yield Fault(place, what, Message("show another fact here, or cite a firsthand source"))


def _prominent(examination: Examination) -> Iterator[tuple[Place, str]]:
    for number, value in enumerate(examination.content.campaign.highlights):
        yield ("campaign", "highlights", number, "fact"), value.fact
    if now := examination.content.campaign.now:
        yield from ((("campaign", "now", "text"), id) for id in cited_in(now.text[DEFAULT_LANGUAGE]))
    for number, shelf in enumerate(examination.content.campaign.shelves):
        yield from ((("campaign", "shelves", number, "facts", position), id) for position, id in enumerate(shelf.facts))
    for sheet in examination.content.sheets:
        for text in sheet.news:
            yield from ((("sheets", sheet.slug, "now", "text"), id) for id in cited_in(text[DEFAULT_LANGUAGE]))
        for number, value in enumerate(sheet.front.numbers if sheet.front else ()):
            yield ("sheets", sheet.slug, "front", "numbers", number, "fact"), value.fact
    for letter in examination.content.letters:
        for language, template in letter.templates.items():
            place: Place = ("letters", letter.slug, language)
            yield from (((*place, "offers"), id) for id in template.offers)
            for part in template.parts:
                yield from (((*place, "parts", part.id, "text"), id) for text in part.texts for id in cited_in(text))
