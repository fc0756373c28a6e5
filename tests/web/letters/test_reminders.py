"""The reminder is a calendar file as RFC 5545 has it, and holds nothing of any letter."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.domain.language import LANGUAGES, Language
from campaign.rendering.events.calendar_files import reminder_file
from tests.rendering.events.reading import read_calendar
from tests.web.browse import Browse, address
from tests.web.writing import Writer

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
NAMES = (
    "BEGIN",
    "VERSION",
    "PRODID",
    "METHOD",
    "BEGIN",
    "UID",
    "DTSTAMP",
    "DTSTART;VALUE=DATE",
    "DTEND;VALUE=DATE",
    "SUMMARY",
)


def unfolded(text: str) -> list[str]:
    """The content lines: a line that begins with a space goes on with the one before (RFC 5545, 3.1)."""
    assert text.endswith("\r\n")
    return text.removesuffix("\r\n").replace("\r\n ", "").split("\r\n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_reminder_is_a_day_a_week_from_now(browse: Browse, language: Language) -> None:
    answer = browse.ask(address("letters/reminder.ics", language))
    lines = unfolded(answer.get_data(as_text=True))

    assert answer.content_type == "text/calendar; charset=utf-8"
    assert answer.headers["Content-Disposition"] == 'attachment; filename="reminder.ics"'
    assert [line.split(":")[0] for line in lines[:10]] == list(NAMES)
    assert lines[7:9] == ["DTSTART;VALUE=DATE:20261128", "DTEND;VALUE=DATE:20261129"]
    assert lines[-2:] == ["END:VEVENT", "END:VCALENDAR"]
    assert ("periódico" in lines[9]) == (language == "es")


@pytest.mark.parametrize(
    "asked, day",
    [
        ("14", "20261205"),
        ("1", "20261122"),
        ("60", "20270120"),
        ("61", "20261128"),
        ("0", "20261128"),
        ("x", "20261128"),
    ],
)
def test_the_reminder_comes_when_the_newspaper_has_had_its_time(browse: Browse, asked: str, day: str) -> None:
    lines = unfolded(browse.ask(address(f"letters/reminder.ics?days={asked}")).get_data(as_text=True))

    assert lines[7] == f"DTSTART;VALUE=DATE:{day}"


def test_the_last_step_asks_for_the_delay_of_the_newspaper(browse: Browse) -> None:
    writer = Writer(browse)
    writer.chooses("transfers-senate-945")
    usual = writer.presses("check")
    writer.fields["paper"] = "the-washington-post-dc"
    timed = writer.presses("check")

    assert [a.get("href") for a in usual.all("a") if "reminder.ics" in a.get("href", "")] == [
        address("letters/reminder.ics")
    ]
    assert [a.get("href") for a in timed.all("a") if "reminder.ics" in a.get("href", "")] == [
        address("letters/reminder.ics") + "?days=14"
    ]
    assert "in 14 days" in timed.text


def test_a_reminder_of_a_campaign_that_is_not_there_is_not_found(browse: Browse) -> None:
    assert browse.ask("/nobody/letters/reminder.ics").status_code == 404


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n"), max_size=300))
def test_lines_are_short_and_say_all_of_any_name(name: str) -> None:
    text = reminder_file(name, "", NOON, "en", 7).decode()
    [entry] = read_calendar(text).walk("VEVENT")

    assert [line for line in text.split("\r\n") if len(line.encode()) > 75] == []
    assert [line for line in text.split("\n") if line and not line.endswith("\r")] == []
    assert str(entry["DESCRIPTION"]) == name.strip()
