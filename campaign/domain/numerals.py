"""Numbers as people write them, in digits and in words, in English and Spanish."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from campaign.domain.language import Language, fold

_Word = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in a text, and whether it is only a small word ("two", "one"), which mostly counts nothing."""

    start: int
    end: int
    value: Decimal
    is_small_word: bool = False
    is_scaled: bool = False  # "thousand", "million" or their like follows


# English groups thousands by comma alone. Spanish, in the press of the United States and of Central America alike,
# by point, comma or (thin) space; with anything but three digits behind it, point or comma is the decimal sign.
_DIGITS = {
    "en": re.compile(r"(?P<grouped>\d{1,3}(?:,\d{3})+)(?!\d)(?:\.(?P<part>\d+))?|\d+(?:\.\d+)?|(?<![\w.])\.\d+"),
    "es": re.compile(
        r"(?P<grouped>[1-9]\d{0,2}(?P<sign>[.,\u00a0\u202f\u2009 ])\d{3}(?:(?P=sign)\d{3})*)(?!\d)(?:[.,](?P<part>\d+))?"
        r"|\d+(?:[.,]\d+)?"
    ),
}

_ONES_EN = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS_EN = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ONES_ES = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete "
    "veintiocho veintinueve"
).split()
_TENS_ES = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()
_HUNDREDS_ES = (
    "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
).split()

_SMALL: dict[str, dict[str, int]] = {
    "en": dict(zip(_ONES_EN, range(20), strict=True))
    | dict(zip(_TENS_EN, range(20, 100, 10), strict=True))
    | {"dozen": 12},
    "es": dict(zip(_ONES_ES, range(30), strict=True))
    | dict(zip(_TENS_ES, range(30, 100, 10), strict=True))
    | dict(zip(_HUNDREDS_ES, range(100, 1000, 100), strict=True))
    | {word[:-2] + "as": value for word, value in zip(_HUNDREDS_ES[1:], range(200, 1000, 100), strict=True)}
    | {"un": 1, "una": 1, "cien": 100, "veintiun": 21, "veintiuna": 21, "docena": 12},
}
_SCALES: dict[str, dict[str, int]] = {
    "en": {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12},
    "es": {"mil": 1000, "millon": 10**6, "millones": 10**6, "billon": 10**12, "billones": 10**12},
}
_JOINS = {"en": "and", "es": "y"}
_DOZENS = ("dozen", "docena")
_LARGEST_SMALL_WORD = 10
_LONGEST_RUN = 24
_WORD = re.compile(r"[^\W\d_]+")
_GAP = re.compile(r"[\s-]+")
_SCALE_WORD = re.compile(r"[\s\u00a0-]([^\W\d_]+)")
_DIGITS_BEFORE = re.compile(r"\d[\s\u00a0-]+$")
_ARTICLE_BEFORE = re.compile(r"(?:^|\W)[Aa]n?\s+$")
_PERCENT_SIGN = re.compile(r"(?i)\bpor\s+$")
_HALF_BEFORE = {"en": re.compile(r"(?i)\bhalf(?:\s+an?\s+|[\s-]+)$"), "es": re.compile(r"(?i)\bmedio\s+$")}
_HALF_AFTER = {"en": re.compile(r"(?i)\s+and\s+a\s+half\b"), "es": re.compile(r"(?i)\s+y\s+medi[oa]\b")}
_HALF_BETWEEN = re.compile(r"(?i)\s+and\s+a\s+half\s+(thousand|million|billion|trillion)\b")
_BEFORE_REACH = 12


def numerals(text: str, language: Language) -> list[Numeral]:
    """Every number in `text`, in order; words that follow one another make one number."""
    found = [*_digit_numerals(text, language), *_word_numerals(text, language)]
    return sorted(found, key=lambda numeral: numeral.start)


#: Only where nothing stands between: "12k", "32m"; "b" alone is left to money, for it numbers paragraphs of laws.
_SCALE_LETTERS = {"k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9}
_SCALE_LETTER = re.compile(rf"(?i)({'|'.join(_SCALE_LETTERS)})\b")


def _digit_numerals(text: str, language: Language) -> Iterator[Numeral]:
    for match in _DIGITS[language].finditer(text):
        end, scale = _scale_after(text, match.end(), language)
        yield Numeral(match.start(), end, _digits_value(match) * scale, is_scaled=scale > 1)


def _digits_value(match: re.Match[str]) -> Decimal:
    if match["grouped"]:
        whole = "".join(character for character in match["grouped"] if character.isdigit())
        return Decimal(f"{whole}.{match['part'] or 0}")
    return Decimal(match.group().replace(",", "."))


def _scale_after(text: str, end: int, language: Language) -> tuple[int, int]:
    """Where "5 thousand", "12 mil millones" or "12k" ends, and what it multiplies by."""
    scale = 1
    if match := _SCALE_LETTER.match(text, end):
        return match.end(), _SCALE_LETTERS[match[1].lower()]
    while match := _SCALE_WORD.match(text, end):
        factor = _SCALES[language].get(fold(match[1]))
        if factor is None or match[1].lower() == "hundred":
            break
        scale, end = scale * factor, match.end()
    return end, scale


def _word_numerals(text: str, language: Language) -> Iterator[Numeral]:
    folded = fold(text)
    words = [(match.start(), match.end(), match.group()) for match in _WORD.finditer(folded)]
    starts = _SMALL[language].keys() | _SCALES[language].keys()
    reached = 0
    for at, (start, _, word) in enumerate(words):
        if start < reached or word not in starts:
            continue
        run = words[at : at + _run_length(folded, words, at, language)]
        if run:
            reached = run[-1][1]
            numeral = _from_words(folded, run, language)
            if numeral is not None and not _DIGITS_BEFORE.search(folded, max(0, start - _BEFORE_REACH), start):
                yield numeral
                reached = numeral.end


def _run_length(text: str, words: Sequence[_Word], at: int, language: Language) -> int:
    """How many of the words, from the one at `at`, belong to one number."""
    start, _, word = words[at]
    if word == "ciento" and _PERCENT_SIGN.search(text, max(0, start - _BEFORE_REACH), start):
        return 0  # "por ciento" is a sign, not a number
    last = at
    for index in range(at + 1, min(at + _LONGEST_RUN, len(words))):
        word = words[index][2]
        if not _GAP.fullmatch(text, words[index - 1][1], words[index][0]):
            break
        if word == _JOINS[language] and last == index - 1:
            if not _joins_further(words, index, language):
                break
        elif _goes_on(words[last][2], word, language):
            last = index
        else:
            break
    return last - at + 1


def _goes_on(before: str, word: str, language: Language) -> bool:
    """Whether `word` goes on with the number that `before` belongs to: "nine eleven" and "twenty twenty" do not."""
    if word in _SCALES[language] or word in _DOZENS:
        return True
    small = _SMALL[language]
    if word not in small:
        return False
    if before in _SCALES[language]:
        return True
    larger = small.get(before, 0)
    return larger >= 100 > small[word] or larger in range(20, 100, 10) and 0 < small[word] < 10


def _joins_further(words: Sequence[_Word], index: int, language: Language) -> bool:
    """Whether "and" at `index` is inside a number: after "hundred" or a tens word, before a smaller one."""
    if index + 1 >= len(words):
        return False
    before, after = words[index - 1][2], words[index + 1][2]
    small = _SMALL[language]
    if language == "en":
        return before in ("hundred", "thousand") and after in small
    return small.get(before, 0) in range(30, 100, 10) and 0 < small.get(after, 0) < 10


def _from_words(text: str, run: Sequence[_Word], language: Language) -> Numeral | None:
    """The number of a run. A bare "thousand" counts nothing by itself; "a thousand" and Spanish "mil" do."""
    words = [word for _, _, word in run if word != _JOINS[language]]
    start, end = run[0][0], run[-1][1]
    value = Decimal(_value(words, language))
    scales = [_SCALES[language][word] for word in words if word in _SCALES[language]]
    before = max(0, start - _BEFORE_REACH)
    if half := scales and _HALF_BEFORE[language].search(text, before, start):
        return Numeral(half.start(), end, value / 2, is_scaled=True)
    stands_alone = words[0] == "mil" or language == "en" and _ARTICLE_BEFORE.search(text, before, start)
    if len(scales) == len(words) and not stands_alone:
        return None
    if half := scales and _HALF_AFTER[language].match(text, end):
        return Numeral(start, half.end(), value + Decimal(scales[-1]) / 2, is_scaled=True)
    between = _HALF_BETWEEN.match(text, end) if language == "en" else None
    if between:
        return Numeral(start, between.end(), (value + Decimal("0.5")) * _SCALES["en"][between[1]], is_scaled=True)
    small = len(words) == 1 and value <= _LARGEST_SMALL_WORD
    return Numeral(start, end, value, is_small_word=small, is_scaled=bool(scales))


def _value(words: Sequence[str], language: Language) -> int:
    """Add up number words. A scale multiplies all that stands before it and is smaller: "doce mil millones"."""
    total = group = 0
    for word in words:
        scale = _SCALES[language].get(word)
        if scale is None:
            small = _SMALL[language][word]
            group = group * small if word in _DOZENS and group else group + small
        elif scale == 100:
            group = max(group, 1) * 100
        else:
            smaller = total % scale
            total, group = total - smaller + max(smaller + group, 1) * scale, 0
    return total + group
