"""Numbers as people write them, in digits and in words, in English and Spanish."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from campaign.domain.grammar.number_words import COLLECTIVES, JOINS, SCALES, SMALL
from campaign.domain.grammar.ordinals import is_ordinal
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

_LARGEST_SMALL_WORD = 10
_LONGEST_RUN = 24
_WORD = re.compile(r"[^\W\d_]+")
_GAP = re.compile(r"[\s-]+")
_SCALE_WORD = re.compile(r"[\s\u00a0-]([^\W\d_]+)")
_DIGITS_BEFORE = re.compile(r"\d[\s\u00a0-]+$")
_ARTICLE_BEFORE = re.compile(r"(?:^|\W)[Aa]n?\s+$")
_PERCENT_SIGN = re.compile(r"(?i)\bpor\s+$")
_HALF_BEFORE = {"en": re.compile(r"(?i)\bhalf(?:\s+an?\s+|[\s-]+)$"), "es": re.compile(r"(?i)\bmedi[oa]\s+$")}
_HALF_AFTER = {"en": re.compile(r"(?i)\s+and\s+a\s+half\b"), "es": re.compile(r"(?i)\s+y\s+medi[oa]\b")}
_HALF_BETWEEN = re.compile(r"(?i)\s+and\s+a\s+half\s+(thousand|million|billion|trillion)\b")
#: "5 mil 200": what is left after a scale word, in digits. English says it with words, or not at all.
_REST = re.compile(r"[\s\u00a0]+(\d{1,3})(?![\w%]|[.,]\d)")
#: Half a month too: "la quincena".
_FORTNIGHT = "quincena"
_MOST_SCALES = 3  # "5 mil millones"; what goes on longer is no number.
_BEFORE_REACH = 12
_REST_REACH = 80


def numerals(text: str, language: Language) -> list[Numeral]:
    """Every number in `text`, in order; words that follow one another make one number."""
    found = [*_digit_numerals(text, language), *_word_numerals(text, language)]
    return sorted(found, key=lambda numeral: numeral.start)


#: Only where nothing stands between: "12k", "32m"; "b" alone is left to money, for it numbers paragraphs of laws.
_SCALE_LETTERS = {"k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9}
_SCALE_LETTER = re.compile(rf"(?i)({'|'.join(_SCALE_LETTERS)})\b")


def _digit_numerals(text: str, language: Language) -> Iterator[Numeral]:
    reached = 0
    for match in _DIGITS[language].finditer(text):
        if match.start() >= reached:
            reached, value, is_scaled = _scaled(text, match.end(), _digits_value(match), language)
            yield Numeral(match.start(), reached, value, is_scaled=is_scaled)


def _digits_value(match: re.Match[str]) -> Decimal:
    if match["grouped"]:
        whole = "".join(character for character in match["grouped"] if character.isdigit())
        return Decimal(f"{whole}.{match['part'] or 0}")
    return Decimal(match.group().replace(",", "."))


def _scaled(text: str, end: int, value: Decimal, language: Language) -> tuple[int, Decimal, bool]:
    """Where "5 thousand", "10 dozen", "12 mil millones", "9 hundred and fifty" or "12k" ends, and what it comes to."""
    if match := _SCALE_LETTER.match(text, end):
        return match.end(), value * _SCALE_LETTERS[match[1].lower()], True
    end, factor, last = _scale_words(text, end, language)
    if last is None:
        return end, value, False
    end, rest = _rest_after(text, last, language)
    return end, value * factor + rest, True


def _scale_words(text: str, end: int, language: Language) -> tuple[int, int, re.Match[str] | None]:
    """Where the scale words after a number end, what they multiply it by, and the last of them."""
    product, last = 1, None
    for _ in range(_MOST_SCALES):
        match = _SCALE_WORD.match(text, end)
        factor = _factor(fold(match[1]), language) if match else None
        if match is None or factor is None:
            break
        product, end, last = product * factor, match.end(), match
    return end, product, last


def _factor(word: str, language: Language) -> int | None:
    return SCALES[language].get(word) or COLLECTIVES[language].get(word)


def _rest_after(text: str, scale: re.Match[str], language: Language) -> tuple[int, Decimal]:
    """What follows the last scale word and is smaller: the fifty of "9 hundred and fifty", the 200 of "5 mil 200"."""
    factor = SCALES[language].get(fold(scale[1]), 0)
    if language == "es" and (match := _REST.match(text, scale.end())):
        end, product, _ = _scale_words(text, match.end(), language)
        rest_value = Decimal(match[1]) * product
        return (end, rest_value) if rest_value < factor else (scale.end(), Decimal(0))
    folded = fold(text[scale.start(1) : scale.start(1) + _REST_REACH])
    words = [(found.start(), found.end(), found.group()) for found in _WORD.finditer(folded)]
    rest = words[1 : _run_length(folded, words, 0, language)] if factor else []
    value = Decimal(_value([word for _, _, word in rest if word != JOINS[language]], language))
    return (scale.start(1) + rest[-1][1], value) if 0 < value < factor else (scale.end(), Decimal(0))


def _word_numerals(text: str, language: Language) -> Iterator[Numeral]:
    folded = fold(text)
    words = [(match.start(), match.end(), match.group()) for match in _WORD.finditer(folded)]
    starts = SMALL[language].keys() | SCALES[language].keys() | COLLECTIVES[language].keys()
    reached = 0
    for at, (start, _, word) in enumerate(words):
        if start < reached or word not in starts:
            continue
        run = words[at : at + _run_length(folded, words, at, language)]
        if run:
            reached = run[-1][1]
            if is_ordinal(folded, start, reached, language):
                continue
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
        if word == JOINS[language] and last == index - 1:
            if not _joins_further(words, index, language):
                break
        elif _goes_on(words[last][2], word, language):
            last = index
        else:
            break
    return last - at + 1


def _goes_on(before: str, word: str, language: Language) -> bool:
    """Whether `word` goes on with the number that `before` belongs to: "nine eleven" and "twenty twenty" do not."""
    if word in SCALES[language] or word in COLLECTIVES[language]:
        return True
    small = SMALL[language]
    if word not in small:
        return False
    if before in SCALES[language]:
        return True
    larger = small.get(before, 0)
    return larger >= 100 > small[word] or larger in range(20, 100, 10) and 0 < small[word] < 10


def _joins_further(words: Sequence[_Word], index: int, language: Language) -> bool:
    """Whether "and" at `index` is inside a number: after "hundred" or a tens word, before a smaller one."""
    if index + 1 >= len(words):
        return False
    before, after = words[index - 1][2], words[index + 1][2]
    small = SMALL[language]
    if language == "en":
        return before in ("hundred", "thousand") and after in small
    return small.get(before, 0) in range(30, 100, 10) and 0 < small.get(after, 0) < 10


def _from_words(text: str, run: Sequence[_Word], language: Language) -> Numeral | None:
    """The number of a run. A bare "thousand" counts nothing by itself; "a thousand", "un millar" and Spanish "mil" do."""
    words = [word for _, _, word in run if word != JOINS[language]]
    start, end = run[0][0], run[-1][1]
    value = Decimal(_value(words, language))
    factors = [factor for word in words if (factor := _factor(word, language))]
    before = max(0, start - _BEFORE_REACH)
    if half := factors and _HALF_BEFORE[language].search(text, before, start):
        return Numeral(half.start(), end, value / 2, is_scaled=True)
    stands_alone = words[0] == "mil" or language == "en" and _ARTICLE_BEFORE.search(text, before, start)
    if _FORTNIGHT in words and not (len(words) > 1 and text.startswith(" de ", end)):
        return None
    if all(_counts_only_after_a_number(word, language) for word in words) and not stands_alone:
        return None
    if half := factors and _HALF_AFTER[language].match(text, end):
        return Numeral(start, half.end(), value + Decimal(factors[-1]) / 2, is_scaled=True)
    between = _HALF_BETWEEN.match(text, end) if language == "en" else None
    if between:
        return Numeral(start, between.end(), (value + Decimal("0.5")) * SCALES["en"][between[1]], is_scaled=True)
    small = len(words) == 1 and value <= _LARGEST_SMALL_WORD and not factors
    return Numeral(start, end, value, is_small_word=small, is_scaled=bool(factors))


def _counts_only_after_a_number(word: str, language: Language) -> bool:
    """Whether the word names no number by itself: "thousand", "hundreds", "docenas"; but "dozen" and "centenar" do."""
    return word in SCALES[language] or word in COLLECTIVES[language] and word.endswith("s")


def _value(words: Sequence[str], language: Language) -> int:
    """Add up number words. A scale multiplies all that stands before it and is smaller: "doce mil millones"."""
    total = group = 0
    for word in words:
        scale = SCALES[language].get(word)
        if word in COLLECTIVES[language]:
            total, group = 0, (total + group or 1) * COLLECTIVES[language][word]
        elif scale is None:
            group += SMALL[language][word]
        elif scale == 100:
            group = max(group, 1) * 100
        else:
            smaller = total % scale
            total, group = total - smaller + max(smaller + group, 1) * scale, 0
    return total + group
