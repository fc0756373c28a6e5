"""The period that a figure is counted by, and times that are no pace."""

from __future__ import annotations

import pytest

from campaign.domain.figures.mentions import mentions
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import Language

PACES: list[tuple[Language, str, str]] = [
    ("en", "Honduras takes 10 people a month.", "month"),
    ("en", "They send 10 a day.", "day"),
    ("en", "It takes 10 people from other countries each week.", "week"),
    ("en", "Up to 10 people may be sent there every year.", "year"),
    ("en", "Every year Honduras takes up to 240 people.", "year"),
    ("en", "Each month, no more than 10 people fly.", "month"),
    ("en", "A monthly limit of 10 people was set.", "month"),
    ("en", "They accept 10 people monthly.", "month"),
    ("en", "It is 10 people/day.", "day"),
    ("en", "They take 10 people every two weeks.", "two weeks"),
    ("en", "They took 10 people an hour.", "hour"),
    ("es", "Honduras recibe 10 personas al mes.", "month"),
    ("es", "Llegan 10 por día.", "day"),
    ("es", "Reciben a 10 personas de otros países cada semana.", "week"),
    ("es", "Cada año Honduras recibe hasta 240 personas.", "year"),
    ("es", "Al mes, hasta 10 personas.", "month"),
    ("es", "Son 10 personas mensuales.", "month"),
    ("es", "Hay un tope mensual de 10 personas.", "month"),
    ("es", "Aceptan 10 personas cada dos meses.", "dos months"),
]
NO_PACES: list[tuple[Language, str]] = [
    ("en", "More than 900 people were sent in less than a year."),
    ("en", "There were 900 people a year ago."),
    ("en", "The 18 people waited a month, and 18 people spent a week there."),
    ("en", "I think of it every day: 900 people were sent."),
    ("en", "Every day I drive by, and 900 people are gone."),
    ("en", "We print 900 copies of the monthly report."),
    ("en", "Each year is the same, but 900 people are many."),
    ("es", "Eran 900 personas al año siguiente."),
    ("es", "Se fueron 900 personas al mes de llegar."),
    ("es", "Lo pienso cada día: enviaron a 900 personas."),
    ("es", "Publicó 900 nombres el diario oficial."),
    ("es", "Cada año es igual, pero 900 personas son muchas."),
]


@pytest.mark.parametrize(("language", "text", "period"), PACES)
def test_a_figure_s_period_is_read(language: Language, text: str, period: str) -> None:
    assert [mention.per for mention in mentions(text, grammar(language)) if (mention.value or 0) >= 10] == [period]


@pytest.mark.parametrize(("language", "text"), NO_PACES)
def test_a_time_that_is_no_pace_is_none(language: Language, text: str) -> None:
    assert {mention.per for mention in mentions(text, grammar(language))} == {None}


def test_a_period_elsewhere_in_the_sentence_is_kept_apart_from_the_figure_s_own() -> None:
    (mention,) = mentions("Every day I think of it, and the limit is 10 people.", grammar("en"))

    assert (mention.per, mention.periods) == (None, ("day",))
