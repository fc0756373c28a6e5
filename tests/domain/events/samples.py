"""Events to test with."""

from __future__ import annotations

from typing import Any

from campaign.domain.events.events import Event, EventKind, Online, SignUp, Venue
from campaign.domain.events.times import EventTime
from campaign.domain.language import Both


def event(starts: str = "2026-12-03 18:00", ends: str | None = "2026-12-03 19:30", **more: Any) -> Event:
    """A meeting in Denver, or whatever else is given."""
    given: dict[str, Any] = {
        "id": "night-meeting",
        "kind": EventKind.MEETING,
        "title": Both("A meeting, at night; and more", "Una reunión, de noche; y más"),
        "host": "Riders of Mill River",
        "description": (Both("Nurses say what they do without it.", "Las enfermeras cuentan cómo se las arreglan."),),
        "time_zone": "America/Denver",
        "languages": ("en",),
        "interpreted": ("es",),
        "venue": Venue(Both("Library", "Biblioteca"), ("14 Mill Street", "Mill River, NM 87000")),
        "online": Online("https://meet.example.org/secret"),
        "sign_up": SignUp(2),
        **more,
    }
    return Event(starts=EventTime.parse(starts), ends=EventTime.parse(ends) if ends else None, **given)
