"""Numbers that mean the same as a fact's: rounded, in other units of time, over another period."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from campaign.domain.evidence.facts import Quantity
from campaign.domain.figures.mentions import Mention
from campaign.domain.figures.periods import Period
from campaign.domain.figures.qualifiers import Qualifier

_ROUND_BY = Decimal("0.1")  # of the fact's number: "more than 900" for 945, but not "more than 800"
_LEAST_TO_ROUND = 20
_MOST_DOZENS = 144
#: Units of time in terms of another: 24 months are two years.
_TIMES = {"years": ("months", 12), "weeks": ("days", 7), "days": ("hours", 24)}
#: How many of a period are in a longer one: 10 a month are 120 a year.
_PACES = {(Period.MONTH, "year"): 12, (Period.WEEK, "year"): 52, (Period.DAY, "week"): 7, (Period.DAY, "year"): 365}
_FACTORS = tuple(sorted({times for _, times in _TIMES.values()} | set(_PACES.values())))


def ranges_meant(stated: Decimal) -> Iterator[tuple[Decimal, Decimal]]:
    """Return the ranges in which a fact's number lies if `said` says it exactly, rounded or by another period.

    The exact number comes first; beyond these ranges no number needs to be looked at.
    """
    yield stated, stated
    for factor in _FACTORS:
        yield stated * factor, stated * factor
        yield stated / factor, stated / factor
    yield stated / (1 + _ROUND_BY), stated / (1 - _ROUND_BY)


def is_rounded(mention: Mention, quantity: Quantity) -> bool:
    """Whether the number is the fact's, honestly rounded: its qualifier points from the rounded number to the
    fact's."""
    stated, known = mention.value, quantity.value
    if stated is None or known < _LEAST_TO_ROUND or quantity.bound or _digits(stated) >= _digits(known):
        return False
    if abs(stated - known) > _ROUND_BY * known:
        return False
    if mention.qualifier is Qualifier.ABOUT:
        return True
    if mention.qualifier.direction > 0:
        return mention.qualifier is Qualifier.MORE_THAN and stated < known and quantity.qualifier.direction >= 0
    return stated > known and _is_below(mention, quantity)


def _is_below(mention: Mention, quantity: Quantity) -> bool:
    """Whether the fact's number lies below: "nearly 950" for 945, and for "at least 945", which is all anyone knows."""
    if quantity.qualifier is Qualifier.MORE_THAN:
        return False
    return mention.qualifier is Qualifier.NEARLY or mention.qualifier.direction < 0 >= quantity.qualifier.direction


def is_same_time(mention: Mention, quantity: Quantity) -> bool:
    """Whether both are the same length of time: 24 months and two years."""
    if mention.value is None or mention.unit is None:
        return False
    pairs = (
        (quantity.unit, quantity.value, mention.unit, mention.value),
        (mention.unit, mention.value, quantity.unit, quantity.value),
    )
    return any(
        _TIMES.get(longer, ("", 0))[0] == shorter and many * _TIMES[longer][1] == few
        for longer, many, shorter, few in pairs
    )


def is_same_pace(mention: Mention, quantity: Quantity) -> bool:
    """Whether it is the fact's rate over a longer period: 10 people a month are 120 a year."""
    if mention.value is None or quantity.per is None or mention.unit not in (None, quantity.unit):
        return False
    times = _PACES.get((quantity.per, mention.per or ""))
    return times is not None and mention.value == quantity.value * times


def _digits(value: Decimal) -> int:
    """Return the number of significant digits: 945 has three, 900 one, 32,000,000 two, and so many dozens one."""
    if value <= _MOST_DOZENS and value % 12 == 0:
        return 1
    return len(str(int(value)).rstrip("0")) or 1
