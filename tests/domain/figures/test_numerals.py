"""Numbers in digits and in words. The words are made by spellers of the tests' own."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.domain.figures.numerals import numerals
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import Language, fold

SMALL_EN = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
TENS_EN = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()
SMALL_ES = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
    "veintiocho veintinueve"
).split()
TENS_ES = "- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()
HUNDREDS_ES = (
    "- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
).split()


def in_english(number: int, *, joined: bool) -> str:
    """British "one hundred and five" where `joined`, American "one hundred five" where not."""
    for scale, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand")):
        if number >= scale:
            rest = number % scale
            tail = f" {in_english(rest, joined=joined)}" if rest else ""
            return f"{in_english(number // scale, joined=joined)} {name}{tail}"
    if number >= 100:
        rest = number % 100
        tail = f"{' and' if joined else ''} {in_english(rest, joined=joined)}" if rest else ""
        return f"{SMALL_EN[number // 100]} hundred{tail}"
    if number >= 20:
        return TENS_EN[number // 10] + (f"-{SMALL_EN[number % 10]}" if number % 10 else "")
    return SMALL_EN[number]


def in_spanish(number: int, *, shortened: bool = False) -> str:
    """As a native speaker spells it; `shortened` before a noun: "veintiún mil", "un millón"."""
    if number >= 10**6:
        millions, rest = divmod(number, 10**6)
        name = "millón" if millions == 1 else "millones"
        tail = f" {in_spanish(rest, shortened=shortened)}" if rest else ""
        return f"{in_spanish(millions, shortened=True)} {name}{tail}"
    if number >= 1000:
        thousands, rest = divmod(number, 1000)
        head = "" if thousands == 1 else f"{in_spanish(thousands, shortened=True)} "
        return f"{head}mil" + (f" {in_spanish(rest, shortened=shortened)}" if rest else "")
    if number >= 100:
        if number == 100:
            return "cien"
        hundreds, rest = divmod(number, 100)
        return HUNDREDS_ES[hundreds] + (f" {in_spanish(rest, shortened=shortened)}" if rest else "")
    if number >= 30:
        tens, rest = divmod(number, 10)
        return TENS_ES[tens] + (f" y {in_spanish(rest, shortened=shortened)}" if rest else "")
    if shortened and number in (1, 21):
        return {1: "un", 21: "veintiún"}[number]
    return SMALL_ES[number]


def values(text: str, language: Language) -> list[Decimal]:
    return [numeral.value for numeral in numerals(text, grammar(language))]


@given(st.integers(0, 10**12 - 1), st.booleans())
def test_every_number_spelt_in_english_is_read(number: int, joined: bool) -> None:
    words = in_english(number, joined=joined)
    found = numerals(f"They sent {words}, we heard.", grammar("en"))

    assert [(numeral.value, numeral.start, numeral.end) for numeral in found] == [
        (Decimal(number), 10, 10 + len(words))
    ]


@given(st.integers(0, 10**12 - 1), st.booleans())
def test_every_number_spelt_in_spanish_is_read(number: int, shortened: bool) -> None:
    words = in_spanish(number, shortened=shortened)
    found = numerals(f"Enviaron a {words}, dicen.", grammar("es"))

    assert [(numeral.value, numeral.start, numeral.end) for numeral in found] == [
        (Decimal(number), 11, 11 + len(words))
    ]


@given(st.integers(0, 10**9), st.sampled_from(["en", "es"]))
def test_capitals_and_missing_accents_change_nothing(number: int, language: Language) -> None:
    words = in_english(number, joined=False) if language == "en" else in_spanish(number)

    assert values(words.title(), language) == [number]
    assert values(fold(words), language) == [number]


def grouped(number: int, sign: str) -> str:
    return f"{number:,}".replace(",", sign)


@given(st.integers(0, 10**15), st.integers(0, 99))
def test_commas_group_in_english(number: int, cents: int) -> None:
    assert values(grouped(number, ","), "en") == [number]
    assert values(f"{grouped(number, ',')}.{cents:02}", "en") == [Decimal(f"{number}.{cents:02}")]


@given(st.integers(0, 10**15), st.sampled_from([".", ",", "\u00a0", "\u202f", "\u2009", " "]))
def test_points_commas_and_spaces_group_in_spanish(number: int, sign: str) -> None:
    assert values(grouped(number, sign), "es") == [number]


@given(st.integers(1, 10**9), st.sampled_from([(".", ","), (",", "."), (" ", ",")]), st.integers(0, 99))
def test_spanish_has_a_decimal_sign_behind_its_groups(number: int, signs: tuple[str, str], cents: int) -> None:
    group, point = signs

    assert values(f"{grouped(number, group)}{point}{cents:02}", "es") == [Decimal(f"{number}.{cents:02}")]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "945.000", ["945.000"]),
        ("es", "945.000", ["945000"]),
        ("es", "0.945", ["0.945"]),
        ("es", "12,5", ["12.5"]),
        ("es", "12,50", ["12.50"]),
        ("es", "1,234.567", ["1234.567"]),
        ("es", "1.234.56", ["1234.56"]),
        ("en", "10,00", ["10", "0"]),
        ("en", "1,0000", ["1", "0"]),
        ("en", "12 000", ["12", "0"]),
        ("en", ".5", ["0.5"]),
        ("en", "three.5", ["3", "5"]),
        ("en", "5 thousand", ["5000"]),
        ("en", "3.2 million", ["3200000"]),
        ("en", "twelve hundred", ["1200"]),
        ("en", "two dozen", ["24"]),
        ("en", "half a million", ["500000"]),
        ("en", "half-million", ["500000"]),
        ("en", "a million and a half", ["1500000"]),
        ("en", "two and a half million", ["2500000"]),
        ("en", "a hundred", ["100"]),
        ("en", "hundreds of thousands", []),
        ("en", "thousand", []),
        ("en", "nine eleven", ["9", "11"]),
        ("en", "twenty twenty-five", ["20", "25"]),
        ("en", "ten, twenty", ["10", "20"]),
        ("en", "two and three", ["2", "3"]),
        ("en", "five hundred and counting", ["500"]),
        ("en", "none", []),
        ("en", "9 hundred people", ["900"]),
        ("en", "10 hundred", ["1000"]),
        ("en", "9 hundred and fifty", ["950"]),
        ("en", "2 million five hundred thousand", ["2500000"]),
        ("en", "10 dozen, ten dozen, ten dozens", ["120", "120", "120"]),
        ("en", "five hundreds", ["500"]),
        ("en", "half a dozen", ["6"]),
        ("en", "dozens and tens of thousands", []),
        ("en", "5 million and two", ["5000000", "2"]),
        ("es", "5 mil", ["5000"]),
        ("es", "12 mil millones", ["12000000000"]),
        ("es", "mil millones", ["1000000000"]),
        ("es", "medio millón", ["500000"]),
        ("es", "dos millones y medio", ["2500000"]),
        ("es", "un millón y medio", ["1500000"]),
        ("es", "doscientas treinta y una", ["231"]),
        ("es", "veintiún mil", ["21000"]),
        ("es", "llegó a millones", []),
        ("es", "miles de personas", []),
        ("es", "el 40 por ciento", ["40"]),
        ("es", "el cien por ciento", ["100"]),
        ("es", "dos y tres", ["2", "3"]),
        ("es", "segundo", []),
        ("es", "10 decenas", ["100"]),
        ("es", "diez docenas", ["120"]),
        ("es", "una decena", ["10"]),
        ("es", "un centenar y dos centenares", ["100", "200"]),
        ("es", "más de un millar", ["1000"]),
        ("es", "media docena", ["6"]),
        ("es", "docena y media", ["18"]),
        ("es", "medio centenar", ["50"]),
        ("es", "5 mil 200", ["5200"]),
        ("es", "9 mil quinientos", ["9500"]),
        ("es", "32 millones 500 mil", ["32500000"]),
        ("es", "cinco cientos", ["500"]),
        ("es", "docenas, decenas y centenares", []),
        ("es", "decenas de miles", []),
        ("es", "la primera quincena de julio", []),
        ("es", "una quincena de personas", ["15"]),
        ("en", "my twenty-first birthday, the thirty‑second", []),
        ("en", "my twenty first birthday", []),
        ("en", "the one hundred and fiftieth year, the one hundred and first, the two hundredth", []),
        ("en", "Title Forty-Two, chapter twelve", []),
        ("en", "forty third-country agreements, twenty first graders", ["40", "20"]),
        ("en", "two thousand second chances, two hundred and five first graders", ["2000", "205"]),
        ("es", "el siglo veintiuno, mi veintiún cumpleaños, artículo treinta y tres", []),
        ("es", "el ciento cincuenta aniversario, mi cumpleaños número sesenta y cinco", []),
        ("es", "veintiún países en veintiún siglos", ["21", "21"]),
    ],
)
def test_what_people_write(language: Language, text: str, expected: list[str]) -> None:
    assert values(text, language) == [Decimal(value) for value in expected]


@given(st.text(), st.sampled_from(["en", "es"]))
def test_any_text_can_be_read_and_every_number_has_its_place(text: str, language: Language) -> None:
    found = numerals(text, grammar(language))

    assert all(0 <= numeral.start < numeral.end <= len(text) for numeral in found)
    assert found == sorted(found, key=lambda numeral: numeral.start)
