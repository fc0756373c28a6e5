"""Whose claim a fact is, and whether a text says so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from campaign.domain.evidence.facts import Fact
from campaign.domain.grammar.languages import grammar, of_all, words_of_all
from campaign.domain.language import Language, fold

_ARTICLE = re.compile(rf"^(?:{of_all(lambda pack: pack.attribution.articles)})\s+", re.IGNORECASE)
_PIECE = re.compile(rf"[,;()]|\s(?:{of_all(lambda pack: pack.attribution.joins)})\s")
_POSSESSIVE = re.compile(r"['’]s$")
_OF = words_of_all(lambda pack: pack.attribution.of)
_ROLES = words_of_all(lambda pack: pack.attribution.roles)
_AUTHORS = words_of_all(lambda pack: pack.attribution.authors)
#: Capitals that name a country and nobody in it.
_COUNTRIES = frozenset(["US", "U.S", "UK", "U.K", "EE", "UU", "EU", "UE"])


def names_speaker(text: str, fact: Fact, language: Language) -> bool:
    """Whether a text names the speaker of the claim; False for a fact that is no one's claim.

    A country, title or office alone does not name a speaker: the claim may be about it. An office that speaks does
    ("the Homeland Security secretary at the time said"), and so do the authors of a report ("Senate investigators").
    """
    names = speaker_names(fact, language)
    return (
        any(_holds(text, name) for name in names)
        or any(_holds_authors(fold(text), fold(name)) for name in names)
        or fact.attributed_to is not None
        and _office_speaks(fold(text), fold(fact.attributed_to[language]), language)
    )


_NEAR = 40  # characters between the body and those who write for it


def _holds_authors(folded: str, name: str) -> bool:
    """Whether a body and its authors are close together: "the Senate committee's staff" for "Senate staff"."""
    body = [word for word in re.findall(r"\w{3,}", name) if word not in _AUTHORS]
    if not body or len(body) == len(re.findall(r"\w{3,}", name)):
        return False
    places = [match.start() for match in re.finditer(rf"\b{re.escape(' '.join(body))}\b", folded)]
    authors = (match.start() for match in re.finditer(r"\w+", folded) if match.group() in _AUTHORS)
    return any(abs(author - place) <= _NEAR for author in authors for place in places)


def _office_speaks(folded: str, attribution: str, language: Language) -> bool:
    """Whether the text names the speaker's office as speaking."""
    words = grammar(language).attribution
    return words.says.search(folded) is not None and any(
        re.search(rf"\b{re.escape(office.group())}\b", folded) for office in words.offices.finditer(attribution)
    )


def is_role(word: str) -> bool:
    """Whether a word is the title of an office: "secretary", "alcaldesa"."""
    return fold(word) in _ROLES


def is_author(word: str) -> bool:
    """Whether a word is for those who write a report, or for what they write: "staff", "investigadores"."""
    return fold(word) in _AUTHORS


def speaker_names(fact: Fact, language: Language) -> tuple[str, ...]:
    """Return the words that name the speaker: those the fact lists, else the names in its attribution."""
    if fact.speakers[language] or fact.attributed_to is None:
        return fact.speakers[language]
    return tuple(dict.fromkeys(_speakers_in(fact.attributed_to[language])))


def _holds(text: str, name: str) -> bool:
    """Whether the text contains the words with the same capitals: "la paz" is not Mr. Paz."""
    capitals = [index for index, character in enumerate(name) if character.isupper()]
    found = re.finditer(rf"(?<!\w){re.escape(fold(name))}(?!\w)", fold(text))
    return any(all(text[match.start() + index].isupper() for index in capitals) for match in found)


def _speakers_in(attribution: str) -> Iterator[str]:
    """Yield the whole attribution and its distinctive names: full names, surnames, short names."""
    yield _ARTICLE.sub("", attribution)
    is_person = any(fold(word) in _ROLES for word in re.findall(r"\w+", attribution))
    for piece in _PIECE.split(attribution):
        words = _ARTICLE.sub("", piece.strip()).split()
        for before, run, after in _runs(words):
            yield from _names_in(before, run, after, is_person=is_person, is_whole=len(run) == len(words))


def _runs(words: list[str]) -> Iterator[tuple[str, list[str], str]]:
    """Yield each run of capitalized words, with the words before and after it."""
    start = 0
    while start < len(words):
        end = start
        while end < len(words) and words[end][:1].isupper():
            end += 1
        if end > start:
            yield words[start - 1] if start else "", words[start:end], words[end] if end < len(words) else ""
        start = max(end, start + 1)


def _names_in(before: str, run: list[str], after: str, *, is_person: bool, is_whole: bool) -> Iterator[str]:
    """Yield the distinctive names of a run. "Homeland Security Secretary Kristi Noem" names Kristi Noem, and so does
    Noem."""
    yield from (word for word in run if _is_short_name(word))
    heads = [index for index, word in enumerate(run) if _POSSESSIVE.search(word) or fold(word) in _ROLES]
    name = run[heads[-1] + 1 :] if heads else run
    if not name or not heads and (fold(before) in _OF or fold(after) in _ROLES):
        return
    if fold(after) in _OF and not is_person:
        return
    if len(name) > 1 or is_person or is_whole:
        yield " ".join(name)
    if is_person:
        yield name[-1]


def _is_short_name(word: str) -> bool:
    letters = word.rstrip(".")
    return len(letters) > 1 and letters.isupper() and letters not in _COUNTRIES
