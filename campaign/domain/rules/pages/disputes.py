"""What a sheet may not take for granted: what is in dispute, and what is superseded."""

from __future__ import annotations

import re
from collections.abc import Iterator

from campaign.domain.checks.facts import carries_date
from campaign.domain.evidence.facts import Fact, Status
from campaign.domain.evidence.pictures import Bars, Columns, Dots, facts_of_picture, values_of
from campaign.domain.faults import Fault, Place
from campaign.domain.findings import Message
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import DEFAULT_LANGUAGE, LANGUAGES, fold
from campaign.domain.rules.examination import Examination
from campaign.domain.rules.pages.sheets import blocks_of
from campaign.domain.rules.texts.proper_names import stated_names
from campaign.domain.sheets.fact_sheets import Block, FactList, FactSheet, Numbers
from campaign.domain.templates.documents import Document, paragraph_of
from campaign.domain.templates.kinds import Kind
from campaign.domain.texts.reading import Reading


def faults(examination: Examination) -> Iterator[Fault]:
    """Titles that take for granted what is disputed, and superseded facts shown as if they were current."""
    for sheet in examination.content.sheets:
        yield from _title_faults(sheet, examination)
        for place, block in blocks_of(sheet):
            yield from _superseded_faults(place, block, examination)


def _title_faults(sheet: FactSheet, examination: Examination) -> Iterator[Fault]:
    """A title that asks why or how something disputed came about, of those whom the dispute is about."""
    facts = examination.facts
    disputed = [facts[id] for id in sheet.facts if id in facts and facts[id].status is Status.DISPUTED]
    for language in LANGUAGES:
        title = fold(sheet.question[language])
        if not grammar(language).arguments.taken_for_granted.match(title):
            continue
        asked = next((fact for fact in disputed if _speaks_of(title, fact, examination.known_names)), None)
        if asked:
            what = Message("the title states as fact what is disputed in {fact}", {"fact": asked.id})
            right = Message("make the title a question: whether it’s true, or who says what")
            yield Fault(("sheets", sheet.slug, "question", language), what, right)


def _speaks_of(title: str, fact: Fact, known: frozenset[str]) -> bool:
    """Whether the title names someone of the dispute; a dispute that names no one is anyone's."""
    subjects = {fold(name) for name in (*fact.names, *stated_names(fact.claim[DEFAULT_LANGUAGE], known))}
    return not subjects or any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", title) for name in subjects)


def _superseded_faults(place: Place, block: Block, examination: Examination) -> Iterator[Fault]:
    """A superseded fact has its successor beside it; a claim, which is read whole, may have its date instead."""
    for at, id, is_claim, beside in _shown(place, block):
        fact = examination.facts.get(id)
        if fact is None or fact.status is not Status.SUPERSEDED or fact.superseded_by in beside:
            continue
        if not is_claim or not _is_dated(fact):
            what = Message("{fact} is out of date but shown as if it were current", {"fact": id})
            right = Message("show {newer} beside it, or instead of it", {"newer": fact.superseded_by})
            yield Fault(at, what, right if fact.superseded_by else Message("remove it"))


def _shown(place: Place, block: Block) -> Iterator[tuple[Place, str, bool, tuple[str, ...]]]:
    """Each fact that a block shows: its place, its id, whether as a claim, and all that is shown beside it."""
    match block:
        case FactList(_, ids):
            yield from (((*place, "ids", number), id, True, ids) for number, id in enumerate(ids))
        case Numbers(values=values):
            beside = tuple(value.fact for value in values)
            yield from (((*place, "values", number, "fact"), id, False, beside) for number, id in enumerate(beside))
        case Bars() | Columns() | Dots():
            beside = tuple(facts_of_picture(block))
            yield from (((*place, *at, "fact"), value.fact, False, beside) for at, value in values_of(block))


def _is_dated(fact: Fact) -> bool:
    """Whether the claim says of when it speaks, in both languages."""
    documents = (Document(language, Kind.LETTER, (paragraph_of(fact.claim[language], {}),)) for language in LANGUAGES)
    return all(any(carries_date(sentence, fact) for sentence in Reading(document).sentences) for document in documents)
