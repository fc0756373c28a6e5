"""The page of published letters shows what was approved, escaped, page by page, and tells no small place apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from werkzeug.test import Client

from campaign.actions.letters.reports import decide_reports
from campaign.assembly import Services
from campaign.domain.reports.reports import Decision, ReportDetails
from campaign.storage.reports.reports import decide, put_report, remove_by_id
from campaign.storage.reports.wall import A_PAGE
from campaign.web.app import make_app
from tests.conftest import NOON, seeded_parts
from tests.content.seeds import CAMPAIGN
from tests.web.browse import Browse, address
from tests.web.letters.test_reports import STORED
from tests.web.page import Page, said


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    made = seeded_parts(tmp_path_factory.mktemp("published"))
    yield made
    made.close()


@pytest.fixture
def services(shared: Services) -> Iterator[Services]:
    yield shared
    with shared.store.writing() as session:
        for report in shared.store.reports.of(CAMPAIGN):
            remove_by_id(session, report.id)


@pytest.fixture
def reader(services: Services) -> Browse:
    return Browse(Client(make_app(services)))


def publish(services: Services, *letters: ReportDetails, decision: Decision = Decision.APPROVED) -> None:
    with services.store.writing() as session:
        for number, letter in enumerate(letters):
            saved = put_report(session, f"{number:022}", CAMPAIGN, letter, NOON.date())
            decide(session, CAMPAIGN, saved.id, decision, NOON.date())


def letters_on(page: Page) -> list[str]:
    return [said(headline) for headline in page.with_class("headline")]


@pytest.mark.parametrize("language, when", [("en", "November 20, 2026"), ("es", "20 de noviembre de 2026")])
def test_an_approved_letter_shows_escaped_with_a_plain_link(
    reader: Browse, services: Services, language: str, when: str
) -> None:
    publish(services, STORED)
    page = reader.get(address("published", language))
    [item] = [item for item in page.all("li") if item.find(".//q") is not None]
    [link] = list(item.iter("a"))

    assert said(link) == STORED.headline
    assert link.attrib == {"href": STORED.address, "rel": "nofollow noopener"}
    assert "I learned to <b>read</b> there." in said(item)
    assert f"Arizona Daily Star, {when} · R. M. · tucson.com" in said(item)
    assert "Rosa" not in page.text


@pytest.mark.parametrize("decision", [Decision.WAITING, Decision.REJECTED])
def test_nothing_shows_that_is_not_approved(reader: Browse, services: Services, decision: Decision) -> None:
    publish(services, STORED, decision=decision)

    assert letters_on(reader.get(address("published"))) == []


def test_a_page_that_readers_have_changes_as_soon_as_an_organizer_decides(reader: Browse, services: Services) -> None:
    publish(services, STORED)
    first = reader.ask(address("published"))
    same = reader.ask(address("published"), headers={"If-None-Match": first.headers["ETag"]})
    [report] = services.store.reports.of(CAMPAIGN)
    decide_reports(services.store, CAMPAIGN, [report.id], Decision.REJECTED, NOON)
    after = reader.ask(address("published"), headers={"If-None-Match": first.headers["ETag"]})

    assert (same.status_code, after.status_code) == (304, 200)
    assert "Set-Cookie" not in first.headers
    assert "public" in first.headers["Cache-Control"]
    assert "Keep it open" not in after.text


def test_letters_come_page_by_page(reader: Browse, services: Services) -> None:
    day = STORED.published_on
    assert day
    letters = [
        replace(STORED, headline=f"Letter {number}", published_on=day - timedelta(days=number))
        for number in range(A_PAGE + 1)
    ]
    publish(services, *letters)
    first, second = reader.get(address("published")), reader.get(address("published") + "?page=2")

    assert letters_on(first) == [f"Letter {number}" for number in range(A_PAGE)]
    assert letters_on(second) == [f"Letter {A_PAGE}"]
    assert first.one("a", rel="next").get("href") == address("published") + "?page=2"
    assert second.one("a", rel="prev").get("href") == address("published")
    assert second.one("a", hreflang="es").get("href") == address("published", "es") + "?page=2"
    for number in ("0", "3", "-1", "x", "", "²", "1" * 99):
        assert reader.ask(address("published") + f"?page={number}").status_code == 404


@pytest.mark.parametrize(
    "language, rows",
    [
        ("en", [["New Mexico", "6"], ["Arizona", "5"], ["Everywhere else", "5"]]),
        ("es", [["Nuevo México", "6"], ["Arizona", "5"], ["En otros lugares", "5"]]),
    ],
)
def test_the_map_and_its_table_tell_no_small_place_apart(
    reader: Browse, services: Services, language: str, rows: list[list[str]]
) -> None:
    regions = ["NM"] * 6 + ["AZ"] * 5 + ["TX"] * 4 + [None]
    publish(services, *[replace(STORED, region=region) for region in regions])
    page = reader.get(address("published", language))
    table = page.one("table")
    tiles = {said(tile) for tile in page.with_class("tile") if "tone-0" not in tile.attrib["class"].split()}

    assert [[said(cell) for cell in row] for row in table.findall(".//tbody/tr")] == rows
    assert tiles == {"NM6", "AZ5"}


def test_without_a_state_to_show_there_is_no_map(reader: Browse, services: Services) -> None:
    publish(services, *[replace(STORED, region="NM")] * 4)

    assert reader.get(address("published")).all("svg") == []
