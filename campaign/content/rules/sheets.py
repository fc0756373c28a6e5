"""What a fact sheet must keep."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from campaign.content.folders import Folder
from campaign.content.placed import Placed
from campaign.content.problems import Problem
from campaign.content.rules.disputes import overtaken_problems, title_problems
from campaign.content.rules.ids import id_problems
from campaign.content.rules.labels import key_of, label_problems, speaker_problems, texts_in
from campaign.content.rules.prose import prose_problems
from campaign.content.yaml_files import Place
from campaign.domain.evidence.facts import Fact, Moment, Quantity, Status
from campaign.domain.evidence.values import Value
from campaign.domain.language import LANGUAGES, Both
from campaign.domain.sheets.fact_sheets import Bars, Block, FactList, FactSheet, Numbers, Prose, Timeline

_SHARED = 1 / 3
#: The key under which each block stands in a file.
_KEYS: dict[type[Block], str] = {
    Prose: "prose",
    FactList: "facts",
    Numbers: "numbers",
    Bars: "bars",
    Timeline: "timeline",
}


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
    yield from title_problems(placed, facts)
    yield from label_problems(placed, ("question",), sheet.question)
    yield from prose_problems(placed, ("answer",), sheet.answer, facts)
    for number, block in enumerate(sheet.blocks):
        place = ("blocks", number, _KEYS[type(block)])
        yield from _uncited_problems(placed, place, block)
        yield from _block_problems(placed, place, block, facts)


def _uncited_problems(placed: Placed[FactSheet], place: Place, block: Block) -> Iterator[Problem]:
    """Headings, labels and what a chart's text says: all that a block shows, but for paragraphs with marks."""
    for at, text in texts_in(block):
        if key_of(at) != "paragraphs":
            yield from label_problems(placed, (*place, *at), text)


def _block_problems(placed: Placed[FactSheet], place: Place, block: Block, facts: dict[str, Fact]) -> Iterator[Problem]:
    match block:
        case Prose(_, paragraphs):
            for number, paragraph in enumerate(paragraphs):
                yield from prose_problems(placed, (*place, "paragraphs", number), paragraph, facts)
        case FactList(_, ids):
            for number, id in enumerate(ids):
                yield from _fact_problems(placed, (*place, "ids", number), id, facts)
                yield from overtaken_problems(placed, (*place, "ids", number), id, ids, facts)
        case Numbers(heading, values) | Bars(heading, _, values):
            yield from value_problems(placed, (*place, "values"), values, facts, Quantity, heading)
            for number, value in enumerate(values):
                shown = tuple(other.fact for other in values)
                yield from overtaken_problems(placed, (*place, "values", number), value.fact, shown, facts)
            if isinstance(block, Bars):
                yield from _one_unit(placed, (*place, "values"), values, facts)
        case Timeline(heading, _, events):
            yield from value_problems(placed, (*place, "events"), events, facts, Moment, heading)


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
    heading: Both | None = None,
) -> Iterator[Problem]:
    """What is wrong with figures that a chart shows or that are set large: each names a fact and a figure of it, and
    says whose claim it is.
    """
    for number, value in enumerate(values):
        at = (*place, number)
        yield from _fact_problems(placed, at, value.fact, facts)
        fact = facts.get(value.fact)
        if fact is None:
            continue
        yield from speaker_problems(placed, at, value, fact, heading)
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


def _sharing_problems(one: Placed[FactSheet], other: Placed[FactSheet]) -> Iterator[Problem]:
    shared = set(one.value.facts) & set(other.value.facts)
    fewest = min(len(one.value.facts), len(other.value.facts))
    if fewest and len(shared) > fewest * _SHARED:
        what = f"{other.value.slug} shares {len(shared)} of {fewest} facts with {one.value.slug}"
        yield other.error((), what, "at most a third: answer another question")
