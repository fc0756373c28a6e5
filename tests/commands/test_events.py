"""`campaign events`: events are listed, added, hidden and shown; who signed up is taken out, and that is recorded."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

import pytest

from campaign.actions.seed import seed
from campaign.content.new_campaign import new_campaign
from campaign.storage.events.tables import AttendeeRow
from tests.commands.running import Program
from tests.commands.test_reports import store_of
from tests.content.planted_in_events import EVENT
from tests.domain.events.samples import event
from tests.storage.contents import NOW, small_content

LATER = event("2035-12-03 18:00", "2035-12-03 19:00")


def attendee(number: int, attendance: str) -> AttendeeRow:
    row = AttendeeRow(campaign="one", event="night-meeting", hash=str(number), nonce="n", heard_of=0)
    row.name, row.email, row.language = "=1+1", f"{number}@example.org", "es"
    row.attendance, row.asked_at = attendance, NOW
    row.confirmed_at = None if attendance == "pending" else datetime(2026, 11, 22, tzinfo=UTC)
    return row


@pytest.fixture
def program(two: Program) -> Program:
    with store_of(two) as store:
        seed(store, replace(small_content("one"), events=(LATER,)), NOW)
        with store.writing() as session:
            session.add_all([attendee(1, "coming"), attendee(2, "waiting"), attendee(3, "pending")])
    return two


def run(program: Program, *arguments: str) -> str:
    ran = program.run("events", *arguments, "--campaign", "one")
    assert ran.code == 0, ran.err
    return ran.out


def test_events_are_listed_with_how_many_come_and_no_one_named(program: Program) -> None:
    text, [data] = run(program, "list"), program.run("events", "list", "--campaign", "one", "--format", "json").json

    assert text.splitlines()[1].split()[:8] == [
        *("night-meeting", "2035-12-03", "18:00", "America/Denver", "coming", "none", "0", "1"),
    ]
    assert (data["coming"], data["waiting"], data["content"]["online"]["link"]) == ("1", "1", None)
    assert "@example.org" not in text


def test_who_confirmed_is_taken_out_and_that_is_recorded(program: Program) -> None:
    rows = list(csv.DictReader(StringIO(run(program, "export", "night-meeting", "--format", "csv"))))
    exports = program.run("reports", "exports").out

    assert [(row["email"], row["attendance"]) for row in rows] == [
        ("1@example.org", "coming"),
        ("2@example.org", "waiting"),
    ]
    assert rows[0]["name"] == "'=1+1"
    assert "events csv night-meeting" in exports


def test_an_event_is_hidden_and_shown_again(program: Program) -> None:
    assert run(program, "reject", "night-meeting") == "rejected: night-meeting\n"
    assert "rejected" in run(program, "list")
    assert run(program, "approve", "night-meeting") == "approved: night-meeting\n"

    refused = program.run("events", "reject", "nothing", "--campaign", "one")
    assert (refused.code, "has no event nothing" in refused.err) == (2, True)


def test_someone_is_forgotten_by_number(program: Program) -> None:
    ran = program.run("forget", "sign-up", "2")

    assert ran.code == 0
    assert "2@example.org" not in run(program, "export")
    assert "deleted sign-up 2" in ran.out


def test_a_file_is_checked_with_its_campaign_and_put_there(tmp_path: Path, program: Program) -> None:
    folder, file = new_campaign("my-example", tmp_path), tmp_path / "meeting.yaml"
    file.write_text(EVENT.replace("More than 120", "More than 240"), encoding="utf-8")
    wrong = program.run("events", "add", str(file), "--campaign", str(folder))
    file.write_text(EVENT, encoding="utf-8")
    right = program.run("events", "add", str(file), "--campaign", str(folder))
    again = program.run("events", "add", str(file), "--campaign", str(folder))

    assert (wrong.code, right.code, again.code) == (1, 0, 2)
    assert f"{file}:" in wrong.out
    assert "240" in wrong.out
    assert (folder / "events" / "example-meeting.yaml").read_text(encoding="utf-8") == EVENT
    assert "has this id already" in again.err
