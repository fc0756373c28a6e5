"""Names of papers: what two spellings share, and the id that a paper is given once and for all."""

from __future__ import annotations

import re
from functools import lru_cache

from campaign.domain.language import fold

_APOSTROPHES = str.maketrans("", "", "'`´")
_NOT_WORD = re.compile(r"[\W_]+")
_NOT_SLUG = re.compile(r"[^a-z0-9]+")
MAX_ID = 120


def words_of(text: str) -> list[str]:
    """The words of a name or place, folded; an apostrophe divides none."""
    return _NOT_WORD.sub(" ", fold(text).translate(_APOSTROPHES)).split()


def name_key(name: str) -> str:
    """What a paper's name is compared by: its words, without "The" in front."""
    words = words_of(name)
    return " ".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)


@lru_cache(maxsize=10_000)
def place_key(place: str) -> str:
    """What a town or a county is compared by; "St." and "Saint" are one, and so are "McKinley" and "Mckinley"."""
    return " ".join("st" if word == "saint" else word for word in words_of(place))


def paper_id(name: str, state: str, county: str = "") -> str:
    """The slug of a name and a state; of the county too where two papers of a state have one name."""
    told = " ".join(part for part in (name, county, state) if part)
    return _NOT_SLUG.sub("-", fold(told).translate(_APOSTROPHES)).strip("-")[:MAX_ID].strip("-")
