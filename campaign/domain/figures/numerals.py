"""Numbers in digits and words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from campaign.domain.grammar.numbers import Numbers
from campaign.domain.grammar.pack import Grammar
from campaign.domain.language import fold

_Word = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in a text, and whether it is only a small word ("two", "one"), which mostly counts nothing."""

    start: int
    end: int
    value: Decimal
    is_small_word: bool = False
    is_scaled: bool = False  # "thousand", "million" or their like follows


_LARGEST_SMALL_WORD = 10
_LONGEST_RUN = 24
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")
_GAP = re.compile(r"[\s-]+")
_SCALE_WORD = re.compile(r"[\s\u00a0-]([^\W\d_]+)")
_DIGITS_BEFORE = re.compile(r"\d[\s\u00a0-]+$")
_MOST_SCALES = 3  # "5 mil millones"; what goes on longer is no number.
_BEFORE_REACH = 12
_ORDINAL_REACH = 24
_REST_REACH = 80


def numerals(text: str, grammar: Grammar) -> list[Numeral]:
    """Every number in `text`, in order; words that follow one another make one number."""
    found = [*_digit_numerals(text, grammar.numbers), *_word_numerals(text, grammar.numbers)]
    return sorted(found, key=lambda numeral: numeral.start)


#: Only where nothing stands between: "12k", "32m"; "b" alone is left to money, for it numbers paragraphs of laws.
_SCALE_LETTERS = {"k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9}
_SCALE_LETTER = re.compile(rf"(?i)({'|'.join(_SCALE_LETTERS)})\b")


def _digit_numerals(text: str, numbers: Numbers) -> Iterator[Numeral]:
    if not _DIGIT.search(text):
        return  # Most sentences have none, and looking for whole numbers takes longer.
    reached = 0
    for match in numbers.digits.finditer(text):
        if match.start() >= reached:
            reached, value, is_scaled = _scaled(text, match.end(), _digits_value(match), numbers)
            yield Numeral(match.start(), reached, value, is_scaled=is_scaled)


def _digits_value(match: re.Match[str]) -> Decimal:
    if match["grouped"]:
        whole = "".join(character for character in match["grouped"] if character.isdigit())
        return Decimal(f"{whole}.{match['part'] or 0}")
    return Decimal(match.group().replace(",", "."))


def _scaled(text: str, end: int, value: Decimal, numbers: Numbers) -> tuple[int, Decimal, bool]:
    """Where "5 thousand", "10 dozen", "12 mil millones", "9 hundred and fifty" or "12k" ends, and what it comes to."""
    if match := _SCALE_LETTER.match(text, end):
        return match.end(), value * _SCALE_LETTERS[match[1].lower()], True
    end, factor, last = _scale_words(text, end, numbers)
    if last is None:
        return end, value, False
    end, rest = _rest_after(text, last, numbers)
    return end, value * factor + rest, True


def _scale_words(text: str, end: int, numbers: Numbers) -> tuple[int, int, re.Match[str] | None]:
    """Where the scale words after a number end, what they multiply it by, and the last of them."""
    product, last = 1, None
    for _ in range(_MOST_SCALES):
        match = _SCALE_WORD.match(text, end)
        factor = numbers.factor(fold(match[1])) if match else None
        if match is None or factor is None:
            break
        product, end, last = product * factor, match.end(), match
    return end, product, last


def _rest_after(text: str, scale: re.Match[str], numbers: Numbers) -> tuple[int, Decimal]:
    """What follows the last scale word and is smaller: the fifty of "9 hundred and fifty", the 200 of "5 mil 200"."""
    factor = numbers.scales.get(fold(scale[1]), 0)
    if match := numbers.rest_in_digits.match(text, scale.end()):
        end, product, _ = _scale_words(text, match.end(), numbers)
        rest_value = Decimal(match[1]) * product
        return (end, rest_value) if rest_value < factor else (scale.end(), Decimal(0))
    folded = fold(text[scale.start(1) : scale.start(1) + _REST_REACH])
    words = [(found.start(), found.end(), found.group()) for found in _WORD.finditer(folded)]
    rest = words[1 : _run_length(folded, words, 0, numbers)] if factor else []
    value = Decimal(_value([word for _, _, word in rest if word != numbers.join], numbers))
    return (scale.start(1) + rest[-1][1], value) if 0 < value < factor else (scale.end(), Decimal(0))


def _word_numerals(text: str, numbers: Numbers) -> Iterator[Numeral]:
    folded = fold(text)
    if numbers.first_words.isdisjoint(_WORD.findall(folded)):
        return
    words = [(match.start(), match.end(), match.group()) for match in _WORD.finditer(folded)]
    reached = 0
    for at, (start, _, word) in enumerate(words):
        if start < reached or word not in numbers.first_words:
            continue
        run = words[at : at + _run_length(folded, words, at, numbers)]
        if run:
            reached = run[-1][1]
            if _is_ordinal(folded, start, reached, numbers):
                continue
            numeral = _from_words(folded, run, numbers)
            if numeral is not None and not _DIGITS_BEFORE.search(folded, max(0, start - _BEFORE_REACH), start):
                yield numeral
                reached = numeral.end


def _is_ordinal(folded: str, start: int, end: int, numbers: Numbers) -> bool:
    """Whether the number words at `start:end` say a place in a row: "twenty-first", "siglo veintiuno"."""
    if numbers.ordinal_after.match(folded, end):
        return True
    return numbers.ordinal_before.search(folded, max(0, start - _ORDINAL_REACH), start) is not None


def _run_length(text: str, words: Sequence[_Word], at: int, numbers: Numbers) -> int:
    """How many of the words, from the one at `at`, belong to one number."""
    start, _, word = words[at]
    if word in numbers.signs and numbers.signs[word].search(text, max(0, start - _BEFORE_REACH), start):
        return 0
    last = at
    for index in range(at + 1, min(at + _LONGEST_RUN, len(words))):
        word = words[index][2]
        if not _GAP.fullmatch(text, words[index - 1][1], words[index][0]):
            break
        if word == numbers.join and last == index - 1:
            if not _joins_further(words, index, numbers):
                break
        elif _goes_on(words[last][2], word, numbers):
            last = index
        else:
            break
    return last - at + 1


def _goes_on(before: str, word: str, numbers: Numbers) -> bool:
    """Whether `word` goes on with the number that `before` belongs to: "nine eleven" and "twenty twenty" do not."""
    if word in numbers.scales or word in numbers.collectives:
        return True
    small = numbers.small
    if word not in small:
        return False
    if before in numbers.scales:
        return True
    larger = small.get(before, 0)
    return larger >= 100 > small[word] or larger in range(20, 100, 10) and 0 < small[word] < 10


def _joins_further(words: Sequence[_Word], index: int, numbers: Numbers) -> bool:
    """Whether "and" at `index` is inside a number."""
    if index + 1 >= len(words):
        return False
    before, after = words[index - 1][2], words[index + 1][2]
    return before in numbers.join_after and after in numbers.join_before


def _from_words(text: str, run: Sequence[_Word], numbers: Numbers) -> Numeral | None:
    """The number of a run. A bare "thousand" counts nothing by itself; "a thousand", "un millar" and Spanish "mil" do."""
    words = [word for _, _, word in run if word != numbers.join]
    start, end = run[0][0], run[-1][1]
    value = Decimal(_value(words, numbers))
    factors = [factor for word in words if (factor := numbers.factor(word))]
    before = max(0, start - _BEFORE_REACH)
    if half := factors and numbers.half_before.search(text, before, start):
        return Numeral(half.start(), end, value / 2, is_scaled=True)
    stands_alone = words[0] in numbers.whole or numbers.article_before.search(text, before, start)
    if any(len(words) == 1 or not text.startswith(numbers.times[word], end) for word in words if word in numbers.times):
        return None
    if all(word in numbers.scales or word in numbers.plurals for word in words) and not stands_alone:
        return None
    if half := factors and numbers.half_after.match(text, end):
        return Numeral(start, half.end(), value + Decimal(factors[-1]) / 2, is_scaled=True)
    if between := numbers.half_between.match(text, end):
        scale = numbers.scales[fold(between[1])]
        return Numeral(start, between.end(), (value + Decimal("0.5")) * scale, is_scaled=True)
    small = len(words) == 1 and value <= _LARGEST_SMALL_WORD and not factors
    return Numeral(start, end, value, is_small_word=small, is_scaled=bool(factors))


def _value(words: Sequence[str], numbers: Numbers) -> int:
    """Add up number words. A scale multiplies all that stands before it and is smaller: "doce mil millones"."""
    total = group = 0
    for word in words:
        scale = numbers.scales.get(word)
        if word in numbers.collectives:
            total, group = 0, (total + group or 1) * numbers.collectives[word]
        elif scale is None:
            group += numbers.small[word]
        elif scale == 100:
            group = max(group, 1) * 100
        else:
            smaller = total % scale
            total, group = total - smaller + max(smaller + group, 1) * scale, 0
    return total + group
