"""FACT-2 for two numbers that have changed places: "230 people in October and 40 in November", with both marks at the end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise

from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.holding import verdict
from campaign.domain.figures.mentions import Mention
from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.grammar.languages import of_all
from campaign.domain.grammar.pack import Grammar
from campaign.domain.language import Language, fold
from campaign.domain.letters.belonging import facts_near
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.subject import distinctive_words
from campaign.domain.texts.reading import Sentence

ORDER, LEVELS = 48, (Level.WARN,)
_MOST_FACTS = 4
_ROOT = 5
_FEW = 2
_BREAK = re.compile(rf"[,;:]|\s(?:{of_all(lambda pack: pack.named_numbers.and_)})\s")


@dataclass(frozen=True)
class _Held:
    """A number with the one fact that has it, and the words behind it and before it, up to the next numbers."""

    mention: Mention
    fact: Fact
    behind: str
    before: str


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Yield the first of two numbers, or of two dates, whose words are those of each other's fact."""
    for sentence in manuscript.reading.sentences:
        if len(sentence.cited) > 1:
            numbers = [mention for mention in sentence.mentions if mention.value is not None]
            dates = [mention for mention in sentence.mentions if mention.date and mention.date.month]
            for mentions in (numbers, dates):
                for one, other in combinations(_held(manuscript, sentence, mentions), 2):
                    if _are_swapped(one, other, manuscript):
                        yield _finding(sentence, one, other)


def _held(manuscript: Manuscript, sentence: Sentence, mentions: list[Mention]) -> list[_Held]:
    gaps = [_split(sentence, one.end, other.start) for one, other in pairwise(mentions)]
    first = mentions[0].start if mentions else sentence.start
    before = [sentence.text[: first - sentence.start], *(after for _, after in gaps)]
    last = mentions[-1].end if mentions else sentence.start
    behind = [*(start for start, _ in gaps), sentence.text[last - sentence.start :]]
    held = []
    for mention, words_before, words_behind in zip(mentions, before, behind, strict=False):
        facts = facts_near(manuscript, sentence, mention.end)[:_MOST_FACTS]
        having = [fact for fact in facts if verdict(mention, fact).is_held]
        if len(having) == 1 and len(facts) > 1:
            held.append(_Held(mention, having[0], words_behind, words_before))
    return held


def _split(sentence: Sentence, start: int, end: int) -> tuple[str, str]:
    """Return the words right behind a number, and those right before the next one, parted by commas and "and"."""
    words = sentence.text[start - sentence.start : end - sentence.start]
    parts = [part for part in _BREAK.split(words) if part.strip()]
    first = _BREAK.search(words)
    if first is None:
        return words, words
    if len(parts) < _FEW:
        return (words, "") if words[: first.start()].strip() else ("", words)
    return parts[0], parts[-1]


def _are_swapped(one: _Held, other: _Held, manuscript: Manuscript) -> bool:
    """Whether the words of both numbers, or of one where the other's say nothing, are those of each other's fact alone."""
    if one.fact is other.fact or one.mention.unit not in (None, other.mention.unit) and other.mention.unit is not None:
        return False
    language, grammar = manuscript.language, manuscript.grammar
    facts = (one.fact, other.fact)
    months = [_months(f"{held.before} {held.behind}", grammar) for held in (one, other)]
    if one.mention.value is not None and (by_month := _by_month(months, facts)) is not None:
        return by_month
    mine, theirs = (_fits(f"{held.before} {held.behind}", facts, language) for held in (one, other))
    is_contrary = mine == (False, True) or theirs == (True, False)
    return is_contrary and mine in ((False, True), (False, False)) and theirs in ((True, False), (False, False))


def _months(words: str, grammar: Grammar) -> set[int]:
    return {
        grammar.dates.number_of(match.group()) for match in grammar.dates.month.finditer(fold(words)) if match["full"]
    }


def _by_month(months: list[set[int]], facts: tuple[Fact, Fact]) -> bool | None:
    """Return whether the months of two numbers are those of each other's fact; None where the facts do not tell."""
    one, other = ({known.month for known in fact.dates} for fact in facts)
    if one == other or not one or not other:
        return None
    are_own = months[0] & one or months[1] & other
    return not are_own and bool(months[0] & other or months[1] & one)


def _fits(words: str, facts: tuple[Fact, Fact], language: Language) -> tuple[bool, bool]:
    """Return whether words are of the first fact alone, and of the second alone."""
    texts = [set[str]().union(*(_roots(text, language) for text in fact.ways_to_say(language))) for fact in facts]
    roots = _roots(words, language)
    return bool(roots & texts[0] - texts[1]), bool(roots & texts[1] - texts[0])


def _roots(text: str, language: Language) -> set[str]:
    """Return the beginnings of words, which the forms of a verb have in common."""
    return {word[:_ROOT] for word in distinctive_words(text, language)}


def _finding(sentence: Sentence, one: _Held, other: _Held) -> Finding:
    start, end = one.mention.start, other.mention.end
    said = sentence.text[start - sentence.start : end - sentence.start]
    text = N_("“{words}”: check whether these two numbers are switched. The facts say: “{claim}” “{other}”")
    values = {"words": said, "claim": one.fact.claim, "other": other.fact.claim}
    return Finding("FACT-2", Level.WARN, Message(text, values), (said,), start, end)
