"""Officials as `campaign officials --format json` prints them: stable keys, null for what is unknown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from campaign.domain.language import LANGUAGES, Both
from campaign.domain.officials.officeholders import Area, Office, Officeholder, OpenSeat

Json = dict[str, Any]
_NO_ONE: Json = dict.fromkeys(
    ("id", "name", "title", "party", "votes", "term_ends", "email", "form_url", "website", "source_url", "as_of")
)


def officeholder_data(holder: Officeholder, committees: Mapping[str, str]) -> Json:
    """Return someone who holds a seat; `committees` are the names of committees by id."""
    return {
        **_seat(holder.body, holder.area),
        "id": holder.id,
        "name": holder.name,
        "title": _both(holder.title),
        "party": _both(holder.party),
        "votes": holder.votes,
        "term_ends": holder.term_ends.isoformat() if holder.term_ends else None,
        "offices": [_office(office) for office in holder.offices],
        "email": holder.email,
        "form_url": holder.form_url,
        "website": holder.website,
        "committees": [
            {"body": seat.body, "name": committees.get(seat.body), "role": seat.role or None}
            for seat in holder.committees
        ],
        "source_url": holder.source_url,
        "as_of": holder.as_of.isoformat() if holder.as_of else None,
    }


def open_seat_data(seat: OpenSeat) -> Json:
    """Return a seat for which no one is named, with the same keys, and why."""
    since = seat.since.isoformat() if seat.since else None
    return {**_seat(seat.body, seat.area), **_NO_ONE, "offices": [], "committees": []} | {
        "open": str(seat.why),
        "open_since": since,
    }


def _seat(body: str, area: Area) -> Json:
    return {
        "body": body,
        "region": area.region or None,
        "district": area.district,
        "area": _both(area.name),
        "open": None,
        "open_since": None,
    }


def _office(office: Office) -> Json:
    return {
        "place": office.place,
        "phone": office.phone,
        "address": list(office.address),
        "time_zone": office.time_zone,
    }


def _both(text: Both | None) -> Json | None:
    return {language: text[language] for language in LANGUAGES} if text else None
