"""Texts of ours that cite nothing: titles, headings, labels, demands, advice. They give no number of their own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass

from campaign.domain.evidence.attribution import names_speaker
from campaign.domain.evidence.facts import Fact, Status
from campaign.domain.evidence.holding import Verdict, best_fact
from campaign.domain.evidence.values import Value
from campaign.domain.faults import Fault, Place
from campaign.domain.figures.mentions import Mention, mentions
from campaign.domain.findings import Message
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import LANGUAGES, Both, Language, fold

Allowed = Callable[[str, Mention], bool]
_WORDS = re.compile(r"\s(?:words|palabras)\b")


def texts_in(value: object, place: Place = ()) -> Iterator[tuple[Place, Both]]:
    """Return every text in both languages within a value, so that no new key can be forgotten."""
    if isinstance(value, Both):
        yield place, value
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from texts_in(item, (*place, number))
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts_in(getattr(value, field.name), (*place, field.name))


def key_of(place: Place) -> str:
    """Return the keys that lead to a place, without the numbers of lists: `guide.text`."""
    return ".".join(step for step in place if isinstance(step, str))


def counts_words_or_days(text: str, mention: Mention) -> bool:
    """Advice to writers may say how long a text is, and how long to wait."""
    return mention.unit in ("hours", "days", "weeks", "months") or _WORDS.match(text, mention.end) is not None


def held_by(id: str, facts: Mapping[str, Fact]) -> Allowed:
    """A label is read alone, so it may say the numbers, the date and the period of its own fact."""
    return held_by_any((id,), facts)


def held_by_any(ids: Iterable[str], facts: Mapping[str, Fact]) -> Allowed:
    """What describes several facts may say the numbers and dates of each."""
    described = [facts[id] for id in ids if id in facts]
    return lambda _, mention: best_fact(mention, described)[0] is Verdict.HELD


def label_faults(place: Place, text: Both, allowed: Allowed | None = None) -> Iterator[Fault]:
    """Numbers in a text that cites nothing, in either language."""
    for language in LANGUAGES:
        yield from plain_faults((*place, language), text[language], language, allowed)


def plain_faults(place: Place, text: str, language: Language, allowed: Allowed | None = None) -> Iterator[Fault]:
    """The same for a text of one language."""
    for mention in mentions(text, grammar(language)):
        if not (mention.is_weak or allowed and allowed(text, mention)):
            words = text[mention.start : mention.end]
            what = Message("“{words}” appears where no fact is cited", {"words": words})
            yield Fault(place, what, Message("numbers and dates come only from facts; remove it"))


def described_faults(place: Place, text: Both, allowed: Allowed | None = None) -> Iterator[Fault]:
    """Numbers in a text that describes a picture, and shares and multiples in it, which readers take for numbers."""
    yield from label_faults(place, text, allowed)
    for language in LANGUAGES:
        words = grammar(language)
        judged = [mention for mention in mentions(text[language], words) if not mention.is_weak]
        for found in words.shares.compared.finditer(fold(text[language])):
            if not any(mention.start < found.end() and found.start() < mention.end for mention in judged):
                what = Message("“{words}” compares numbers", {"words": text[language][slice(*found.span())]})
                right = Message("show both numbers from facts, or say which is larger and which is smaller")
                yield Fault((*place, language), what, right)


def speaker_faults(place: Place, value: Value, fact: Fact, heading: Both | None = None) -> Iterator[Fault]:
    """A label is read alone, so it says whose claim it shows; where no one disputes the claim, the heading may."""
    may_head = heading is not None and fact.status is not Status.DISPUTED
    for language in LANGUAGES:
        over = heading[language] if heading and may_head else ""
        if fact.attributed_to and not names_speaker(f"{over}\n{value.label[language]}", fact, language):
            right = Message("name {speaker}", {"speaker": fact.attributed_to[language]})
            yield Fault((*place, "label", language), Message("the label doesn’t say who makes the claim"), right)
