"""Lists of endorsers: CSV or JSON, with the names that an export has, and logos as files beside the list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from campaign.content.newspapers.lists import read_list
from campaign.content.newspapers.tables import Unreadable, WrongLine
from campaign.domain.endorsers.endorsers import (
    MOST_CONSENT,
    MOST_DESCRIPTION,
    MOST_NAME,
    MOST_PLACE,
    EndorserConsent,
    EndorserDetails,
    EndorserKind,
    Scope,
)
from campaign.domain.language import LANGUAGES, Both
from campaign.domain.reports.links import shown_link, wrong_link
from campaign.domain.texts.normalise import one_line

_NEEDED = ("name", "consent_by", "consent_on", "consent_to")


class _Wrong(Exception):
    """What is wrong with a line."""


@dataclass(frozen=True, slots=True)
class ListedEndorser:
    """An endorser of a list, the file of its logo if it has one, and the line for what may be wrong with that."""

    details: EndorserDetails
    logo: Path | None
    line: int


def read_endorsers(path: Path, today: date) -> tuple[ListedEndorser, ...]:
    """Return the endorsers of a list; Unreadable, with the first line that is wrong, if anything is."""
    found = []
    for line, item in read_list(path, "endorsers", _NEEDED):
        try:
            if isinstance(item, WrongLine):
                raise _Wrong(str(item))
            found.append(_endorser(path, line, item, today))
        except _Wrong as wrong:
            raise Unreadable(f"line {line}: {wrong}") from None
    if not found:
        raise Unreadable("the list has no endorsers")
    return tuple(found)


def _endorser(path: Path, line: int, item: Mapping[str, Any], today: date) -> ListedEndorser:
    name, logo = _text(item, "name", MOST_NAME), _text(item, "logo", 300)
    consent = EndorserConsent(_needed(item, "consent_by"), _consent_day(item, today), _scope(item))
    alt = _texts(item, "logo_alt")
    if not name:
        raise _Wrong("names no one")
    if logo and consent.to is not Scope.LOGO:
        raise _Wrong(f"has a logo, and consent_to is '{consent.to}'; ask, and write '{Scope.LOGO}'")
    details = EndorserDetails(
        _kind(item),
        name,
        _texts(item, "description") or Both(*("" for _ in LANGUAGES)),
        _text(item, "place", MOST_PLACE),
        _address(item),
        consent,
        _day(item, "ends_on"),
        logo_alt=(alt or Both(*(name for _ in LANGUAGES))) if logo else None,
    )
    return ListedEndorser(details, path.parent / logo if logo else None, line)


def _kind(item: Mapping[str, Any]) -> EndorserKind:
    written = _text(item, "kind", 20) or EndorserKind.GROUP
    if written not in list(EndorserKind):
        raise _Wrong(f"kind should be one of {', '.join(EndorserKind)}")
    return EndorserKind(written)


def _scope(item: Mapping[str, Any]) -> Scope:
    written = _text(item, "consent_to", 40)
    if written not in list(Scope):
        raise _Wrong(f"consent_to should be what was agreed to: {' or '.join(Scope)}")
    return Scope(written)


def _consent_day(item: Mapping[str, Any], today: date) -> date:
    day = _day(item, "consent_on")
    if day is None or day > today:
        raise _Wrong("consent_on should be the day on which it agreed, such as 2026-11-20")
    return day


def _needed(item: Mapping[str, Any], name: str) -> str:
    text = _text(item, name, MOST_CONSENT)
    if not text:
        raise _Wrong(f"{name} is missing: who agreed")
    return text


def _address(item: Mapping[str, Any]) -> str | None:
    address = _text(item, "address", 1000)
    if address and wrong_link(address):
        raise _Wrong("address should be the address of its own site, such as https://www.example.org/")
    return shown_link(address)


def _day(item: Mapping[str, Any], name: str) -> date | None:
    written = _text(item, name, 20)
    try:
        return date.fromisoformat(written) if written else None
    except ValueError:
        raise _Wrong(f"{name} should be a day, such as 2026-11-20") from None


def _texts(item: Mapping[str, Any], name: str) -> Both | None:
    """Return a text in each language: from columns with the tags of languages, else from the one without."""
    value = item.get(name)
    given = value if isinstance(value, Mapping) else {tag: item.get(f"{name}_{tag}") or value for tag in LANGUAGES}
    texts = [_text(given, tag, MOST_DESCRIPTION) for tag in LANGUAGES]
    first = next(filter(None, texts), "")
    return Both(*(text or first for text in texts)) if first else None


def _text(item: Mapping[str, Any], name: str, most: int) -> str:
    value = item.get(name)
    text = one_line("" if value is None else str(value)).text.strip()
    # An export puts an apostrophe before what a spreadsheet would run.
    text = text[1:] if text[:1] == "'" and text[1:2] in tuple("=+-@|%") else text
    if len(text) > most:
        raise _Wrong(f"{name} has {len(text)} characters; {most} are the most")
    return text
