"""One member of Congress, from the entry of the public file."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from campaign.content.newspapers.tables import Unreadable
from campaign.content.officials.congress_offices import capitol_office
from campaign.domain.language import Both
from campaign.domain.newspapers.states import STATES
from campaign.domain.officials.officeholders import Area, Membership, Office, Officeholder
from campaign.domain.texts.normalise import one_line
from campaign.domain.texts.web_addresses import wrong_address

SENATE, HOUSE = "us-senate", "us-house"
_TERRITORIES = ("AS", "DC", "GU", "MP", "VI")
#: What someone is called: in English, and in Spanish of a woman and of anyone else.
_SENATOR = ("Senator", "senadora", "senador")
_REPRESENTATIVE = ("Representative", "representante", "representante")
_DELEGATE = ("Delegate", "delegada", "delegado")
_COMMISSIONER = ("Resident Commissioner", "comisionada residente", "comisionado residente")
_PARTIES = {
    "Democrat": ("Democrat", "demócrata", "demócrata"),
    "Republican": ("Republican", "republicana", "republicano"),
    "Independent": ("Independent", "independiente", "independiente"),
}


def member(
    entry: Any,
    number: int,
    as_of: date,
    offices: Mapping[str, tuple[Office, ...]],
    committees: Mapping[str, tuple[Membership, ...]],
) -> Officeholder | None:
    """Return a member by the last of their terms that has begun on the day `as_of`; None if none has.

    Raises Unreadable, with the entry's `number`, if anything is missing.
    """
    try:
        begun = [term for term in entry["terms"] if date.fromisoformat(str(term["start"])) <= as_of]
        return _member(entry, begun[-1], as_of, offices, committees) if begun or not entry["terms"] else None
    except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
        names = entry.get("name") if isinstance(entry, dict) else None
        who = names.get("official_full") or names.get("last") if isinstance(names, dict) else None
        what = f"has no {error.args[0]}" if isinstance(error, KeyError) else f"cannot be read ({error})"
        raise Unreadable(f"legislators-current: member {number + 1} ({who or 'without a name'}) {what}") from None


def _member(
    entry: Any,
    term: Mapping[str, Any],
    as_of: date,
    offices: Mapping[str, tuple[Office, ...]],
    committees: Mapping[str, tuple[Membership, ...]],
) -> Officeholder:
    id, names = str(entry["id"]["bioguide"]), entry["name"]
    is_woman = (entry.get("bio") or {}).get("gender") == "F"
    area = _area(term)
    capitol = capitol_office(term)
    return Officeholder(
        id,
        SENATE if area.district is None else HOUSE,
        _name(names),
        _called(_title(area), is_woman),
        area,
        family_name=last if (last := one_line(str(names["last"])).text) in _name(names) else "",
        party=_called(_PARTIES.get(term["party"], (term["party"],) * 3), is_woman),
        term_ends=date.fromisoformat(str(term["end"])),
        offices=(*((capitol,) if capitol else ()), *offices.get(id, ())),
        form_url=_address(term.get("contact_form")),
        website=_address(term.get("url")),
        as_of=as_of,
        committees=committees.get(id, ()),
        votes=area.region not in (*_TERRITORIES, "PR"),
    )


def _area(term: Mapping[str, Any]) -> Area:
    if term["state"] not in STATES:
        raise ValueError(f"{term['state']!r} is no state")
    if term["type"] == "sen":
        return Area(term["state"])
    if term["type"] != "rep":
        raise ValueError(f"{term['type']!r} is neither sen nor rep")
    return Area(term["state"], str(int(term["district"])))


def _name(names: Mapping[str, Any]) -> str:
    parts = (names["first"], names.get("middle"), names["last"], names.get("suffix"))
    return one_line(str(names.get("official_full") or " ".join(filter(None, parts)))).text


def _title(area: Area) -> tuple[str, str, str]:
    if area.district is None:
        return _SENATOR
    if area.region == "PR":
        return _COMMISSIONER
    return _DELEGATE if area.region in _TERRITORIES else _REPRESENTATIVE


def _called(words: tuple[str, str, str], is_woman: bool) -> Both:
    english, of_woman, of_anyone = words
    return Both(english, of_woman if is_woman else of_anyone)


def _address(value: object) -> str | None:
    """Return a web address that readers may follow; None for anything else."""
    return value if isinstance(value, str) and not wrong_address(value) else None
