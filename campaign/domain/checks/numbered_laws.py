"""FACT-2 for articles and sections of laws: "articles 23 to 25" for a fact that names articles 13 to 15."""

from __future__ import annotations

import re
from collections.abc import Iterator

from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.grammar.languages import of_all
from campaign.domain.language import fold
from campaign.domain.letters.belonging import facts_near
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.texts.reading import Sentence

ORDER, LEVELS = 47, (Level.WARN,)
_TO = rf"(?:{of_all(lambda pack: pack.named_numbers.to)}|–|-)"
_AND = rf"(?:{of_all(lambda pack: pack.named_numbers.and_)})"
_NUMBERED = re.compile(
    rf"\b(?P<head>{of_all(lambda pack: pack.named_numbers.laws)})\s+(?P<numbers>\d{{1,4}}(?:\s?(?:,\s?{_AND}?|{_AND}|{_TO})\s?\d{{1,4}})*)\b"
)
_RANGE = re.compile(rf"(\d+)\s?{_TO}\s?(\d+)")
_LONGEST_RANGE = 50
_HEAD = 4


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Yield the numbers of articles where the cited fact names others."""
    for sentence in manuscript.reading.sentences:
        for match in _NUMBERED.finditer(sentence.text) if sentence.cited else ():
            yield from _differing(manuscript, sentence, match)


def _differing(manuscript: Manuscript, sentence: Sentence, match: re.Match[str]) -> Iterator[Finding]:
    start, end = sentence.start + match.start(), sentence.start + match.end()
    facts = facts_near(manuscript, sentence, end)
    texts = " ".join(text for fact in facts for text in fact.ways_to_say(manuscript.language))
    known = _numbers(texts, _head(match))
    if known and not _numbers(match.group(), _head(match)) <= known:
        text = N_("“{figure}” doesn’t match the fact you cited. Use its number: “{claim}”")
        values = {"figure": match.group(), "claim": facts[0].claim, "fact": facts[0].id}
        yield Finding("FACT-2", Level.WARN, Message(text, values), (match.group(),), start, end)


def _numbers(text: str, head: str) -> set[int]:
    """Return the numbers that a text gives to things of this name, with those inside its ranges."""
    found: set[int] = set()
    for match in _NUMBERED.finditer(text):
        if _head(match) == head:
            found.update(map(int, re.findall(r"\d+", match["numbers"])))
            for first, last in _RANGE.findall(match["numbers"]):
                found.update(range(int(first), min(int(last), int(first) + _LONGEST_RANGE)))
    return found


def _head(match: re.Match[str]) -> str:
    return fold(match["head"])[:_HEAD]
