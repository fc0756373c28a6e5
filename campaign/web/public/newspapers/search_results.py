"""Search results: the newspapers found, page by page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from campaign.domain.language import Language, fold
from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.newspapers.states import state_name
from campaign.storage.newspapers.registers import Register
from campaign.web.forms.newspaper_search import SearchQuery
from campaign.web.pages import link

_A_PAGE = 25


@dataclass(frozen=True, slots=True)
class SearchResults:
    """Results of a search: `count` newspapers, of which `cards` are on page `number` of `last`; `states` are those with
    a newspaper, by name."""

    asked: SearchQuery
    count: int
    cards: tuple[Newspaper, ...]
    number: int
    last: int
    states: tuple[tuple[str, str], ...]

    def address(self, number: int = 1, language: Language | None = None) -> str:
        """Return the address of another page of the same search, or of the same page in another language."""
        asked = self.asked
        told = {"name": asked.name, "state": asked.state, "written_in": asked.written_in}
        kept = {name: value for name, value in told.items() if value}
        return link("newspapers", language, **kept, **({"page": str(number)} if number > 1 else {}))


def search(register: Register, asked: SearchQuery, reader: Language) -> SearchResults:
    """Return the newspapers that match; a page number beyond the end gives the last page."""
    found = _found(register, asked, reader)
    last = max(1, -(-len(found) // _A_PAGE))
    number = min(asked.page, last)
    return SearchResults(
        asked=asked,
        count=len(found),
        cards=tuple(found[(number - 1) * _A_PAGE : number * _A_PAGE]),
        number=number,
        last=last,
        states=_states(register, asked, reader),
    )


def _found(register: Register, asked: SearchQuery, reader: Language) -> Sequence[Newspaper]:
    found = register.index.find(asked.name, reader, asked.state)
    return [card for card in found if asked.written_in in ("", card.language)]


def _states(register: Register, asked: SearchQuery, reader: Language) -> tuple[tuple[str, str], ...]:
    codes = {*register.index.states, *([asked.state] if asked.state else [])}
    return tuple(sorted(((code, state_name(code)[reader]) for code in codes), key=lambda item: fold(item[1])))
