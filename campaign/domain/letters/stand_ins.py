"""Which number of a sentence is where a cited fact's own number should be.

A sentence has numbers beside those of its facts. Only as many as its facts' figures that it leaves out can be wrong ones in
their place; any other tells something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from campaign.domain.evidence.facts import Fact, Quantity
from campaign.domain.evidence.holding import Verdict, best_fact, says_figure
from campaign.domain.figures.dates import SpokenDate
from campaign.domain.figures.mentions import Mention
from campaign.domain.figures.units import TIMES
from campaign.domain.grammar.pack import Grammar
from campaign.domain.language import fold
from campaign.domain.texts.reading import Sentence
from campaign.domain.texts.speech import is_first_person

#: Days, in which a letter is written and what it answers is in the news.
_WEEKS = 60
_BREAK = re.compile(r"[,;:()—–]")
#: Between a month and another part of its date: "February 13, 2026", "13 de febrero de 2026".
_AFTER_MONTH = re.compile(r"\.?(?:\s+(?:the\s+)?\d{1,3}(?:st|nd|rd|th)?,?)?\s+(?:(?:del?|of)\s+)?")
_BEFORE_MONTH = re.compile(r"(?:st|nd|rd|th)?\s+(?:(?:de|of)\s+)?")
_DAY_ALONE = re.compile(r"\b(?:the\s+(?P<day>[1-3]?\d)(?:st|nd|rd|th)\b|el\s+(?P<dia>[1-3]?\d)\b(?!\s+(?:de|por)\b))")
_YEAR = re.compile(r"\d{4,5}")


def stands_in(
    mention: Mention, sentence: Sentence, facts: Iterable[Fact], siblings: Iterable[Mention], grammar: Grammar
) -> bool:
    """Whether a number is where a figure of these facts should be; `siblings` are the sentence's numbers that belong to them."""
    known, near = tuple(facts), tuple(siblings)
    if mention.date is not None:
        return _date_is_left_out(known, sentence, grammar)
    left_out = _left_out(known, near)
    units = {quantity.unit for quantity in left_out}
    rivals = [other for other in near if not (other.date or other.is_weak or best_fact(other, known)[0].is_held)]
    last = sentence.marks[-1][0] if sentence.marks else sentence.end
    rivals.sort(key=lambda rival: (_rank(rival, known, units), rival.start >= last, -rival.start))
    return mention in rivals[: len(left_out)]


def is_no_date(mention: Mention, sentence: Sentence, facts: Iterable[Fact], grammar: Grammar) -> bool:
    """Whether a number is shaped like a part of a date that does not exist, or like a year where a date should be."""
    if mention.date is not None or mention.value is None:
        return False
    is_year = _YEAR.fullmatch(sentence.words_of(mention)) is not None
    if (is_year or mention.unit is None) and _is_by_a_month(mention, sentence, grammar):
        return True
    return is_year and _date_is_left_out(tuple(facts), sentence, grammar)


def _is_by_a_month(mention: Mention, sentence: Sentence, grammar: Grammar) -> bool:
    start, end = mention.start - sentence.start, mention.end - sentence.start
    folded = fold(sentence.text)
    return any(
        _AFTER_MONTH.fullmatch(folded, month.end(), start) or _BEFORE_MONTH.fullmatch(folded, end, month.start())
        for month in grammar.dates.month.finditer(folded)
    )


def is_of_the_writer(
    mention: Mention, sentence: Sentence, facts: Iterable[Fact], grammar: Grammar, today: date
) -> bool:
    """Whether the writer tells a number of themselves: behind all marks, or counting nothing that the facts count.

    A day is the writer's where it is one of these weeks.
    """
    if sentence.marks and mention.start >= sentence.marks[-1][0]:
        behind = sentence.text[sentence.marks[-1][0] - sentence.start :]
        if is_personal(behind, grammar):
            return True
    if mention.date is not None:
        is_near = mention.date.year is None and _is_near(mention.date, today)
        return is_near and is_personal(clause_around(mention.start, mention.end, sentence), grammar)
    quantities = [quantity for fact in facts for quantity in fact.quantities]
    counted = {quantity.unit for quantity in quantities}
    if mention.unit in counted or mention.unit == "dollars":
        return False
    is_time = mention.unit in TIMES
    if is_time and counted & TIMES or not is_time and mention.value in [quantity.value for quantity in quantities]:
        return False
    return is_personal(clause_around(mention.start, mention.end, sentence), grammar)


def _is_near(day: SpokenDate, today: date) -> bool:
    """Whether a day without a year is one of the weeks around today."""
    if day.month is None or day.day is None:
        return False
    return any(
        abs((date(year, day.month, min(day.day, 28)) - today).days) <= _WEEKS for year in (today.year - 1, today.year)
    )


def is_personal(words: str, grammar: Grammar) -> bool:
    """Whether the writer speaks of themselves here, and not of what the country does ("the people we sent") or others told
    ("I read that")."""
    speech = grammar.speech
    for pattern in (speech.of_the_country, speech.learned):
        for match in reversed(list(pattern.finditer(fold(words)))):
            words = f"{words[: match.start()]} {words[match.end() :]}"
    return is_first_person(words, grammar)


def clause_around(start: int, end: int, sentence: Sentence) -> str:
    """Return the words around a place in the body up to the next commas, dashes or brackets."""
    first, last = start - sentence.start, end - sentence.start
    before = [match.end() for match in _BREAK.finditer(sentence.text, 0, first)]
    after = _BREAK.search(sentence.text, last)
    return sentence.text[before[-1] if before else 0 : after.start() if after else len(sentence.text)]


def _date_is_left_out(facts: tuple[Fact, ...], sentence: Sentence, grammar: Grammar) -> bool:
    """Whether the sentence states fewer dates than its facts have, or none at all."""
    said = [
        *_months_alone(sentence, grammar),
        *_days_alone(sentence),
        *(mention.date for mention in sentence.mentions if mention.date),
    ]
    known = {each for fact in facts for each in fact.dates}
    as_of = {fact.as_of for fact in facts}
    if not any(one.agrees_with(each) for one in said for each in known | as_of):
        return True
    return any(not any(one.agrees_with(each) for one in said) for each in known)


def _months_alone(sentence: Sentence, grammar: Grammar) -> Iterator[SpokenDate]:
    """Yield the months that are named without a day or a year: "in September one person, in October 40"."""
    for month in grammar.dates.month.finditer(fold(sentence.text)):
        if month["full"] and not _is_in_a_date(sentence, month.start()):
            yield SpokenDate(month=grammar.dates.number_of(month.group()))


def _is_in_a_date(sentence: Sentence, place: int) -> bool:
    at = sentence.start + place
    return any(mention.date and mention.start <= at < mention.end for mention in sentence.mentions)


def _days_alone(sentence: Sentence) -> Iterator[SpokenDate]:
    """Yield the days that are told without a month: "on the 25th", "el 25"."""
    for match in _DAY_ALONE.finditer(sentence.text):
        if not _is_in_a_date(sentence, match.end() - 1):
            yield SpokenDate(day=int(match["day"] or match["dia"]))


def _left_out(facts: tuple[Fact, ...], near: tuple[Mention, ...]) -> list[Quantity]:
    quantities = dict.fromkeys(quantity for fact in facts for quantity in fact.quantities)
    return [quantity for quantity in quantities if not any(_says(mention, quantity) for mention in near)]


def _says(mention: Mention, quantity: Quantity) -> bool:
    """Whether a number states a fact's; "both of the two sides" does not state two years."""
    is_other = mention.is_weak and mention.unit is None and quantity.unit in TIMES
    return not is_other and says_figure(mention, quantity)


def _rank(mention: Mention, facts: tuple[Fact, ...], units: set[str]) -> int:
    """The lower, the more a number looks like a fact's."""
    if mention.unit in units or best_fact(mention, facts)[0] is not Verdict.DIFFERS:
        return 0
    return 1 if mention.unit is None else 2
