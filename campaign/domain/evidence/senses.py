"""What a text affirms and what it denies, of things that exclude each other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from campaign.domain.evidence.facts import Fact, Status
from campaign.domain.grammar.contraries import Contraries
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import Language, fold

_NEAR = 40
_REPLACED = 80
#: Characters after a denial in which it denies something.
_DENIED = 60
#: Characters before the mark in which a verb that is denied is the claim's.
_CLAIM = 120
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
#: Words with the same beginning are the same: "signed", "signing"; "firmó", "firmara".
_STEM = 4
#: The shortest verb: "let".
_VERB = 3


@dataclass(frozen=True, slots=True)
class Sense:
    """One of the senses of a group, affirmed or denied."""

    group: int
    number: int
    is_denied: bool


@dataclass(frozen=True, slots=True)
class SenseMention:
    """A sense at a position in a text; `is_sure` is False where it may be something else that is denied, and `is_replaced`
    True where it is denied of one to be affirmed of another."""

    sense: Sense
    start: int
    end: int
    is_sure: bool = True
    is_replaced: bool = False


@lru_cache(maxsize=2048)
def senses_in(text: str, language: Language) -> tuple[SenseMention, ...]:
    """Return every sense that a text has."""
    words = grammar(language).contraries
    return tuple(_senses(words.unsure.sub(lambda match: " " * len(match.group()), fold(text)), words))


def senses_of(fact: Fact, language: Language) -> frozenset[Sense]:
    """Return the senses of a fact's claim and phrasings, of the groups that it is about."""
    ways = fact.ways_to_say(language)
    groups = grammar(language).contraries.groups
    about = {number for number, group in enumerate(groups) if any(group.about.search(fold(way)) for way in ways)}
    return frozenset(sense for way in ways for sense in _main_senses(way, language) if sense.group in about)


def _main_senses(text: str, language: Language) -> Iterator[Sense]:
    """Yield the senses of a text, without those in the background of another."""
    groups = grammar(language).contraries.groups
    found = {mention.sense for mention in senses_in(text, language)}
    for sense in found:
        background = groups[sense.group].background
        is_behind = any(other.group == sense.group and other.number not in background for other in found)
        if sense.number not in background or not is_behind:
            yield sense


def contrary_in(text: str, facts: tuple[Fact, ...], language: Language) -> SenseMention | None:
    """Return the words of a text that exclude what the facts say; None where they share a sense."""
    known = frozenset[Sense]().union(*(senses_of(fact, language) for fact in facts))
    is_disputed = any(fact.status is Status.DISPUTED for fact in facts)
    behind = frozenset(
        mention.sense
        for fact in facts
        for way in fact.ways_to_say(language)
        for mention in senses_in(way, language)
        if mention.sense.number in grammar(language).contraries.groups[mention.sense.group].background
    )
    said = [
        mention
        for mention in senses_in(text, language)
        if not (is_disputed and mention.sense.is_denied or mention.is_replaced or mention.sense in behind)
    ]
    for group in dict.fromkeys(mention.sense.group for mention in said):
        background = grammar(language).contraries.groups[group].background
        of_fact = {sense for sense in known if sense.group == group}
        of_text = [mention for mention in said if mention.sense.group == group]
        shared = of_fact & {mention.sense for mention in of_text}
        if any(sense.number not in background for sense in shared):
            continue
        for mention in of_text:
            is_grave = mention.sense.number in grammar(language).contraries.groups[group].grave
            if not of_fact and is_grave and not mention.sense.is_denied:
                return mention
            is_doubtful = mention.sense.is_denied and not mention.is_sure and not any(fact.quantities for fact in facts)
            if (
                of_fact
                and mention.sense not in shared
                and not is_doubtful
                and _excludes(text, mention, of_fact, language)
            ):
                return mention
    return None


def _excludes(text: str, mention: SenseMention, known: set[Sense], language: Language) -> bool:
    """Whether a sense excludes those of the fact: another one is affirmed, or the same is denied, or no longer denied."""
    said = mention.sense
    opposite = Sense(said.group, said.number, not said.is_denied)
    if said.is_denied:
        return opposite in known and said not in known
    if all(sense.is_denied for sense in known) and opposite not in known:
        return False
    if opposite in known and all(sense.is_denied for sense in known):
        before = re.split("[:;]", fold(text)[max(0, mention.start - _CLAIM) : mention.start])[-1]
        near = before + fold(text)[mention.start : mention.end + _NEAR]
        return grammar(language).contraries.strong.search(near) is None
    return True


def _senses(folded: str, words: Contraries) -> Iterator[SenseMention]:
    for group, about in enumerate(words.groups):
        for number, pattern in enumerate(about.senses):
            for match in pattern.finditer(folded):
                is_near, is_far = _denials(folded, match.start(), match.end(), words)
                is_denied = (is_near or is_far) and not about.is_of_names
                is_replaced = (
                    is_denied and words.instead.match(folded[match.end() : match.end() + _REPLACED]) is not None
                )
                sense = Sense(group, number, is_denied)
                yield SenseMention(
                    sense, match.start(), match.end(), is_sure=is_near or not is_far, is_replaced=is_replaced
                )


def _denials(folded: str, start: int, end: int, words: Contraries) -> tuple[bool, bool]:
    """Return whether a word close by denies what is at a position, and whether one further off may."""
    before = words.denial_before.search(folded, max(0, start - _NEAR), start)
    is_near = before is not None and words.no_denial.match(folded, before.start()) is None
    is_far = words.nobody_before.search(folded, 0, start) or words.nobody_after.match(folded[end : end + _NEAR])
    return is_near, is_far is not None


@lru_cache(maxsize=2048)
def is_negative(text: str, language: Language) -> bool:
    """Whether a text denies anything, however indirectly."""
    return grammar(language).contraries.negatives.search(fold(text)) is not None


def denies(fact: Fact, language: Language) -> bool:
    """Whether a fact is a denial: its claim is one outright, and every way to say it is one of some kind."""
    ways = fact.ways_to_say(language)
    return _denies_outright(ways[0], language) and all(is_negative(way, language) for way in ways)


def tells_what_is_denied(text: str, fact: Fact, language: Language) -> bool:
    """Whether a text has a word that a way to say the fact denies: "signed", of "no agreement was signed"."""
    said = _stems(fold(text))
    return any(_denied_stems(way, language) & said for way in fact.ways_to_say(language))


@lru_cache(maxsize=2048)
def _denied_stems(text: str, language: Language) -> frozenset[str]:
    words, folded = grammar(language).contraries, fold(text)
    found = (folded[match.end() : match.end() + _DENIED] for match in words.strong.finditer(folded))
    return frozenset(stem for after in found for stem in _stems(re.split("[.;:]", after)[0]))


def _stems(folded: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in _WORD.findall(folded) if len(word) >= _STEM)


@lru_cache(maxsize=2048)
def _denies_outright(text: str, language: Language) -> bool:
    words = grammar(language).contraries
    return words.strong.search(words.aside.sub("", fold(text))) is not None


def denied_verb(text: str, facts: tuple[Fact, ...], language: Language) -> tuple[int, int] | None:
    """Return the place of a verb of the facts that a text denies, where no way to say them denies anything."""
    words, folded = grammar(language).contraries, fold(text)
    ways = [way for fact in facts for way in fact.ways_to_say(language)]
    if any(is_negative(way, language) for way in ways):
        return None
    known = {fold(match.group())[:_STEM] for way in ways for match in _WORD.finditer(way) if match.group().islower()}
    for match in _WORD.finditer(folded, max(0, len(folded) - _CLAIM)):
        if not words.verb_denials.fullmatch(match.group()) or words.no_denial.match(folded, match.start()):
            continue
        for follower in _followers(folded, match.end(), words):
            if len(follower.group()) >= _VERB and follower.group()[:_STEM] in known:
                return match.start(), follower.end()
    return None


def _followers(folded: str, start: int, words: Contraries) -> Iterator[re.Match[str]]:
    """Yield the word that a denial is about: the first that is no auxiliary."""
    for match in _WORD.finditer(folded, start, start + _NEAR):
        if any(character in ",;:.()" for character in folded[start : match.start()]):
            return
        if match.group() not in words.auxiliaries:
            yield match
            return
