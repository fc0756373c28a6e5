"""What English knows."""

from __future__ import annotations

from campaign.domain.grammar.english.dates import DATES
from campaign.domain.grammar.english.numbers import NUMBERS
from campaign.domain.grammar.english.periods import PERIODS
from campaign.domain.grammar.english.qualifiers import QUALIFIERS
from campaign.domain.grammar.english.shares import SHARES
from campaign.domain.grammar.english.units import UNITS
from campaign.domain.grammar.pack import Grammar

ENGLISH = Grammar(
    numbers=NUMBERS,
    dates=DATES,
    periods=PERIODS,
    qualifiers=QUALIFIERS,
    shares=SHARES,
    units=UNITS,
)
