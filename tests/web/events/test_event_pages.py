"""Pages of events: what comes first, what was, and the same for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime

import feedparser
import pytest

from campaign.domain.events.events import Canceled, EventKind, Moved, Online
from campaign.domain.events.times import EventTime
from campaign.domain.events.versions import EventDecision
from campaign.domain.language import LANGUAGES, Both, Language
from campaign.storage.events.versions import decide_event
from tests.content.seeds import CAMPAIGN
from tests.domain.events.samples import event
from tests.rendering.events.reading import read_calendar
from tests.web.browse import address
from tests.web.events.site import EventSite

SECRET = "meet.example.org/secret"
PAST = event(
    "2026-10-03 18:00",
    "2026-10-03 19:00",
    id="past-webinar",
    kind=EventKind.WEBINAR,
    title=Both("A webinar that was", "Un seminario que fue"),
    online=Online("https://meet.example.org/past", for_everyone=True),
    venue=None,
    sign_up=None,
    recording="https://video.example.org/past",
    transcript="https://video.example.org/past.txt",
)
LATER = event("2027-01-03 18:00", "2027-01-03 19:00", id="later", title=Both("Later still", "Más tarde aún"))


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EventSite]:
    made = EventSite(tmp_path_factory.mktemp("events"), PAST, LATER, event())
    yield made
    made.services.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_comes_first_is_first_with_its_own_time(site: EventSite, language: Language) -> None:
    page = site.browse.get(address("events/", language))
    said = {"en": "Thursday, December 3, 2026, 6 p.m. to 7:30 p.m. (Mountain Standard Time, UTC−7)", "es": "UTC−7"}

    assert said[language] in page.text
    order = [page.text.index(one.title[language]) for one in (event(), LATER, PAST)]
    assert order == sorted(order)
    hrefs = [a.get("href") for a in page.all("a")]
    assert {"https://video.example.org/past", "https://video.example.org/past.txt"} <= set(hrefs)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_event_says_all_of_it_but_the_link_of_those_who_sign_up(site: EventSite, language: Language) -> None:
    page = site.browse.get(address("events/night-meeting", language))
    answers = ("events/night-meeting", "events/night-meeting.ics", "events/feed.ics", "events/", "feed.xml", "")

    assert "14 Mill Street" in page.text
    assert "Riders of Mill River" in page.text
    for path in answers:
        assert SECRET not in site.browse.ask(address(path, language)).get_data(as_text=True)


def test_programs_read_the_feed_and_the_file(site: EventSite) -> None:
    feed = read_calendar(site.browse.ask(address("events/feed.ics")).get_data())
    answer = site.browse.ask(address("events/night-meeting.ics"))
    [one] = read_calendar(answer.get_data()).walk("VEVENT")

    assert [str(entry["SUMMARY"]) for entry in feed.walk("VEVENT")] == [one.title.en for one in (event(), LATER, PAST)]
    assert one.start == datetime(2026, 12, 4, 1, tzinfo=UTC)
    assert str(one["URL"]) == f"https://letters.example.org/{CAMPAIGN}/events/night-meeting"
    assert answer.headers["Content-Disposition"] == 'attachment; filename="night-meeting.ics"'
    assert answer.content_type == "text/calendar; charset=utf-8"


def test_search_engines_read_an_event(site: EventSite) -> None:
    page = site.browse.get(address("events/night-meeting"))
    [found] = [json.loads(one.text or "") for one in page.all("script") if one.get("type") == "application/ld+json"]

    assert (found["@type"], found["startDate"]) == ("Event", "2026-12-03T18:00:00-07:00")
    assert found["eventAttendanceMode"].endswith("/MixedEventAttendanceMode")
    assert found["eventStatus"].endswith("/EventScheduled")
    assert (found["maximumAttendeeCapacity"], found["remainingAttendeeCapacity"]) == (2, 2)
    assert found["location"][1]["url"].endswith("/events/night-meeting")


def test_feed_readers_and_the_map_of_the_site_know_each_event(site: EventSite) -> None:
    feed = feedparser.parse(site.browse.ask(address("feed.xml")).get_data())
    sitemap = site.browse.ask("/sitemap.xml").get_data(as_text=True)

    assert {"A webinar that was", "Later still"} <= {entry.title for entry in feed.entries}
    for path in ("events/", "events/night-meeting", "events/past-webinar"):
        assert f"<loc>https://letters.example.org{address(path)}</loc>" in sitemap


def test_the_campaign_shows_what_comes_next(site: EventSite) -> None:
    page = site.browse.get(address())

    assert "Next event" in page.text
    assert event().title.en in page.text
    assert LATER.title.en not in page.text


def test_time_makes_an_event_past(tmp_path_factory: pytest.TempPathFactory) -> None:
    site = EventSite(tmp_path_factory.mktemp("moved"), event(), LATER)
    before = site.browse.get(address("events/"))
    site.at(datetime(2026, 12, 4, 2, 30, tzinfo=UTC))
    after, own, campaign = (site.browse.get(address(path)) for path in ("events/", "events/night-meeting", ""))

    assert "Past events" not in before.text
    assert after.text.index(LATER.title.en) < after.text.index("Past events") < after.text.index(event().title.en)
    assert "This event is over." in own.text
    assert "Sign up" not in own.text
    assert LATER.title.en in campaign.text
    site.services.close()


def test_moved_and_canceled_events_say_so_everywhere(tmp_path_factory: pytest.TempPathFactory) -> None:
    site = EventSite(tmp_path_factory.mktemp("changed"), event())
    moved = event(
        "2026-12-05 18:00",
        "2026-12-05 19:30",
        moved=Moved(EventTime.parse("2026-12-03 18:00"), Both("The hall was taken.", "La sala estaba ocupada.")),
    )
    site.at(datetime(2026, 11, 22, 12, tzinfo=UTC))
    site.publish(moved)
    page = site.browse.get(address("events/night-meeting"))
    [first] = read_calendar(site.browse.ask(address("events/night-meeting.ics")).get_data()).walk("VEVENT")
    site.publish(event(canceled=Canceled(Both("Snow.", "Nieve."))))
    gone = site.browse.get(address("events/night-meeting"))
    [second] = read_calendar(site.browse.ask(address("events/feed.ics")).get_data()).walk("VEVENT")

    assert "Rescheduled (originally Thursday, December 3, 2026, 6 p.m.). The hall was taken." in page.text
    assert "We email you the link" in page.text
    assert "We email you the link" not in gone.text
    assert (first["SEQUENCE"], first["STATUS"]) == (1, "CONFIRMED")
    assert first["DTSTAMP"].dt == datetime(2026, 11, 22, 12, tzinfo=UTC)
    assert "Canceled: Snow." in gone.text
    assert "Sign up" not in gone.text
    assert (second["SEQUENCE"], second["STATUS"], second["UID"]) == (2, "CANCELLED", first["UID"])
    assert "Next event" not in site.browse.get(address()).text
    site.services.close()


def test_other_words_do_not_make_another_appointment(tmp_path_factory: pytest.TempPathFactory) -> None:
    site = EventSite(tmp_path_factory.mktemp("words"), event())
    site.at(datetime(2026, 11, 23, 12, tzinfo=UTC))
    site.publish(event(title=Both("A better title", "Un título mejor")))
    version = site.services.store.events.of(CAMPAIGN)["night-meeting"]

    assert (version.sequence, version.changed_at) == (0, site.now)
    site.services.close()


def test_a_rejected_event_is_gone_at_once(tmp_path_factory: pytest.TempPathFactory) -> None:
    site = EventSite(tmp_path_factory.mktemp("rejected"), event(), LATER)
    assert site.browse.ask(address("events/night-meeting")).status_code == 200
    with site.services.store.writing() as session:
        decide_event(session, CAMPAIGN, "night-meeting", EventDecision.REJECTED, site.now.date())

    for path in ("events/night-meeting", "events/night-meeting.ics"):
        assert site.browse.ask(address(path)).status_code == 404
    for path in ("events/", "events/feed.ics", "feed.xml", ""):
        assert event().title.en not in site.browse.ask(address(path)).get_data(as_text=True)
    site.services.close()


def test_a_demonstration_shows_events_and_takes_no_sign_ups(tmp_path_factory: pytest.TempPathFactory) -> None:
    site = EventSite(tmp_path_factory.mktemp("demonstration"), event(), contact_name="The Example Society")

    assert "Sign up" not in site.browse.get(address("events/night-meeting")).text
    assert site.browse.ask(address("events/none")).status_code == 404
    site.services.close()
