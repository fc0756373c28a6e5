"""What writers are offered, and in which order facts are found."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from campaign.domain.editions import Content
from campaign.domain.evidence.facts import Status
from campaign.domain.evidence.shelves import Shelf, stale_since
from campaign.domain.evidence.topics import Topic
from campaign.domain.figures.dates import PartialDate
from tests.builders import a_campaign, a_content, a_fact, a_source, both

COUNT = a_fact("count", "At least 8,945 people were sent.", "Enviaron al menos a 8,945 personas.", as_of="2021-01")
OLD = a_fact("old", "A treaty was signed.", "Se firmó un tratado.", as_of="2019", status=Status.HISTORICAL)
NEWER = a_fact("newer", "A judge ruled.", "Un juez falló.", as_of="2025-11", topics=["courts"])
GONE = a_fact("gone", "It was so.", "Fue así.", status=Status.RETRACTED)
REPLACED = a_fact("replaced", "It was thus.", "Fue de otro modo.", status=Status.SUPERSEDED, superseded_by="newer")
DIGEST = a_fact("digest", "A digest says so.", "Lo dice un resumen.", sources=["digest"])
FACTS = (COUNT, OLD, NEWER, GONE, REPLACED, DIGEST)
SOURCES = (a_source(), replace(a_source("digest", publisher="A Log"), second_hand=True))
TOPICS = (Topic("transfers", both("Transfers", "Traslados")), Topic("courts", both("Courts", "Tribunales")))


def content(*shelves: tuple[str, tuple[str, ...]]) -> Content:
    named = tuple(Shelf(id, both(id), facts) for id, facts in shelves)
    return a_content(facts=FACTS, sources=SOURCES, campaign=replace(a_campaign(topics=TOPICS), shelves=named))


def offered(content: Content) -> list[tuple[str, tuple[str, ...]]]:
    return [(shelf.id, shelf.facts) for shelf in content.shelves]


@pytest.mark.parametrize(
    ("shelves", "wanted"),
    [
        ((("best", ("newer", "count")),), [("best", ("newer", "count"))]),
        ((("best", ("gone", "replaced", "digest", "nothing", "old")), ("rest", ("gone",))), [("best", ("old",))]),
        ((), [("transfers", ("count", "old")), ("courts", ("newer",))]),
    ],
    ids=["in the campaign's order", "only what holds", "by topic where the campaign names no shelf"],
)
def test_writers_are_offered_what_is_on_the_shelves(
    shelves: tuple[tuple[str, tuple[str, ...]], ...], wanted: list[tuple[str, tuple[str, ...]]]
) -> None:
    assert offered(content(*shelves)) == wanted


def test_facts_are_found_as_on_the_shelves_and_then_newest_first() -> None:
    found = content(("best", ("old", "count"))).fact_index.ranked

    assert [fact.id for fact in found] == ["old", "count", "newer", "digest", "gone", "replaced"]


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("", [fact.id for fact in FACTS]),
        ("PEOPLE sent", ["count"]),
        ("fallo", ["newer"]),
        ("8945", ["count"]),
        ("8,945 people.", ["count"]),
        ("“treaty”", ["old"]),
        ("2025-11", ["newer"]),
        ("example institute", [fact.id for fact in FACTS if fact is not DIGEST]),
        ("no such word", []),
        ("people treaty", []),
    ],
)
def test_a_fact_is_found_by_every_word_in_either_language(query: str, wanted: list[str]) -> None:
    found = [fact.id for fact in content(("best", ("count", "old", "newer"))).fact_index.find(query)]

    assert sorted(found) == sorted(wanted)


@pytest.mark.parametrize(
    ("issued", "today", "is_stale"),
    [
        ([PartialDate(2026, 5, 1)], date(2026, 10, 31), False),
        ([PartialDate(2026, 5, 1)], date(2026, 11, 1), True),
        ([PartialDate(2019), PartialDate(2026, 5, 1)], date(2026, 11, 1), True),
        ([PartialDate(2019), PartialDate(2026, 6)], date(2026, 11, 1), False),  # it may be of June's last day
        ([None], date(2026, 11, 1), False),
        ([], date(2026, 11, 1), False),
    ],
)
def test_a_topic_is_old_when_its_newest_source_is_of_more_than_six_months_ago(
    issued: list[PartialDate | None], today: date, is_stale: bool
) -> None:
    sources = {f"source-{number}": replace(a_source(), issued=day) for number, day in enumerate(issued)}
    fact = a_fact("count", "People were sent.", "Enviaron gente.", sources=list(sources) or ["elsewhere"])

    newest = issued[-1] if issued else None
    assert stale_since([fact], sources, today) == (newest if is_stale else None)
