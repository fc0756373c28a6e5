"""Numbers, dates and lists as readers of each language write them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from campaign.domain.evidence.facts import Figure
from campaign.domain.figures.dates import DatePhrase, PartialDate, Tie
from campaign.domain.findings import Message
from campaign.domain.language import Language
from campaign.rendering.conjunctions import Joined
from campaign.rendering.locale import locale_for
from tests.builders import a_moment, a_quantity, both

NUMBERS: list[tuple[Language, str, str]] = [
    ("en", "900", "900"),
    ("en", "1234567", "1,234,567"),
    ("en", "2.5", "2.5"),
    ("es", "900", "900"),
    ("es", "1234567", "1,234,567"),
    ("es", "2.5", "2.5"),
]
DATES: list[tuple[Language, str, str]] = [
    ("en", "2019", "2019"),
    ("en", "2019-07", "July 2019"),
    ("en", "2019-07-26", "July 26, 2019"),
    ("es", "2019", "2019"),
    ("es", "2019-07", "julio de 2019"),
    ("es", "2019-07-26", "26 de julio de 2019"),
]
FIGURES: list[tuple[Language, Figure, str]] = [
    ("en", a_quantity(900, "people", "more than"), "more than 900"),
    ("en", a_quantity(80, "percent"), "80%"),
    ("en", a_quantity(32_000_000, "dollars", "nearly"), "nearly $32 million"),
    ("en", a_quantity(1_500_000, "dollars"), "$1.5 million"),
    ("en", a_quantity(1_234_567, "dollars"), "$1,234,567"),
    ("en", a_quantity(20, "people", "fewer than"), "fewer than 20"),
    ("en", a_moment("2019-07"), "July 2019"),
    ("es", a_quantity(900, "people", "more than"), "más de 900"),
    ("es", a_quantity(80, "percent"), "80 %"),
    ("es", a_quantity(32_000_000, "dollars", "nearly"), "casi 32 millones de dólares"),
    ("es", a_quantity(10, "people", "at most"), "hasta 10"),
    ("es", a_moment("2019-07-26"), "26 de julio de 2019"),
    ("en", a_quantity(10, "people", "at most", per="month"), "up to 10 a month"),
    ("es", a_quantity(10, "people", "at most", per="month"), "hasta 10 al mes"),
    ("en", a_quantity("66.67", "percent", "about"), "about two-thirds"),
    ("es", a_quantity("33.33", "percent"), "un tercio"),
    ("es", a_quantity(80, "percent", "more than"), "más del 80 %"),
    ("en", a_quantity("31.4", "dollars"), "$31.40"),
    ("en", a_quantity("31.40", "dollars"), "$31.40"),
    ("en", a_quantity("1031.05", "dollars"), "$1,031.05"),
    ("en", a_quantity(31_400_000, "dollars"), "$31.4 million"),
    ("en", a_quantity("31", "dollars", per="month"), "$31 a month"),
    ("es", a_quantity("31.4", "dollars", "about"), "cerca de $31.40"),
    ("en", a_quantity("31.4", "percent"), "31.4%"),
]
#: By precision, what ties a date to its sentence.
DATED: list[tuple[Language, str, str, str, str]] = [
    ("en", "2024", "in 2024", "as of 2024", "from 2024"),
    ("en", "2024-06", "in June 2024", "as of June 2024", "from June 2024"),
    ("en", "2024-06-03", "on June 3, 2024", "as of June 3, 2024", "from June 3, 2024"),
    ("es", "2024", "en 2024", "en 2024", "de 2024"),
    ("es", "2024-06", "en junio de 2024", "en junio de 2024", "de junio de 2024"),
    ("es", "2024-06-03", "el 3 de junio de 2024", "al 3 de junio de 2024", "del 3 de junio de 2024"),
]
LISTS: list[tuple[Language, list[str], Joined, str]] = [
    ("en", [], "and", ""),
    ("en", ["one"], "and", "one"),
    ("en", ["one", "two", "three"], "and", "one, two and three"),
    ("en", ["one", "two", "salt and pepper"], "and", "one, two, and salt and pepper"),
    ("en", ["one", "two"], "or", "one or two"),
    ("es", ["uno", "dos", "tres"], "and", "uno, dos y tres"),
    ("es", ["cartas", "insultos"], "and", "cartas e insultos"),
    ("es", ["Cartas", "notas", "Ilustraciones"], "and", "Cartas, notas e Ilustraciones"),
    ("es", ["padre", "hijo"], "and", "padre e hijo"),
    ("es", ["agua", "hielo"], "and", "agua y hielo"),
    ("es", ["agua", "hiato"], "and", "agua y hiato"),
    ("es", ["cartas", "«ideas»"], "and", "cartas e «ideas»"),
    ("es", ["y", "insultos"], "and", "y e insultos"),
    ("es", ["uno", "otro"], "or", "uno u otro"),
    ("es", ["mujeres", "hombres"], "or", "mujeres u hombres"),
    ("es", ["7", "8"], "or", "7 u 8"),
    ("es", ["70", "80 días"], "or", "70 u 80 días"),
    ("es", ["10", "11"], "or", "10 u 11"),
    ("es", ["10", "110"], "or", "10 o 110"),
    ("es", ["uno", "dos"], "or", "uno o dos"),
]


@pytest.mark.parametrize("language, value, written", NUMBERS)
def test_a_number_is_grouped(language: Language, value: str, written: str) -> None:
    assert locale_for(language).number(Decimal(value)) == written


@pytest.mark.parametrize("language, value, written", DATES)
def test_a_date_is_as_exact_as_it_is_known(language: Language, value: str, written: str) -> None:
    assert locale_for(language).date(PartialDate.parse(value)) == written


def test_a_day_of_the_calendar_is_written_out() -> None:
    assert locale_for("en").date(date(2026, 11, 21)) == "November 21, 2026"
    assert locale_for("es").date(date(2026, 11, 21)) == "21 de noviembre de 2026"


@pytest.mark.parametrize("language, figure, written", FIGURES)
def test_a_figure_is_said_with_its_qualifier_and_its_sign(language: Language, figure: Figure, written: str) -> None:
    assert locale_for(language).figure(figure).replace("\u00a0", " ") == written


@pytest.mark.parametrize("language, date, on, as_of, since", DATED)
def test_a_date_has_the_preposition_of_its_precision(
    language: Language, date: str, on: str, as_of: str, since: str
) -> None:
    words, when = locale_for(language), PartialDate.parse(date)

    assert (words.on(when), words.as_of(when), words.dated(Tie.FROM, when)) == (on, as_of, since)
    assert words.translate(Message("{when}", {"when": DatePhrase(Tie.ON, when)})) == on
    if when.day:
        assert words.on(when.first_day) == on


@pytest.mark.parametrize("language, items, how, joined", LISTS)
def test_a_list_is_joined_as_a_sentence_joins_it(
    language: Language, items: list[str], how: Joined, joined: str
) -> None:
    assert locale_for(language).list(items, how) == joined


def test_a_list_inside_a_message_is_joined_in_the_same_way() -> None:
    assert locale_for("es").translate(Message("{what}.", {"what": ("cartas", "insultos")})) == "cartas e insultos."


@pytest.mark.parametrize(
    "language, said", [("en", "one and two in July 2019: a claim"), ("es", "one y two in julio de 2019: un dato")]
)
def test_values_inside_a_message_are_said_in_its_language(language: Language, said: str) -> None:
    values = {"names": ("one", "two"), "when": PartialDate.parse("2019-07"), "claim": both("a claim", "un dato")}

    assert locale_for(language).translate(Message("{names} in {when}: {claim}", values)) == said
