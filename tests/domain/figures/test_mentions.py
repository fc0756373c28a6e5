"""The figures that a text mentions."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.domain.figures.mentions import Mention, mentions
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import HYPHENS, Language


def said(text: str, language: Language) -> list[str]:
    """Each figure as a line: its words, value, unit and qualifier, or its date."""
    return [_line(text, mention) for mention in mentions(text, grammar(language)) if not mention.is_weak]


def _line(text: str, mention: Mention) -> str:
    words = text[mention.start : mention.end]
    if mention.date:
        return f"{words}: {mention.date}"
    value = f"{mention.value.normalize():f}" if mention.value else str(mention.value)
    return f"{words}: {' '.join(filter(None, [mention.qualifier, value, mention.unit]))}"


DOLLARS: list[tuple[Language, str]] = [
    ("en", "40 million U.S. dollars"),
    ("en", "40 million U. S. dollars"),
    ("en", "40 million American dollars"),
    ("en", "40 million USD"),
    ("en", "40-million-dollar"),
    ("en", "40 million in U.S. dollars"),
    ("en", "USD 40 million"),
    ("en", "U.S. $40 million"),
    ("es", "40 millones de dólares estadounidenses"),
    ("es", "40 millones de dólares de EE. UU."),
    ("es", "40 millones de dólares de Estados Unidos"),
    ("es", "40 millones de USD"),
    ("es", "40 millones en dólares norteamericanos"),
    ("es", "US$ 40 millones"),
    ("es", "U$S 40 millones"),
]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "More than 900 people left.", ["900: more than 900 people"]),
        ("en", "They sent nearly nine hundred families.", ["nine hundred: nearly 900 families"]),
        ("en", "over US$32.5 million", ["US$32.5 million: more than 32500000 dollars"]),
        ("en", "$40m or so", ["$40m: about 40000000 dollars"]),
        (
            "en",
            "40 percent and 40% and forty per cent",
            ["40 percent: exactly 40 percent", "40%: exactly 40 percent", "forty per cent: exactly 40 percent"],
        ),
        ("en", "one percent", ["one percent: exactly 1 percent"]),
        ("en", "One government got eighty percent.", ["eighty percent: exactly 80 percent"]),
        ("en", "two million dollars", ["two million dollars: exactly 2000000 dollars"]),
        ("en", "10 people or more", ["10: at least 10 people"]),
        ("en", "900+ people", ["900: at least 900 people"]),
        ("en", "2000 signatures in 2000", ["2000: exactly 2000 signatures", "2000: 2000"]),
        ("en", "July 26, 2019", ["July 26, 2019: 2019-07-26"]),
        ("en", "the 26th of July 2019", ["26th of July 2019: 2019-07-26"]),
        ("en", "26 July", ["26 July: 07-26"]),
        ("en", "in mid-2019 and late-2020", ["2019: 2019", "2020: 2020"]),
        ("en", "2019-2021", ["2019: 2019", "2021: 2021"]),
        ("en", "2019–2021", ["2019: 2019", "2021: 2021"]),
        ("en", "2019-07-26", ["2019-07-26: 2019-07-26"]),
        ("en", "In the U.S. 900 people left.", ["900: exactly 900 people"]),
        ("en", "They said no. 900 people left.", ["900: exactly 900 people"]),
        ("en", "from 10 to 20 people", ["10: exactly 10", "20: exactly 20 people"]),
        ("es", "más de 900 personas", ["900: more than 900 people"]),
        ("es", "casi 5.000 mociones", ["5.000: nearly 5000 motions"]),
        ("es", "32 millones de dólares", ["32 millones de dólares: exactly 32000000 dollars"]),
        ("es", "el 80 por ciento", ["80 por ciento: exactly 80 percent"]),
        ("es", "el uno por ciento", ["uno por ciento: exactly 1 percent"]),
        ("es", "26 de julio de 2019", ["26 de julio de 2019: 2019-07-26"]),
        ("es", "el primero de julio", ["primero de julio: 07-01"]),
        ("es", "el 1º de julio", ["1º de julio: 07-01"]),
        ("es", "julio del año 2019", ["julio del año 2019: 2019-07"]),
        ("es", "al menos diez mil firmas", ["diez mil: at least 10000 signatures"]),
        ("es", "Once personas", ["Once: exactly 11 people"]),
        *(
            ("en", f"at least $40{hyphen}million", [f"$40{hyphen}million: at least 40000000 dollars"])
            for hyphen in HYPHENS
        ),
        ("es", "veintiún\u2011mil", ["veintiún\u2011mil: exactly 21000"]),
        *((language, f"{words}.", [f"{words}: exactly 40000000 dollars"]) for language, words in DOLLARS),
        ("en", "2000 U.S. dollars in 2000", ["2000 U.S. dollars: exactly 2000 dollars", "2000: 2000"]),
    ],
)
def test_figures_are_read_with_unit_and_qualifier(language: Language, text: str, expected: list[str]) -> None:
    assert said(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "two people, ten planes"),
        ("en", "the first and the 21st"),
        ("en", "Call 505-555-1234 or (505) 555-1234."),
        ("en", "Taos, NM 87571"),
        ("en", "H.R. 1, S. 2345, S.J. Res. 7, Public Law 116-6"),
        ("en", "Article 33, sections 208 and 209, page 12, No. 5"),
        ("en", "84 Fed. Reg. 63994 and 8 U.S.C. 1158"),
        ("en", "Executive Order 14159 and Amendment 14"),
        ("en", "COVID-19, MS-13, H1N1, CO2"),
        ("en", "https://example.org/2019/900 and a9@example.org"),
        ("en", "24/7 since 9/11"),
        ("en", "hundreds of thousands of people"),
        ("es", "un avión, dos pistas y diez personas"),
        ("es", "el segundo, el cuarto y el 3er avión"),
        ("es", "Llame al 1 505 555 1234."),
        ("es", "artículos 3 y 5, Ley 116, Decreto 5, párrafo 12"),
        ("es", "13-DGAJTC-2025"),
        ("es", "cientos de miles de personas"),
    ],
)
def test_what_counts_nothing_is_weak_or_nothing(language: Language, text: str) -> None:
    assert said(text, language) == []


def test_a_money_sign_belongs_to_the_figure() -> None:
    (mention,) = mentions("It cost $32 million.", grammar("en"))

    assert (mention.start, mention.end, mention.value) == (8, 19, Decimal(32_000_000))


@given(st.text(), st.sampled_from(["en", "es"]))
def test_any_text_can_be_read_and_every_figure_has_its_place(text: str, language: Language) -> None:
    found = mentions(text, grammar(language))

    assert all(0 <= mention.start < mention.end <= len(text) for mention in found)
    assert found == sorted(found, key=lambda mention: mention.start)
    assert all((mention.value is None) != (mention.date is None) for mention in found)


FIGURES = st.sampled_from(
    "more than 900 people 1,000 $5 40% 2019 26 July de julio del mil millones y medio half a and 505-555-1234 H.R. 1 § "
    "once §12 artículo 3 and 5 por ciento £ 10.5 12,5 twenty-five COVID-19 www.a.b x@y.z [ ] ( ) . , – - 1º".split()
)


@given(st.lists(FIGURES, max_size=30), st.sampled_from(["en", "es"]))
def test_any_heap_of_figures_can_be_read(words: list[str], language: Language) -> None:
    text = " ".join(words)

    assert all(0 <= mention.start < mention.end <= len(text) for mention in mentions(text, grammar(language)))


@pytest.mark.parametrize(("language", "start"), [("en", "That was in"), ("es", "Eso fue en")])
def test_each_year_and_month_in_words_is_a_number_of_the_text(language: Language, start: str) -> None:
    dates = grammar(language).dates
    years = [year for year in dates.years if not mentions(f"{start} {year}.", grammar(language))]
    months = [
        month
        for month in dates.month_numbers
        if not mentions(f"{start} {month} {next(iter(dates.years))}.", grammar(language))
    ]

    assert (years, months) == ([], [])
