"""The countries and nationalities in a text, and who is sent from where to where."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache, lru_cache

from campaign.domain.evidence.facts import Fact
from campaign.domain.grammar.languages import grammar, words_of_all
from campaign.domain.grammar.nations import Nations
from campaign.domain.language import LANGUAGES, Language, fold

_WORD = re.compile(r"[^\W\d_][^\W\d_.]*(?:\.[^\W\d_]+)*")
_AFTER = re.compile(r"(?!['’]?\w)|(?=['’]s\b)")
_OFFICES = words_of_all(lambda pack: pack.reporting.bodies | pack.attribution.roles)
_BESIDE = 30
#: Characters between a verb and where people are sent.
_NEAR = 90


class Role(Enum):
    """What a country is in a sentence."""

    PEOPLE = auto()  # those who come from there
    TO = auto()  # where people are sent
    FROM = auto()  # where they are sent from
    NAMED = auto()


@dataclass(frozen=True, slots=True)
class NationMention:
    """A country or nationality at a position in a text; `is_aside` is whether it is one
    person's origin, or named for comparison."""

    code: str
    start: int
    end: int
    roles: frozenset[Role]
    is_aside: bool


@lru_cache(maxsize=2048)
def nations_in(text: str, language: Language) -> tuple[NationMention, ...]:
    """Return every country and nationality that a text names, in order."""
    return tuple(_nations(text, grammar(language).nations, language))


def nations_of(fact: Fact) -> Mapping[str, frozenset[Role]]:
    """Return the nations that a fact names anywhere, with their roles in its claim and phrasings."""
    found: dict[str, frozenset[Role]] = {}
    for language in LANGUAGES:
        for text in (*fact.ways_to_say(language), *_with_claim(fact, language)):
            for mention in nations_in(text, language):
                found[mention.code] = found.get(mention.code, frozenset()) | mention.roles
    return found


def _with_claim(fact: Fact, language: Language) -> Iterator[str]:
    yield from (fact.names)
    yield from (both[language] for both in (fact.attributed_to, fact.dispute) if both)
    yield from (quantity.counts[language] for quantity in fact.quantities)
    yield from fact.speakers[language]


@cache
def _names(language: Language) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Return the names of countries by their first word, the longest first."""
    found: dict[str, list[tuple[str, str]]] = {}
    for name, code in sorted(grammar(language).nations.countries.items(), key=lambda item: -len(item[0])):
        found.setdefault(name.split()[0].rstrip("."), []).append((name, code))
    return {first: tuple(names) for first, names in found.items()}


def _nations(text: str, words: Nations, language: Language) -> Iterator[NationMention]:
    folded = fold(text)
    names = _names(language)
    done = 0
    for match in _WORD.finditer(folded):
        if match.start() < done or words.not_after.search(folded, max(0, match.start() - 12), match.start()):
            continue
        start, word = match.start(), match.group()
        for name, code in names.get(word, ()):
            end = start + len(name)
            if folded.startswith(name, start) and _AFTER.match(folded, end) and _is_capital(text, start, end):
                yield _mention(folded, start, end, code, words)
                done = end
                break
        else:
            people = words.peoples.get(word)
            if people and (not words.is_people_capital or text[start].isupper()):
                yield _people(folded, start, match.end(), people, words)


def _is_capital(text: str, start: int, end: int) -> bool:
    """Whether a country's name is written as one: "us" is no country."""
    return text[start:end].isupper() if end - start <= len("USA") else text[start].isupper()


def _people(folded: str, start: int, end: int, code: str, words: Nations) -> NationMention:
    is_office = words.office_before.search(folded, 0, start) is not None
    is_plural = folded[start:end] in words.plurals and not is_office
    roles = frozenset([Role.PEOPLE if is_plural else Role.NAMED])
    is_aside = not is_plural and not is_office and not _is_official(folded, start, end)
    return NationMention(code, start, end, roles, is_aside or _is_other(folded, start, words))


def _is_official(folded: str, start: int, end: int) -> bool:
    """Whether a word for one person's or thing's origin is beside an office: "the Mexican court", "gobierno mexicano"."""
    beside = (
        *_WORD.findall(folded[max(0, start - _BESIDE) : start])[-2:],
        *_WORD.findall(folded[end : end + _BESIDE])[:2],
    )
    return any(word in _OFFICES for word in beside)


def _is_other(folded: str, start: int, words: Nations) -> bool:
    return words.other_than.search(folded, max(0, start - 24), start) is not None


def _mention(folded: str, start: int, end: int, code: str, words: Nations) -> NationMention:
    roles = {Role.NAMED}
    if _follows_verb(folded, start, words.to, words):
        roles.add(Role.TO)
    if words.origin.search(folded, 0, start):
        roles.add(Role.FROM if words.sent.search(folded, max(0, start - _NEAR), start) else Role.PEOPLE)
    if words.received.match(folded, end):
        roles.add(Role.TO)
    return NationMention(code, start, end, frozenset(roles), _is_other(folded, start, words))


def _follows_verb(folded: str, start: int, to: re.Pattern[str], words: Nations) -> bool:
    """Whether a verb that moves people stands before, with nothing between but them and the preposition."""
    return any(
        to.fullmatch(folded, verb.end(), start) for verb in words.sent.finditer(folded, max(0, start - _NEAR), start)
    )
