"""Requests: where a text asks someone to do something. Asking for votes for a person is different, and ELE-1's
subject."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from campaign.domain.grammar.requests import Requests
from campaign.domain.texts.reading import Reading, Sentence

#: Readers act on one request; a second is tolerable.
MOST_ASKS = 2


@dataclass(frozen=True, slots=True)
class Ask:
    """A request at its position in the body. `is_plain` if someone is asked outright ("I ask the council to");
    otherwise the text only says what someone should do."""

    start: int
    end: int
    words: str
    is_plain: bool


_REACH = 120
_LAST_VOWEL = re.compile(r"[aeiou]\b")

_REACH_BACK = 40


def asks(reading: Reading, sentences: Iterable[Sentence]) -> Iterator[Ask]:
    """Return each sentence that asks, once. Words in quotation marks are someone else's."""
    requests = reading.grammar.requests
    for sentence in sentences:
        folded = reading.unquoted[sentence.start : sentence.end]
        plain = asked_plainly(folded, requests)
        match = plain or asked_loosely(folded, requests)
        if match:
            end = match.start() + len(match.group().rstrip())
            words = sentence.text[match.start() : end]
            yield Ask(sentence.start + match.start(), sentence.start + end, words, is_plain=plain is not None)


def asked_plainly(folded: str, requests: Requests) -> re.Match[str] | None:
    """Whether someone is asked outright, and who, or for what, follows soon. A vote is only requested on a measure."""
    order = requests.at_start.match(folded)
    objects, measures = _Places(requests.objects, folded), _Places(requests.measures, folded)
    for match in itertools.chain([order] if order else [], requests.anywhere.finditer(folded)):
        wanted = measures if match.group().startswith(requests.vote) else objects
        if requests.alone.match(match.group()) or wanted.has_one(match.end() - 1, match.end() + _REACH):
            return match
    return None


def asked_loosely(folded: str, requests: Requests) -> re.Match[str] | None:
    """Whether the text says what someone should do, or hopes that they will."""
    people = _Places(requests.people, folded)
    for match in requests.loosely.finditer(folded):
        start, end = match.span()
        if people.has_one(*(max(0, start - _REACH_BACK), start) if match["should"] else (end, end + _REACH)):
            return match
    return None


def asks_indirectly(reading: Reading) -> bool:
    """Whether any sentence asks in another way: an official is addressed, a wish, a question whether someone will."""
    pattern, text = reading.grammar.requests.indirect, _with_last_accents(reading)
    return any(pattern.search(text[sentence.start : sentence.end]) for sentence in reading.sentences)


def _with_last_accents(reading: Reading) -> str:
    """Return the folded text with the accents that words end in, which tell "I asked" from "ask"."""
    found = list(reading.unquoted)
    for match in _LAST_VOWEL.finditer(reading.unquoted):
        found[match.start()] = reading.text[match.start()].lower()
    return "".join(found)


class _Places:
    """Matches of a pattern in a text, found once and only if needed: a sentence may ask a thousand times."""

    def __init__(self, pattern: re.Pattern[str], text: str) -> None:
        self._pattern, self._text = pattern, text

    @cached_property
    def _starts(self) -> list[int]:
        return [match.start() for match in self._pattern.finditer(self._text)]

    def has_one(self, start: int, end: int) -> bool:
        at = bisect_left(self._starts, start)
        return at < len(self._starts) and self._starts[at] < end
