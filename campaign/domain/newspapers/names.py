"""Names of newspapers: a key for comparing spellings, and the permanent id."""

from __future__ import annotations

import re

from campaign.domain.language import fold
from campaign.domain.newspapers.place_names import WHOLE_WORDS, words_of

_APOSTROPHES = str.maketrans("", "", "'`´")
_NOT_SLUG = re.compile(r"[^a-z0-9]+")
MAX_ID = 120


def whole_word(word: str) -> str:
    """Return the full form of an abbreviated word in a name: "saint" for "st"."""
    return WHOLE_WORDS.get(word, word)


def name_key(name: str) -> str:
    """Return the key for comparing names: its words without a leading "The"; "Saint" and "St." are the same."""
    return key_of_words(words_of(name))


def key_of_words(words: list[str]) -> str:
    """Return the key of a name whose words are known."""
    words = [whole_word(word) for word in words]
    return " ".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)


def newspaper_id(name: str, state: str, county: str = "") -> str:
    """Return the slug of name and state, and of the county if two newspapers in a state share a name."""
    told = " ".join(part for part in (name, county, state) if part)
    return _NOT_SLUG.sub("-", fold(told).translate(_APOSTROPHES)).strip("-")[:MAX_ID].strip("-")
