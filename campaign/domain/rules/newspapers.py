"""The register of rule cards: ids that never change, names that lead to one newspaper, and numbers that can be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from campaign.domain.faults import Fault, Place, Reference
from campaign.domain.findings import Message
from campaign.domain.newspapers.cards import Newspaper, Rules
from campaign.domain.newspapers.names import MAX_ID, name_key, newspaper_id
from campaign.domain.rules.identifiers import form_faults, twice
from campaign.domain.texts.web_addresses import form_address, wrong_address

_STATE = re.compile(r"[A-Z]{2}")
_NUMBERS = ("max_words", "min_words", "max_characters", "days_since_article", "frequency_limit_days", "reply_days")


def newspaper_faults(cards: Sequence[Newspaper]) -> Iterator[Fault]:
    """Return everything wrong with the cards; while two share an id, that alone."""
    repeated = tuple(twice((("newspapers", card.id), card.id) for card in cards))
    yield from repeated or _faults(cards)


def _faults(cards: Sequence[Newspaper]) -> Iterator[Fault]:
    yield from _name_faults(cards)
    for card in cards:
        place: Place = ("newspapers", card.id)
        yield from form_faults((*place, "id"), card.id)
        yield from _id_faults(place, card)
        yield from _address_faults(place, card)
        yield from _number_faults(place, card)


def _id_faults(place: Place, card: Newspaper) -> Iterator[Fault]:
    """An id is made once, from the name that the newspaper had then."""
    if not _STATE.fullmatch(card.state):
        what = Message("'{state}' is not a state", {"state": card.state})
        yield Fault((*place, "state"), what, Message("write its two letters, such as NM"))
        return
    if card.id not in {newspaper_id(name, card.state) for name in (card.name, *card.aliases)} or len(card.id) > MAX_ID:
        expected = {"id": newspaper_id(card.name, card.state)}
        right = Message("write '{id}', or, if the newspaper was renamed, add its old name to aliases", expected)
        yield Fault((*place, "id"), Message("the id doesn’t match this newspaper’s name and state"), right)


def _name_faults(cards: Sequence[Newspaper]) -> Iterator[Fault]:
    """A name that two newspapers of a state share would choose neither."""
    known: dict[tuple[str, str], Newspaper] = {}
    for card in cards:
        for number, name in enumerate((card.name, *card.aliases)):
            first = known.setdefault((name_key(name), card.state), card)
            if first is not card:
                key: Place = ("aliases", number - 1) if number else ("name",)
                what = Message("another newspaper in that state is also called '{name}'", {"name": name})
                right = Message("the other is at {place}; give one of the two a fuller name", _at(first))
                yield Fault(("newspapers", card.id, *key), what, right)


def _at(card: Newspaper) -> dict[str, object]:
    return {"place": Reference(("newspapers", card.id))}


def _address_faults(place: Place, card: Newspaper) -> Iterator[Fault]:
    named: list[tuple[Place, str | None]] = [(("source_url",), card.source_url), (("website",), card.website)]
    named += [(("also", number), also) for number, also in enumerate(card.also)]
    for key, address in named:
        wrong = wrong_address(address) if address else None
        if wrong:
            yield Fault((*place, *key), wrong, Message("give the https:// address of the page with the rules"))


def _number_faults(place: Place, card: Newspaper) -> Iterator[Fault]:
    for kind in ("letters", "oped"):
        rules = getattr(card, kind)
        for name in _NUMBERS:
            number = getattr(rules, name)
            if number is not None and number < 1:
                what = Message("{number} can’t be a number of words, characters or days", {"number": number})
                yield Fault((*place, kind, name), what, Message("write a number from 1, or null if it’s unknown"))
        if rules.min_words and rules.max_words and rules.min_words > rules.max_words:
            what = Message("the minimum, {min} words, is more than the maximum, {max}", _range(rules))
            yield Fault((*place, kind, "min_words"), what, Message("check which is which"))
        if rules.form_only and not form_address(rules.send_to or ""):
            what = Message("this newspaper takes letters only through a form, and the form’s address is missing")
            yield Fault((*place, kind, "form_only"), what, Message("write the form’s https:// address under send_to"))


def _range(rules: Rules) -> dict[str, object]:
    return {"min": rules.min_words, "max": rules.max_words}
