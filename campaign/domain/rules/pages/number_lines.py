"""Numbers set side by side count the same kind of thing: a topic that is kept apart is in a block of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from campaign.domain.evidence.kept_apart import first_apart
from campaign.domain.evidence.marks import cited_in
from campaign.domain.evidence.pictures import Says, Timeline, facts_of_picture
from campaign.domain.faults import Fault, Place
from campaign.domain.findings import Message
from campaign.domain.language import DEFAULT_LANGUAGE
from campaign.domain.rules.examination import Examination
from campaign.domain.rules.pages.sheets import blocks_of
from campaign.domain.sheets.fact_sheets import FactList, Prose, facts_of


def faults(examination: Examination) -> Iterator[Fault]:
    """Highlights, the line on what is happening now, numbers set large and pictures that mix a topic kept apart with others."""
    campaign = examination.content.campaign
    yield from _mixed(("campaign", "highlights"), [value.fact for value in campaign.highlights], examination)
    if campaign.now:
        yield from _mixed(("campaign", "now", "text"), cited_in(campaign.now.text[DEFAULT_LANGUAGE]), examination)
    if campaign.picture and not isinstance(campaign.picture, Timeline | Says):
        yield from _mixed(("campaign", "picture"), facts_of_picture(campaign.picture), examination)
    for sheet in examination.content.sheets:
        for text in sheet.news:
            yield from _mixed(("sheets", sheet.slug, "now", "text"), cited_in(text[DEFAULT_LANGUAGE]), examination)
        for place, block in blocks_of(sheet):
            if not isinstance(block, Prose | FactList | Timeline | Says):
                yield from _mixed(place, facts_of(block), examination)


def _mixed(place: Place, ids: Iterable[str], examination: Examination) -> Iterator[Fault]:
    facts = [examination.facts[id] for id in ids if id in examination.facts]
    one, other = first_apart(facts, examination.content.campaign.topics)
    if one and other:
        what = Message(
            "{fact} belongs to a topic we don’t mix with others, and {other} doesn’t",
            {"fact": one.id, "other": other.id},
        )
        yield Fault(place, what, Message("show their numbers in separate blocks"))
