"""A picture shows facts, compares what can be compared, and its text alternative says no more than they do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import pairwise

from campaign.domain.evidence.attribution import names_speaker
from campaign.domain.evidence.facts import Fact, Moment, Quantity
from campaign.domain.evidence.pictures import (
    Columns,
    Dots,
    Map,
    Photo,
    Picture,
    Says,
    Timeline,
    facts_of_picture,
    sayings_of,
    time_of,
    values_of,
)
from campaign.domain.evidence.values import NONE, Value, figure_of
from campaign.domain.faults import Fault, Place
from campaign.domain.findings import Message
from campaign.domain.language import LANGUAGES, Both
from campaign.domain.rules.examination import Examination
from campaign.domain.rules.pages.maps import map_faults
from campaign.domain.rules.pages.photographs import photo_faults
from campaign.domain.rules.pages.values import one_value_faults, shown_fact_faults
from campaign.domain.rules.texts.labels import described_faults, held_by, held_by_any, label_faults, speaker_faults

MOST_DOTS = 3000
MOST_GROUPS = 3


def picture_faults(place: Place, picture: Picture, examination: Examination) -> Iterator[Fault]:
    """What is wrong with a picture at a place, on a sheet or of a campaign."""
    if isinstance(picture, Photo):
        yield from photo_faults(place, picture, examination)
        return
    facts = examination.facts
    described = held_by_any(facts_of_picture(picture), facts)
    yield from described_faults((*place, "heading"), picture.heading, described)
    yield from described_faults((*place, "alt"), picture.alt, described)
    kind = Moment if isinstance(picture, Timeline) else Quantity
    for at, value in values_of(picture):
        yield from described_faults((*place, *at, "label"), value.label, held_by(value.fact, facts))
        yield from one_value_faults((*place, *at), value, facts, kind, picture.heading)
    if kind is Quantity:
        yield from _comparison_faults(place, picture, facts)
    if isinstance(picture, Dots):
        yield from _dots_faults(place, picture, facts)
    if isinstance(picture, Map):
        yield from map_faults(place, picture, examination)
    if isinstance(picture, Columns):
        yield from _time_faults(place, picture, facts)
    if isinstance(picture, Says):
        yield from _saying_faults(place, picture, facts)


def counts_in(picture: Picture, facts: Mapping[str, Fact]) -> tuple[tuple[Place, Value, Fact, Quantity], ...]:
    """Return the numbers that a picture compares, with the place, the value and the fact of each; a 0 compares with all."""
    shown = ((at, value, facts.get(value.fact)) for at, value in values_of(picture))
    found = [
        (at, value, fact, figure_of(value, fact))
        for at, value, fact in shown
        if fact and NONE < value.figure <= len(fact.figures)
    ]
    return tuple((at, value, fact, figure) for at, value, fact, figure in found if isinstance(figure, Quantity))


def _comparison_faults(place: Place, picture: Picture, facts: Mapping[str, Fact]) -> Iterator[Fault]:
    """What is drawn to one scale has one unit and one period, and says who counted if not one counter did."""
    counts = counts_in(picture, facts)
    units = {figure.unit for _, _, _, figure in counts}
    if len(units) > 1:
        what = Message("the picture mixes units: {units}", {"units": ", ".join(sorted(units))})
        yield Fault(place, what, Message("show only one unit in each picture"))
    other = next((fact for _, _, fact, figure in counts if figure.per != counts[0][3].per), None)
    if other:
        values = {"fact": counts[0][2].id, "other": other.id}
        what = Message("one of {fact} and {other} is a number for a period, and the other is not", values)
        yield Fault(place, what, Message("show numbers for a period in one picture, and totals in another"))
    if not isinstance(picture, Dots):
        yield from _counter_faults(place, counts, picture.heading)


def _counter_faults(
    place: Place, counts: tuple[tuple[Place, Value, Fact, Quantity], ...], heading: Both
) -> Iterator[Fault]:
    """Where claims of several speakers are compared, each label says whose it is; that the heading says it won't do."""
    claims = [(at, value, fact) for at, value, fact, _ in counts if fact.attributed_to]
    for at, value, fact in claims:
        others = [other for _, _, other, _ in counts if not _is_one_counter(fact, other)]
        for language in LANGUAGES:
            is_in_heading = names_speaker(heading[language], fact, language)
            if others and is_in_heading and not names_speaker(value.label[language], fact, language):
                values = {"fact": fact.id, "other": others[0].id}
                what = Message(
                    "{fact} and {other} don’t come from the same count, and the label doesn’t say who counted", values
                )
                right = Message(
                    "name {speaker} in the label", {"speaker": (fact.attributed_to or value.label)[language]}
                )
                yield Fault((*place, *at, "label", language), what, right)


def _is_one_counter(one: Fact, other: Fact) -> bool:
    """Whether two facts are the claims of one speaker, or rest on a source in common."""
    if one.attributed_to or other.attributed_to:
        return one.attributed_to == other.attributed_to
    return bool({citation.source for citation in one.citations} & {citation.source for citation in other.citations})


def _dots_faults(place: Place, dots: Dots, facts: Mapping[str, Fact]) -> Iterator[Fault]:
    counts = counts_in(dots, facts)
    whole = next((figure for at, _, _, figure in counts if at == ("of",)), None)
    if whole is None:
        return
    if whole.value != int(whole.value) or not 1 <= whole.value <= MOST_DOTS:
        right = Message("a dot is one person or thing, and we draw {most} at most: use bars", {"most": MOST_DOTS})
        yield Fault((*place, "of"), Message("{number} cannot be drawn as dots", {"number": whole.value}), right)
    if len(dots.groups) > MOST_GROUPS:
        what = Message("{count} groups are marked", {"count": len(dots.groups)})
        yield Fault((*place, "groups"), what, Message("mark at most {most}", {"most": MOST_GROUPS}))
    marked = sum((figure.value for at, _, _, figure in counts if at[0] == "groups"), Decimal())
    if marked > whole.value:
        what = Message("the groups have {marked} dots, and there are {whole}", {"marked": marked, "whole": whole.value})
        yield Fault((*place, "groups"), what, Message("groups are parts of the whole, and do not overlap"))
    if dots.zero and dots.zero.figure != NONE:
        right = Message("write figure: 0, or show it among the groups")
        yield Fault((*place, "zero", "figure"), Message("the number shown as zero isn’t 0"), right)
    counted = facts[dots.of.fact]
    for at, value in values_of(dots):
        fact = facts.get(value.fact)
        if fact and not _is_one_counter(fact, counted):
            values = {"fact": fact.id, "other": counted.id}
            right = Message("mark groups of one count only")
            yield Fault(
                (*place, *at, "fact"), Message("{fact} and {other} don’t come from the same count", values), right
            )


def _time_faults(place: Place, columns: Columns, facts: Mapping[str, Fact]) -> Iterator[Fault]:
    """Columns stand at equal steps, so what they show does too; a gap in time would be hidden."""
    times = sorted(time_of(value, facts[value.fact]).first_day for value in columns.values if value.fact in facts)
    months = [time.year * 12 + time.month for time in times]
    steps = {later - earlier for earlier, later in pairwise(months)}
    if len(steps) > 1 or 0 in steps:
        what = Message("the columns are not at equal steps of time")
        yield Fault((*place, "values"), what, Message("leave no gaps, or show them as bars"))


def _saying_faults(place: Place, says: Says, facts: Mapping[str, Fact]) -> Iterator[Fault]:
    for number, question in enumerate(says.questions):
        yield from label_faults((*place, "questions", number, "question"), question.question)
        if not question.denial or not (question.claim or question.document):
            what = Message("only one side is shown")
            yield Fault((*place, "questions", number), what, Message("show who says so, and who denies it"))
    for at, saying in sayings_of(says):
        yield from shown_fact_faults((*place, *at, "fact"), saying.fact, facts)
        yield from described_faults((*place, *at, "label"), saying.label, held_by(saying.fact, facts))
        if fact := facts.get(saying.fact):
            yield from speaker_faults((*place, *at), Value(saying.fact, 1, saying.label), fact)
