"""ELE-1: a letter never asks to elect or defeat a person or party; asking for a vote on a bill is fine."""

from __future__ import annotations

import re
from collections.abc import Iterator

from campaign.domain.findings import Finding, Level, Message
from campaign.domain.grammar.elections import Elections
from campaign.domain.language import fold
from campaign.domain.letters.manuscripts import Manuscript

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
#: The longest distance between the verb and what is voted on.
_WORDS_REACH = 9
_LETTERS_REACH = 90
_NUMBER_REACH = 24
_STRETCH_ENDS = re.compile(r"[,;:.!?()\n—](?:\s|$)")


ORDER, LEVELS = 150, (Level.STOP,)


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Yield each position that asks for votes for or against someone. Reports of elections and of votes in Congress
    pass."""
    text = manuscript.reading.text
    for start, end in asks_to_elect(text, manuscript.grammar.elections):
        words = text[start:end]
        message = Message(
            "“{words}” asks readers to elect or defeat someone. Ask for a vote on a bill, a hearing or an answer instead.",
            {"words": words},
        )
        yield Finding("ELE-1", Level.STOP, message, (words,), start, end)


def asks_to_elect(text: str, elections: Elections) -> Iterator[tuple[int, int]]:
    """Yield each place of a text that asks for votes for or against someone."""
    reached = 0
    for start, end in sorted(_asks(text, elections)):
        if start >= reached:
            yield start, end
            reached = end


def _asks(text: str, elections: Elections) -> Iterator[tuple[int, int]]:
    folded = fold(text)
    for way in elections.ways:
        if not any(hint in folded for hint in way.hints):
            continue
        for match in way.pattern.finditer(folded):
            is_past = elections.past.match(text, match.start(), match.end())
            if not is_past and (not way.of_someone or _is_person(text, match.end(), elections)):
                yield match.span()
    yield from (match.span() for match in elections.named.finditer(text))


def _is_person(text: str, end: int, elections: Elections) -> bool:
    """Whether the text from `end` on names a person to elect rather than a measure."""
    if any(character.isdigit() for character in text[end : end + _NUMBER_REACH]):
        return False  # "H.R. 1", "Amendment 5"
    names_somebody = False
    for word in _WORD.findall(_STRETCH_ENDS.split(text[end : end + _LETTERS_REACH], maxsplit=1)[0])[:_WORDS_REACH]:
        plain = fold(word).removesuffix("'s")
        if plain in elections.measures:
            return False
        if plain in elections.ends:
            break
        names_somebody = names_somebody or plain in elections.persons or word[0].isupper()
    return names_somebody
