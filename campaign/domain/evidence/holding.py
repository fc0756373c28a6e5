"""Whether a fact supports a number in a text."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from campaign.domain.evidence.facts import Fact, Figure, Quantity
from campaign.domain.evidence.rounding import is_rounded, is_same_pace, is_same_time
from campaign.domain.figures.mentions import Mention
from campaign.domain.figures.qualifiers import Qualifier


class Verdict(IntEnum):
    """How a number in a text compares with a fact's; higher is better."""

    DIFFERS = 0
    OTHER_UNIT = 1
    OTHER_PERIOD = 2
    REVERSED = 3
    WEAKER = 4
    ROUNDED = 5
    HELD = 6

    @property
    def is_held(self) -> bool:
        """Whether the fact supports the number, possibly with a stronger qualifier than was written, or rounded."""
        return self >= Verdict.WEAKER


def verdict(mention: Mention, fact: Fact) -> Verdict:
    """Return the best verdict on `mention` as one of the fact's figures."""
    if mention.date is not None:
        dates = (*fact.dates, fact.as_of)
        return Verdict.HELD if any(mention.date.agrees_with(known) for known in dates) else Verdict.DIFFERS
    return max((_against(mention, quantity) for quantity in fact.quantities), default=Verdict.DIFFERS)


def best_fact(mention: Mention, facts: Iterable[Fact]) -> tuple[Verdict, Fact | None]:
    """Return the fact that comes closest to supporting `mention`; the first cited wins a tie."""
    best: tuple[Verdict, Fact | None] = (Verdict.DIFFERS, None)
    for fact in facts:
        found = verdict(mention, fact)
        if best[1] is None or found > best[0]:
            best = (found, fact)
    return best


def says(mention: Mention, figure: Figure) -> bool:
    """Whether the mention states this figure with its unit and its qualifier."""
    if isinstance(figure, Quantity):
        return mention.value is not None and _against(mention, figure) is Verdict.HELD
    return mention.date is not None and str(figure.date) == str(mention.date)


def says_figure(mention: Mention, figure: Figure) -> bool:
    """Whether the mention is this figure, with any qualifier and unit."""
    if isinstance(figure, Quantity):
        return mention.value is not None and _against(mention, figure).is_held
    return mention.date is not None and mention.date.agrees_with(figure.date)


def _against(mention: Mention, quantity: Quantity) -> Verdict:
    if mention.value == quantity.value:
        if not _same_unit(mention.unit, quantity.unit):
            return Verdict.OTHER_UNIT
        leaning = Verdict.HELD if mention.refers_back else _leaning(mention.qualifier, quantity.qualifier)
        return min(_pace(mention, quantity), leaning)
    if is_same_time(mention, quantity):
        return _leaning(mention.qualifier, quantity.qualifier)
    if is_same_pace(mention, quantity):
        return min(Verdict.ROUNDED, _leaning(mention.qualifier, quantity.qualifier))
    if _same_unit(mention.unit, quantity.unit) and is_rounded(mention, quantity):
        return min(_pace(mention, quantity), Verdict.ROUNDED)
    return Verdict.DIFFERS


def _pace(mention: Mention, quantity: Quantity) -> Verdict:
    """Whether the number is a rate over the fact's period.

    Next to the number it must be the fact's. If omitted there, it may be elsewhere in the sentence; if omitted
    entirely, "10 people a month" becomes ten people, which says less.
    """
    known = quantity.per
    if mention.per == known or known is not None and mention.per is None and known in mention.periods:
        return Verdict.HELD
    return Verdict.WEAKER if mention.per is None and not mention.periods else Verdict.OTHER_PERIOD


def _same_unit(stated: str | None, known: str) -> bool:
    """Whether the units match. A percent or money sign must be stated; any other unit may be omitted, but not
    replaced."""
    if known in ("percent", "dollars"):
        return stated == known
    return stated is None or stated == known


def _leaning(stated: Qualifier, known: Qualifier) -> Verdict:
    """Whether the qualifier claims no more than the fact does.

    If the fact has a qualifier and the text has the opposite one, the claim is reversed. If the fact has none, "more
    than" or "nearly" claim something it does not support, while "at least" and "at most" only say less.
    """
    if stated == known:
        return Verdict.HELD
    if known.direction == 0:
        return Verdict.REVERSED if stated.is_strict else Verdict.WEAKER
    return Verdict.REVERSED if stated.direction == -known.direction else Verdict.WEAKER
