"""The offices of a member of Congress: at the Capitol, and at home."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from campaign.content.newspapers.tables import Unreadable
from campaign.domain.officials.officeholders import Office
from campaign.domain.officials.phone_numbers import phone_link
from campaign.domain.texts.normalise import one_line

_CAPITOL = "Washington"
_TIME_ZONE = "America/New_York"
#: Numbers for which the caller pays, whoever answers.
_PAID = re.compile(r"1?900")
_NO_DIGIT = re.compile(r"[^0-9]+")
_CITY = re.compile(r",?\s+Washington,?\s+DC,?\s+(\d{5}(?:-\d{4})?)$")


def capitol_office(term: Mapping[str, Any]) -> Office | None:
    """Return the office at the Capitol; None if the file has neither its phone nor its address."""
    phone, address = _phone(term), _line(term, "address")
    if not phone and not address:
        return None
    return Office(_CAPITOL, phone, _capitol_lines(address), _TIME_ZONE)


def local_offices(offices: Iterable[Any], time_zone: Callable[[str], str | None]) -> Iterator[Office]:
    """Return a member's offices at home, in the file's order; `time_zone` returns that of a ZIP code."""
    for office in offices:
        if not isinstance(office, dict) or not office.get("city"):
            raise Unreadable("legislators-district-offices: an office has no city")
        zone = time_zone(str(office["zip"])) if office.get("zip") else None
        yield Office(_line(office, "city"), _phone(office), tuple(_local_lines(office)), zone)


def _line(office: Mapping[str, Any], key: str) -> str:
    """Return a text without characters that hide or turn others; empty if there is none."""
    return one_line(str(office.get(key) or "")).text


def _phone(office: Mapping[str, Any]) -> str | None:
    """Return the number of an office; None if there is none that a caller could dial without paying for it."""
    phone = _line(office, "phone")
    return phone if phone_link(phone) and not _PAID.match(_NO_DIGIT.sub("", phone)) else None


def _capitol_lines(address: str) -> tuple[str, ...]:
    match = _CITY.search(address)
    if not match:
        return (address,) if address else ()
    return address[: match.start()], f"Washington, DC {match[1]}"


def _local_lines(office: Mapping[str, Any]) -> Iterator[str]:
    if building := _line(office, "building"):
        yield building
    street = ", ".join(filter(None, (_line(office, key) for key in ("address", "suite"))))
    if street:
        yield street
    yield f"{_line(office, 'city')}, {' '.join(filter(None, (_line(office, key) for key in ('state', 'zip'))))}"
