"""English dates."""

from __future__ import annotations

import re

from campaign.domain.grammar.dates import Dates, month_of, year_of
from campaign.domain.grammar.patterns import NO_NUMBER_BEFORE, after_one_of, one_of
from campaign.domain.language import fold

MONTHS = tuple("January February March April May June July August September October November December".split())
_MONTH_NUMBERS = {fold(name): number for number, name in enumerate(MONTHS, 1)}
_SHORT_MONTHS = dict(
    zip(
        "jan feb mar apr jun jul aug sept sep oct nov dec".split(), (1, 2, 3, 4, 6, 7, 8, 9, 9, 10, 11, 12), strict=True
    )
)
_CARDINALS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen"
).split()
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth"
).split()
_TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
_ONES = {word: number for number, word in enumerate(_CARDINALS, 1)} | _TENS
_UP_TO_99 = _ONES | {f"{tens} {one}": _TENS[tens] + _ONES[one] for tens in _TENS for one in _CARDINALS[:9]}
#: "Fifth", "twenty sixth".
_ORDINAL_DAYS = (
    {word: number for number, word in enumerate(_ORDINALS, 1)}
    | {"twentieth": 20, "thirtieth": 30, "thirty first": 31}
    | {f"twenty {word}": number + 20 for number, word in enumerate(_ORDINALS[:9], 1)}
)
_CARDINAL_DAYS = {word: number for word, number in _UP_TO_99.items() if number <= 31}
#: "Twenty nineteen", "two thousand nineteen".
_YEARS = (
    {f"twenty {word}": 2000 + number for word, number in _UP_TO_99.items() if number >= 10}
    | {f"nineteen {word}": 1900 + number for word, number in _UP_TO_99.items() if number >= 10}
    | {f"two thousand {word}": 2000 + number for word, number in _UP_TO_99.items()}
    | {f"two thousand and {word}": 2000 + number for word, number in _UP_TO_99.items()}
)
_SUFFIX = r"(?:st|nd|rd|th)"

DATES = Dates(
    months=MONTHS,
    month_numbers=_MONTH_NUMBERS,
    short_months=_SHORT_MONTHS,
    month=month_of(_MONTH_NUMBERS, _SHORT_MONTHS),
    is_capitalized=True,
    words=frozenset(["may", "march"]),
    is_month_first=True,
    days=_ORDINAL_DAYS,
    ordinals=_ORDINAL_DAYS,
    cardinals=_CARDINAL_DAYS,
    before=re.compile(
        rf"{NO_NUMBER_BEFORE}(?<!\ba )(?<!\bone )"
        rf"(?:(?P<digits>\d{{1,2}})(?P<mark>{_SUFFIX})?|(?P<word>{one_of(_ORDINAL_DAYS)}))(?:\s+day)?(?P<of>\s+of)?\s+$"
    ),
    # A day in words needs more than its place: "In July ten people" and "In May first" say no day.
    after=re.compile(
        rf"\.?(?:,?\s+(?P<the>the\s+)?(?:(?P<digits>\d{{1,2}}){_SUFFIX}?(?![\d%]|[.,/]\d)"
        rf"|(?P<ordinal>{one_of(_ORDINAL_DAYS)})(?!\w)|(?P<cardinal>{one_of(_CARDINAL_DAYS)})(?!\w)))?"
        rf"(?:(?:,?\s+(?:of\s+)?|(?='))(?:{year_of(_YEARS)}))?"
    ),
    needs_of=False,
    in_before=re.compile(r"\b(?:in|during|by|since)\s+$"),
    on_before=re.compile(r"\bon\s+(?:\w+day,?\s+)?$"),
    year_before=re.compile(r"\b(?:in|since|during)\s+$"),
    suffix=re.compile(_SUFFIX),
    years=_YEARS,
    any_year=re.compile(r"twenty|nineteen|two thousand"),
    # "Two thousand nineteen" may be a count; after these words it is a year. "Twenty nineteen" always is.
    spelled_year=re.compile(
        rf"(?<!\w)(?:(?=twenty|nineteen)|{after_one_of('in since year during until by before after from of through')})"
        rf"(?P<spelled>{one_of(_YEARS)})(?![\w-]|\s+(?:vision|hindsight))"
    ),
    days_ago={"today": 0, "yesterday": 1},
)
