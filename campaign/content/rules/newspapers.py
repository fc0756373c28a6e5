"""What the register of rule cards must keep."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from campaign.content.placed import Placed
from campaign.content.problems import Problem
from campaign.content.rules.ids import id_problems
from campaign.content.rules.sources import wrong_address
from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.newspapers.names import MAX_ID, name_key, newspaper_id

_STATE = re.compile(r"[A-Z]{2}")
_NUMBERS = ("max_words", "min_words", "days_since_article", "frequency_limit_days")


def problems(cards: Sequence[Placed[Newspaper]]) -> Iterator[Problem]:
    """Everything wrong with the cards."""
    yield from id_problems(((card, card.value.id) for card in cards), "newspaper")
    yield from _name_problems(cards)
    for card in cards:
        yield from _id_problems(card)
        yield from _address_problems(card)
        yield from _number_problems(card)


def _id_problems(placed: Placed[Newspaper]) -> Iterator[Problem]:
    """An id is made once, from the name that the paper had then."""
    card = placed.value
    if not _STATE.fullmatch(card.state):
        yield placed.error(("state",), f"'{card.state}' is no state", "write its two letters, such as NM")
        return
    if card.id not in {newspaper_id(name, card.state) for name in (card.name, *card.aliases)} or len(card.id) > MAX_ID:
        expected = newspaper_id(card.name, card.state)
        right = f"a new newspaper is '{expected}'; a renamed one has its old name in aliases"
        yield placed.error(("id",), f"the id '{card.id}' is not of this paper's name and state", right)


def _name_problems(cards: Sequence[Placed[Newspaper]]) -> Iterator[Problem]:
    """A name that two papers of a state share would choose neither."""
    known: dict[tuple[str, str], Placed[Newspaper]] = {}
    for placed in cards:
        card = placed.value
        for name in (card.name, *card.aliases):
            first = known.setdefault((name_key(name), card.state), placed)
            if first is not placed:
                at = f"{first.file.path}:{first.file.line(first.place)}"
                yield placed.error(("name",), f"'{name}' is another paper's name too", f"the other is at {at}")


def _address_problems(placed: Placed[Newspaper]) -> Iterator[Problem]:
    card = placed.value
    named = [(("source_url",), card.source_url), (("website",), card.website)]
    for place, address in [*named, *((("also", number), also) for number, also in enumerate(card.also))]:
        wrong = wrong_address(address) if address else None
        if wrong:
            yield placed.error(place, f"the address {wrong}", "give the https:// address where the rules stand")


def _number_problems(placed: Placed[Newspaper]) -> Iterator[Problem]:
    for kind in ("letters", "oped"):
        rules = getattr(placed.value, kind)
        for name in _NUMBERS:
            number = getattr(rules, name)
            if number is not None and number < 1:
                yield placed.error((kind, name), f"{number} is no number of words or days", "write null for unknown")
        if rules.min_words and rules.max_words and rules.min_words > rules.max_words:
            what = f"at least {rules.min_words} and at most {rules.max_words} words fit nothing"
            yield placed.error((kind, "min_words"), what, "check which is which")
