"""Letters are counted where their newspapers are, and officials learn from which of theirs there is none yet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.officials.bodies import Body
from campaign.domain.officials.officeholders import Area, Membership, Officeholder
from campaign.domain.officials.rosters import DistrictTable
from campaign.domain.reports.areas import NewspaperAreas
from campaign.domain.reports.coverage import Coverage, Row, committee_members
from campaign.domain.reports.reports import Decision, Outcome, Report, ReportDetails
from tests.builders import both

TODAY = date(2026, 11, 30)
TABLE = DistrictTable(
    "buses-board",
    "1",
    date(2027, 1, 1),
    {
        "1": (Area("ON", "4"),),
        "2": (Area("ON", "4"), Area("ON", "5")),
        "3": (Area("QC", "9"),),
    },
)
CODES = {("Mill River", "ON"): ("1",), ("Bridge", "ON"): ("1", "2"), ("Border", "ON"): ("3",)}


def a_paper(id: str, city: str, state: str = "ON") -> Newspaper:
    return Newspaper(id, id.title(), city, state, "en")


def an_official(name: str, area: Area, *committees: str) -> Officeholder:
    return Officeholder(name, "buses-board", name, both("Member"), area, committees=tuple(map(Membership, committees)))


PAPERS = {card.id: card for card in (a_paper("mill", "Mill River"), a_paper("bridge", "Bridge"), a_paper("twin", "Mill River/Bridge"), a_paper("border", "Border"))}  # fmt: skip
AREAS = NewspaperAreas((TABLE,), lambda town, state: CODES.get((town, state), ()))
ANN, BO, CY, DI = (
    an_official("Ann", Area("ON", "4"), "fares"),
    an_official("Bo", Area("ON", "5"), "fares"),
    an_official("Cy", Area("ON"), "fares"),
    an_official("Di", Area("ON", "4"), "routes"),
)


def reported(*letters: tuple[str | None, Outcome]) -> Coverage:
    details = [
        ReportDetails(outcome, PAPERS[paper].name if paper else "Elsewhere", paper, "ON" if paper else None)
        for paper, outcome in letters
    ]
    return Coverage(
        tuple(Report(number, "c", one, Decision.APPROVED, TODAY, TODAY) for number, one in enumerate(details)),
        PAPERS,
        AREAS,
    )


@pytest.mark.parametrize(
    "paper, districts",
    [("mill", {"4"}), ("bridge", {"4", "5"}), ("twin", {"4", "5"}), ("border", set())],
)
def test_a_newspaper_is_in_every_district_of_its_towns_and_in_its_region(paper: str, districts: set[str]) -> None:
    assert AREAS.of(PAPERS[paper]) == {("ON", None), *(("ON", district) for district in districts)}


@pytest.mark.parametrize(
    "area, is_in",
    [
        (Area("ON"), True),
        (Area("ON", "4"), True),
        (Area("ON", "5"), False),
        (Area("ON", "0"), True),
        (Area("QC"), False),
        (Area("QC", "0"), False),
    ],
)
def test_a_regions_only_district_is_all_of_it(area: Area, is_in: bool) -> None:
    assert AREAS.is_in(PAPERS["mill"], area) == is_in


def test_letters_are_counted_by_what_they_went_to() -> None:
    found = reported(
        ("mill", Outcome.PUBLISHED),
        ("bridge", Outcome.SENT),
        ("bridge", Outcome.CALLED),
        ("mill", Outcome.DECLINED),
        ("mill", Outcome.NO_NEWS),
        (None, Outcome.PUBLISHED),
    )

    assert found.by_region() == (Row("ON", 3, 1), Row("", 1, 1))
    assert found.by_newspaper() == (Row("Bridge", 2, 0), Row("Elsewhere", 1, 1), Row("Mill", 1, 1))
    assert found.by_district() == (Row("ON-4", 3, 1), Row("ON-5", 2, 0))
    assert found.by_official([ANN, BO, CY]) == (Row("Ann (ON-4)", 3, 1), Row("Cy (ON)", 3, 1), Row("Bo (ON-5)", 2, 0))
    assert reported().by_official([ANN]) == (Row("Ann (ON-4)", 0, 0),)


def test_two_officials_of_one_name_and_area_are_two() -> None:
    other = replace(CY, id="another")

    assert reported(("mill", Outcome.SENT)).by_official([CY, other]) == (Row("Cy (ON)", 1, 0), Row("Cy (ON)", 1, 0))


def test_newspapers_without_a_letter_are_named_with_the_officials_of_their_area() -> None:
    gaps = list(reported(("mill", Outcome.SENT), ("border", Outcome.DECLINED)).without_letters([BO, CY]))

    assert [(card.id, tuple(one.name for one in theirs)) for card, theirs in gaps] == [
        ("border", ("Cy",)),
        ("bridge", ("Bo", "Cy")),
        ("twin", ("Bo", "Cy")),
    ]


def test_members_of_a_campaigns_committees_are_those_that_sit_on_one() -> None:
    assert committee_members([ANN, DI], [Body("fares", both("Fares"))]) == (ANN,)
    assert committee_members([ANN, DI], [Body("x", both("X"), imported_as="routes")]) == (DI,)
    assert committee_members([ANN], []) == ()


@pytest.mark.parametrize(
    "paper, region, area, is_in",
    [
        ("mill", "ON", Area(), True),
        ("mill", "ON", Area("ON", "4"), True),
        ("mill", "ON", Area("ON", "5"), False),
        (None, "ON", Area("ON"), True),
        (None, "ON", Area("ON", "0"), True),
        (None, "ON", Area("ON", "4"), False),
        (None, None, Area("ON"), False),
    ],
)
def test_a_letter_is_in_an_area_as_far_as_its_newspaper_is_known(
    paper: str | None, region: str | None, area: Area, is_in: bool
) -> None:
    [report] = reported((paper, Outcome.SENT)).reports
    report = replace(report, details=replace(report.details, region=region))

    assert reported().is_in(report, area) == is_in
