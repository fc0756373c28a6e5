"""FACT-2 for a shorter time than the fact's: "in a single day of November" for what a whole November counts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from campaign.domain.evidence.facts import Fact
from campaign.domain.figures.periods import Period
from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.grammar.pack import Grammar
from campaign.domain.language import Language, fold
from campaign.domain.letters.belonging import facts_near
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.stand_ins import clause_around, is_personal

ORDER, LEVELS = 49, (Level.WARN,)


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Yield a single day, week or month in which a sentence has happen what its fact counts over a longer time."""
    grammar, language = manuscript.grammar, manuscript.language
    for sentence in manuscript.reading.sentences:
        for match in grammar.periods.within.finditer(fold(sentence.text)) if sentence.cited else ():
            start, end = sentence.start + match.start(), sentence.start + match.end()
            facts = [fact for fact in facts_near(manuscript, sentence, end) if fact.quantities]
            is_told = any(_fits(match, fact, grammar, language) for fact in facts)
            if facts and not is_told and not is_personal(clause_around(start, end, sentence), grammar):
                said = sentence.text[match.start() : match.end()]
                text = N_(
                    "“{figure}” covers a different time period than the fact you cited. Use the fact’s dates: “{claim}”"
                )
                values = {"figure": said, "claim": facts[0].claim, "fact": facts[0].id}
                yield Finding("FACT-2", Level.WARN, Message(text, values), (said,), start, end)


def _fits(match: re.Match[str], fact: Fact, grammar: Grammar, language: Language) -> bool:
    """Whether a fact speaks of such a time: by its date, its rate, or its own words."""
    said = grammar.periods.named(match["noun"])
    known = {Period.MONTH if date.month else Period.YEAR for date in fact.dates} | {
        Period.DAY for date in fact.dates if date.day
    }
    rates = {quantity.per for quantity in fact.quantities}
    words = " ".join(fact.ways_to_say(language))
    return said in known | rates or match["noun"] in fold(words)
