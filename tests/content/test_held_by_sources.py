"""The texts we hold say what our facts cite them for; and every citation or figure that is off is found out."""

from __future__ import annotations

import calendar
import os
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache

import pytest

from campaign.content.source_texts import missing_texts, read_texts
from campaign.domain.editions import Content
from campaign.domain.evidence.facts import Fact, Figure, Moment, Quantity
from campaign.domain.faults import Fault
from campaign.domain.figures.dates import PartialDate
from campaign.domain.rules.examination import Examination
from campaign.domain.rules.facts import figures, wordings
from campaign.domain.rules.held_by_sources import source_faults
from tests.content.changed_figures import written
from tests.content.seeds import TEXTS, campaign_folder

#: Where CI runs nothing is skipped: without the texts every test here fails.
pytestmark = pytest.mark.skipif(
    not (TEXTS.is_dir() or os.environ.get("CI")),
    reason=f"the sources' texts are not at {TEXTS}; CAMPAIGN_SOURCES names the folder",
)


@pytest.fixture(autouse=True)
def texts() -> None:
    """The folder of texts, without which nothing here is shown."""
    assert TEXTS.is_dir(), f"the sources' texts are not at {TEXTS}; CAMPAIGN_SOURCES names the folder"


@cache
def content() -> Content:
    """The campaign that comes with the program."""
    found = campaign_folder().as_written()
    assert found

    return found


@cache
def paragraphs() -> dict[str, Mapping[int, str]]:
    """Its sources' texts, read once."""
    return read_texts(content(), TEXTS)


def problems(fact: Fact) -> list[Fault]:
    """What is wrong with one fact alone."""
    alone = replace(content(), facts=(fact,), campaign=replace(content().campaign, quotes=()))
    return list(source_faults(alone, paragraphs()))


def test_every_fact_is_in_the_places_it_cites() -> None:
    assert list(missing_texts(content(), TEXTS)) == []
    assert list(source_faults(content(), paragraphs())) == []


def test_every_text_that_a_source_names_is_held_and_every_whole_text_is_named() -> None:
    """Notes and passages that gave way to better ones may lie there unused; a whole text may not."""
    named = {text for source in campaign_folder().sources if (text := source.value.text or source.value.notes)}

    assert [text for text in named if not (TEXTS / text).is_file()] == []
    assert {text for text in named if "/" not in text} == {path.name for path in TEXTS.glob("*.txt")}


@pytest.mark.parametrize("by", [-5, 5])
def test_a_citation_moved_by_five_paragraphs_is_found_out(by: int) -> None:
    slipped = [
        (fact.id, fact.citations[index].source, moved.citations[index].paragraph)
        for fact in content().facts
        for index, moved in _moved(fact, by)
        if not problems(moved)
    ]

    assert slipped == []


def _moved(fact: Fact, by: int) -> Iterator[tuple[int, Fact]]:
    for index, citation in enumerate(fact.citations):
        citations = list(fact.citations)
        citations[index] = replace(citation, paragraph=citation.paragraph + by)
        yield index, replace(fact, citations=tuple(citations))


@pytest.mark.parametrize("kind", [Quantity, Moment])
def test_a_figure_changed_by_a_digit_is_found_out(kind: type[Figure]) -> None:
    """By its source; where the cited paragraph happens to hold the changed figure too, by the fact's own sentences."""
    tried = [
        (fact, index, changed)
        for fact in content().facts
        for index, figure in enumerate(fact.figures)
        if isinstance(figure, kind)
        for changed in _changed(figure)
    ]
    slipped = [
        (fact.id, str(fact.figures[index]), str(changed))
        for fact, index, changed in tried
        if not problems(_with_figure(fact, index, changed))
        and not (_stands_there(fact, changed) and _is_off_in_words(_with_figure(fact, index, changed)))
    ]

    assert slipped == []
    assert len(tried) > 100


def _with_figure(fact: Fact, index: int, figure: Figure) -> Fact:
    return replace(fact, figures=(*fact.figures[:index], figure, *fact.figures[index + 1 :]))


def _stands_there(fact: Fact, figure: Figure) -> bool:
    """Whether a cited paragraph holds the changed figure, read without the code under test."""
    paragraphs = [_paragraph(citation.source, citation.paragraph) for citation in fact.citations]
    if isinstance(figure, Quantity):
        return any(written(paragraph, figure.value, "en") for paragraph in paragraphs)
    words = [str(figure.date.year), *([calendar.month_name[figure.date.month]] if figure.date.month else [])]
    return any(all(word in paragraph or word in fact.inferred for word in words) for paragraph in paragraphs)


def _paragraph(source: str, number: int) -> str:
    record = next(record.value for record in campaign_folder().sources if record.value.id == source)
    lines = (TEXTS / str(record.text or record.notes)).read_text(encoding="utf-8").splitlines()
    if record.notes:
        return next(line for line in lines if line.startswith(f"{number}. "))
    return [line for line in lines if line.strip()][number - 1]


def _is_off_in_words(fact: Fact) -> bool:
    """Whether the rules of `campaign check` find that the claim does not say the changed figure, or says it once only."""
    alone = Examination(replace(content(), facts=(fact,)), date(2026, 11, 21))
    found = [str(fault.what) for rule in (wordings.faults, figures.faults) for fault in rule(alone)]
    return any("fact’s figures" in what or "leaves out figure" in what or "given twice" in what for what in found)


def _changed(figure: Figure) -> Iterator[Figure]:
    """Each digit one up and one down; of a date, the day, the month and each digit of the year."""
    if isinstance(figure, Quantity):
        for number in _one_digit_off(f"{figure.value:f}"):
            yield replace(figure, value=Decimal(number))
        return
    known = figure.date
    for year in _one_digit_off(str(known.year)):
        yield Moment(replace(known, year=int(year)))
    if known.month:
        yield Moment(replace(known, month=known.month % 12 + 1, day=min(known.day, 28) if known.day else None))
    if known.day:
        yield Moment(PartialDate(known.year, known.month, known.day % 27 + 1))


def _one_digit_off(digits: str) -> Iterator[str]:
    for index, digit in enumerate(digits):
        for new in {(int(digit) + 1) % 10, (int(digit) - 1) % 10} if digit.isdigit() else ():
            if index or new:
                yield digits[:index] + str(new) + digits[index + 1 :]
