"""OP-3."""

from __future__ import annotations

import pytest

from campaign.domain.checks import headlines
from campaign.domain.findings import Level
from campaign.domain.language import Language
from campaign.domain.templates.kinds import Kind
from tests.builders import a_manuscript
from tests.domain.checks.tables import Table, cases

TEXT: dict[Language, str] = {
    "en": "More than 900 people were sent away in 2020. Nearly 4% of them stayed, and $40 million was spent.",
    "es": "Más de 900 personas fueron enviadas en 2020. Se quedó casi el 4% de ellas, y se gastaron $40 millones.",
}
ITS_OWN: Table = {
    "en": {
        "no number": "Why my church will not forget",
        "a number of the text": "Where are the 900 people now?",
        "with what it counts": "What $40 million bought us",
        "a year of the text": "Remember 2020",
        "a small count": "Three reasons to end this",
        "none yet": "",
    },
    "es": {
        "sin número": "Por qué mi iglesia no olvida",
        "un número del texto": "¿Dónde están hoy las 900 personas?",
        "un porcentaje del texto": "Solo el 4% se quedó",
        "una cuenta pequeña": "Tres razones para terminar con esto",
    },
}
OTHERS: Table = {
    "en": {
        "another count": "Where are the 9,000 people now?",
        "another year": "Remember the winter of 2018",
        "another sum": "What $400 million bought us",
        "another share": "Only 40% of them stayed",
    },
    "es": {
        "otra cuenta": "¿Dónde están las 9,000 personas?",
        "otro año": "Recordemos el invierno de 2018",
        "otra parte": "Solo el 40% se quedó",
    },
}


@pytest.mark.parametrize(("language", "headline"), cases(ITS_OWN))
def test_a_number_of_the_text_may_stand_in_the_headline(language: Language, headline: str) -> None:
    assert not list(headlines.check(a_manuscript(TEXT[language], language, Kind.OP_ED, headline=headline)))


@pytest.mark.parametrize(("language", "headline"), cases(OTHERS))
def test_another_number_is_worth_a_look(language: Language, headline: str) -> None:
    (finding,) = headlines.check(a_manuscript(TEXT[language], language, Kind.OP_ED, headline=headline))

    assert (finding.id, finding.level) == ("OP-3", Level.WARN)


def test_a_headline_is_not_read_where_nobody_asked_for_one() -> None:
    assert not list(headlines.check(a_manuscript(TEXT["en"], kind=Kind.OP_ED)))
