"""Numbers that follow from those of facts: shares, multiples, sums, differences, and the time between two dates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import combinations, permutations

from campaign.domain.evidence.facts import Fact, Quantity
from campaign.domain.figures.mentions import Mention
from campaign.domain.figures.qualifiers import Qualifier
from campaign.domain.figures.units import TIMES

_PERCENT_ROUND_BY = Decimal("0.5")
_ROUND_BY = Decimal("0.1")
#: What people call half: 16 of 34.
_HALF, _HALF_ROUND_BY = 50, 3
#: How far from a multiple people still speak of it: 5.75 times is "more than fivefold" and "nearly six times".
_MULTIPLE_ROUND_BY = Decimal("0.2")
_QUOTIENT_ROUND_BY = Decimal("0.12")
_NO_COUNTS = frozenset(["percent", *TIMES])


def follows(mention: Mention, facts: Iterable[Fact]) -> bool:
    """Whether a number can be worked out from the facts, or is the time since or between their dates."""
    known = tuple(facts)
    quantities = [quantity for fact in known for quantity in fact.quantities]
    return is_ratio_or_lapse(mention, quantities) or is_sum(mention, quantities) or is_day(mention, known)


def is_ratio_or_lapse(mention: Mention, quantities: Iterable[Quantity]) -> bool:
    """Whether it is a share, a multiple or so much for each, or a length of time that the quantities do not count."""
    known = tuple(quantities)
    is_lapse = mention.unit in TIMES and not any(quantity.unit in TIMES for quantity in known)
    return is_lapse or is_share(mention, known) or is_multiple(mention, known) or is_quotient(mention, known)


def is_share(mention: Mention, quantities: Iterable[Quantity]) -> bool:
    """Whether a percentage is the share of one quantity in another of the same unit: 34 of 945 are under 4 percent."""
    if mention.value is None or mention.unit != "percent":
        return False
    shares = [100 * part.value / whole.value for part, whole in _pairs(quantities)]
    rests = [100 - share for share in shares if share < 100]
    return any(share < 100 and _fits(mention.value, mention.qualifier, share) for share in (*shares, *rests))


def is_multiple(mention: Mention, quantities: Iterable[Quantity]) -> bool:
    """Whether one quantity is so many times another of the same unit: 230 is more than five times 40."""
    if mention.value is None or mention.unit != "times":
        return False
    multiples = (one.value / other.value for one, other in _pairs(quantities))
    return any(abs(many - mention.value) <= _MULTIPLE_ROUND_BY * many for many in multiples if many > 1)


def is_sum(mention: Mention, quantities: Iterable[Quantity]) -> bool:
    """Whether two or three quantities of the same unit add up to the number, or it is what is left of one without others."""
    if mention.value is None or mention.unit in _NO_COUNTS or mention.unit == "times":
        return False
    counted = {quantity.value: quantity.unit for quantity in quantities if quantity.unit not in _NO_COUNTS}
    values = [value for value, unit in counted.items() if mention.unit in (None, unit)]
    return any(mention.value == made for made in _sums(values))


def is_quotient(mention: Mention, quantities: Iterable[Quantity]) -> bool:
    """Whether it is one quantity for each of another, in round numbers: $32 million for 300 people are $100,000 a head."""
    if mention.value is None or mention.unit is None:
        return False
    counted = [quantity for quantity in quantities if quantity.unit not in _NO_COUNTS and quantity.value]
    return any(
        abs(one.value / other.value - mention.value) <= _QUOTIENT_ROUND_BY * mention.value
        for one, other in permutations(counted, 2)
        if one.unit == mention.unit and other.unit != mention.unit
    )


def is_day(mention: Mention, facts: Iterable[Fact]) -> bool:
    """Whether a bare number is the day of a fact's date: "the agreement was signed on the 26 of that month"."""
    days = {known.day for fact in facts for known in (*fact.dates, fact.as_of) if known.day}
    return mention.unit is None and mention.qualifier is Qualifier.EXACTLY and mention.value in days


def _pairs(quantities: Iterable[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    counted = [quantity for quantity in quantities if quantity.unit not in _NO_COUNTS and quantity.value]
    return (pair for pair in permutations(counted, 2) if pair[0].unit == pair[1].unit)


def _sums(values: list[Decimal]) -> Iterator[Decimal]:
    for count in (2, 3):
        for group in combinations(values, count):
            yield sum(group, Decimal(0))
            yield 2 * max(group) - sum(group, Decimal(0))


def _fits(stated: Decimal, qualifier: Qualifier, share: Decimal) -> bool:
    off = stated - share
    if stated == _HALF and qualifier is Qualifier.EXACTLY:
        return abs(off) <= _HALF_ROUND_BY
    near = max(_PERCENT_ROUND_BY, _ROUND_BY * share)
    if qualifier.direction:
        return 0 < -qualifier.direction * off <= 2 * near
    return abs(off) <= (near if qualifier is Qualifier.ABOUT else _PERCENT_ROUND_BY)
