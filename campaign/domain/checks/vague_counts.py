"""FACT-2 of counts without a number: "thousands of people" beside a fact of 945, "dozens" beside one of nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator

from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.holding import says_figure
from campaign.domain.figures.units import TIMES
from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.language import Language, fold
from campaign.domain.letters.belonging import facts_near
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.texts.reading import Sentence
from campaign.domain.texts.speech import is_first_person

_LEAST = {
    "dozens": 24,
    "scores": 40,
    "hundreds": 200,
    "thousands": 2_000,
    "millions": 2_000_000,
    "decenas": 20,
    "docenas": 24,
    "cientos": 200,
    "centenares": 200,
    "miles": 2_000,
    "millares": 2_000,
    "millones": 2_000_000,
}
_TIMES = {"thousands": 1_000, "miles": 1_000, "millions": 1_000_000, "millones": 1_000_000}
_COUNT: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"(?<![\w$-])(?P<first>dozens|scores|hundreds|thousands|millions|tens)(?:\s+of\s+(?P<second>thousands|millions))?\b(?=\s+(?:of|were|had|have|more)\b)"
    ),
    "es": re.compile(
        r"(?<![\w$-])(?P<first>decenas|docenas|cientos|centenares|miles|millares|millones)(?:\s+de\s+(?P<second>miles|millones))?\b(?=\s+(?:de|fueron|habian|mas)\b)"
    ),
}
_NUMBER_BEFORE = re.compile(
    r"(?:\d|\b(?:un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|cien|varios|mil|two|three|few|several))\s+$"
)
_NOT_COUNTED = TIMES | {"percent", "dollars"}


ORDER, LEVELS = 50, (Level.WARN,)


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Counts said without a number that are more than any number of the fact cited beside them."""
    for sentence in manuscript.reading.sentences:
        if sentence.cited and not is_first_person(sentence.text, manuscript.language):
            yield from _in(manuscript, sentence)


def _in(manuscript: Manuscript, sentence: Sentence) -> Iterator[Finding]:
    folded = fold(sentence.text)
    for match in _COUNT[manuscript.language].finditer(folded):
        start, end = sentence.start + match.start(), sentence.start + match.end()
        if _NUMBER_BEFORE.search(folded, max(0, match.start() - 12), match.start()):
            continue
        facts = facts_near(manuscript, sentence, end)
        if facts and all(_is_below(fact, sentence, _least(match)) for fact in facts):
            words = sentence.text[match.start() : match.end()]
            text = N_("“{figure}” is not what the cited fact says: “{claim}”")
            message = Message(text, {"figure": words, "claim": facts[0].claim, "fact": facts[0].id})
            yield Finding("FACT-2", Level.WARN, message, (words,), start, end)


def _least(match: re.Match[str]) -> int:
    """The fewest that the words can mean."""
    if match["second"]:
        return _LEAST.get(match["first"], 20) * _TIMES[match["second"]]
    return _LEAST.get(match["first"], 20)


def _is_below(fact: Fact, sentence: Sentence, least: int) -> bool:
    """Whether everything that the fact counts is less, and the sentence does not say the fact's own number."""
    counted = [quantity for quantity in fact.quantities if quantity.unit not in _NOT_COUNTED]
    said = any(says_figure(mention, quantity) for quantity in fact.quantities for mention in sentence.mentions)
    return not said and (bool(counted) or not fact.quantities) and all(quantity.value < least for quantity in counted)
