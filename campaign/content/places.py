"""The gazetteer of the United States, from the list of ZIP codes installed with the program."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import zipcodes

from campaign.domain.findings import Message
from campaign.domain.newspapers.distances import Coordinates, middle_of
from campaign.domain.newspapers.gazetteers import Place, PostalCodes
from campaign.domain.newspapers.place_names import county_key, is_same_county, place_key, towns_meant
from campaign.domain.newspapers.states import COUNTRIES_WITH_OUR_MAIL, STATES
from campaign.domain.officials.rosters import CodeKind, PostalCode

_LETTERS = "abcdefghijklmnopqrstuvwxyz "
_SHORTEST_WITH_SLIP = 4
_ZIP_CODES = PostalCodes(
    pattern=re.compile(r"(?<![\w-])([0-9]{5})(?:[-\s]?[0-9]{4})?(?![\w-])", re.ASCII),
    attempt=re.compile(r"[0-9][0-9\s-]*", re.ASCII),
    unknown=Message("We can’t find ZIP code {code}. Check it, or type your town and state."),
    malformed=Message("“{code}” isn’t a ZIP code; a ZIP code has five digits. Check it, or type your town and state."),
)

#: The armed forces abroad, and countries whose mail the United States delivers.
_BEYOND_STATES = ("AA", "AE", "AP", *COUNTRIES_WITH_OUR_MAIL)
_KINDS = {"PO BOX": CodeKind.BOXES, "MILITARY": CodeKind.MILITARY, "UNIQUE": CodeKind.ORGANIZATION}


@dataclass(frozen=True, slots=True)
class _State:
    """The towns and counties of a state by the keys of their names."""

    towns: Mapping[str, Place]
    counties: Mapping[str, tuple[str, Coordinates | None]]


_NO_STATE = _State({}, {})


class Places:
    """Towns by name and by ZIP code. The list is large, so each state's towns are read on first use."""

    codes: PostalCodes | None = _ZIP_CODES

    def __init__(self) -> None:
        self._known: dict[str, _State] = {}

    def of_code(self, code: str) -> Place | None:
        """Return the town of a ZIP code, with the middle of the code's own area, else the town's; None for no town of a
        state."""
        found: list[Any] = zipcodes.matching(code)  # type: ignore[no-untyped-call]  # the package has no types
        known = next((one for one in found if one["state"] in STATES), None)
        if known is None:
            return None
        counties = (known["county"],) if known["county"] else ()
        at = _coordinates(known) or self.middle_of_town(known["city"], known["state"])
        return Place(known["city"], known["state"], counties, at, codes=1)

    def postal_code(self, written: str) -> PostalCode | None:
        """Return what a ZIP code stands for; None for an unknown code, and for a text that has anything else in it."""
        match = _ZIP_CODES.pattern.fullmatch(written.strip())
        known = self._codes.get(match[1]) if match else None
        return PostalCode(match[1], *known) if match and known else None

    def postal_code_at_end(self, address: str) -> PostalCode | None:
        """Return what the ZIP code at the end of an address stands for; None if it ends with no code, and if it has
        several. Five digits in front are the number of a house."""
        found = list(_ZIP_CODES.pattern.finditer(address))
        is_last = len(found) == 1 and not address[found[0].end() :].strip(" .")
        return self.postal_code(found[0][0]) if is_last else None

    def time_zone(self, code: str) -> str | None:
        """Return the time zone of a ZIP code by its IANA name."""
        found: list[Any] = zipcodes.matching(code)  # type: ignore[no-untyped-call]  # as above
        return next((str(one["timezone"]) for one in found if one["timezone"]), None)

    @cached_property
    def _codes(self) -> dict[str, tuple[CodeKind, str]]:
        """The kind and the state of each ZIP code; mail to the armed forces abroad goes to no state.

        Read state by state: the whole list at once takes a hundred megabytes, which a process keeps.
        """
        codes: dict[str, tuple[CodeKind, str]] = {}
        for state in (*STATES, *_BEYOND_STATES):
            meant = {kind: (kind, "" if kind is CodeKind.MILITARY else state) for kind in CodeKind}
            listed: list[Any] = zipcodes.filter_by(state=state)  # type: ignore[no-untyped-call]  # as above
            codes |= {one["zip_code"]: meant[_KINDS.get(one["zip_code_type"], CodeKind.AREA)] for one in listed}
        return codes

    def codes_of_town(self, town: str, state: str) -> tuple[str, ...]:
        """Return the ZIP codes named after a town, but for those of post office boxes; none for an unknown town."""
        key = place_key(town)
        listed: list[Any] = zipcodes.filter_by(state=state) if state in STATES else []  # type: ignore[no-untyped-call]  # as above
        named = (one for one in listed if place_key(one["city"]) == key)
        return tuple(one["zip_code"] for one in named if one["zip_code_type"] != "PO BOX")

    def find(self, town: str, state: str = "") -> tuple[Place, ...]:
        """Return the towns of a name, in one state or in all; if there is none, those one typo away.

        The state may follow the town: "Salinas, CA".
        """
        meant = [(place_key(name), code) for name, code in towns_meant(town, state)]
        meant += [(key.replace("point", "port", 1), code) for key, code in meant if key.startswith("point ")]
        ways = (self._exact(key, code) for key, code in meant)
        slips = (self._near(key, code) for key, code in meant if len(key) >= _SHORTEST_WITH_SLIP)
        return next(filter(None, ways), ()) or next(filter(None, slips), ())

    def counties_of(self, town: str, state: str) -> tuple[str, ...]:
        """Return the counties of a town; none if there is no such town. For two towns separated by a slash, those of
        both."""
        towns = self._state(state).towns
        found = (towns.get(place_key(name)) for name in town.split("/"))
        return tuple(county for place in found if place for county in place.counties)

    def middle_of_town(self, town: str, state: str) -> Coordinates | None:
        """Return the middle of a town's ZIP codes."""
        place = self._state(state).towns.get(place_key(town))
        return place.at if place else None

    def middle_of_county(self, county: str, state: str) -> Coordinates | None:
        """Return the middle of a county's ZIP codes, which are where its people live."""
        counties = self._state(state).counties
        known = counties.get(_county_key(county))
        if known is None or not is_same_county(county, known[0]):
            known = next((other for other in counties.values() if is_same_county(county, other[0])), None)
        return known[1] if known else None

    def _exact(self, key: str, state: str) -> tuple[Place, ...]:
        return tuple(towns[key] for towns in self._in(state) if key in towns)

    def _near(self, key: str, state: str) -> tuple[Place, ...]:
        near = set(_slips(key))
        return tuple(towns[name] for towns in self._in(state) for name in sorted(near & towns.keys()))

    def _in(self, state: str) -> list[Mapping[str, Place]]:
        """Return the towns of one state, or of every state."""
        return [self._state(code).towns for code in STATES if state in ("", code)]

    def _state(self, state: str) -> _State:
        if state not in STATES:
            return _NO_STATE
        if state not in self._known:
            codes: list[Any] = zipcodes.filter_by(state=state)  # type: ignore[no-untyped-call]  # as above
            self._known[state] = _State(_towns(codes, state), _counties(codes))
        return self._known[state]


def _towns(codes: Iterable[Mapping[str, Any]], state: str) -> dict[str, Place]:
    """Return the towns of a state: those that ZIP codes are named after, and others that their mail may be sent to.

    Two spellings of a town are one. Where codes bear its name, its middle is theirs.
    """
    named: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    others: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    spellings: dict[str, str] = {}
    for code in codes:
        for name in (code["city"], *code["acceptable_cities"]):
            key = place_key(name)
            spellings.setdefault(key, name)
            (named if name == code["city"] else others)[key].append(code)
    return {key: _town(spelling, state, named[key], others[key]) for key, spelling in spellings.items()}


def _town(name: str, state: str, named: list[Mapping[str, Any]], others: list[Mapping[str, Any]]) -> Place:
    counties = tuple(dict.fromkeys(code["county"] for code in (*named, *others) if code["county"]))
    points = (_coordinates(code) for code in named or others)
    return Place(name, state, counties, middle_of(point for point in points if point), len(named or others))


def _counties(codes: Iterable[Mapping[str, Any]]) -> dict[str, tuple[str, Coordinates | None]]:
    """Return the name and middle of each county."""
    points: dict[str, list[Coordinates]] = defaultdict(list)
    for code in codes:
        if code["county"] and (point := _coordinates(code)):
            points[code["county"]].append(point)
    return {_county_key(name): (name, middle_of(found)) for name, found in points.items()}


def _county_key(county: str) -> str:
    """Return a key under which a county is looked up first: St. Louis City and St. Louis County are two."""
    return place_key(county_key(county))


def _coordinates(code: Mapping[str, Any]) -> Coordinates | None:
    """Return the middle of a ZIP code's area; a code of no area has zeros."""
    latitude, longitude = float(code["lat"] or 0), float(code["long"] or 0)
    return Coordinates(latitude, longitude) if latitude or longitude else None


def _slips(word: str) -> Iterator[str]:
    """Yield words with a letter missing, two swapped, one wrong or one added."""
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        if tail:
            yield head + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        for letter in _LETTERS:
            yield head + letter + tail[1:]
            yield head + letter + tail
