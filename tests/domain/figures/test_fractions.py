"""Shares and multiples in words and signs, and the many things that look like them."""

from __future__ import annotations

import pytest

from campaign.domain.figures.fractions import fractions
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import Language, fold

READ: list[tuple[Language, str, list[str]]] = [
    ("en", "Half of them left, and more than half came back.", ["50 percent", "50 percent"]),
    ("en", "One half of the flights; half were empty.", ["50 percent", "50 percent"]),
    ("en", "The money was cut in half.", ["50 percent"]),
    ("en", "Two thirds, a third of the cases, one-third.", ["66.67 percent", "33.33 percent", "33.33 percent"]),
    ("en", "Three quarters of them and a quarter of the rest.", ["75 percent", "25 percent"]),
    ("en", "Four fifths and nine tenths were denied.", ["80 percent", "90 percent"]),
    ("en", "Nine out of ten, one in three, 2 in 5.", ["90 percent", "33.33 percent", "40 percent"]),
    ("en", "The number doubled, and the cost has tripled.", ["2 times", "3 times"]),
    ("en", "Twice as many, three times the number, tenfold.", ["2 times", "3 times", "10 times"]),
    ("en", "½ of them, ¾ and 2½ years", ["50 percent", "75 percent", "2.5 None"]),
    ("es", "La mitad se fue, y casi la mitad volvió.", ["50 percent", "50 percent"]),
    ("es", "Un tercio, dos tercios, tres cuartos de ellos.", ["33.33 percent", "66.67 percent", "75 percent"]),
    ("es", "La tercera parte, tres cuartas partes, la décima parte.", ["33.33 percent", "75 percent", "10 percent"]),
    ("es", "Nueve de cada diez y una de cada tres.", ["90 percent", "33.33 percent"]),
    ("es", "Fue el doble de vuelos; costó el triple.", ["2 times", "3 times"]),
    ("es", "Se duplicaron los vuelos y el costo se triplicó.", ["2 times", "3 times"]),
    ("es", "Diez veces más, ½ y ⅔", ["10 times", "50 percent", "66.67 percent"]),
]
NOTHING: list[tuple[Language, str]] = [
    ("en", "Half an hour, half past nine, half my life, half the time."),
    ("en", "The first half, the other half, half-hearted, half a million, half a dozen."),
    ("en", "A third country, one third country, two third countries, a third deal."),
    ("en", "A quarter of an hour, the fourth quarter, three quarters in the old house."),
    ("en", "We doubled down, doubled over; a double standard; twice we called."),
    ("en", "Two in July, one in five years, five in 2019, 20 in 939."),
    ("en", "Three times we asked. A fifth flight. On the third of July."),
    ("es", "La primera mitad del juicio, en la mitad, a la mitad del camino."),
    ("es", "Un cuarto de hora, tres cuartos de hora, un cuarto con cama, el cuarto acuerdo."),
    ("es", "Un tercer país, un quinto acuerdo, el tercer vuelo."),
    ("es", "De doble filo, doble moral, un duplicado, el doble juego."),
    ("es", "Tres veces lo pedimos; cada diez personas; la otra mitad."),
]


@pytest.mark.parametrize(("language", "text", "expected"), READ)
def test_a_share_or_a_multiple_is_read(language: Language, text: str, expected: list[str]) -> None:
    found = sorted(fractions(fold(text), grammar(language)), key=lambda part: part.start)

    assert [f"{part.value.normalize():f} {part.unit}" for part in found] == expected


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_what_only_looks_like_a_share_is_none(language: Language, text: str) -> None:
    assert [text[part.start : part.end] for part in fractions(fold(text), grammar(language))] == []
