"""The figures that a text mentions: quantities and dates, and what is only shaped like one."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain

from campaign.domain.dates import SpokenDate
from campaign.domain.language import Language, fold
from campaign.domain.numerals import Numeral, numerals
from campaign.domain.qualifiers import Qualifier, qualifier_at
from campaign.domain.spoken_dates import DateMention, date_mentions
from campaign.domain.units import ends_search, unit_of


@dataclass(frozen=True, slots=True)
class Mention:
    """A figure at a place in a text.

    `is_weak` marks what is no figure unless a cited fact has that value: a small number word, or the number of an
    article, a bill, a telephone.
    """

    start: int
    end: int
    value: Decimal | None = None
    unit: str | None = None
    qualifier: Qualifier = Qualifier.EXACTLY
    date: SpokenDate | None = None
    is_weak: bool = False


#: Numbers that name a thing and count nothing. Each alternative is tried where a number could start or just before.
_NAMES = re.compile(
    r"""
      https?://\S+ | \bwww\.\S+ | (?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,255}                  # addresses
    | \(?\b\d{3}\)?[-.\s]\d{3}[-.\s]\d{4}\b | (?P<phone>(?<![\w,.])\d{3}-\d{4}\b)                         # telephones
    | \b\d{5}-\d{4}\b | \b(?:ZIP(?:\ code)?|c[oó]digo\ postal                           # ZIP codes
        |A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]
        ),?\s+\d{5}\b
    | (?<![\w.])(?:H\.?\s?R|S|H\.?\s?Res|S\.?\s?Res|H\.?J|S\.?J|H\.?B|S\.?B|P\.?L|Pub\.?\s?L|Public\sLaw)(?:\.?\s?Res)?   # bills
      \.?\s?(?:No\.\s?)?\d[\d-]*\b
    | \b(?:[Aa]rticles?|[Aa]rt[ií]culos?|[Aa]rts?\.|[Ss]ections?|[Ss]ecci[oó]n(?:es)?|[Tt]itle|[Tt]ítulo|[Cc]hapter
        |[Cc]ap[ií]tulo|[Pp]ages?|[Pp]áginas?|[Pp]aragraphs?|[Pp]aras?\.|[Pp]árrafos?|Nos?\.|[Nn]úm\.?|[Nn]º|[Bb]ill
        |[Pp]roposition|[Pp]roposici[oó]n|[Rr]esolution|[Rr]esoluci[oó]n|[Ll]ey|[Dd]ecreto|[Oo]rden\s[Ee]jecutiva|[Ee]xecutive\s[Oo]rder
        |[Aa]mendment|[Ee]nmienda|[Rr]oute|[Ii]nterstate|[Dd]istrict
        |[Dd]istrito|[Rr]oom|§+)\s?
      \d(?:[\d.,-]*\d)?(?P<further>(?:\s?(?:,\s?(?:and|y)|,|and|y|to|a|–|-)\s?\d+)*)    # articles, sections, pages
    | \b\d+\s(?:Fed\.\sReg\.|FR|U\.S\.C?\.?|C\.?F\.?R\.?|I&N\s+Dec\.|F\.\dd|Stat\.)\s*(?:§+\s*)?\d[\d.,-]*   # law
    | \b[^\W\d_]+-\d+(?:-\d+)*\b(?<!mid-\d{4})(?<!pre-\d{4})(?<!post-\d{4})(?<!late-\d{4})(?<!early-\d{4})   # COVID-19
    | \b(?!USD?\d)[^\W\d_]+\d\w*                                                      # H1N1
    | \b\d+-[A-Z][\w-]*\b                                                             # 13-DGAJTC-2025
    | \b\d+(?:st|nd|rd|th|er|ra|ro|do|da|to|ta|\.?[ºª°])(?!\w)                              # ordinals, but for dates
        (?!\s(?:de|of)\s(?i:jan|ene|feb|mar|apr|abr|may|jun|jul|aug|ago|se[pt]|oct|nov|de?ic|dec))
    | \b(?:24/7|9/11|9-11|20/20)\b
    """,
    re.VERBOSE,
)
#: What every name has something of; most sentences have nothing.
_NAMED = re.compile(r"\d|://|www\.|@")
_LIST_NUMBER = re.compile(r"^[ \t]*\d{1,2}[.)]\s", re.MULTILINE)
_PERCENT = re.compile(
    r"\s?%|[\s-]per\s?cent\b|\s+por\s+ciento\b|\s+percentage\s+points?\b|\s+puntos?\s+porcentual", re.I
)
_MONEY_AFTER = re.compile(r"\s+(?:US\s+)?dollars?\b|\s+(?:de\s+)?d[oó]lares\b|\s?USD\b", re.I)
_MONEY_BEFORE = re.compile(r"(?:US\s?)?\$\s?$")
_MONEY_SCALE = re.compile(r"\s?(m|mn|bn|k|M|B|K)\b")
_SCALE = {"m": 10**6, "mn": 10**6, "b": 10**9, "bn": 10**9, "k": 10**3}
_WORD = re.compile(r"\+?[\s\u00a0-]+([^\W\d_]+)")
_INDEFINITE = frozenset(["one", "un", "una", "uno"])
_UNIT_REACH = 4


def mentions(text: str, language: Language) -> list[Mention]:
    """Every figure in `text`, in order of place."""
    numbers = numerals(text, language)
    spoken = date_mentions(text, language)
    if not numbers and not spoken:
        return []
    names = _names(text)
    dates = [found for found in spoken if _name_at(found.start, names) is None]
    taken = set(chain.from_iterable(range(found.start, found.end) for found in dates))
    quantities = (_quantity(text, number, language, names) for number in numbers if number.start not in taken)
    found = [*(_dated(found) for found in dates), *(mention for mention in quantities if mention)]
    return sorted(found, key=lambda mention: mention.start)


def _names(text: str) -> list[re.Match[str]]:
    if not _NAMED.search(text):
        return []
    found = [match for pattern in (_NAMES, _LIST_NUMBER) for match in pattern.finditer(text)]
    return sorted(found, key=re.Match.start)


def _name_at(place: int, names: list[re.Match[str]]) -> re.Match[str] | None:
    """The name that the character here belongs to; found by halving, for a text may hold thousands of them."""
    before = bisect_right(names, place, key=re.Match.start) - 1
    return names[before] if before >= 0 and place < names[before].end() else None


def _dated(found: DateMention) -> Mention:
    return Mention(found.start, found.end, date=found.date)


def _quantity(text: str, number: Numeral, language: Language, names: list[re.Match[str]]) -> Mention | None:
    value, end = number.value, number.end
    money = _MONEY_BEFORE.search(text, max(0, number.start - 5), number.start)
    if money and (scale := _MONEY_SCALE.match(text, end)):
        value, end = value * _SCALE[scale[1].lower()], scale.end()
    unit, unit_end = _unit(text, end, language, is_money=money is not None)
    marked = number.is_scaled or unit in ("percent", "dollars")
    word = fold(text[number.start : number.end])
    if word in _INDEFINITE and not marked:
        return None
    start = money.start() if money else number.start
    return Mention(
        start,
        unit_end if unit in ("percent", "dollars") else end,
        value=value,
        unit=unit,
        qualifier=qualifier_at(text, start, end, language),
        is_weak=not marked and (number.is_small_word or _is_named(number, unit, names)),
    )


def _is_named(number: Numeral, unit: str | None, names: list[re.Match[str]]) -> bool:
    """Whether the number here belongs to a name. What only follows one counts where it has a unit: the 900 of
    "bajo el Título 42 a 900 personas", but not the 5 of "artículos 3 y 5"; so does a range shaped like a telephone.
    """
    owner = _name_at(number.start, names) or _name_at(number.end - 1, names)
    if owner is None:
        return False
    parts = owner.groupdict()
    counts = parts.get("phone") or parts.get("further") and number.start >= owner.start("further")
    return not (counts and unit is not None)


def _unit(text: str, end: int, language: Language, *, is_money: bool) -> tuple[str | None, int]:
    """What the number that ends here counts, as far as the text says so, and where the sign of it ends."""
    if is_money:
        return "dollars", end
    for unit, pattern in (("percent", _PERCENT), ("dollars", _MONEY_AFTER)):
        if match := pattern.match(text, end):
            return unit, match.end()
    return next(_units_after(text, end, language), None), end


def _units_after(text: str, end: int, language: Language) -> Iterator[str]:
    for _ in range(_UNIT_REACH):
        match = _WORD.match(text, end)
        if not match or ends_search(match[1], language):
            return
        unit = unit_of(match[1], language)
        if unit in ("percent", "dollars"):
            return  # It belongs to a number nearer by: "one country got eighty percent".
        if unit:
            yield unit
        end = match.end()
