"""Words that hide a number in a picture's text: found in each language, and honest descriptions are left alone."""

from __future__ import annotations

import pytest

from campaign.domain.faults import Fault
from campaign.domain.language import Both, Language
from campaign.domain.rules.texts.labels import described_faults

HIDDEN: dict[Language, list[str]] = {
    "en": [
        "The second bar is a third less",
        "One bar is a quarter longer than the other",
        "The last column is half as high",
        "It is twice as long as the first",
        "It is double the first",
        "The numbers doubled",
        "The bar is ten times the second",
        "A tenfold rise",
        "It is several times as long",
        "It fell by half",
        "Two-thirds of the dots are rings",
        "One in twenty dots is a ring",
        "Three quarters of the dots are rings",
    ],
    "es": [
        "La segunda barra es una tercera parte menos",
        "Una barra es un tercio más larga",
        "La última columna es la mitad de alta",
        "Es el doble de larga que la primera",
        "Las cifras se duplicaron",
        "La barra es diez veces la segunda",
        "Es varias veces más larga",
        "Bajó a la mitad",
        "Dos tercios de los puntos son anillos",
        "Uno de cada veinte puntos es un anillo",
        "Tres cuartas partes de los puntos son anillos",
    ],
}
HONEST: dict[Language, list[str]] = {
    "en": [
        "Of these bars, that of the riders is the longest, and that of the vouchers is very short.",
        "The dots at the lower edge of the picture are rings.",
        "Map of two states with one solid line from Kansas to Nebraska.",
        "The second column is a little higher than the first, and the third is the highest.",
        "A woman holds a quarter-page sign at the corner of Third Street.",
        "People sit in a double row of chairs at half past noon.",
        "Many times, people wait in line for hours.",
        "The line for deaths lies below the others at all times.",
        "A family of three stands in front of a church.",
    ],
    "es": [
        "De estas barras, la de los pasajeros es la más larga y la de los vales es muy corta.",
        "Los puntos de abajo son anillos.",
        "Mapa de dos estados con una línea continua de Kansas a Nebraska.",
        "La segunda columna es un poco más alta que la primera, y la tercera es la más alta.",
        "Una mujer sostiene un cartel en la esquina de la calle Tercera.",
        "A veces la gente espera en fila durante horas.",
        "La gente está sentada en doble fila en un cuarto de la iglesia.",
    ],
}


def faults(text: str, language: Language) -> list[Fault]:
    both = Both(text, "Nada") if language == "en" else Both("Nothing", text)
    return [fault for fault in described_faults(("alt",), both) if fault.place[-1] == language]


@pytest.mark.parametrize(("language", "text"), [(language, text) for language in HIDDEN for text in HIDDEN[language]])
def test_a_share_or_a_multiple_is_a_number(language: Language, text: str) -> None:
    assert faults(text, language)


@pytest.mark.parametrize(("language", "text"), [(language, text) for language in HONEST for text in HONEST[language]])
def test_an_honest_description_is_left_alone(language: Language, text: str) -> None:
    assert [str(fault.what) for fault in faults(text, language)] == []
