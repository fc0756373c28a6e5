"""How a language says one thing and its contrary. Patterns are for folded text."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, eq=False, slots=True)
class Group:
    """Senses that exclude each other: "granted", "denied", "asked for". A text about `about` with one has no other.

    The numbers in `background` are of senses that any other may follow: who is granted something has asked for it. Those in
    `grave` are of senses that no one may add to a fact, whatever it is about. `is_of_names` is for bodies and such, which
    cannot be denied.
    """

    about: re.Pattern[str]
    senses: tuple[re.Pattern[str], ...]
    background: frozenset[int]
    grave: frozenset[int]
    is_of_names: bool


@dataclass(frozen=True, eq=False, slots=True)
class Contraries:
    """The contraries of one language.

    Attributes:
        groups: senses that exclude each other.
        denial_before: what denies the verb that follows at once: "not", "never".
        nobody_before: a subject that denies a verb further on: "nobody", "none of them".
        nobody_after: an object that denies the verb before: "to none of them".
        instead: what follows a denial that is made to put something else in its place: "not for the judge but for".
        verb_denials: a whole word that denies a verb.
        strong: every word that denies something outright.
        aside: a denial that is not the claim's: "people who are not Honduran".
        unsure: what someone says that they do not know, up to the next semicolon.
        negatives: every word with which something can be denied, however indirectly: "without", "unknown".
        no_denial: what looks like a denial and is none: "not only", "no fewer than".
        auxiliaries: words that may stand between a denial and its verb: "been", "yet".
    """

    groups: tuple[Group, ...]
    denial_before: re.Pattern[str]
    nobody_before: re.Pattern[str]
    nobody_after: re.Pattern[str]
    instead: re.Pattern[str]
    verb_denials: re.Pattern[str]
    strong: re.Pattern[str]
    aside: re.Pattern[str]
    unsure: re.Pattern[str]
    negatives: re.Pattern[str]
    no_denial: re.Pattern[str]
    auxiliaries: frozenset[str]


def groups_of(*groups: tuple[str, tuple[str, ...]]) -> tuple[Group, ...]:
    """Return groups, each given by what it is about and its senses, as alternatives; "" is about anything.

    What a group of names is about begins with "=". A sense that begins with "~" is in the background, and one that begins with "!" is grave.
    """
    return tuple(
        Group(
            re.compile(rf"\b(?:{about.lstrip('=')})"),
            tuple(re.compile(rf"\b(?:{sense.lstrip('~!')})") for sense in senses),
            frozenset(number for number, sense in enumerate(senses) if sense.startswith("~")),
            frozenset(number for number, sense in enumerate(senses) if sense.startswith("!")),
            about.startswith("="),
        )
        for about, senses in groups
    )
