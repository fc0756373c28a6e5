"""A fact sheet asks a question and answers it with facts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from campaign.domain.evidence.facts import Quantity
from campaign.domain.evidence.pictures import PICTURE_KEYS
from campaign.domain.faults import Fault, Place
from campaign.domain.findings import Message
from campaign.domain.language import LANGUAGES
from campaign.domain.rules.examination import Examination
from campaign.domain.rules.pages.fronts import front_faults
from campaign.domain.rules.pages.pictures import picture_faults
from campaign.domain.rules.pages.values import shown_fact_faults, value_faults
from campaign.domain.rules.texts.labels import held_by, label_faults
from campaign.domain.rules.texts.prose import prose_faults
from campaign.domain.sheets.fact_sheets import Block, FactList, FactSheet, Numbers, Prose, facts_in

_SHARED = 1 / 3


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
            yield from prose_faults((*place, "headline"), sheet.headline, examination.facts, sheet.dek)
        yield from prose_faults((*place, "answer"), sheet.answer, examination.facts)
        yield from front_faults(sheet, examination)
        for at, block in blocks_of(sheet):
            yield from _block_faults(at, block, examination)
    for one, other in combinations(examination.content.sheets, 2):
        yield from _sharing_faults(one, other)


def blocks_of(sheet: FactSheet) -> Iterator[tuple[Place, Block]]:
    """Return the picture, if there is one, and each block, with its place."""
    if sheet.picture:
        yield ("sheets", sheet.slug, "picture", PICTURE_KEYS[type(sheet.picture)]), sheet.picture
    for number, block in enumerate(sheet.blocks):
        yield ("sheets", sheet.slug, "blocks", number, _key(block)), block


def _key(block: Block) -> str:
    """Return the key of a block in a file."""
    match block:
        case Prose():
            return "prose"
        case FactList():
            return "facts"
        case Numbers():
            return "numbers"
        case _:
            return PICTURE_KEYS[type(block)]


def _block_faults(place: Place, block: Block, examination: Examination) -> Iterator[Fault]:
    facts = examination.facts
    match block:
        case Prose(_, paragraphs):
            yield from _heading_faults(place, block)
            for number, paragraph in enumerate(paragraphs):
                yield from prose_faults((*place, "paragraphs", number), paragraph, facts)
        case FactList(_, ids):
            yield from _heading_faults(place, block)
            for number, id in enumerate(ids):
                yield from shown_fact_faults((*place, "ids", number), id, facts)
        case Numbers(heading, values):
            yield from _heading_faults(place, block)
            for number, value in enumerate(values):
                yield from label_faults((*place, "values", number, "label"), value.label, held_by(value.fact, facts))
            yield from value_faults((*place, "values"), values, facts, Quantity, heading)
        case _:
            yield from picture_faults(place, block, examination)


def _heading_faults(place: Place, block: Prose | FactList | Numbers) -> Iterator[Fault]:
    yield from label_faults((*place, "heading"), block.heading)


def _sharing_faults(one: FactSheet, other: FactSheet) -> Iterator[Fault]:
    """Pages are compared. A handout is read alone, so its front may say what another says, too."""
    shown, others = (set(facts_in(sheet.on_page)) for sheet in (one, other))
    shared, fewest = shown & others, min(len(shown), len(others))
    if fewest and len(shared) > fewest * _SHARED:
        values = {"shared": len(shared), "fewest": fewest, "sheet": one.slug}
        what = Message("this sheet shares {shared} of {fewest} facts with {sheet}", values)
        yield Fault(
            ("sheets", other.slug),
            what,
            Message("two sheets may share at most one-third of their facts; make this one answer a different question"),
        )
