"""The newspapers nearest to a place, which people give as a postal code or a town."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from math import inf

from campaign.domain.findings import N_, Message
from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.newspapers.distances import Coordinates, miles_between
from campaign.domain.newspapers.gazetteers import Gazetteer, Place, PostalCodes
from campaign.domain.newspapers.place_names import place_key
from campaign.domain.newspapers.search import NewspaperIndex

RADIUS_MILES = 100
#: Farther north or south than this, in degrees, a place is out of reach whatever its longitude.
_DEGREES_IN_REACH = RADIUS_MILES / 68
MOST = 3


@dataclass(frozen=True, slots=True)
class NearNewspaper:
    """A newspaper and its distance in miles; None if it was found by name.

    `is_exact` is false if we know only its county, so that the distance is to the county's middle.
    """

    newspaper: Newspaper
    miles: float | None = None
    is_exact: bool = True


@dataclass(frozen=True, slots=True)
class Nearby:
    """What was found near a place.

    `place_understood` is the place that was meant, if we know it. `choices` are newspapers, the nearest first. `places`
    are several towns of the name, the largest first, of which the writer chooses one. `message` says what is missing
    and what to do; None if there are choices.
    """

    place_understood: Place | None = None
    choices: tuple[NearNewspaper, ...] = ()
    places: tuple[Place, ...] = ()
    message: Message | None = None


def near(written: str, newspapers: NewspaperIndex, gazetteer: Gazetteer, most: int = MOST, state: str = "") -> Nearby:
    """Return the newspapers nearest to what was written: a postal code, a town, a town and its state, or, if it is none
    of these, part of a newspaper's name. A `state` that is known already need not be written."""
    code, name = _parted(written, gazetteer.codes)
    place = gazetteer.of_code(code) if code else None
    if place:
        return _around(place, newspapers, gazetteer, most)
    towns = gazetteer.find(name, state) if name else ()
    if len(towns) == 1:
        return _around(towns[0], newspapers, gazetteer, most)
    if towns:
        ordered = sorted(towns, key=lambda town: (-town.codes, town.state, town.town))
        return Nearby(places=tuple(ordered), message=Message("Several towns have this name. Choose yours."))
    named = tuple(NearNewspaper(card) for card in _named(name, newspapers)[:most]) if name else ()
    return Nearby(choices=named) if named else Nearby(message=_not_found(code, name, gazetteer.codes))


def _parted(written: str, codes: PostalCodes | None) -> tuple[str, str]:
    """Return the postal code in a text, and the rest of it; either may be empty."""
    text = " ".join(written.split()).strip(" ,.")
    match = codes.pattern.search(text) if codes else None
    if not match:
        return "", text
    rest = f"{text[: match.start()]} {text[match.end() :]}"
    return match[1], " ".join(rest.split()).strip(" ,.")


def _named(name: str, newspapers: NewspaperIndex) -> list[Newspaper]:
    """Return the newspapers of a town by its name alone, else those whose own name this may be."""
    key = place_key(name)
    of_town = [card for card in newspapers.cards if card.city and key in towns_of(card.city)]
    return of_town or newspapers.find(name)


def _not_found(code: str, name: str, codes: PostalCodes | None) -> Message:
    if codes and code and not name:
        return replace(codes.unknown, values={"code": code})
    if codes and codes.attempt.fullmatch(name):
        return replace(codes.malformed, values={"code": name})
    if not name:
        return Message("Type the name of your town.")
    return Message(
        "We can’t find a town or newspaper called “{place}.” Check the spelling, add the state, or try a larger town nearby.",
        {"place": name},
    )


def _around(place: Place, newspapers: NewspaperIndex, gazetteer: Gazetteer, most: int) -> Nearby:
    within = sorted(_within(place, newspapers, gazetteer), key=lambda found: (found.miles or 0, not found.is_exact))
    if within:
        return Nearby(place, tuple(within[:most]))
    values = {"miles": RADIUS_MILES, "place": place.town}
    text = N_("We have no newspaper within {miles} miles of {place}. You can still write to yours: type its name.")
    return Nearby(place, message=Message(text, values))


def _within(place: Place, newspapers: NewspaperIndex, gazetteer: Gazetteer) -> Iterator[NearNewspaper]:
    """Yield the newspapers within reach; those with known rules first, as the index has them."""
    if place.at is None:
        return
    north = place.at.latitude
    for located in _located(newspapers, gazetteer):
        points = [point for point in located.points if abs(point.latitude - north) < _DEGREES_IN_REACH]
        miles = min((miles_between(place.at, point) for point in points), default=inf)
        if miles <= RADIUS_MILES:
            yield NearNewspaper(located.newspaper, miles, located.is_exact)


@dataclass(frozen=True, slots=True)
class _Located:
    """A newspaper and the middles of its towns, or else of its county."""

    newspaper: Newspaper
    points: tuple[Coordinates, ...]
    is_exact: bool


@lru_cache(maxsize=2)
def _located(newspapers: NewspaperIndex, gazetteer: Gazetteer) -> tuple[_Located, ...]:
    """Return the newspapers whose place is known; worked out once for a state of the register."""
    return tuple(located for card in newspapers.cards if (located := locate(card, gazetteer)))


def locate(card: Newspaper, gazetteer: Gazetteer) -> _Located | None:
    """Return where a newspaper is published: in its towns, else somewhere in its county; None if neither is known."""
    towns = [gazetteer.middle_of_town(town, card.state) for town in card.city.split("/") if town]
    points = tuple(point for point in towns if point)
    if points:
        return _Located(card, points, is_exact=True)
    county = gazetteer.middle_of_county(card.county, card.state) if card.county else None
    return _Located(card, (county,), is_exact=False) if county else None


def towns_of(city: str) -> set[str]:
    """Return the keys of a newspaper's towns; one that serves two has both, separated by a slash."""
    return {place_key(town) for town in city.split("/")}
