"""Numbers that charts show or that are set large, each by its fact and its place there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from campaign.domain.evidence.facts import Fact, Moment, Quantity, Status
from campaign.domain.evidence.values import NONE, Value
from campaign.domain.faults import Fault, Place
from campaign.domain.findings import Message
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import LANGUAGES, Both, fold
from campaign.domain.rules.texts.labels import speaker_faults
from campaign.domain.rules.texts.prose import retracted


def value_faults(
    place: Place,
    values: tuple[Value, ...],
    facts: Mapping[str, Fact],
    kind: type[Quantity] | type[Moment],
    heading: Both | None = None,
) -> Iterator[Fault]:
    """Values of no fact, of no figure of the kind, and labels that do not say whose claim they show."""
    for number, value in enumerate(values):
        yield from one_value_faults((*place, number), value, facts, kind, heading)


def one_value_faults(
    at: Place, value: Value, facts: Mapping[str, Fact], kind: type[Quantity] | type[Moment], heading: Both | None = None
) -> Iterator[Fault]:
    """The same of one value."""
    yield from figure_faults(at, value, facts, kind)
    if value.fact in facts:
        yield from speaker_faults(at, value, facts[value.fact], heading)


def figure_faults(
    at: Place, value: Value, facts: Mapping[str, Fact], kind: type[Quantity] | type[Moment]
) -> Iterator[Fault]:
    """A value of no fact, or of no figure of the kind."""
    yield from shown_fact_faults((*at, "fact"), value.fact, facts)
    fact = facts.get(value.fact)
    if fact is None:
        return
    if value.figure == NONE and kind is Quantity:
        if not _says_none(fact):
            what = Message("this says there were none, but {fact} doesn’t", {"fact": fact.id})
            yield Fault((*at, "figure"), what, Message("write which of the fact’s figures to show, counting from 1"))
    elif not 1 <= value.figure <= len(fact.figures) or not isinstance(fact.figures[value.figure - 1], kind):
        values_of = {"number": value.figure, "fact": fact.id}
        what = Message("figure {number} of {fact} is not a number", values_of)
        if kind is Moment:
            what = Message("figure {number} of {fact} is not a date", values_of)
        yield Fault((*at, "figure"), what, Message("write which of the fact’s figures to show, counting from 1"))


def _says_none(fact: Fact) -> bool:
    """Whether the claim denies outright, in every language, so that a 0 says the same."""
    return all(grammar(language).contraries.strong.search(fold(fact.claim[language])) for language in LANGUAGES)


def shown_fact_faults(place: Place, id: str, facts: Mapping[str, Fact]) -> Iterator[Fault]:
    """A fact that is to be shown and does not exist, or was retracted."""
    fact = facts.get(id)
    if fact is None:
        yield Fault(place, Message("there is no fact '{fact}'", {"fact": id}), Message("name a fact that exists"))
    elif fact.status is Status.RETRACTED:
        yield retracted(place, fact)
