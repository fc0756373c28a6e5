"""A newspaper that has had several letters in a week is named to the next writer, who is refused nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from werkzeug.test import Client

from campaign.assembly import Services
from campaign.domain.reports.reports import Decision, Outcome
from campaign.storage.reports.reports import decide, put_report
from campaign.web.app import make_app
from tests.conftest import NOON, seeded_parts
from tests.content.seeds import CAMPAIGN
from tests.web.addresses import PAPER
from tests.web.browse import Browse
from tests.web.letters.test_reports import STORED
from tests.web.page import said
from tests.web.writing import Writer

TODAY = NOON.date()
SENT = replace(STORED, outcome=Outcome.SENT, published_on=None)


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    made = seeded_parts(tmp_path_factory.mktemp("courtesy"))
    yield made
    made.close()


def report(services: Services, count: int, decision: Decision = Decision.APPROVED, day: date = TODAY) -> None:
    with services.store.writing() as session:
        for number in range(len(services.store.reports.of(CAMPAIGN)), len(services.store.reports.of(CAMPAIGN)) + count):
            saved = put_report(session, f"{number:022}", CAMPAIGN, SENT, day)
            decide(session, CAMPAIGN, saved.id, decision, day)


def courtesy(services: Services, **fields: str) -> list[str]:
    writer = Writer(Browse(Client(make_app(services))))
    for name, value in {"part-opening": "I grew up beside a library.", **fields}.items():
        writer.fields[name] = value
    return [said(notice) for notice in writer.presses("check").with_class("courtesy")]


def test_three_approved_letters_in_a_week_are_told_and_fewer_older_or_waiting_ones_are_not(services: Services) -> None:
    report(services, 2)
    report(services, 3, Decision.WAITING)
    report(services, 3, day=date(2026, 11, 10))
    assert courtesy(services, paper=PAPER) == []

    report(services, 1)
    [told] = courtesy(services, paper=PAPER)
    [named] = courtesy(services, paper_name="Arizona Daily Star")
    assert told == named
    assert told.startswith("Arizona Daily Star has had several letters")
    assert "You can still send yours" in told
    assert courtesy(services, paper="the-washington-post-dc") == []
    assert courtesy(services) == []


def test_it_is_said_of_the_newspapers_nearby_before_one_is_chosen(services: Services) -> None:
    writer = Writer(Browse(Client(make_app(services))))
    writer.fields["place"] = "Tucson, AZ"
    lines = [said(line) for line in writer.presses("find").with_class("newspaper")]

    assert [line.split("20")[0].strip() for line in lines if "Several letters" in line]
    assert [line for line in lines if "Several letters" in line] == [
        line for line in lines if "Arizona Daily Star" in line
    ]
