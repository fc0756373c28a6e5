"""How a language names people and tells of those whom it does not name. Words and patterns are folded."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, eq=False, slots=True)
class People:
    """The people of one language. The sets of words hold for every language together, since names mix them.

    Attributes:
        self_before: what comes before the writer's own name: "my name is".
        relation_before: what comes before the name of someone whom the writer knows, the group `relation`: "my neighbor".
        known_after: what comes after it: ", my neighbor".
        naming_before: what gives a name to someone told of: "her name is", "they call him".
        acts_after: what comes after a name that begins a sentence, and seldom after another noun without an article.
        nickname_before: what comes before a name that no one was baptized with: "la" in "la Chata".
        someone: how to tell of a person without a name: "someone I know".
        articles: what the word before a relation is, by the relation: "an" before "uncle".
        unnamed: a person told of without a name, singular: "a neighbor", "my cousin's wife".
        of_writer: the beginning of words for someone of the writer's: "my".
        definite: the same, of someone already told of or about to be: "the neighbor"; the group `noun` is the last word.
        anaphoric: one person told of before, "she", "that man".
        described: at the beginning of a sentence, one person by what they are to all: "our cook".
        anyone: whoever it may be, singular: "anyone", "a person".
        many: more than one.
        oneself: the writer as the one who acts: "I".
        weak_before: what comes before someone who is not the one that the sentence tells of: "with", "than".
        relative_after: what goes on about them all the same: "a woman I sew with who".
        at_place_before: what comes before a place rather than a person: "in".
        perhaps_place_before: what comes before either: "to".
        place_before: words that make what follows a place or a saint.
        place_after: words that make what comes before them a place.
        titles: what people are called with their name, of those who hold no office.
        officials: titles of those who hold one.
        scripture: those whom Scripture tells of.
        scripture_too: names that many bear, of those whom it tells of.
        of_scripture: what shows that a text speaks of it.
        history: full names of those whom everyone knows.
        not_names: other words in capitals.
    """

    self_before: re.Pattern[str]
    relation_before: re.Pattern[str]
    known_after: re.Pattern[str]
    naming_before: re.Pattern[str]
    acts_after: re.Pattern[str]
    nickname_before: re.Pattern[str]
    someone: str
    articles: tuple[tuple[re.Pattern[str], str], ...]
    unnamed: re.Pattern[str]
    of_writer: re.Pattern[str]
    definite: re.Pattern[str]
    anaphoric: re.Pattern[str]
    described: re.Pattern[str]
    anyone: re.Pattern[str]
    many: re.Pattern[str]
    oneself: re.Pattern[str]
    weak_before: re.Pattern[str]
    relative_after: re.Pattern[str]
    at_place_before: re.Pattern[str]
    perhaps_place_before: re.Pattern[str]
    place_before: frozenset[str]
    place_after: frozenset[str]
    titles: frozenset[str]
    officials: frozenset[str]
    scripture: frozenset[str]
    scripture_too: frozenset[str]
    of_scripture: re.Pattern[str]
    history: frozenset[str]
    not_names: frozenset[str]
