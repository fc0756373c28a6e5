"""Names of papers: what two spellings share, and the id that a paper is given once and for all."""

from __future__ import annotations

import re

from campaign.domain.language import fold
from campaign.domain.newspapers.place_names import WHOLE_WORDS, words_of

_APOSTROPHES = str.maketrans("", "", "'`´")
_NOT_SLUG = re.compile(r"[^a-z0-9]+")
MAX_ID = 120


def whole_word(word: str) -> str:
    """The word that one in a name is cut from: "saint" for "st"."""
    return WHOLE_WORDS.get(word, word)


def name_key(name: str) -> str:
    """What a paper's name is compared by: its words, without "The" in front; "Saint" and "St." are one."""
    words = [whole_word(word) for word in words_of(name)]
    return " ".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)


def newspaper_id(name: str, state: str, county: str = "") -> str:
    """The slug of a name and a state; of the county too where two papers of a state have one name."""
    told = " ".join(part for part in (name, county, state) if part)
    return _NOT_SLUG.sub("-", fold(told).translate(_APOSTROPHES)).strip("-")[:MAX_ID].strip("-")
