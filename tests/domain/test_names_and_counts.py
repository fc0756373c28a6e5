"""Numbers that only name a thing, and numbers that look as if they did."""

from __future__ import annotations

from decimal import Decimal

import pytest

from campaign.domain.figures.mentions import mentions
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import Language


def _plain(value: Decimal | None) -> str:
    return f"{value.normalize():f}" if value is not None else ""


def counted(text: str, language: Language) -> list[str]:
    """The figures of a text that count, with value and unit."""
    found = [mention for mention in mentions(text, grammar(language)) if not mention.is_weak]
    return [f"{mention.date or _plain(mention.value)} {mention.unit or ''}".strip() for mention in found]


@pytest.mark.parametrize(
    ("language", "text", "figures"),
    [
        ("es", "Para 900 personas no hubo asilo.", ["900 people"]),
        ("es", "No había decisión para 18 personas.", ["18 people"]),
        ("es", "Para 2020 eran tres.", ["2020"]),
        ("es", "Bajo el Título 42 a 900 personas se les negó.", ["900 people"]),
        ("es", "Por la ley 12 y 900 órdenes.", ["900 orders"]),
        ("en", "In the U.S. 945 people asked.", ["945 people"]),
        ("en", "They were sent by the US 13000 people strong.", ["13000 people"]),
        ("en", "Under Title 42 and 900 people later.", ["900 people"]),
        ("en", "Between 900-1000 people were sent.", ["1000 people"]),
        ("en", "Of 5,000-6000 people.", ["5000", "6000 people"]),
        ("en", "Some 12k people and $32m.", ["12000 people", "32000000 dollars"]),
        ("es", "Unas 12k personas.", ["12000 people"]),
        ("en", "Some 12000 left, over 13000.", ["12000", "13000"]),
        ("en", "It fell in November 20250.", ["20250"]),
        ("en", "Guatemala 12000 people, Honduras 300.", ["12000 people", "300"]),
        ("en", "Between 2000-3000 were sent.", ["2000", "3000"]),
        ("en", "Ten dozen of the people and half a million people.", ["120 people", "500000 people"]),
        ("es", "Eran 5 millones de personas.", ["5000000 people"]),
    ],
)
def test_what_only_looks_like_a_name_counts(language: Language, text: str, figures: list[str]) -> None:
    assert counted(text, language) == figures


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "See para. 5, paras. 6 and 7 and paragraph 12."),
        ("en", "Articles 3, 5 and 7 of the treaty."),
        ("en", "Sections 3, 5, and 7 apply."),
        ("en", "S. 1234, H.R. 8073, S.J. Res. 24 and H.R.8073."),
        ("en", "Santa Fe, NM 87501, or PR 00901."),
        ("en", "Call 505-555-0123 or 555-0123 today."),
        ("en", "Write to me@example.org or see https://example.org/900/people."),
        ("en", "8 U.S.C. 1158 and 84 FR 63994."),
        ("es", "Los artículos 3, 5 y 7 de la ley 900."),
        ("es", "El párrafo 12 de la página 40."),
        ("en", "Las Cruces 88001"),
        ("en", "Las Cruces, N.M. 88001, or Tucson, Ariz. 85701."),
        ("en", "Las Cruces, New Mexico 88001."),
        ("en", "Call +1 505 555 0100, 1-505-555-0100 or +502 2232 1234."),
        ("en", "P.O. Box 123, ext. 45."),
        ("en", "Under Title 42 thousands were expelled."),
        ("es", "C.P. 87501, Santa Fe, Nuevo México 87501."),
        ("es", "Llame al 2232-1234, al +504 2232-1234 o al tel. 2232 1234."),
        ("es", "Bajo el Título 42 miles fueron expulsados."),
    ],
)
def test_a_name_counts_nothing(language: Language, text: str) -> None:
    assert counted(text, language) == []
