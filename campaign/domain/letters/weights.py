"""How much a number weighs that differs from the fact beside whose mark it is: a stop, a warning, or nothing.

A stop needs a clear contradiction: a number of what the fact counts, in its place, that is no number of any fact. All else
may be another honest number, which we read badly: it is worth a look at most.
"""

from __future__ import annotations

from dataclasses import dataclass

from campaign.domain.evidence.facts import Fact, Quantity
from campaign.domain.evidence.holding import Verdict, verdict
from campaign.domain.figures.dates import PartialDate, SpokenDate
from campaign.domain.figures.mentions import Mention
from campaign.domain.figures.units import TIMES
from campaign.domain.findings import Level
from campaign.domain.language import Both
from campaign.domain.letters.belonging import Belonging
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.stand_ins import clause_around, is_no_date, is_of_the_writer, is_personal, stands_in
from campaign.domain.texts.reading import Sentence

#: The units of what is worked out from other numbers.
RATIOS = ("percent", "times")
_LEAST_STATED = 10


@dataclass(frozen=True)
class Number:
    """A number in a sentence, whose it is, and the numbers that belong to the same facts (`siblings`)."""

    manuscript: Manuscript
    sentence: Sentence
    mention: Mention
    belongs: Belonging
    siblings: tuple[Mention, ...]

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The facts that the number is compared with."""
        return self.belongs.facts

    @property
    def is_stand_in(self) -> bool:
        """Whether it is where a figure of its facts should be."""
        return stands_in(self.mention, self.sentence, self.facts, self.siblings, self.manuscript.grammar)

    @property
    def is_no_date(self) -> bool:
        """Whether it is shaped like a part of a date."""
        return is_no_date(self.mention, self.sentence, self.facts, self.manuscript.grammar)

    @property
    def is_personal(self) -> bool:
        """Whether its sentence is about the writer."""
        return is_personal(self.sentence.text, self.manuscript.grammar)

    @property
    def is_of_the_writer(self) -> bool:
        """Whether the writer tells it of themselves."""
        manuscript = self.manuscript
        return is_of_the_writer(self.mention, self.sentence, self.facts, manuscript.grammar, manuscript.today)

    @property
    def is_of_another(self) -> bool:
        """Whether another fact of the letter supports it."""
        return any(verdict(self.mention, fact).is_held for fact in self.manuscript.facts)

    @property
    def stated(self) -> list[Quantity]:
        """The other numbers of the sentence, as what the facts count: the writer may reckon with them."""
        units = sorted(self.counted - TIMES - set(RATIOS))
        others = (other for other in self.sentence.mentions if other is not self.mention and other.unit not in RATIOS)
        return [
            Quantity(other.value, unit, Both("", ""), other.qualifier)
            for other in others
            if other.value is not None and other.value >= _LEAST_STATED
            for unit in ([other.unit] if other.unit else units)
        ]

    @property
    def counted(self) -> set[str]:
        """The units that the facts count in."""
        return {quantity.unit for fact in self.facts for quantity in fact.quantities}


def weight(number: Number, found: Verdict) -> Level | None:
    """Return how much a number weighs that its facts do not have; None if it is another matter."""
    if not number.sentence.cited:
        is_likely = number.belongs.is_sure or number.mention.refers_back or number.is_of_another
        return Level.WARN if is_likely else Level.HINT
    if found is Verdict.REVERSED:
        return Level.STOP if _is_reversed(number) else Level.WARN
    if found is Verdict.OTHER_PERIOD:
        return Level.STOP if _has_a_rate(number) else Level.WARN
    if number.mention.date is not None:
        return _of_date(number, number.mention.date)
    return _of_quantity(number, found)


def _of_quantity(number: Number, found: Verdict) -> Level | None:
    unit, counted = number.mention.unit, number.counted
    if number.is_no_date:
        return Level.WARN if counted or any(fact.dates for fact in number.facts) else None
    if not counted:
        counts = unit is not None and unit not in TIMES
        return Level.WARN if counts and not number.is_personal else None
    if number.is_of_the_writer:
        return None
    if number.is_stand_in:
        is_clear = unit in counted - TIMES and found is Verdict.DIFFERS and not _may_be_another(number)
        return Level.STOP if is_clear else Level.WARN
    is_told = unit in RATIOS or unit in counted - TIMES and not number.is_personal
    return Level.WARN if is_told else None


def _may_be_another(number: Number) -> bool:
    """Whether the number may be the writer's, or another fact's."""
    facts = number.manuscript.content.facts
    return number.is_personal or any(verdict(number.mention, fact).is_held for fact in facts)


def _of_date(number: Number, spoken: SpokenDate) -> Level | None:
    if (
        number.is_of_the_writer
        or not number.is_stand_in
        or _is_of_a_source(number, spoken)
        or _is_earlier(number, spoken)
    ):
        return None
    return Level.STOP if _is_slip(number, spoken) else Level.WARN


def _is_of_a_source(number: Number, spoken: SpokenDate) -> bool:
    """Whether a source of the facts came out then: "a report of February 2026" for what was true in January.

    Where a fact has a month of its own, the sentence has to say that too, or it tells the report's month as the event's.
    """
    if spoken.month is None:
        return False
    own = [known for fact in number.facts for known in fact.dates if known.month]
    others = [mention.date for mention in number.sentence.mentions if mention.date and mention.date != spoken]
    if own and not any(other.agrees_with(known) for other in others for known in own):
        return False
    sources = number.manuscript.content.source_by_id
    cited = (sources.get(citation.source) for fact in number.facts for citation in fact.citations)
    return any(source is not None and source.issued and spoken.agrees_with(source.issued) for source in cited)


def _is_earlier(number: Number, spoken: SpokenDate) -> bool:
    """Whether it is a year before what the facts describe, where they name no date: of a rule, "the one of 2019"."""
    if spoken.month is not None or spoken.year is None or any(fact.dates for fact in number.facts):
        return False
    return all(spoken.year < fact.as_of.year for fact in number.facts)


def _is_slip(number: Number, spoken: SpokenDate) -> bool:
    """Whether the sentence's one date is that of its one fact but for the day, the month or the year."""
    dates = [mention for mention in number.sentence.mentions if mention.date]
    if len(dates) > 1 or len(number.sentence.cited) > 1:
        return False
    clause = clause_around(number.mention.start, number.mention.end, number.sentence)
    is_told = not is_personal(clause, number.manuscript.grammar)
    return is_told and any(_differ_in_one(spoken, known) for fact in number.facts for known in fact.dates)


def _differ_in_one(spoken: SpokenDate, known: PartialDate) -> bool:
    """Whether two dates, equally exact, differ in one part; two months of a year may be those of two events."""
    if (
        spoken.year is None
        or (spoken.month is None) != (known.month is None)
        or (spoken.day is None) != (known.day is None)
    ):
        return False
    if known.day is None:
        return known.month is not None and spoken.month == known.month and spoken.year != known.year
    parts = ((spoken.year, known.year), (spoken.month, known.month), (spoken.day, known.day))
    return sum(one != other for one, other in parts) == 1


def _is_reversed(number: Number) -> bool:
    """Whether the fact itself leans the other way, and no other number is there to compare with."""
    others = [other for other in number.sentence.mentions if other.value is not None and other is not number.mention]
    leaning = number.mention.qualifier.direction
    quantities = [quantity for fact in number.facts for quantity in fact.quantities]
    return not others and any(quantity.qualifier.direction == -leaning for quantity in quantities if leaning)


def _has_a_rate(number: Number) -> bool:
    """Whether a fact counts by a period, and the number says another one right beside it."""
    rates = [quantity.per for fact in number.facts for quantity in fact.quantities if quantity.per]
    return bool(rates) and number.mention.per is not None and not number.is_personal
