"""An event as schema.org has it (https://schema.org/Event), for search engines."""

from __future__ import annotations

from typing import Any

from campaign.domain.events.attendees import Turnout
from campaign.domain.events.events import Event
from campaign.domain.language import Language
from campaign.rendering.events.event_texts import plain_description

Json = dict[str, Any]
_SCHEMA = "https://schema.org"


def event_data(event: Event, language: Language, address: str, turnout: Turnout) -> Json:
    """Return an event; `address` is its page's. A link to join that is only for those who signed up is not in it."""
    places = event.sign_up.places if event.sign_up else None
    data = {
        "@context": _SCHEMA,
        "@type": "Event",
        "@id": address,
        "url": address,
        "name": event.title[language],
        "description": plain_description(event, language),
        "startDate": _start(event),
        "endDate": event.last_day.isoformat() if event.is_all_day else event.ends_at.isoformat(),
        "eventStatus": f"{_SCHEMA}/{_status(event)}",
        "previousStartDate": event.moved and event.moved.from_.moment(event.zone).isoformat(),
        "eventAttendanceMode": f"{_SCHEMA}/{_attendance(event)}",
        "location": _locations(event, language, address),
        "inLanguage": list(dict.fromkeys((*event.languages, *event.interpreted))),
        "organizer": {"@type": "Organization", "name": event.host},
        "maximumAttendeeCapacity": places,
        "recordedIn": event.recording and {"@type": "CreativeWork", "url": event.recording},
    }
    if places is not None:
        data["remainingAttendeeCapacity"] = turnout.left(places)
    return {key: value for key, value in data.items() if value not in (None, [], "")}


def _start(event: Event) -> str:
    return event.starts.day.isoformat() if event.is_all_day else event.begins_at.isoformat()


def _status(event: Event) -> str:
    if event.canceled:
        return "EventCancelled"
    return "EventRescheduled" if event.moved else "EventScheduled"


def _attendance(event: Event) -> str:
    if event.venue and event.online:
        return "MixedEventAttendanceMode"
    return "OfflineEventAttendanceMode" if event.venue else "OnlineEventAttendanceMode"


def _locations(event: Event, language: Language, address: str) -> list[Json]:
    found: list[Json] = []
    if event.venue:
        name = event.venue.name[language]
        found.append({"@type": "Place", "name": name, "address": ", ".join(event.venue.address) or name})
    if event.online:
        found.append({"@type": "VirtualLocation", "url": event.public_link or address})
    return found
