"""The front of a handout says a few things, each as its facts do, and who says so."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.evidence.facts import Quantity
from campaign.domain.evidence.pictures import PICTURE_KEYS
from campaign.domain.evidence.points import Point
from campaign.domain.faults import Fault, Place
from campaign.domain.findings import Message
from campaign.domain.rules.examination import Examination
from campaign.domain.rules.pages.first_screen import now_faults
from campaign.domain.rules.pages.pictures import picture_faults
from campaign.domain.rules.pages.values import shown_fact_faults, value_faults
from campaign.domain.rules.texts.labels import held_by, label_faults
from campaign.domain.rules.texts.prose import prose_faults
from campaign.domain.sheets.fact_sheets import MOST_NUMBERS, FactSheet, Front, SheetKind

_MOST_POINTS, _MOST_BACK, _MOST_ACTS = 4, 3, 3


def front_faults(sheet: FactSheet, examination: Examination) -> Iterator[Fault]:
    """What is wrong with the front of a sheet, with what a reader can do, and with whom to ask first."""
    place: Place = ("sheets", sheet.slug)
    if sheet.dek:
        yield from prose_faults((*place, "dek"), sheet.dek, examination.facts)
    if sheet.now:
        yield from prose_faults((*place, "now", "text"), sheet.now.text, examination.facts)
        yield from now_faults((*place, "now"), sheet.now, examination)
    if sheet.advice:
        yield from label_faults((*place, "advice"), sheet.advice)
    yield from act_count_faults((*place, "do"), sheet.do)
    yield from _act_faults((*place, "do"), sheet.do)
    if sheet.front:
        yield from _front_faults((*place, "front"), sheet, sheet.front, examination)


def act_count_faults(place: Place, acts: tuple[Point, ...]) -> Iterator[Fault]:
    """More things for a reader to do than a page has room for."""
    yield from _too_many(place, len(acts), _MOST_ACTS)


def _act_faults(place: Place, acts: tuple[Point, ...]) -> Iterator[Fault]:
    for number, act in enumerate(acts):
        yield from label_faults((*place, number, "text"), act.text)
        if act.lead:
            yield from label_faults((*place, number, "lead"), act.lead)


def _front_faults(place: Place, sheet: FactSheet, front: Front, examination: Examination) -> Iterator[Fault]:
    if sheet.kind is SheetKind.QUESTIONS:
        what = Message("questions and answers have no front")
        yield Fault(place, what, Message("remove it, or write kind: handout"))
    if sheet.headline is None:
        right = Message("write the answer as the headline; it is what people read first")
        yield Fault(place, Message("the handout has no headline"), right)
    yield from _too_many((*place, "numbers"), len(front.numbers), MOST_NUMBERS)
    yield from _too_many((*place, "points"), len(front.points), _MOST_POINTS)
    yield from _too_many((*place, "back"), len(front.back), _MOST_BACK)
    facts = examination.facts
    for number, value in enumerate(front.numbers):
        yield from label_faults((*place, "numbers", number, "label"), value.label, held_by(value.fact, facts))
    yield from value_faults((*place, "numbers"), front.numbers, facts, Quantity, sheet.dek)
    if front.picture:
        yield from picture_faults((*place, "picture", PICTURE_KEYS[type(front.picture)]), front.picture, examination)
    for number, point in enumerate(front.points):
        yield from prose_faults((*place, "points", number, "text"), point.text, facts)
        if point.lead:
            yield from label_faults((*place, "points", number, "lead"), point.lead)
    yield from _voice_faults(place, front, examination)
    for number, block in enumerate(front.back):
        yield from label_faults((*place, "back", number, "heading"), block.heading)
        for position, paragraph in enumerate(block.paragraphs):
            yield from prose_faults((*place, "back", number, "paragraphs", position), paragraph, facts)


def _voice_faults(place: Place, front: Front, examination: Examination) -> Iterator[Fault]:
    if front.quote and front.account:
        what = Message("the front has both a quote and an account")
        yield Fault((*place, "account"), what, Message("keep one of them; there is room for one voice"))
    known = sorted(quote.id for quote in examination.content.campaign.quotes)
    if front.quote and front.quote not in known:
        what = Message("there is no quote '{quote}'", {"quote": front.quote})
        yield Fault(
            (*place, "quote"), what, Message("choose from these quotes: {quotes}", {"quotes": ", ".join(known)})
        )
    if front.account:
        yield from shown_fact_faults((*place, "account"), front.account, examination.facts)


def _too_many(place: Place, count: int, most: int) -> Iterator[Fault]:
    if count > most:
        what = Message("there are {count}, and one page has room for {most}", {"count": count, "most": most})
        yield Fault(place, what, Message("keep the {most} that matter most", {"most": most}))
