"""Names of towns and counties as people write them: "Ft. Collins", "Salinas, CA", "Harris" for Harris County."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from campaign.domain.language import fold
from campaign.domain.newspapers.states import state_code

_APOSTROPHES = str.maketrans("", "", "'`´")
_NOT_WORD = re.compile(r"[\W_]+")
#: Abbreviations in names of towns and newspapers. Full words are compared, so that typos in them are forgiven.
WHOLE_WORDS = {
    "st": "saint", "ste": "sainte", "ft": "fort", "mt": "mount", "mtn": "mountain", "pt": "point",
    "sta": "santa", "sto": "santo",
}  # fmt: skip
_OF_TOWNS = WHOLE_WORDS | {
    "hts": "heights", "spgs": "springs", "jct": "junction", "bch": "beach", "twp": "township", "vly": "valley",
}  # fmt: skip
_DIRECTIONS = {"n": "north", "s": "south", "e": "east", "w": "west", "no": "north", "so": "south"}
_COUNTY = re.compile(
    r" (?:county|parish|borough|census area|municipality|municipio|city and borough)$|^(?:condado|municipio) (?:de )?"
)
_CITY = re.compile(r" city$")
_ZIP = re.compile(r"\s*,?\s*\b\d{5}(?:-\d{4})?$")


def words_of(text: str) -> list[str]:
    """Return the words of a name or place, folded; an apostrophe does not split a word."""
    return _NOT_WORD.sub(" ", fold(text).translate(_APOSTROPHES)).split()


@lru_cache(maxsize=10_000)
def place_key(place: str) -> str:
    """Return the key for comparing towns and counties: "St." and "Saint", "Ft." and "Fort", "E." and "East" are the
    same."""
    words = [_OF_TOWNS.get(word, word) for word in words_of(place)]
    if len(words) > 1:
        words[0] = _DIRECTIONS.get(words[0], words[0])
    return " ".join(words)


def county_key(county: str) -> str:
    """Return the key for comparing counties: "Harris" and "Harris County" are the same."""
    return _COUNTY.sub("", " ".join(words_of(county)))


def says_its_kind(county: str) -> bool:
    """Whether the name says that it is a county, parish, borough or independent city."""
    words = " ".join(words_of(county))
    return county_key(county) != words or _CITY.search(words) is not None


def is_same_county(one: str, other: str) -> bool:
    """Whether two names mean the same county; "Baltimore" alone may be the city or the county."""
    first, second = county_key(one), county_key(other)
    if place_key(first) == place_key(second):
        return True
    if says_its_kind(one) and says_its_kind(other):
        return False
    return place_key(_CITY.sub("", first)) == place_key(_CITY.sub("", second))


def towns_meant(written: str, state: str = "") -> Iterator[tuple[str, str]]:
    """Return what a town field may mean, the most likely first: the town, or the town and its state.

    "Salinas, CA 93901" has both; "West New York" only seems to. A separate state field takes precedence.
    """
    text = _ZIP.sub("", written).strip(" ,") or written
    yield text, state
    head, comma, tail = text.rpartition(",")
    words = text.split()
    parted = [(head, tail)] if comma else [(" ".join(words[:-count]), " ".join(words[-count:])) for count in (2, 1)]
    for town, rest in parted:
        code = state_code(rest)
        if town.strip(" ,") and code and state in ("", code):
            yield town.strip(" ,"), code
