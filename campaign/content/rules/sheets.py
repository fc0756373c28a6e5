"""What a fact sheet must keep."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from campaign.content.folders import Folder
from campaign.content.placed import Placed
from campaign.content.problems import Problem
from campaign.content.rules.ids import id_problems
from campaign.content.rules.prose import prose_problems
from campaign.content.yaml_files import Place
from campaign.domain.facts import Fact, Moment, Quantity, Status
from campaign.domain.language import LANGUAGES, Both
from campaign.domain.mentions import mentions
from campaign.domain.sheets import Bars, Block, FactList, FactSheet, Numbers, Prose, Timeline, Value

_SHARED = 1 / 3


def problems(folder: Folder) -> Iterator[Problem]:
    """Everything wrong with the sheets."""
    facts = {fact.value.id: fact.value for fact in folder.facts}
    yield from id_problems(((sheet, sheet.value.slug) for sheet in folder.sheets), "sheet")
    for sheet in folder.sheets:
        yield from _sheet_problems(sheet, facts)
    for one, other in combinations(folder.sheets, 2):
        yield from _sharing_problems(one, other)


def _sheet_problems(placed: Placed[FactSheet], facts: dict[str, Fact]) -> Iterator[Problem]:
    sheet = placed.value
    for language in LANGUAGES:
        if "?" not in sheet.question[language]:
            yield placed.error(("question", language), "the title is no question", "ask what the sheet answers")
    yield from _label_problems(placed, ("question",), sheet.question)
    yield from prose_problems(placed, ("answer",), sheet.answer, facts)
    for number, block in enumerate(sheet.blocks):
        yield from _label_problems(placed, ("blocks", number), block.heading)
        yield from _block_problems(placed, ("blocks", number), block, facts)


def _block_problems(placed: Placed[FactSheet], place: Place, block: Block, facts: dict[str, Fact]) -> Iterator[Problem]:
    match block:
        case Prose(_, paragraphs):
            for number, paragraph in enumerate(paragraphs):
                yield from prose_problems(placed, (*place, "prose", "paragraphs", number), paragraph, facts)
        case FactList(_, ids):
            for number, id in enumerate(ids):
                yield from _fact_problems(placed, (*place, "facts", "ids", number), id, facts)
        case Numbers(_, values):
            yield from value_problems(placed, (*place, "numbers", "values"), values, facts, Quantity)
        case Bars(_, _, values):
            yield from value_problems(placed, (*place, "bars", "values"), values, facts, Quantity)
            yield from _one_unit(placed, (*place, "bars", "values"), values, facts)
        case Timeline(_, _, events):
            yield from value_problems(placed, (*place, "timeline", "events"), events, facts, Moment)


def _fact_problems(placed: Placed[object], place: Place, id: str, facts: dict[str, Fact]) -> Iterator[Problem]:
    fact = facts.get(id)
    if fact is None:
        yield placed.error(place, f"'{id}' is no fact", "name a fact that exists")
    elif fact.status is Status.RETRACTED:
        yield placed.error(place, f"{id} is retracted", "take it out")


def value_problems(
    placed: Placed[object],
    place: Place,
    values: tuple[Value, ...],
    facts: dict[str, Fact],
    kind: type[Quantity] | type[Moment],
) -> Iterator[Problem]:
    """What is wrong with figures that a chart shows or that are set large: each names a fact and a figure of it."""
    for number, value in enumerate(values):
        at = (*place, number)
        yield from _fact_problems(placed, at, value.fact, facts)
        yield from _label_problems(placed, (*at, "label"), value.label)
        fact = facts.get(value.fact)
        if fact is None:
            continue
        if not 1 <= value.figure <= len(fact.figures) or not isinstance(fact.figures[value.figure - 1], kind):
            what = "quantity" if kind is Quantity else "date"
            yield placed.error(
                (*at, "figure"), f"{fact.id} has no {what} number {value.figure}", "count the fact's figures from 1"
            )


def _one_unit(
    placed: Placed[FactSheet], place: Place, values: tuple[Value, ...], facts: dict[str, Fact]
) -> Iterator[Problem]:
    """Bars of different units beside each other would compare what cannot be compared."""
    figures = [
        fact.figures[value.figure - 1]
        for value in values
        if (fact := facts.get(value.fact)) and value.figure <= len(fact.figures)
    ]
    units = {figure.unit for figure in figures if isinstance(figure, Quantity)}
    if len(units) > 1:
        yield placed.error(place, f"the bars mix {' and '.join(sorted(units))}", "show one unit in a chart")


def _label_problems(placed: Placed[object], place: Place, label: Both) -> Iterator[Problem]:
    for language in LANGUAGES:
        for mention in mentions(label[language], language):
            if not mention.is_weak:
                words = label[language][mention.start : mention.end]
                yield placed.error(
                    (*place, language), f"'{words}' stands in a heading or label", "figures come from the facts alone"
                )


def _sharing_problems(one: Placed[FactSheet], other: Placed[FactSheet]) -> Iterator[Problem]:
    shared = set(one.value.facts) & set(other.value.facts)
    fewest = min(len(one.value.facts), len(other.value.facts))
    if fewest and len(shared) > fewest * _SHARED:
        what = f"{other.value.slug} shares {len(shared)} of {fewest} facts with {one.value.slug}"
        yield other.error((), what, "at most a third: answer another question")
