"""English numbers."""

from __future__ import annotations

import re

from campaign.domain.grammar.numbers import Numbers
from campaign.domain.grammar.patterns import NEVER

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
SMALL = dict(zip(_ONES, range(20), strict=True)) | dict(zip(_TENS, range(20, 100, 10), strict=True))
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_SCALES |= {"hundreds": 100, "thousands": 1000, "millions": 10**6, "billions": 10**9}

_FIRST_TO_NINTH = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
_TENTH_ON = (
    "tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth"
    "|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth|thousandth|millionth|billionth"
)
#: Of these there is one, so that "forty third" before them is a place; "forty third countries" counts.
_ONE_THING = "birthday|anniversary|century|year|grade|street|avenue|time|day|amendment|congress|district|legislature"

NUMBERS = Numbers(
    # Thousands are grouped by comma alone.
    digits=re.compile(r"(?P<grouped>\d{1,3}(?:,\d{3})+)(?!\d)(?:\.(?P<part>\d+))?|\d+(?:\.\d+)?|(?<![\w.])\.\d+"),
    small=SMALL,
    scales=_SCALES,
    collectives={"dozen": 12, "dozens": 12},
    plurals=frozenset(["dozens"]),
    join="and",
    join_after=frozenset(["hundred", "thousand"]),
    join_before=frozenset(SMALL),
    whole=frozenset(),
    article_before=re.compile(r"(?:^|\W)[Aa]n?\s+$"),
    signs={},
    times={},
    rest_in_digits=NEVER,
    half_before=re.compile(r"(?i)\bhalf(?:\s+an?\s+|[\s-]+)$"),
    half_after=re.compile(r"(?i)\s+and\s+a\s+half\b"),
    half_between=re.compile(r"(?i)\s+and\s+a\s+half\s+(thousand|million|billion|trillion)\b"),
    # "Hundred second-hand cars" counts.
    ordinal_after=re.compile(
        rf"-(?:{_FIRST_TO_NINTH})(?![\w-])"
        rf"|[\s-]+(?:and[\s-]+)?(?:{_TENTH_ON})(?![\w-])"
        rf"|\s+and\s+(?:{_FIRST_TO_NINTH})(?:\s+(?!\w+s\b)|(?=[^\w\s-]|$))"
        rf"|[\s-]+(?:{_FIRST_TO_NINTH})[\s-]+(?:{_ONE_THING})\b"
    ),
    ordinal_before=re.compile(r"\b(?:article|section|title|chapter|amendment|proposition|grade)\s+$"),
    indefinite=frozenset(["one"]),
    known_before=re.compile(
        r"\b(?:(?:of|among|from)\s+(?:all\s+)?(?:the|those|these)(?:\s+(?:same|first))?|those|these)\s+$"
    ),
    joined=r"of(?:\s+(?:the|those|these))?",
)
