"""How near a paper is to a town: of the town, of its county, or of its state."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.newspapers.place_names import is_same_county, place_key


class Nearness(StrEnum):
    """The nearest first."""

    TOWN = "town"
    COUNTY = "county"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class Place:
    """A town, and the counties it reaches into."""

    town: str
    state: str
    counties: tuple[str, ...] = ()


#: The counties of a town in a state; none where nobody knows the town.
CountiesOf = Callable[[str, str], tuple[str, ...]]


def nearest(cards: Iterable[Newspaper], place: Place, counties_of: CountiesOf) -> list[tuple[Nearness, Newspaper]]:
    """The papers of a place's state, the nearest first and otherwise in the order given."""
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
    """A paper's towns, compared by their keys; one that serves two has both, parted by a slash."""
    return {place_key(town) for town in city.split("/")}
