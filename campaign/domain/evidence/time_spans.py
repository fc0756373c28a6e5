"""How a text ties what it says to a date: since it, up to it, within it, or said on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

from campaign.domain.evidence.facts import Fact
from campaign.domain.figures.dates import PartialDate, SpokenDate
from campaign.domain.figures.mentions import mentions
from campaign.domain.grammar.languages import grammar
from campaign.domain.grammar.time_spans import TimeSpans
from campaign.domain.language import Language, fold

_NEAR = 60


class Tie(Enum):
    """What a date is to a claim."""

    SINCE = auto()
    UNTIL = auto()
    TOLD = auto()  # the day on which it was said
    ALONE = auto()  # within this month or year, and no other
    WHOLE = auto()  # over all of this year
    ON = auto()


@dataclass(frozen=True, slots=True)
class TiedDate:
    """A date with its tie, at a position in a text; `start` is where the tie begins."""

    date: SpokenDate
    tie: Tie
    start: int
    end: int

    @property
    def known(self) -> PartialDate:
        """The date as one that is known."""
        return PartialDate(self.date.year or 0, self.date.month, self.date.day)


@lru_cache(maxsize=2048)
def tied_dates(text: str, language: Language) -> tuple[TiedDate, ...]:
    """Return the dates of a text that have a year, and the months since which it says something, with their ties."""
    return tuple(_tied(text, language))


def _tied(text: str, language: Language) -> Iterator[TiedDate]:
    pack, folded = grammar(language), fold(text)
    for mention in mentions(text, pack):
        if mention.date is not None and mention.date.year is not None:
            tie, start = _tie(folded, mention.start, mention.end, pack.time_spans)
            is_year = mention.date.month is None
            if is_year and pack.time_spans.year_alone.search(folded, max(0, mention.start - _NEAR), mention.start):
                tie = Tie.WHOLE
            yield TiedDate(mention.date, tie, start, mention.end)
    dated = [(mention.start, mention.end) for mention in mentions(text, pack) if mention.date]
    for month in pack.dates.month.finditer(folded):
        is_dated = any(start <= month.start() < end for start, end in dated)
        since = pack.time_spans.since.search(folded, max(0, month.start() - _NEAR), month.start())
        if month["full"] and since and not is_dated:
            date = SpokenDate(month=pack.dates.number_of(month.group()))
            yield TiedDate(date, Tie.SINCE, since.start(), month.end())


def _tie(folded: str, start: int, end: int, words: TimeSpans) -> tuple[Tie, int]:
    if words.alone_after.match(folded[end : end + _NEAR]):
        return Tie.ALONE, start
    if words.since_after.match(folded[end : end + _NEAR]):
        return Tie.SINCE, start
    first = max(0, start - _NEAR)
    for tie, pattern in (
        (Tie.ALONE, words.alone_before),
        (Tie.TOLD, words.told),
        (Tie.SINCE, words.since),
        (Tie.UNTIL, words.until),
    ):
        if match := pattern.search(folded, first, start):
            return tie, match.start() if tie is not Tie.TOLD else start
    return Tie.ON, start


def ties_of(fact: Fact, date: SpokenDate, language: Language) -> frozenset[Tie]:
    """Return the ties that the claim and its phrasings give a date."""
    ways = (tied for text in fact.ways_to_say(language) for tied in tied_dates(text, language))
    return frozenset(tied.tie for tied in ways if date.agrees_with(tied.known))
