"""Dates as people write them, and what only looks like one."""

from __future__ import annotations

import pytest

from campaign.domain.figures.spoken_dates import date_mentions
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import Language

READ: list[tuple[Language, str, list[str]]] = [
    ("en", "On the fifth of July 2019 and on July fifth, 2019.", ["2019-07-05", "2019-07-05"]),
    ("en", "July the twenty-sixth, and on Friday, July fifth they met.", ["07-26", "07-05"]),
    ("en", "7/26/19, 7/26/2019 or 7-26-2019", ["2019-07-26"] * 3),
    ("en", "26/7/2019, where no month is meant by 26", ["2019-07-26"]),
    ("en", "JULY 26, 2019; july 26, 2019; Jul. 26, 2019", ["2019-07-26"] * 3),
    ("en", "in may 2019, on May 5, the 5th of may", ["2019-05", "05-05", "05-05"]),
    ("en", "in twenty nineteen, in two thousand and nineteen, in July of twenty twenty", ["2019", "2019", "2020-07"]),
    ("en", "July twenty-six, 2019", ["2019-07-26"]),
    ("en", "from 7/2019 on", ["2019-07"]),
    ("en", "On January 20 people gathered.", ["01-20"]),
    ("es", "el cinco de julio de 2019, el veintiséis de julio", ["2019-07-05", "07-26"]),
    ("es", "26-07-2019, 26.7.2019, 26/7/19, 2019-07-26", ["2019-07-26"] * 4),
    ("es", "7/26/2019, como se escribe en Estados Unidos", ["2019-07-26"]),
    ("es", "26 de jul. de 2019, 26 julio 2019, julio 26 de 2019", ["2019-07-26"] * 3),
    ("es", "en dos mil diecinueve, julio de dos mil veinte, el acuerdo de dos mil veinte", ["2019", "2020-07", "2020"]),
    ("es", "JULIO DE 2019 y el treinta y uno de Julio", ["2019-07", "07-31"]),
    ("es", "el 1.º de julio y el primero de mayo", ["07-01", "05-01"]),
    ("en", "In Feb. ’26, February '26, Feb'26 and February of ‘26.", ["2026-02"] * 4),
    ("en", "On Feb. 5, ’26, 5 February '26 and July fifth, '19", ["2026-02-05", "2026-02-05", "2019-07-05"]),
    ("en", "in '26, the class of ’98, the ’90s and '69", ["2026", "1998", "1990", "1969"]),
    ("es", "en feb. ’26, feb. de ’26, febrero del ’26, febrero del 26", ["2026-02"] * 4),
    ("es", "el 5 de febrero del 26, en el ’98 y en los ’90", ["2026-02-05", "1998", "1990"]),
]
NO_DATES: list[tuple[Language, str]] = [
    ("en", "They may 5 times ask; march 5 people out."),
    ("en", "In July ten people came, in May second hearings."),
    ("en", "In January 20 people applied; in May 5 percent won."),
    ("en", "Two thousand nineteen people and twenty nineteen-year-olds."),
    ("en", "A third of July arrivals, and section 3.2.19."),
    ("en", "February 30 and 13/32/19"),
    ("es", "Eran dos mil diecinueve personas, más de dos mil veinte."),
    ("es", "En dos mil veinte casos, de dos mil veinte solicitudes."),
    ("es", "5 de mar y mar adentro; la mar de gente."),
    ("es", "Para marzo, en mayo y en julio."),
    ("en", "‘26 people left’, '40 million people', 5'10, '26 percent and '19+"),
    ("es", "Febrero del 26 al 28, mayo del 5 por ciento, julio del 20 y del 21."),
]


@pytest.mark.parametrize(("language", "text", "dates"), READ)
def test_a_date_is_read_in_every_way_to_write_it(language: Language, text: str, dates: list[str]) -> None:
    assert [str(found.date) for found in date_mentions(text, grammar(language))] == dates


@pytest.mark.parametrize(("language", "text"), NO_DATES)
def test_what_only_looks_like_a_date_is_none(language: Language, text: str) -> None:
    assert [str(found.date) for found in date_mentions(text, grammar(language))] == []
