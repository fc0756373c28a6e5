"""How a letter to an official begins, and how the official is named in the address."""

from __future__ import annotations

import pytest

from campaign.domain.language import Language
from campaign.domain.officials.greetings import address_lines, greeting
from campaign.domain.officials.officials import Official

GREETINGS: list[tuple[Language, Official, str]] = [
    ("en", Official("Council Member", "Rosa Ortiz"), "Dear Council Member Ortiz:"),
    ("en", Official("Council Member", "Ortiz"), "Dear Council Member Ortiz:"),
    ("en", Official("mayor", "Ann Lee Jr."), "Dear Mayor Lee:"),
    ("en", Official("Senator", "Chris Van Hollen"), "Dear Senator Chris Van Hollen:"),
    ("en", Official("Senator", "Van Hollen"), "Dear Senator Van Hollen:"),
    ("en", Official("Minister of Health", "Ann Lee"), "Dear Minister Lee:"),
    ("en", Official("Member of the City Council"), "Dear Member of the City Council:"),
    ("en", Official("", "Rosa Ortiz"), "Dear Rosa Ortiz:"),
    ("en", Official(body="Acme Railways"), "To whom it may concern:"),
    ("en", Official(), "To whom it may concern:"),
    ("en", Official("Speaker", "Ann Lee", greeting="Dear Madam Speaker"), "Dear Madam Speaker:"),
    ("en", Official("Speaker", "Ann Lee", greeting="Dear Ann,"), "Dear Ann,"),
    ("es", Official("concejala", "Rosa Ortiz"), "Estimada concejala Ortiz:"),
    ("es", Official("Concejala", "Rosa Ortiz Vega"), "Estimada concejala Rosa Ortiz Vega:"),
    ("es", Official("senador", "De León"), "Estimado senador De León:"),
    ("es", Official("alcalde", "Luis Mora"), "Estimado alcalde Mora:"),
    ("es", Official("alcaldesa", "Ana Mora"), "Estimada alcaldesa Mora:"),
    ("es", Official("primera ministra", "Ana Mora"), "Estimada primera ministra Mora:"),
    ("es", Official("directora de la biblioteca", "Ana Mora"), "Estimada directora Mora:"),
    ("es", Official("Sra.", "Mora"), "Estimada Sra. Mora:"),
    ("es", Official("representante", "Ana Mora"), "Apreciable representante Mora:"),
    ("es", Official("congresista", "Ana Mora"), "Apreciable congresista Mora:"),
    ("es", Official("concejal", "Ana Mora"), "Apreciable concejal Mora:"),
    ("es", Official("Miembro del Concejo Municipal"), "Apreciable miembro del Concejo Municipal:"),
    ("es", Official("", "Ana Mora"), "Apreciable Ana Mora:"),
    ("es", Official(), "A quien corresponda:"),
]
ADDRESSES: list[tuple[Language, Official, tuple[str, ...]]] = [
    (
        "en",
        Official("Council Member", "Rosa Ortiz", "Mill River City Council"),
        ("Council Member Rosa Ortiz", "Mill River City Council"),
    ),
    ("en", Official("Minister of Health", "Ann Lee"), ("Ann Lee", "Minister of Health")),
    (
        "es",
        Official("concejala", "Rosa Ortiz", "Concejo Municipal"),
        ("Concejala Rosa Ortiz", "Concejo Municipal"),
    ),
    ("es", Official("directora de la biblioteca", "Ana Mora"), ("Ana Mora", "Directora de la biblioteca")),
    ("en", Official(body="Acme Railways"), ("Acme Railways",)),
    ("en", Official(greeting="Hello"), ()),
]


@pytest.mark.parametrize(("language", "official", "expected"), GREETINGS)
def test_an_official_is_greeted_as_people_write(language: Language, official: Official, expected: str) -> None:
    assert greeting(official, language) == expected


@pytest.mark.parametrize(("language", "official", "expected"), ADDRESSES)
def test_the_address_says_who_it_is_and_where(
    language: Language, official: Official, expected: tuple[str, ...]
) -> None:
    assert address_lines(official, language) == expected
