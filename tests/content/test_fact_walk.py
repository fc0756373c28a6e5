"""The heart: every fact, in each language and each way to say it, and every way to falsify it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

import pytest

from campaign.domain.checks import facts, figures
from campaign.domain.editions import Content
from campaign.domain.evidence.facts import Fact, Status
from campaign.domain.findings import Finding
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.templates.documents import Document, paragraph_of
from campaign.domain.templates.drafts import Draft
from campaign.domain.templates.kinds import Kind
from campaign.domain.templates.templates import Template, WordRange
from tests.content.changed_dates import date_changes, dates, in_other_forms
from tests.content.changed_figures import KINDS, Change, quantity_changes, written
from tests.content.changed_periods import period_changes
from tests.content.seeds import campaign_folder

pytestmark = pytest.mark.slow

TODAY = date(2026, 11, 21)
#: A digit changed into an honest rounding: more than $32 million is more than $30 million.
STILL_TRUE = ("more than $30 million", "más de 30 millones", "más de $30 millones")

#: With a noun behind it, a year after "in" is one still: "in 2019 people".
STILL_A_YEAR = re.compile(r"(?i)\b(?:in|en|since|desde|during|durante) (?:19|20)\d\d (?:people|personas)\b")


@cache
def content() -> Content:
    found = campaign_folder().content()
    assert found, "\n".join(map(str, campaign_folder().problems))

    return found


def found_in(text: str, fact: Fact, language: Language) -> list[Finding]:
    """What every FACT check says of a draft of this one sentence, which cites its fact."""
    template = Template("walk", language, Kind.LETTER, "walk", "walk", WordRange(1, 500), (), (), ())
    draft = Draft(text=f"{text}[@{fact.id}]")
    manuscript = Manuscript(content(), template, draft, TODAY)
    return [*figures.check(manuscript), *facts.check(manuscript)]


def is_exempt(finding: Finding, fact: Fact, text: str, language: Language) -> bool:
    """What a sentence of ours may be told: its date is for the writer to add; an overtaken fact is shown as overtaken."""
    is_undated = finding.id == "FACT-3" and not dates(text, language)
    return is_undated or finding.id == "FACT-5" and fact.status is Status.SUPERSEDED


def ways(language: Language) -> Iterator[tuple[Fact, str]]:
    for fact in content().facts:
        for text in fact.ways_to_say(language):
            yield fact, text


def changes(fact: Fact, text: str, language: Language) -> Iterator[Change]:
    for quantity in fact.quantities:
        yield from quantity_changes(text, fact, quantity, language)
        yield from period_changes(text, quantity, language)
    if fact.dates:  # a date that only says when it was so is no number of the fact
        yield from date_changes(text, fact, language)


@cache
def falsified(language: Language) -> list[tuple[Fact, Change]]:
    """Every falsified sentence, once for all kinds."""
    return [(fact, change) for fact, text in ways(language) for change in changes(fact, text, language)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_fact_said_as_we_say_it_gives_no_finding(language: Language) -> None:
    spoken = [
        (fact.id, text, f"{finding.id} {finding.level}", finding.words)
        for fact, text in ways(language)
        for finding in found_in(text, fact, language)
        if not is_exempt(finding, fact, text, language)
    ]

    assert spoken == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_right_date_written_another_way_gives_no_finding(language: Language) -> None:
    tried = [(fact, text, form) for fact, text in ways(language) for form in in_other_forms(text, language, days=0)]
    stopped = [
        (fact.id, form, finding.words)
        for fact, _, form in tried
        for finding in found_in(form, fact, language)
        if finding.id in ("FACT-1", "FACT-2")
    ]

    assert stopped == []
    assert len(tried) > 500


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_figure_is_found_where_it_is_written(language: Language) -> None:
    lost = [
        (fact.id, str(quantity.value), text)
        for fact, text in ways(language)
        for quantity in fact.quantities
        if not written(text, quantity.value, language)
    ]
    lost += [
        (fact.id, str(known), text)
        for fact, text in ways(language)
        for known in fact.dates
        if (known.year, known.month, known.day) not in [found.parts for found in dates(text, language)]
    ]

    assert lost == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_a_falsified_figure_is_found(kind: str, language: Language) -> None:
    tried = 0
    slipped = []
    for fact, change in falsified(language):
        if change.kind != kind:
            continue
        tried += 1
        found = found_in(change.text, fact, language)
        is_found = any(finding.id == "FACT-2" for finding in found)
        is_true = any(words in change.text.lower() for words in STILL_TRUE) or STILL_A_YEAR.search(change.text)
        if not is_found and not is_true:
            slipped.append((fact.id, change.text, [f"{finding.id} {finding.level}" for finding in found]))

    assert slipped == []
    assert tried > 100


def test_a_sentence_without_changes_is_read_as_one_paragraph() -> None:
    """A guard on the walk itself: the marker belongs to the sentence before it."""
    fact = content().facts[0]
    document = Document("en", Kind.LETTER, (paragraph_of(f"{fact.claim.en}[@{fact.id}]", content().fact_by_id),))

    assert document.text == fact.claim.en
    assert list(document.note_numbers) == [fact.id]
