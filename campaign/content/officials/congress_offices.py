"""The offices of a member of Congress: at the Capitol, and at home."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from campaign.content.newspapers.tables import Unreadable
from campaign.domain.officials.officeholders import Office

_CAPITOL = "Washington"
_TIME_ZONE = "America/New_York"
_CITY = re.compile(r",?\s+Washington,?\s+DC,?\s+(\d{5}(?:-\d{4})?)$")


def capitol_office(term: Mapping[str, Any]) -> Office | None:
    """Return the office at the Capitol; None if the file has neither its phone nor its address."""
    phone, address = term.get("phone"), term.get("address")
    if not phone and not address:
        return None
    return Office(_CAPITOL, phone or None, _capitol_lines(str(address or "")), _TIME_ZONE)


def local_offices(offices: Iterable[Any], time_zone: Callable[[str], str | None]) -> Iterator[Office]:
    """Return a member's offices at home, in the file's order; `time_zone` returns that of a ZIP code."""
    for office in offices:
        if not isinstance(office, dict) or not office.get("city"):
            raise Unreadable("legislators-district-offices: an office has no city")
        zone = time_zone(str(office["zip"])) if office.get("zip") else None
        yield Office(str(office["city"]), office.get("phone") or None, tuple(_local_lines(office)), zone)


def _capitol_lines(address: str) -> tuple[str, ...]:
    match = _CITY.search(address)
    if not match:
        return (address,) if address else ()
    return address[: match.start()], f"Washington, DC {match[1]}"


def _local_lines(office: Mapping[str, Any]) -> Iterator[str]:
    if office.get("building"):
        yield str(office["building"])
    street = ", ".join(str(office[key]) for key in ("address", "suite") if office.get(key))
    if street:
        yield street
    yield f"{office['city']}, {' '.join(str(office[key]) for key in ('state', 'zip') if office.get(key))}"
