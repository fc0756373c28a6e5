"""How near a newspaper is to a town: in the town, its county or its state."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.newspapers.place_names import is_same_county, place_key


class Nearness(StrEnum):
    """Distances, the nearest first."""

    TOWN = "town"
    COUNTY = "county"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class Place:
    """A town, and the counties it extends into."""

    town: str
    state: str
    counties: tuple[str, ...] = ()


#: Returns the counties of a town in a state; none for an unknown town.
CountiesOf = Callable[[str, str], tuple[str, ...]]


def nearest(cards: Iterable[Newspaper], place: Place, counties_of: CountiesOf) -> list[tuple[Nearness, Newspaper]]:
    """Return the newspapers of a place's state, the nearest first and otherwise in the given order."""
    ranked = [(_nearness(card, place, counties_of), card) for card in cards if card.state == place.state]
    order = list(Nearness)
    return sorted(ranked, key=lambda item: order.index(item[0]))


def _nearness(card: Newspaper, place: Place, counties_of: CountiesOf) -> Nearness:
    if card.city and place_key(place.town) in towns_of(card.city):
        return Nearness.TOWN
    own = (card.county,) if card.county else counties_of(card.city, card.state) if card.city else ()
    is_shared = any(is_same_county(one, other) for one in own for other in place.counties)
    return Nearness.COUNTY if is_shared else Nearness.STATE


def towns_of(city: str) -> set[str]:
    """Return the keys of a newspaper's towns; one that serves two has both, separated by a slash."""
    return {place_key(town) for town in city.split("/")}
