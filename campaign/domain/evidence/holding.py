"""Whether a fact holds a figure that somebody wrote."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from campaign.domain.evidence.facts import Fact, Figure, Quantity
from campaign.domain.evidence.rounding import is_rounded, is_same_pace, is_same_time
from campaign.domain.figures.mentions import Mention
from campaign.domain.figures.qualifiers import Qualifier


class Verdict(IntEnum):
    """How a written figure stands to a fact's; the lower, the worse."""

    DIFFERS = 0
    OTHER_UNIT = 1
    OTHER_PERIOD = 2
    REVERSED = 3
    WEAKER = 4
    ROUNDED = 5
    HELD = 6

    @property
    def is_held(self) -> bool:
        """Whether the fact supports the figure, if perhaps with a stronger word than was written, or rounded."""
        return self >= Verdict.WEAKER


def verdict(mention: Mention, fact: Fact) -> Verdict:
    """The best reading of `mention` as one of the figures of `fact`."""
    if mention.date is not None:
        dates = (*fact.dates, fact.as_of)
        return Verdict.HELD if any(mention.date.agrees_with(known) for known in dates) else Verdict.DIFFERS
    return max((_against(mention, quantity) for quantity in fact.quantities), default=Verdict.DIFFERS)


def best_fact(mention: Mention, facts: Iterable[Fact]) -> tuple[Verdict, Fact | None]:
    """The fact that comes nearest to holding `mention`; the first cited wins a tie."""
    best: tuple[Verdict, Fact | None] = (Verdict.DIFFERS, None)
    for fact in facts:
        found = verdict(mention, fact)
        if best[1] is None or found > best[0]:
            best = (found, fact)
    return best


def says(mention: Mention, figure: Figure) -> bool:
    """Whether the mention says this very figure, with its unit and as strongly."""
    if isinstance(figure, Quantity):
        return mention.value is not None and _against(mention, figure) is Verdict.HELD
    return mention.date is not None and str(figure.date) == str(mention.date)


def says_figure(mention: Mention, figure: Figure) -> bool:
    """Whether the mention is this figure, however strongly or fully it is said."""
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
    """Whether the figure is counted by the fact's period.

    Beside the figure it must be the fact's. Left out there, it may stand elsewhere in the sentence; left out wholly, "10
    people a month" becomes ten people, which says less.
    """
    known = quantity.per
    if mention.per == known or known is not None and mention.per is None and known in mention.periods:
        return Verdict.HELD
    return Verdict.WEAKER if mention.per is None and not mention.periods else Verdict.OTHER_PERIOD


def _same_unit(said: str | None, known: str) -> bool:
    """A percent or money sign must be said; any other unit may be left out, but not exchanged."""
    if known in ("percent", "dollars"):
        return said == known
    return said is None or said == known


def _leaning(said: Qualifier, known: Qualifier) -> Verdict:
    """Whether the words around the figure claim no more than the fact does.

    Where the fact leans and the text leans the other way, the claim is reversed. Where the fact does not lean, "more
    than" or "nearly" claim something it does not hold, while "at least" and "at most" only say less.
    """
    if said == known:
        return Verdict.HELD
    if known.direction == 0:
        return Verdict.REVERSED if said.is_strict else Verdict.WEAKER
    return Verdict.REVERSED if said.direction == -known.direction else Verdict.WEAKER
