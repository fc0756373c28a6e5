"""FACT-2 of a shorter time than the fact's."""

from __future__ import annotations

import pytest

from campaign.domain.checks import short_spans
from campaign.domain.findings import Level
from campaign.domain.language import Language
from tests.campaigns.frozen_campaign import frozen_manuscript
from tests.domain.checks.tables import Table, cases

WRONG: Table = {
    "en": {
        "a day": "In a single day of November 2025 nearly 5,000 motions were filed.[@motions-november-2025]",
        "a week": "Nearly 5,000 motions came in one week.[@motions-november-2025]",
        "within a day": "Judges got nearly 5,000 motions within just one day.[@motions-november-2025]",
    },
    "es": {
        "un día": "En un solo día de noviembre de 2025 presentaron casi 5,000 mociones.[@motions-november-2025]",
        "una semana": "En una sola semana presentaron casi 5,000 mociones.[@motions-november-2025]",
        "el mismo día": "Casi 5,000 mociones cayeron en un mismo día.[@motions-november-2025]",
    },
}
RIGHT: Table = {
    "en": {
        "a month": "In a single month, November 2025, nearly 5,000 motions were filed.[@motions-november-2025]",
        "a month of a rate": "Honduras takes up to 10 people in one month.[@honduras-ten-a-month]",
        "the writer's own day": "I read it all in one day, and nearly 5,000 motions were filed.[@motions-november-2025]",
        "nothing cited": "In a single day it was over.",
    },
    "es": {
        "un mes": "En un solo mes, noviembre de 2025, presentaron casi 5,000 mociones.[@motions-november-2025]",
        "un mes de un ritmo": "Honduras recibe hasta 10 personas en un solo mes.[@honduras-ten-a-month]",
        "sin marca": "En un solo día se acabó.",
    },
}


def levels(text: str, language: Language) -> list[Level]:
    return [finding.level for finding in short_spans.check(frozen_manuscript(text, language))]


@pytest.mark.parametrize(("language", "text"), cases(WRONG))
def test_what_the_fact_does_not_say_warns(language: Language, text: str) -> None:
    assert levels(text, language) == [Level.WARN]


@pytest.mark.parametrize(("language", "text"), cases(RIGHT))
def test_what_it_says_passes(language: Language, text: str) -> None:
    assert levels(text, language) == []
