"""Search results: the newspapers found, page by page, grouped by distance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from campaign.domain.language import Language, fold
from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.newspapers.nearby import Nearness, Place, nearest, towns_of
from campaign.domain.newspapers.place_names import place_key, towns_meant
from campaign.domain.newspapers.states import state_name
from campaign.storage.newspapers.registers import Register
from campaign.web.forms.newspaper_search import SearchQuery
from campaign.web.pages import link
from campaign.web.site import site

_A_PAGE = 25
_Found = tuple[Nearness | None, Newspaper]


@dataclass(frozen=True, slots=True)
class SearchResults:
    """Results of a search: `count` newspapers, of which `groups` are on page `number` of `last`, grouped by distance.

    `places` are the towns the visitor may mean; `states` are those with a newspaper, by name.
    """

    asked: SearchQuery
    places: tuple[Place, ...]
    count: int
    groups: tuple[tuple[Nearness | None, tuple[Newspaper, ...]], ...]
    number: int
    last: int
    states: tuple[tuple[str, str], ...]
    asked_state: str

    def address(self, number: int = 1, language: Language | None = None) -> str:
        """Return the address of another page of the same search, or of the same page in another language."""
        asked = self.asked
        told = {"name": asked.name, "town": asked.town, "state": asked.state, "written_in": asked.written_in}
        kept = {name: value for name, value in told.items() if value}
        return link("newspapers", language, **kept, **({"page": str(number)} if number > 1 else {}))


def search(register: Register, asked: SearchQuery, reader: Language) -> SearchResults:
    """Return the newspapers that match; a page number beyond the end gives the last page."""
    places = site().services.places.find(asked.town, asked.state) if asked.town else ()
    found = _found(register, asked, reader, places)
    last = max(1, -(-len(found) // _A_PAGE))
    number = min(asked.page, last)
    return SearchResults(
        asked=asked,
        places=places,
        count=len(found),
        groups=_groups(found[(number - 1) * _A_PAGE : number * _A_PAGE]),
        number=number,
        last=last,
        states=_states(register, asked, reader),
        asked_state=state_name(asked.state)[reader] if asked.state else "",
    )


def _found(register: Register, asked: SearchQuery, reader: Language, places: tuple[Place, ...]) -> Sequence[_Found]:
    cards = [
        card for card in register.index.find(asked.name, reader, asked.state) if asked.written_in in ("", card.language)
    ]
    if not asked.town:
        return [(None, card) for card in cards]
    return _near(cards, places) if places else _by_town(cards, asked)


def _by_town(cards: list[Newspaper], asked: SearchQuery) -> Sequence[_Found]:
    """Return the newspapers of a town that has no ZIP code."""
    meant = [(place_key(town), state) for town, state in towns_meant(asked.town, asked.state)]
    return [
        (Nearness.TOWN, card)
        for card in cards
        if any(town in towns_of(card.city) and state in ("", card.state) for town, state in meant)
    ]


def _near(cards: list[Newspaper], places: tuple[Place, ...]) -> Sequence[_Found]:
    """Return the newspapers near any of the towns, each once.

    If many towns have the name, newspapers elsewhere in their states are left out.
    """
    counties_of = site().services.places.counties_of
    near = [item for place in places for item in nearest(cards, place, counties_of)]
    near.sort(key=lambda item: list(Nearness).index(item[0]))
    found: dict[str, tuple[Nearness, Newspaper]] = {}
    for nearness, card in near:
        if len(places) == 1 or nearness is not Nearness.STATE:
            found.setdefault(card.id, (nearness, card))
    return list(found.values())


def _groups(shown: Sequence[_Found]) -> tuple[tuple[Nearness | None, tuple[Newspaper, ...]], ...]:
    parted = groupby(shown, key=lambda item: item[0])
    return tuple((nearness, tuple(card for _, card in items)) for nearness, items in parted)


def _states(register: Register, asked: SearchQuery, reader: Language) -> tuple[tuple[str, str], ...]:
    codes = {*register.index.states, *([asked.state] if asked.state else [])}
    return tuple(sorted(((code, state_name(code)[reader]) for code in codes), key=lambda item: fold(item[1])))
