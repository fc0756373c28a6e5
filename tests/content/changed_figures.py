"""Every way to falsify a figure where it is written in a sentence.

Nothing here knows the code under test: figures are found by regular expressions of their own, number words are spelled
by a speller of their own. A figure that cannot be found is an error of the test or of the sentence, never a pass.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain

from campaign.domain.evidence.facts import Fact, Quantity
from campaign.domain.language import Language

KINDS = (
    "one digit changed",
    "one digit added",
    "times ten",
    "unit changed",
    "direction reversed",
    "number word changed",
    "period changed",
)


@dataclass(frozen=True)
class Change:
    """A sentence with one figure falsified."""

    kind: str
    text: str


@dataclass(frozen=True)
class Written:
    """A quantity where it is written: `number` without scale word, the scale, and whether in words."""

    start: int
    end: int
    number: str
    scale: int
    in_words: bool
    text: str
    language: Language

    def with_number(self, number: str) -> str:
        return self.text[: self.start] + number + self.text[self.start + len(self.number) :]


_SCALES = {
    "en": {"thousand": 10**3, "million": 10**6, "billion": 10**9},
    "es": {"mil millones": 10**9, "mil": 10**3, "millón": 10**6, "millones": 10**6},
}
_WORDS = {
    "en": (
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty"
    ).split(),
    "es": (
        "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
        "dieciocho diecinueve veinte"
    ).split(),
}
_TENS = {
    "en": "ten twenty thirty forty fifty sixty seventy eighty ninety hundred".split(),
    "es": "diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien".split(),
}


def written(text: str, value: Decimal, language: Language) -> list[Written]:
    """Each place where this value stands, in digits or in words."""
    found = (_in_digits(text, value, language), _in_words(text, value, language), _in_parts(text, value, language))
    return sorted(chain.from_iterable(found), key=lambda place: place.start)


def _in_digits(text: str, value: Decimal, language: Language) -> Iterator[Written]:
    for scale_word, scale in {"": 1, **_SCALES[language]}.items():
        number = value / scale
        if scale > 1 and number < 1:
            continue
        after = rf"\s{scale_word}\b" if scale_word else rf"(?!\s(?:{'|'.join(_SCALES[language])})\b)"
        for form in _digit_forms(number, language):
            for match in re.finditer(rf"(?<![\w.,])({re.escape(form)})(?![\w%]*\d|[.,]\d){after}", text):
                yield Written(match.start(), match.end(), form, scale, False, text, language)


def _digit_forms(number: Decimal, language: Language) -> set[str]:
    plain = f"{number.normalize():f}"
    if "." in plain:
        return {plain} if language == "en" else {plain, plain.replace(".", ",")}
    grouped = f"{int(number):,}"
    spanish = {grouped.replace(",", mark) for mark in ".\u00a0\u202f"} if language == "es" else set()
    return {plain, grouped, *spanish}


def _in_words(text: str, value: Decimal, language: Language) -> Iterator[Written]:
    if value != int(value) or not 2 <= value <= 20:
        return
    for match in re.finditer(rf"(?i)\b{_WORDS[language][int(value)]}\b", text):
        yield Written(match.start(), match.end(), match.group(), 1, True, text, language)


#: Shares that are said in words, and others that may stand in their place.
_SHARES = {"en": {Decimal("66.67"): "two-thirds"}, "es": {Decimal("66.67"): "dos tercios"}}
_OTHER_SHARES = {
    "en": ["one third of", "three quarters of", "half of", "nine tenths of", "three out of four"],
    "es": ["un tercio de", "tres cuartas partes de", "la mitad de", "nueve décimos de", "tres de cada cuatro"],
}


def _in_parts(text: str, value: Decimal, language: Language) -> Iterator[Written]:
    said = _SHARES[language].get(value)
    for match in re.finditer(rf"(?i)\b{said}\b", text) if said else ():
        yield Written(match.start(), match.end(), match.group(), 1, True, text, language)


def quantity_changes(text: str, fact: Fact, quantity: Quantity, language: Language) -> Iterator[Change]:
    """Every falsified sentence for one quantity of a fact, wherever it is written."""
    others = {other.value for other in fact.quantities}
    for place in written(text, quantity.value, language):
        if quantity.value in _SHARES[language]:
            yield from (Change("number word changed", place.with_number(other)) for other in _OTHER_SHARES[language])
            yield Change("unit changed", place.with_number(f"67 {_PEOPLE[language]}"))
            continue
        yield from _number_changes(place, quantity.value, others)
        yield from (Change("unit changed", changed) for changed in _other_units(place, quantity.unit))
        yield from (
            Change("direction reversed", changed) for changed in _other_directions(place, str(quantity.qualifier))
        )


def _number_changes(place: Written, value: Decimal, others: Set[Decimal]) -> Iterator[Change]:
    if place.in_words:
        for number, word in enumerate(_WORDS[place.language]):
            if number >= 2 and Decimal(number) not in others:
                yield Change("number word changed", place.with_number(_like(word, place.number)))
        if value <= 10:
            yield Change("times ten", place.with_number(_like(_TENS[place.language][int(value) - 1], place.number)))
        yield Change("one digit added", place.with_number(f"{value}5"))
        yield from (
            Change("times ten", place.with_number(f"{place.number} {word}")) for word in _MULTIPLES[place.language]
        )
        return
    digits = re.sub(r"\D", "", place.number)
    yield from _forms("one digit changed", place, _one_changed(digits), others)
    yield from _forms("one digit added", place, _one_added(digits), others)
    yield from _forms("times ten", place, [digits + "0"], others)
    if place.scale == 1:
        yield Change("times ten", place.with_number(digits + "k"))
        yield from (Change("times ten", place.with_number(f"{digits} {word}")) for word in _MULTIPLES[place.language])
    if value in _COLLECTIVES[place.language] and place.scale == 1:
        yield Change("times ten", place.with_number(_COLLECTIVES[place.language][value]))


#: Words that multiply the number before them, not all of them by ten.
_MULTIPLES = {
    "en": ["hundred", "dozen", "hundreds", "thousand"],
    "es": ["decenas", "docenas", "centenares", "mil", "millares"],
}
#: A number, and a tenfold of it in one word.
_COLLECTIVES = {
    "en": {Decimal(10): "a hundred", Decimal(100): "a thousand"},
    "es": {Decimal(10): "un centenar", Decimal(100): "un millar"},
}


def _like(word: str, model: str) -> str:
    return word.capitalize() if model[0].isupper() else word


def _one_changed(digits: str) -> Iterator[str]:
    """Each digit by one less and one more, which a rounding might forgive, and by one far from it."""
    for index, old in enumerate(digits):
        for step in (-1, 1, 5):
            new = str((int(old) + step) % 10)
            if index or new != "0":
                yield digits[:index] + new + digits[index + 1 :]


def _one_added(digits: str) -> Iterator[str]:
    """A digit at each place; a naught changes least, and before a number most."""
    for index in range(len(digits) + 1):
        for new in "15" if index == 0 else "059":
            yield digits[:index] + new + digits[index:]


def _forms(kind: str, place: Written, numbers: Iterable[str], others: Set[Decimal]) -> Iterator[Change]:
    """The changed numbers, grouped as the original was, and plain too; a number that the fact holds elsewhere is no change."""
    mark = next((sign for sign in ",.\u00a0\u202f" if sign in place.number), ",")
    for number in numbers:
        if Decimal(number) * place.scale not in others:
            for form in {number, f"{int(number):,}".replace(",", mark)}:
                yield Change(kind, place.with_number(form))


_SIGNS = {
    "en": r"(?:\s?%|\sper\s?cent\b|\spercent\b)",
    "es": r"(?:\s?%|\spor\sciento\b)",
}
_MONEY = {"en": r"\s(?:US\s)?dollars\b", "es": r"\s(?:de\s)?dólares\b"}
_PEOPLE = {"en": "people", "es": "personas"}
_COUNTED = {
    "en": r" (people|cases|motions|agreements|countries)\b",
    "es": r" (personas|casos|mociones|acuerdos|países)\b",
}
_OTHERS = {"en": "hours", "es": "horas"}


def _other_units(place: Written, unit: str) -> Iterator[str]:
    """A count becomes a share or a sum; a share or a sum becomes a count of people, and each the other."""
    before, number, after = place.text[: place.start], place.text[place.start : place.end], place.text[place.end :]
    of = "de " if place.language == "es" and place.scale >= 10**6 else ""
    people = f" {of}{_PEOPLE[place.language]}"
    percent = " percent" if place.language == "en" else " por ciento"
    if unit == "percent":
        rest = re.sub(rf"^{_SIGNS[place.language]}", "", after, flags=re.IGNORECASE)
        assert rest != after, f"no percent sign after {number}: {place.text}"

        yield f"{before}{number}{people}{rest}"
        yield f"{before}${number}{rest}"
    elif unit == "dollars":
        bare, rest = re.sub(r"(?:US\s?)?\$\s?$", "", before), re.sub(rf"^{_MONEY[place.language]}", "", after)
        assert (bare, rest) != (before, after), f"no sign of money at {number}: {place.text}"

        yield f"{bare}{number}{people}{rest}"
        yield f"{bare}{number}{percent}{rest}"
    else:
        if counted := re.match(_COUNTED[place.language], after):
            yield f"{before}{number} {_OTHERS[place.language]}{after[counted.end() :]}"
        yield f"{before}{number}%{after}"
        yield f"{before}{number}{percent}{after}"
        yield f"{before}${number}{after}"


_NEARLY = {
    "en": ["nearly", "almost", "just under", "just shy of", "virtually", "practically", "almost exactly"],
    "es": ["casi", "prácticamente", "poco menos de", "casi exactamente"],
}
_FEWER = {
    "en": [
        "fewer than",
        "less than",
        "fewer people than",
        "no more than",
        "hardly more than",
        "a number that never exceeded",
    ]
    + ["a total that did not reach", "a figure that was never over", "not even"],
    "es": [
        "menos de",
        "menos de las",
        "no más de",
        "apenas más de",
        "una cifra que nunca superó las",
        "que no superaron",
    ]
    + ["una cifra que no llegó a", "que no pasaron de", "sin llegar a"],
}
_BELOW = {language: [*_NEARLY[language], *_FEWER[language]] for language in _NEARLY}
_ABOVE = {
    "en": [
        "more than",
        "over",
        "upwards of",
        "a number that exceeded",
        "a total that surpassed",
        "more than the",
        "never fewer than",
    ],
    "es": ["más de", "por encima de", "una cifra que superó las", "que rebasaron las", "más de las", "nunca menos de"],
}
_SAID = {
    "en": (
        "more than|at least|no fewer than|no less than|over|fewer than|less than|under|at most|up to|no more than|nearly|almost"
        "|about|around|some|roughly"
    ),
    "es": (
        "más de|al menos|no menos de|por lo menos|menos de|como máximo|hasta|no más de|casi|cerca de|unos|unas|alrededor de"
        "|aproximadamente|poco menos de"
    ),
}
_LEANS = {
    "more than": _BELOW,
    "at least": _BELOW,
    "fewer than": _ABOVE,
    "at most": _ABOVE,
    "nearly": _ABOVE,
    "exactly": _NEARLY,
    "about": _NEARLY,
}


def _other_directions(place: Written, qualifier: str) -> Iterator[str]:
    """The opposite word in the place of the one there; Spanish "a" or "-l" and the sign of money may stand between."""
    before = place.text[: place.start]
    said = re.search(rf"(?i)\b({_SAID[place.language]})(l?\s(?:a\s|the\s|las\s|los\s)?(?:US\s?)?\$?)$", before)
    assert said or qualifier == "exactly", f"'{qualifier}' is not said before {place.number}: {place.text}"

    sign = re.search(r"(?:US\s?)?\$?$", before)
    start, gap = (
        (said.start(1), said[2]) if said else (sign.start() if sign else len(before), f" {sign[0] if sign else ''}")
    )
    for word in _LEANS[qualifier][place.language]:
        number = place.number.lower() if place.in_words else place.number
        yield (
            before[:start]
            + _like(word, place.text[start])
            + (gap if word.endswith(" de") else gap.removeprefix("l"))
            + number
            + place.text[place.start + len(place.number) :]
        )
