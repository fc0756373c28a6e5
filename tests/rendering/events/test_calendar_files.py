"""Calendar files say the same moment to every program: read by icalendar, by vobject, and by their time zones alone."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from io import StringIO
from typing import Any

import pytest
import vobject
from dateutil.tz import tzical
from hypothesis import given
from hypothesis import strategies as st

from campaign.domain.events.events import Canceled, Event
from campaign.domain.events.versions import EventVersion
from campaign.domain.language import LANGUAGES, Both, Language
from campaign.rendering.events.calendar_files import CalendarEntry, calendar_feed, calendar_file, uid_of
from campaign.rendering.events.time_zones import time_zone
from tests.domain.events.samples import event
from tests.rendering.events.reading import read_calendar

VERSION = EventVersion("night-meeting", 3, datetime(2026, 11, 21, 12, tzinfo=UTC))
#: Starts and ends on the clock of a zone, and the moments that they are.
TIMES = [
    ("2026-12-03 18:00", "2026-12-03 19:30", "America/Denver", "2026-12-04T01:00", "2026-12-04T02:30"),
    ("2026-07-03 18:00", "2026-07-03 19:30", "America/Denver", "2026-07-04T00:00", "2026-07-04T01:30"),
    # over the night on which clocks are put forward, and just after
    ("2027-03-13 22:00", "2027-03-14 06:00", "America/Denver", "2027-03-14T05:00", "2027-03-14T12:00"),
    ("2027-03-14 03:15", "2027-03-14 03:45", "America/Denver", "2027-03-14T09:15", "2027-03-14T09:45"),
    # over the night on which they are put back
    ("2026-10-24 23:00", "2026-10-25 05:00", "Europe/London", "2026-10-24T22:00", "2026-10-25T05:00"),
    ("2026-03-29 02:30", "2026-03-29 03:00", "Europe/London", "2026-03-29T01:30", "2026-03-29T02:00"),
    # across the end of a year, and where summer is in January
    ("2026-12-31 22:00", "2027-01-01 00:30", "America/New_York", "2027-01-01T03:00", "2027-01-01T05:30"),
    ("2027-01-15 18:00", "2027-01-15 19:00", "Australia/Sydney", "2027-01-15T07:00", "2027-01-15T08:00"),
    # offsets of half an hour, a change of half an hour, and a zone that has no summer
    ("2026-12-03 18:00", "2026-12-03 19:00", "Asia/Kolkata", "2026-12-03T12:30", "2026-12-03T13:30"),
    ("2026-06-03 18:00", "2026-06-03 19:00", "Australia/Lord_Howe", "2026-06-03T07:30", "2026-06-03T08:30"),
    ("2026-07-03 18:00", "2026-07-03 19:00", "America/Phoenix", "2026-07-04T01:00", "2026-07-04T02:00"),
    ("2026-12-03 18:00", "2026-12-03 19:00", "UTC", "2026-12-03T18:00", "2026-12-03T19:00"),
]


def utc(written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=UTC)


def file_of(one: Event, language: Language = "en", **more: Any) -> bytes:
    return calendar_file("the-night-bus", CalendarEntry(one, VERSION, **more), language)


def described_zone(data: bytes) -> Any:
    """The time zone as the file describes it, for a program that knows no names of zones."""
    text = data.decode().replace("\r\n", "\n")
    end = "END:VTIMEZONE\n"
    return tzical(StringIO(text[text.index("BEGIN:VTIMEZONE") : text.index(end) + len(end)])).get()


def local_times(data: bytes) -> list[datetime]:
    """The beginning and the end as they are on the clock there."""
    found = re.findall(rb"DT(?:START|END);TZID=[^:]+:(\w+)", data)
    return [datetime.strptime(each.decode(), "%Y%m%dT%H%M%S") for each in found]  # noqa: DTZ007  # of no zone on purpose


@pytest.mark.parametrize(("starts", "ends", "zone", "begin", "end"), TIMES)
def test_programs_read_the_moment_that_is_meant(starts: str, ends: str, zone: str, begin: str, end: str) -> None:
    data = file_of(event(starts, ends, time_zone=zone))
    [entry] = read_calendar(data).walk("VEVENT")
    other = vobject.readOne(data.decode()).vevent

    assert (entry.start.astimezone(UTC), entry.end.astimezone(UTC)) == (utc(begin), utc(end))
    assert (other.dtstart.value.astimezone(UTC), other.dtend.value.astimezone(UTC)) == (utc(begin), utc(end))


@pytest.mark.parametrize(("starts", "ends", "zone", "begin", "end"), [each for each in TIMES if each[2] != "UTC"])
def test_a_program_that_does_not_know_the_zone_reads_the_same(
    starts: str, ends: str, zone: str, begin: str, end: str
) -> None:
    data = file_of(event(starts, ends, time_zone=zone))
    there = described_zone(data)

    assert [time.replace(tzinfo=there).astimezone(UTC) for time in local_times(data)] == [utc(begin), utc(end)]


def test_each_change_of_clocks_is_given_by_the_time_before_it() -> None:
    lines = time_zone("America/Denver", 2027, 2027).to_ical().decode().split("\r\n")

    assert [line for line in lines if line.startswith("DTSTART")] == [
        "DTSTART:20261231T170000",
        "DTSTART:20270314T020000",
        "DTSTART:20271107T020000",
    ]


@pytest.mark.parametrize(
    ("starts", "ends", "first", "after"),
    [
        ("2026-12-03", None, date(2026, 12, 3), date(2026, 12, 4)),
        ("2026-12-31", "2027-01-01", date(2026, 12, 31), date(2027, 1, 2)),
    ],
)
def test_a_whole_day_has_no_zone_and_ends_with_the_next(
    starts: str, ends: str | None, first: date, after: date
) -> None:
    data = file_of(event(starts, ends, time_zone=None, sign_up=None))
    [entry] = read_calendar(data).walk("VEVENT")
    other = vobject.readOne(data.decode()).vevent

    assert (entry.start, entry.end) == (other.dtstart.value, other.dtend.value) == (first, after)
    assert b"VTIMEZONE" not in data


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_entry_says_all_that_a_calendar_shows(language: Language) -> None:
    one = event()
    data = file_of(one, language, address="https://letters.example.org/the-night-bus/events/night-meeting")
    [entry] = read_calendar(data).walk("VEVENT")
    other = vobject.readOne(data.decode()).vevent

    assert str(entry["SUMMARY"]) == other.summary.value == one.title[language]
    assert entry["SUMMARY"].params["LANGUAGE"] == language
    assert (entry["SEQUENCE"], entry["STATUS"], entry["UID"]) == (3, "CONFIRMED", uid_of("the-night-bus", one))
    assert entry["DTSTAMP"].dt == entry["LAST-MODIFIED"].dt == VERSION.changed_at
    assert "14 Mill Street, Mill River, NM 87000" in entry["LOCATION"]
    assert entry["URL"].endswith("/night-meeting")
    assert ("Interpretación: español" in entry["DESCRIPTION"]) == (language == "es")


def test_a_link_for_those_who_signed_up_is_in_their_file_alone() -> None:
    public, own = file_of(event()), file_of(event(), link="https://meet.example.org/secret")

    assert b"secret" not in public
    assert b"meet.example.org/secret" in own.replace(b"\r\n ", b"")


def test_a_canceled_event_stays_with_its_name_and_says_so() -> None:
    before, after = event(), event(canceled=Canceled(Both("The hall is closed.", "La sala está cerrada.")))
    [entry] = read_calendar(file_of(after)).walk("VEVENT")

    assert entry["STATUS"] == "CANCELLED"
    assert entry["UID"] == uid_of("the-night-bus", before)
    assert "Canceled: The hall is closed." in entry["DESCRIPTION"]
    assert vobject.readOne(file_of(after).decode()).vevent.status.value == "CANCELLED"


def test_a_feed_has_each_zone_once_and_every_event() -> None:
    listed = [
        CalendarEntry(event(id=f"e-{n}", time_zone=zone), VERSION) for n, zone in enumerate(["UTC", "Asia/Tokyo"] * 2)
    ]
    data = calendar_feed("the-night-bus", "The Night Bus", listed, "en")
    read = read_calendar(data)

    assert len({str(entry["UID"]) for entry in read.walk("VEVENT")}) == 4
    assert [str(zone["TZID"]) for zone in read.walk("VTIMEZONE")] == ["Asia/Tokyo", "UTC"]
    assert read["X-WR-CALNAME"] == read["NAME"] == "The Night Bus"
    assert len(list(vobject.readComponents(data.decode()))) == 1


def test_equal_events_give_equal_bytes() -> None:
    assert file_of(event()) == file_of(event())


TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=200).filter(str.strip)


@given(TEXT, TEXT)
def test_lines_are_short_and_any_text_comes_back(title: str, words: str) -> None:
    data = file_of(event(title=Both(title, title), description=(Both(words, words),)))
    [entry] = read_calendar(data).walk("VEVENT")

    assert [line for line in data.split(b"\r\n") if len(line) > 75] == []
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert [line for line in data.split(b"\r\n") if not _is_text(line)] == []  # no character is cut in two
    assert str(entry["SUMMARY"]) == title
    assert words.split("[@")[0].strip() in str(entry["DESCRIPTION"])


def _is_text(line: bytes) -> bool:
    return line.decode("utf-8", "replace").encode("utf-8") == line


def test_programs_with_one_hour_more_than_ours_agree() -> None:
    """The end is the beginning and the length, whatever the clocks do between."""
    [entry] = read_calendar(file_of(event("2027-03-13 22:00", "2027-03-14 06:00"))).walk("VEVENT")

    assert entry.end.astimezone(UTC) - entry.start.astimezone(UTC) == timedelta(hours=7)
