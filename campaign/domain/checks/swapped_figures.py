"""FACT-2 for two numbers that have changed places: "230 people in October and 40 in November", with both marks at the end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.holding import verdict
from campaign.domain.figures.mentions import Mention
from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.grammar.pack import Grammar
from campaign.domain.language import Language, fold
from campaign.domain.letters.belonging import facts_near
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.subject import distinctive_words
from campaign.domain.texts.reading import Sentence

ORDER, LEVELS = 48, (Level.WARN,)
_MOST_FACTS = 4
_ROOT = 5


@dataclass(frozen=True)
class _Held:
    """A number with the one fact that has it, and the words behind it and before it, up to the next numbers."""

    mention: Mention
    fact: Fact
    behind: str
    before: str


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Yield the first of two numbers whose words are those of each other's fact."""
    for sentence in manuscript.reading.sentences:
        held = _held(manuscript, sentence) if len(sentence.cited) > 1 else []
        for one, other in combinations(held, 2):
            if _are_swapped(one, other, manuscript):
                yield _finding(sentence, one, other)


def _held(manuscript: Manuscript, sentence: Sentence) -> list[_Held]:
    counts = [mention for mention in sentence.mentions if mention.value is not None]
    held = []
    for at, mention in enumerate(counts):
        facts = facts_near(manuscript, sentence, mention.end)[:_MOST_FACTS]
        having = [fact for fact in facts if verdict(mention, fact).is_held]
        if len(having) == 1 and len(facts) > 1:
            first = counts[at - 1].end if at else sentence.start
            last = counts[at + 1].start if at + 1 < len(counts) else sentence.end
            behind = sentence.text[mention.end - sentence.start : last - sentence.start]
            before = sentence.text[first - sentence.start : mention.start - sentence.start]
            held.append(_Held(mention, having[0], behind, before))
    return held


def _are_swapped(one: _Held, other: _Held, manuscript: Manuscript) -> bool:
    """Whether what stands behind both numbers, or before both, is told of by each other's fact and not by their own."""
    if one.fact is other.fact or one.mention.unit not in (None, other.mention.unit) and other.mention.unit is not None:
        return False
    language, grammar = manuscript.language, manuscript.grammar
    facts = (one.fact, other.fact)
    for first, second in ((one.behind, other.behind), (one.before, other.before)):
        mine, theirs = _fits(first, facts, language, grammar), _fits(second, facts, language, grammar)
        if any(mine) and any(theirs):
            return mine == (False, True) and theirs == (True, False)
    return False


def _fits(words: str, facts: tuple[Fact, Fact], language: Language, grammar: Grammar) -> tuple[bool, bool]:
    """Whether words are of the first fact alone, and of the second alone: by a month, else by what only one of them says."""
    months = {
        grammar.dates.number_of(match.group()) for match in grammar.dates.month.finditer(fold(words)) if match["full"]
    }
    if months:
        one, other = ({known.month for known in fact.dates} for fact in facts)
        if one != other:
            return bool(months & one), bool(months & other)
    told = [set[str]().union(*(_roots(text, language) for text in fact.ways_to_say(language))) for fact in facts]
    said = _roots(words, language)
    return bool(said & told[0] - told[1]), bool(said & told[1] - told[0])


def _roots(text: str, language: Language) -> set[str]:
    """Return the beginnings of words, which the forms of a verb have in common."""
    return {word[:_ROOT] for word in distinctive_words(text, language)}


def _finding(sentence: Sentence, one: _Held, other: _Held) -> Finding:
    start, end = one.mention.start, other.mention.end
    said = sentence.text[start - sentence.start : end - sentence.start]
    text = N_("“{words}”: see whether these two numbers have changed places. The facts say: “{claim}” “{other}”")
    values = {"words": said, "claim": one.fact.claim, "other": other.fact.claim}
    return Finding("FACT-2", Level.WARN, Message(text, values), (said,), start, end)
