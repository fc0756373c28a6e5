"""The facts that a writer can choose, as cards: a number, a plain sentence, and who says so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from campaign.domain.evidence.facts import Fact, Moment, Status
from campaign.domain.evidence.phrasings import CLAIM
from campaign.domain.evidence.shelves import Shelf
from campaign.domain.language import fold
from campaign.web.composer.composition import Composition
from campaign.web.composer.page import FactCard, FactChoices

#: How many facts are offered first, and how many a search shows.
_OFFERED, _FOUND = 4, 6
_PHRASINGS = 3


def fact_choices(work: Composition) -> FactChoices:
    """Return the facts chosen and those that are offered first, then what a search or a shelf has."""
    first = dict.fromkeys((*islice(_offered(work), _OFFERED), *work.typed.chosen))
    facts = work.edition.content.fact_by_id
    shelf = next((shelf for shelf in work.edition.content.shelves if shelf.id == work.typed.shelf), None)
    found = [fact for fact in _found(work, shelf) if fact.id not in first]
    return FactChoices(
        cards=_cards(work, (facts[id] for id in first if id in facts)),
        found=_cards(work, found if shelf else found[:_FOUND]),
        has_searched=bool(work.typed.query or shelf),
        shelf=shelf,
        shelves=work.edition.content.shelves,
    )


def _offered(work: Composition) -> Iterator[str]:
    """Yield the template's facts, then those on the shelves; nothing disputed is offered to who looks for nothing."""
    content = work.edition.content
    yield from (id for id in work.template.offers[:_OFFERED] if id in content.fact_by_id)
    on_shelves = (id for shelf in content.shelves for id in shelf.facts)
    yield from (id for id in on_shelves if content.fact_by_id[id].status is not Status.DISPUTED)


def _found(work: Composition, shelf: Shelf | None) -> list[Fact]:
    """Return the facts that have every word of the query, those on shelves first, or all that a shelf has of them."""
    content = work.edition.content
    found = [fact for fact in content.fact_index.find(work.typed.query) if fact.may_be_cited]
    if shelf:
        return [fact for fact in found if fact.id in shelf.facts]
    return found if work.typed.query else []


def _cards(work: Composition, facts: Iterable[Fact]) -> tuple[FactCard, ...]:
    return tuple(_card(work, fact) for fact in facts)


def _card(work: Composition, fact: Fact) -> FactCard:
    words = work.typed.words.get(fact.id, "")
    phrasings = fact.sayings(work.typed.language)[:_PHRASINGS]
    chosen = next((phrasing.id for phrasing in phrasings if phrasing.text == words), None)
    return FactCard(
        fact=fact,
        number=next((figure for figure in fact.figures if not isinstance(figure, Moment)), None),
        who=_unless_named(work.edition.content.attribution(fact, work.reader), fact.claim[work.reader]),
        is_chosen=fact.id in work.typed.chosen,
        phrasings=phrasings,
        phrasing=chosen or CLAIM,
        words="" if chosen else words,
    )


def _unless_named(who: str, claim: str) -> str:
    """Return who says it, or nothing if the claim above it names them."""
    words = fold(claim).split()
    return "" if all(any(word in other for other in words) for word in fold(who).split()) else who
