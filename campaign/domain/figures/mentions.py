"""The figures that a text mentions: quantities and dates, and what is only shaped like one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain

from campaign.domain.figures.dates import SpokenDate
from campaign.domain.figures.fractions import Fraction, fractions
from campaign.domain.figures.number_names import NumberNames
from campaign.domain.figures.numerals import Numeral, numerals
from campaign.domain.figures.periods import Periods
from campaign.domain.figures.qualifiers import Qualifier, qualifier_at
from campaign.domain.figures.spoken_dates import DateMention, date_mentions
from campaign.domain.figures.units import (
    MILLIONS_AFTER,
    MONEY_AFTER,
    MONEY_BEFORE,
    MONEY_BEFORE_REACH,
    PERCENT,
    TIMES,
    ends_search,
    unit_of,
)
from campaign.domain.grammar.languages import of_all, words_of_all
from campaign.domain.grammar.pack import Grammar
from campaign.domain.language import fold, with_plain_hyphens


@dataclass(frozen=True, slots=True)
class Mention:
    """A figure at a place in a text.

    `per` is the period that it is said to be counted by, `periods` all that its sentence names. `is_weak` marks what is
    no figure unless a cited fact has that value: a small number word, or the number of an article, a bill, a telephone.
    `refers_back` marks a number known already: "34 of the 945".
    """

    start: int
    end: int
    value: Decimal | None = None
    unit: str | None = None
    qualifier: Qualifier = Qualifier.EXACTLY
    date: SpokenDate | None = None
    is_weak: bool = False
    per: str | None = None
    periods: tuple[str, ...] = ()
    refers_back: bool = False


_MONEY_SCALE = re.compile(r"\s?(m|mn|bn|k|M|B|K)\b")
_SCALE = {"m": 10**6, "mn": 10**6, "b": 10**9, "bn": 10**9, "k": 10**3}
_DIGIT = re.compile(r"\d")
_WORDS = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"\+?[\s\u00a0-]+([^\W\d_]+)")
#: "5 millones de personas", "two dozen of the cases".
_JOINED = re.compile(rf"\s+(?:{of_all(lambda grammar: grammar.numbers.joined)})(?=\s)")
_INDEFINITE = words_of_all(lambda grammar: grammar.numbers.indefinite)
_UNIT_REACH = 4
_BACK_REACH = 40


def mentions(text: str, grammar: Grammar) -> list[Mention]:
    """Every figure in `text`, in order of place."""
    text = with_plain_hyphens(text)
    folded = fold(text)
    parts = list(fractions(folded, grammar))
    if not parts and not _may_have_numbers(folded, grammar):
        return []
    numbers = numerals(text, grammar)
    spoken = date_mentions(text, grammar)
    if not numbers and not spoken and not parts:
        return []
    return _Mentions(text, folded, grammar).read(numbers, spoken, parts)


def _may_have_numbers(folded: str, grammar: Grammar) -> bool:
    """Whether a text has a digit, a number word or a month, one of which every number and date has. Most have none."""
    if _DIGIT.search(folded):
        return True
    words, dates = _WORDS.findall(folded), grammar.dates
    known = (grammar.numbers.first_words, dates.month_numbers.keys(), dates.short_months.keys())
    return not all(some.isdisjoint(words) for some in known)


class _Mentions:
    """One text's reading: what belongs to the whole of it is looked for once."""

    def __init__(self, text: str, folded: str, grammar: Grammar) -> None:
        self.text = text
        self.grammar = grammar
        self.names = NumberNames(text, folded)
        self.periods = Periods(folded, grammar)

    def read(self, numbers: list[Numeral], spoken: list[DateMention], parts: list[Fraction]) -> list[Mention]:
        dates = [found for found in spoken if self.names.at(found.start) is None]
        places = [(found.start, found.end) for found in dates] + [(part.start, part.end) for part in parts]
        taken = set(chain.from_iterable(range(start, end) for start, end in places))
        quantities = (self._quantity(number) for number in numbers if number.start not in taken)
        found = [
            *(Mention(found.start, found.end, date=found.date) for found in dates),
            *map(self._fraction, parts),
            *(mention for mention in quantities if mention),
        ]
        return sorted(found, key=lambda mention: mention.start)

    def _fraction(self, part: Fraction) -> Mention:
        unit = part.unit or self._unit(part.end, is_money=False, is_scaled=False)[0]
        qualifier = qualifier_at(self.text, part.start, part.end, self.grammar)
        return Mention(part.start, part.end, part.value, unit, qualifier)

    def _quantity(self, number: Numeral) -> Mention | None:
        value, end = number.value, number.end
        money = MONEY_BEFORE.search(self.text, max(0, number.start - MONEY_BEFORE_REACH), number.start)
        if money and (scale := _MONEY_SCALE.match(self.text, end)):
            value, end = value * _SCALE[scale[1].lower()], scale.end()
        elif millions := MILLIONS_AFTER.match(self.text, end):
            value, end, money = value * 10**6, millions.end(), money or millions
        unit, unit_end = self._unit(end, is_money=money is not None, is_scaled=number.is_scaled)
        marked = self._is_scaled(number) or unit in ("percent", "dollars")
        if not marked and fold(self.text[number.start : number.end]) in _INDEFINITE:
            return None
        start = min(money.start(), number.start) if money else number.start
        end = unit_end if unit in ("percent", "dollars") else end
        leaning = qualifier_at(self.text, start, end if unit == "dollars" else number.end, self.grammar)
        before = fold(self.text[max(0, start - _BACK_REACH) : start])
        if unit in TIMES and self.grammar.qualifiers.lasts_before.search(before):
            leaning = Qualifier.EXACTLY
        is_compared = self.grammar.qualifiers.compares_before.search(before) is not None
        if is_compared:
            leaning = Qualifier.EXACTLY
        is_named = self.names.hold(number.start, number.end, counts=unit is not None)
        return Mention(
            start,
            end,
            value=value,
            unit=unit,
            qualifier=leaning,
            is_weak=not marked and (number.is_small_word or is_named),
            per=self.periods.of(start, end),
            periods=self.periods.named,
            refers_back=leaning is Qualifier.EXACTLY
            and (is_compared or self.grammar.numbers.known_before.search(before) is not None),
        )

    def _is_scaled(self, number: Numeral) -> bool:
        """Whether a scale word makes this a figure. "Under Title 42 thousands were expelled" has no 42 thousand."""
        is_plural = self.text[number.end - 1] == "s"
        return number.is_scaled and not (is_plural and self.names.at(number.start))

    def _unit(self, end: int, *, is_money: bool, is_scaled: bool) -> tuple[str | None, int]:
        """What the number that ends here counts, as far as the text says so, and where the sign of it ends."""
        if is_money:
            return "dollars", end
        for unit, pattern in (("percent", PERCENT), ("dollars", MONEY_AFTER)):
            if match := pattern.match(self.text, end):
                return unit, match.end()
        joined = _JOINED.match(self.text, end) if is_scaled else None
        return next(self._units_after(joined.end() if joined else end), None), end

    def _units_after(self, end: int) -> Iterator[str]:
        for _ in range(_UNIT_REACH):
            match = _WORD.match(self.text, end)
            if not match or ends_search(match[1], self.grammar):
                return
            unit = unit_of(match[1], self.grammar)
            if unit in ("percent", "dollars"):
                return  # It belongs to a number nearer by: "one country got eighty percent".
            if unit:
                yield unit
            end = match.end()
