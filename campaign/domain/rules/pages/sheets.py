"""A fact sheet asks a question and answers it with facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations

from campaign.domain.evidence.facts import Fact, Moment, Quantity
from campaign.domain.evidence.holding import Verdict, best_fact
from campaign.domain.evidence.values import NONE, Value
from campaign.domain.faults import Fault, Place
from campaign.domain.findings import Message
from campaign.domain.language import LANGUAGES
from campaign.domain.rules.examination import Examination
from campaign.domain.rules.pages.values import shown_fact_faults, value_faults
from campaign.domain.rules.texts.labels import Allowed, key_of, label_faults, texts_in
from campaign.domain.rules.texts.prose import prose_faults
from campaign.domain.sheets.fact_sheets import Bars, Block, FactList, FactSheet, Numbers, Prose, Timeline

_SHARED = 1 / 3
#: The key of each block in a file.
KEYS: Mapping[type[Block], str] = {
    Prose: "prose",
    FactList: "facts",
    Numbers: "numbers",
    Bars: "bars",
    Timeline: "timeline",
}


def faults(examination: Examination) -> Iterator[Fault]:
    """Titles that ask nothing, numbers without a fact, charts of no fact or mixed units, and sheets too much alike."""
    for sheet in examination.content.sheets:
        place: Place = ("sheets", sheet.slug)
        for language in LANGUAGES:
            if "?" not in sheet.question[language]:
                what, right = (
                    Message("the title is not a question"),
                    Message("write the question that the sheet answers"),
                )
                yield Fault((*place, "question", language), what, right)
        yield from label_faults((*place, "question"), sheet.question)
        if sheet.headline:
            yield from prose_faults((*place, "headline"), sheet.headline, examination.facts)
        yield from prose_faults((*place, "answer"), sheet.answer, examination.facts)
        for at, block in blocks_of(sheet):
            yield from _label_faults(at, block, examination.facts)
            yield from _block_faults(at, block, examination.facts)
    for one, other in combinations(examination.content.sheets, 2):
        yield from _sharing_faults(one, other)


def blocks_of(sheet: FactSheet) -> Iterator[tuple[Place, Block]]:
    """Return each block with its place."""
    for number, block in enumerate(sheet.blocks):
        yield ("sheets", sheet.slug, "blocks", number, KEYS[type(block)]), block


def _label_faults(place: Place, block: Block, facts: Mapping[str, Fact]) -> Iterator[Fault]:
    """Headings, labels and what a chart's text says: all that a block shows, but for paragraphs with marks."""
    for at, text in texts_in(block):
        if key_of(at) != "paragraphs":
            yield from label_faults((*place, *at), text, _held_by_its_fact(block, at, facts))


def _held_by_its_fact(block: Block, at: Place, facts: Mapping[str, Fact]) -> Allowed | None:
    """A label is read alone, so it may say the date and the period of its own fact."""
    if not isinstance(block, Numbers | Bars) or at[0] != "values":
        return None
    fact = facts.get(block.values[int(at[1])].fact)
    return lambda _, mention: fact is not None and best_fact(mention, [fact])[0] is Verdict.HELD


def _block_faults(place: Place, block: Block, facts: Mapping[str, Fact]) -> Iterator[Fault]:
    match block:
        case Prose(_, paragraphs):
            for number, paragraph in enumerate(paragraphs):
                yield from prose_faults((*place, "paragraphs", number), paragraph, facts)
        case FactList(_, ids):
            for number, id in enumerate(ids):
                yield from shown_fact_faults((*place, "ids", number), id, facts)
        case Numbers(heading, values):
            yield from value_faults((*place, "values"), values, facts, Quantity, heading)
        case Bars(heading, _, values):
            yield from value_faults((*place, "values"), values, facts, Quantity, heading)
            yield from _unit_faults((*place, "values"), values, facts)
        case Timeline(heading, _, events):
            yield from value_faults((*place, "events"), events, facts, Moment, heading)


def _unit_faults(place: Place, values: tuple[Value, ...], facts: Mapping[str, Fact]) -> Iterator[Fault]:
    """Bars of different units beside each other would compare what cannot be compared."""
    figures = [
        fact.figures[value.figure - 1]
        for value in values
        if (fact := facts.get(value.fact)) and NONE < value.figure <= len(fact.figures)
    ]
    units = {figure.unit for figure in figures if isinstance(figure, Quantity)}
    if len(units) > 1:
        what = Message("the bars mix units: {units}", {"units": ", ".join(sorted(units))})
        yield Fault(place, what, Message("show only one unit in each chart"))


def _sharing_faults(one: FactSheet, other: FactSheet) -> Iterator[Fault]:
    shared = set(one.facts) & set(other.facts)
    fewest = min(len(one.facts), len(other.facts))
    if fewest and len(shared) > fewest * _SHARED:
        values = {"shared": len(shared), "fewest": fewest, "sheet": one.slug}
        what = Message("this sheet shares {shared} of {fewest} facts with {sheet}", values)
        yield Fault(
            ("sheets", other.slug),
            what,
            Message("two sheets may share at most one-third of their facts; make this one answer a different question"),
        )
