"""What Spanish knows."""

from __future__ import annotations

from campaign.domain.grammar.pack import Grammar
from campaign.domain.grammar.spanish.dates import DATES
from campaign.domain.grammar.spanish.numbers import NUMBERS
from campaign.domain.grammar.spanish.periods import PERIODS
from campaign.domain.grammar.spanish.qualifiers import QUALIFIERS
from campaign.domain.grammar.spanish.shares import SHARES
from campaign.domain.grammar.spanish.units import UNITS

SPANISH = Grammar(
    numbers=NUMBERS,
    dates=DATES,
    periods=PERIODS,
    qualifiers=QUALIFIERS,
    shares=SHARES,
    units=UNITS,
)
