"""What a language knows, as one value: a pack."""

from __future__ import annotations

from dataclasses import dataclass

from campaign.domain.grammar.dates import Dates
from campaign.domain.grammar.numbers import Numbers
from campaign.domain.grammar.periods import Periods
from campaign.domain.grammar.qualifiers import Qualifiers
from campaign.domain.grammar.shares import Shares
from campaign.domain.grammar.units import Units


@dataclass(frozen=True, eq=False, slots=True)
class Grammar:
    """Everything that reading and writing a text asks of its language.

    No field has a default, so a pack that leaves one out is a type error. What a language does not have is said:
    `patterns.NEVER`, an empty set.
    """

    numbers: Numbers
    dates: Dates
    periods: Periods
    qualifiers: Qualifiers
    shares: Shares
    units: Units
