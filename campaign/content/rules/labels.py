"""Texts of ours that cite nothing: titles, headings, labels, demands, advice. They hold no figure of their own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass

from campaign.content.placed import Placed
from campaign.content.problems import Problem
from campaign.content.yaml_files import Place
from campaign.domain.evidence.attribution import names_speaker
from campaign.domain.evidence.facts import Fact, Status
from campaign.domain.evidence.values import Value
from campaign.domain.figures.mentions import Mention, mentions
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import LANGUAGES, Both, Language

Allowed = Callable[[str, Mention], bool]
_WORDS = re.compile(r"\s(?:words|palabras)\b")


def texts_in(value: object, place: Place = ()) -> Iterator[tuple[Place, Both]]:
    """Every text in both languages within a value, so that no new key can be forgotten."""
    if isinstance(value, Both):
        yield place, value
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from texts_in(item, (*place, number))
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts_in(getattr(value, field.name), (*place, field.name))


def key_of(place: Place) -> str:
    """The keys that lead to a place, without the numbers of lists: `guide.text`."""
    return ".".join(step for step in place if isinstance(step, str))


def counts_words_or_days(text: str, mention: Mention) -> bool:
    """Advice to writers may say how long a text is, and how long to wait."""
    return mention.unit in ("hours", "days", "weeks", "months") or _WORDS.match(text, mention.end) is not None


def label_problems(
    owner: Placed[object], place: Place, text: Both, allowed: Allowed | None = None
) -> Iterator[Problem]:
    """Figures in a text that cites nothing, in either language."""
    for language in LANGUAGES:
        yield from plain_problems(owner, (*place, language), text[language], language, allowed)


def plain_problems(
    owner: Placed[object], place: Place, text: str, language: Language, allowed: Allowed | None = None
) -> Iterator[Problem]:
    """The same for a text of one language."""
    for mention in mentions(text, grammar(language)):
        if not (mention.is_weak or allowed and allowed(text, mention)):
            words = text[mention.start : mention.end]
            yield owner.error(place, f"'{words}' stands where nothing is cited", "figures come from the facts alone")


def speaker_problems(
    owner: Placed[object], place: Place, value: Value, fact: Fact, heading: Both | None = None
) -> Iterator[Problem]:
    """A label is read alone, so it says whose claim it shows; where nobody disputes the claim, the heading may."""
    may_head = heading is not None and fact.status is not Status.DISPUTED
    for language in LANGUAGES:
        over = heading[language] if heading and may_head else ""
        if fact.attributed_to and not names_speaker(f"{over}\n{value.label[language]}", fact, language):
            right = f"name {fact.attributed_to[language]}"
            yield owner.error((*place, "label", language), "the label does not say whose claim it is", right)
