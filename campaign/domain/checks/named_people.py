"""NAME-1: someone else's name next to immigration status. A published letter can be found for years."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from campaign.domain.evidence.attribution import is_role, speaker_names
from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.grammar.languages import words_of_all
from campaign.domain.grammar.people import GIVEN_NAMES, People
from campaign.domain.language import LANGUAGES, fold
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.texts.quotations import without_quotations
from campaign.domain.texts.reading import Sentence
from campaign.domain.texts.speech import tells_of_one_person

_CAPITAL = r"[A-ZÁÉÍÓÚÑ][^\W\d_]+(?:[-'’][A-ZÁÉÍÓÚÑ][^\W\d_]+)?"
_NAME = re.compile(
    rf"(?<![\w'’.-])(?P<name>{_CAPITAL}(?:\s+(?:de\s+(?:la\s+|los\s+)?|[A-Z]\.\s+)?{_CAPITAL}){{0,3}})(?:['’]s\b)?"
)
_BEFORE_PLACE = words_of_all(lambda pack: pack.people.place_before)
_AFTER_PLACE = words_of_all(lambda pack: pack.people.place_after)
_TITLES = words_of_all(lambda pack: pack.people.titles)
_OFFICIALS = words_of_all(lambda pack: pack.people.officials)
_HONORIFICS = words_of_all(lambda pack: pack.people.honorifics)
_SCRIPTURE = words_of_all(lambda pack: pack.people.scripture)


ORDER, LEVELS = 110, (Level.WARN,)


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Yield each private person's name in a sentence about someone's status, or right before one about theirs."""
    known: frozenset[str] | None = None
    told: set[str] = set()
    sentences = [*manuscript.reading.sentences]
    for sentence, after in pairwise([*sentences, None]):
        status = sentence and _status(manuscript, sentence, after)
        if not sentence or not status:
            continue
        known = _public_names(manuscript) if known is None else known
        for start, name in _private_names(sentence, manuscript.grammar.people, known):
            if name not in told:
                told.add(name)
                yield _finding(name, status, sentence.start + start)


def _finding(name: str, status: str, start: int) -> Finding:
    text = N_(
        "“{name}” is named next to “{status}”. A published letter can be found for years and may put someone at risk. Ask them "
        "first, or leave the name out: “a neighbor” says enough."
    )
    return Finding(
        "NAME-1", Level.WARN, Message(text, {"name": name, "status": status}), (name,), start, start + len(name)
    )


def _status(manuscript: Manuscript, sentence: Sentence, after: Sentence | None) -> str | None:
    """Return words about status in the sentence, or in the next one of its paragraph if that continues about
    someone."""
    words = manuscript.grammar
    if match := words.people.status.search(fold(without_quotations(sentence.text))):
        return sentence.text[match.start() : match.end()]
    if after is None or after.paragraph != sentence.paragraph:
        return None
    match = words.people.status.search(fold(without_quotations(after.text)))
    goes_on = words.speech.drops_pronouns or tells_of_one_person(after.text, words)
    return after.text[match.start() : match.end()] if match and goes_on else None


def _private_names(sentence: Sentence, people: People, known: frozenset[str]) -> Iterator[tuple[int, str]]:
    text = without_quotations(sentence.text)
    folded = fold(text)
    for match in _NAME.finditer(text):
        words = fold(match["name"]).split()
        before = re.findall(r"[^\W\d_]+", folded[max(0, match.start() - 30) : match.start()])
        if (
            _is_elsewhere(words, before, folded[match.end() :])
            or _is_public(words, known)
            or is_role(words[0])
            or words[0] in _OFFICIALS
        ):
            continue
        if (
            people.self_before.search(folded, 0, match.start())
            or before
            and (before[-1] in _OFFICIALS or is_role(before[-1]))
        ):
            continue
        is_introduced = people.known_before.search(folded, max(0, match.start() - 40), match.start())
        is_explained = people.known_after.match(folded, match.end())
        first = next((word for word in words if word not in _TITLES), "")
        if is_introduced or is_explained or first in GIVEN_NAMES or words[0] in _HONORIFICS:
            yield match.start(), match["name"]


def _is_public(words: list[str], known: frozenset[str]) -> bool:
    """Whether the person is named in the campaign's facts. A first name alone may be anyone's."""
    return words[-1] in known and (len(words) > 1 or words[0] not in GIVEN_NAMES)


def _is_elsewhere(words: list[str], before: list[str], after: str) -> bool:
    """Whether the capitals name a place, a building or a biblical figure."""
    following = re.match(r"\s*([^\W\d_]+)", after)
    is_place = bool(set(words) & (_AFTER_PLACE | _BEFORE_PLACE)) or bool(before) and before[-1] in _BEFORE_PLACE
    return is_place or following is not None and following[1] in _AFTER_PLACE or words[0] in _SCRIPTURE


def _public_names(manuscript: Manuscript) -> frozenset[str]:
    """Return the words of all names in the campaign's facts, and of the speakers in them."""
    facts = manuscript.content.facts
    given = [name for fact in facts for name in fact.names]
    given += [name for fact in facts for language in LANGUAGES for name in speaker_names(fact, language)]
    return frozenset(word for name in given for word in fold(name).replace("'s", "").split() if len(word) > 2)
