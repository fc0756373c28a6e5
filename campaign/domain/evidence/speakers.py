"""Whether a text tells a fact as the word of the one whose claim it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from campaign.domain.evidence.attribution import is_author, is_role, names_speaker, speaker_names
from campaign.domain.evidence.facts import Fact, Status
from campaign.domain.evidence.nations import nations_in
from campaign.domain.grammar.languages import grammar, of_all
from campaign.domain.grammar.reporting import Reporting
from campaign.domain.language import Language, fold

_WORD = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]\b)*")
_CAPITALS = re.compile(r"[A-Z][^\W\d_]+(?:\s+[A-Z][^\W\d_]+){2,}")
#: "A secretary" may be any.
_INDEFINITE = re.compile(rf"\b(?:{of_all(lambda pack: pack.reporting.indefinite)})\s+$")
#: Words with the same beginning are the same: "president", "presidency".
_STEM = 5
_LEAST = 4
_FEW = 4
#: Characters between an office and its nation: "'s ", " de ".
_NEXT = 3
_SIGNS = tuple(',;:”»"—–')
#: Characters to look at on either side of a verb.
_WINDOW = 70


class Speaker(StrEnum):
    """Who says it, by a text."""

    OWN = "own"  # the one whose claim it is
    NAMED = "named"  # the one whose claim it is, but nothing is said
    OTHER = "other"  # someone else
    UNNAMED = "unnamed"  # someone whom the text does not name
    NOBODY = "nobody"  # it is told as a fact


@dataclass(frozen=True, slots=True)
class Reported:
    """How a text tells a claim; `other` are the words for another speaker."""

    speaker: Speaker
    other: str = ""


def reported(text: str, fact: Fact, language: Language) -> Reported:
    """Return how a text tells a claim that is someone's."""
    words = grammar(language).reporting
    folded = fold(text)
    is_report = any(_is_active(text, folded, match, words) for match in words.verbs.finditer(folded))
    is_report = is_report or any(found.search(folded) for found in (words.sources, words.accounts))
    if other := _of_another_nation(text, fact, language):
        return Reported(Speaker.OTHER, other)
    if names_speaker(text, fact, language):
        return Reported(Speaker.OWN if is_report else Speaker.NAMED)
    known = _stems(fact, language)
    of_claim = frozenset() if fact.status is Status.DISPUTED else _stems_of(" ".join(fact.ways_to_say(language)))
    others = []
    for speaker in _speakers(text, folded, words, known):
        tokens = _WORD.findall(speaker)
        is_of_body = any(fold(token) in words.bodies and _stem(token) not in known for token in tokens)
        if not is_of_body and any(is_author(token) and _stem(token) in known for token in tokens):
            return Reported(Speaker.OWN)
        foreign = [
            token
            for token in _not_places(speaker, words)
            if _is_name(token, words) and _stem(token) not in known | of_claim
        ]
        if not foreign and known & _stems_of(speaker):
            return Reported(Speaker.OWN)
        if foreign and not any(fold(token) in words.points_back for token in tokens):
            others.append(speaker.strip())
    if others:
        return Reported(Speaker.OTHER, others[0])
    if is_report:
        is_known = fact.status is not Status.DISPUTED and bool(_without_authors(fact, language) & _stems_of(text))
        return Reported(Speaker.OWN if is_known else Speaker.UNNAMED)
    return Reported(Speaker.NOBODY)


def denies_own_claim(text: str, fact: Fact, language: Language) -> bool:
    """Whether a text has the speaker deny the claim, which no way to say it does: "Noem denied that they signed"."""
    words = grammar(language).reporting
    ways = fact.ways_to_say(language)
    return _has_denial(text, fact, words, language) and not any(_has_denial(way, fact, words, language) for way in ways)


def _has_denial(text: str, fact: Fact, words: Reporting, language: Language) -> bool:
    folded = fold(text)
    names = (fold(name) for name in speaker_names(fact, language))
    return any(re.search(rf"\b{re.escape(name)}\s+{words.denials}\b", folded) for name in names)


def names_loosely(text: str, fact: Fact, language: Language) -> bool:
    """Whether a text names the speaker, or what they are: "the president", of whom the next sentence may say "he"."""
    if reported(text, fact, language).speaker in (Speaker.OWN, Speaker.NAMED):
        return True
    nations = (mention for mention in nations_in(text, language))
    of_nations = {_stem(text[mention.start : mention.end]) for mention in nations}
    return bool(_stems(fact, language) & _stems_of(text) - of_nations)


def is_disputed_in(text: str, language: Language) -> bool:
    """Whether a text says that something is contradicted."""
    words, folded = grammar(language).reporting, fold(text)
    return words.disputes.search(folded) is not None and words.never_disputed.search(folded) is None


def is_certain(text: str, language: Language) -> bool:
    """Whether a text says that something is beyond doubt."""
    return grammar(language).reporting.certain.search(fold(text).rstrip(" .!?")) is not None


def is_ongoing(text: str, language: Language) -> bool:
    """Whether a text says that something holds still, or on the day of writing."""
    return is_of_today(text, language) or grammar(language).reporting.ongoing.search(fold(text)) is not None


def is_of_the_past(text: str, language: Language) -> bool:
    """Whether a text says that something was so at another time."""
    return grammar(language).reporting.past.search(fold(text)) is not None


def is_of_today(text: str, language: Language) -> bool:
    """Whether a text says that something holds on the day of writing."""
    return grammar(language).reporting.today.search(fold(text)) is not None


def _stems(fact: Fact, language: Language) -> frozenset[str]:
    """Return the words of the attribution and the speakers, shortened to their stems."""
    attribution = fact.attributed_to[language] if fact.attributed_to else ""
    speakers = (attribution, *fact.speakers[language])
    return _stems_of(" ".join(speakers)) | {fold(short)[:_STEM] for name in speakers for short in _initials(name)}


def _without_authors(fact: Fact, language: Language) -> frozenset[str]:
    """Return the stems that are the speaker's own: any report may be "a count"."""
    attribution = fact.attributed_to[language] if fact.attributed_to else ""
    words = _WORD.findall(" ".join((attribution, *fact.speakers[language])))
    return _stems(fact, language) - {_stem(word) for word in words if is_author(word)}


def _initials(name: str) -> list[str]:
    """Return the short forms of the names in an attribution: "HRW" for Human Rights Watch."""
    return ["".join(word[0] for word in run.split()) for run in _CAPITALS.findall(name)]


def _stems_of(text: str) -> frozenset[str]:
    folded = fold(text)
    return frozenset(
        _stem(match.group())
        for match in _WORD.finditer(text)
        if (len(match.group()) >= _LEAST or match.group().isupper())
        and not _INDEFINITE.search(folded, max(0, match.start() - 6), match.start())
    )


def _stem(word: str) -> str:
    return fold(word)[:_STEM]


def _of_another_nation(text: str, fact: Fact, language: Language) -> str:
    """Return the speaker's name with another nation next to it: "Guatemala's Foreign Ministry" for Mexico's."""
    attribution = fact.attributed_to[language] if fact.attributed_to else ""
    codes = {mention.code for mention in nations_in(attribution, language)}
    for name in speaker_names(fact, language) if codes else ():
        if nations_in(name, language):
            continue
        for match in re.finditer(rf"(?<!\w){re.escape(fold(name))}(?!\w)", fold(text)):
            for mention in nations_in(text, language):
                is_next = 0 <= match.start() - mention.end <= _NEXT or 0 <= mention.start - match.end() <= _NEXT + 1
                if is_next and mention.code not in codes:
                    return text[min(mention.start, match.start()) : max(mention.end, match.end())]
    return ""


def _not_places(text: str, words: Reporting) -> Iterator[str]:
    """Yield the words that do not say where: "our embassy in Tegucigalpa"."""
    for match in _WORD.finditer(text):
        if not words.place_before.search(fold(text[: match.start()])):
            yield match.group()


def _is_name(token: str, words: Reporting) -> bool:
    """Whether a word names someone: a capital, or a body."""
    folded = fold(token)
    is_capital = token[:1].isupper() and len(token) > 1
    return folded in words.bodies or is_capital and folded not in words.no_names and not is_role(token)


def _speakers(text: str, folded: str, words: Reporting, known: frozenset[str]) -> Iterator[str]:
    """Yield the words around each verb of saying that may name who speaks."""
    for match in words.sources.finditer(folded):
        yield _after(text, folded, match.end(), words)
    for match in words.verbs.finditer(folded):
        if not _is_active(text, folded, match, words):
            continue
        before = _before(text, folded, match.start(), words)
        after = _after(text, folded, match.end(), words)
        if _is_inverted(text, match.start(), after, words, known):
            yield after
        elif _may_name(before, words):
            yield before
        else:
            yield after


def _is_inverted(text: str, start: int, after: str, words: Reporting, known: frozenset[str]) -> bool:
    """Whether a verb right behind a comma has its subject behind it: ", says the committee"."""
    first = _WORD.findall(after)[:_FEW]
    is_behind_a_sign = text[:start].rstrip()[-1:] in _SIGNS
    return is_behind_a_sign and any(_is_name(token, words) or _stem(token) in known for token in first)


def _is_active(text: str, folded: str, match: re.Match[str], words: Reporting) -> bool:
    """Whether a verb has a subject that speaks, and no capital, which would make it part of a name: "United States"."""
    is_small = match.start() == 0 or not text[match.start()].isupper()
    return is_small and words.passives.search(folded, 0, match.start()) is None


def _before(text: str, folded: str, end: int, words: Reporting) -> str:
    """Return the words before a verb up to a comma, or up to the one before it: "the authorities, for their part, said"."""
    start = max(0, end - _WINDOW)
    ends = [start, *(match.end() for match in words.ends.finditer(folded, start, end))]
    while len(ends) > 1 and not _may_name(text[ends[-1] : end], words):
        ends.pop()
    found = text[ends[-1] : end]
    return found[:1].lower() + found[1:] if ends[-1] == 0 else found


def _may_name(text: str, words: Reporting) -> bool:
    tokens = _WORD.findall(text)
    return any(_is_name(token, words) or fold(token) in words.points_back for token in tokens)


def _after(text: str, folded: str, start: int, words: Reporting) -> str:
    found = words.ends.search(folded, start, start + _WINDOW)
    return text[start : found.start() if found else start + _WINDOW]
