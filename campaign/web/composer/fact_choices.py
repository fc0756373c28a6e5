"""The facts that a writer can choose, as cards: a number, a plain sentence, and who says so."""

from __future__ import annotations

from collections.abc import Iterable

from campaign.domain.evidence.facts import Fact, Moment
from campaign.domain.language import fold
from campaign.web.composer.composition import Composition
from campaign.web.composer.page import FactCard, FactChoices

#: How many facts of the template are offered, and how many a search shows.
_OFFERED, _FOUND = 4, 6
_PHRASINGS = 3


def fact_choices(work: Composition) -> FactChoices:
    """Return the facts chosen and those that the template offers first, then what a search found."""
    facts = work.edition.content.fact_by_id
    first = dict.fromkeys((*work.template.offers[:_OFFERED], *work.typed.chosen))
    cards = _cards(work, (facts[id] for id in first if id in facts))
    found = [fact for fact in _matching(work) if fact.id not in first][:_FOUND] if work.typed.query else []
    return FactChoices(cards, _cards(work, found), has_searched=bool(work.typed.query))


def _cards(work: Composition, facts: Iterable[Fact]) -> tuple[FactCard, ...]:
    return tuple(_card(work, fact) for fact in facts)


def _card(work: Composition, fact: Fact) -> FactCard:
    words = work.typed.words.get(fact.id, "")
    phrasings = fact.ways_to_say(work.typed.language)[:_PHRASINGS]
    said = next((place for place, text in enumerate(phrasings) if text == words), None)
    return FactCard(
        fact=fact,
        number=next((figure for figure in fact.figures if not isinstance(figure, Moment)), None),
        who=_who(work, fact),
        is_chosen=fact.id in work.typed.chosen,
        phrasings=phrasings,
        phrasing=said or 0,
        words="" if said is not None else words,
    )


def _who(work: Composition, fact: Fact) -> str:
    """Return who says it: the speaker where it is someone's claim, else the publisher of the first source."""
    if fact.attributed_to:
        return fact.attributed_to[work.reader]
    source = work.edition.content.source_by_id.get(fact.citations[0].source) if fact.citations else None
    return (source.publisher or "") if source else ""


def _matching(work: Composition) -> list[Fact]:
    """Return the facts that may be cited and contain every word of the query, in either language."""
    wanted = fold(work.typed.query).split()
    return [
        fact
        for fact in work.edition.content.facts
        if fact.may_be_cited and all(word in _searched(work, fact) for word in wanted)
    ]


def _searched(work: Composition, fact: Fact) -> str:
    texts = (*fact.ways_to_say(work.reader), *fact.ways_to_say(work.typed.language), _who(work, fact), fact.id)
    return fold(" ".join(texts))
