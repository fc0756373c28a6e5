"""FACT-2 of numbers that have changed places beside marks that stand together."""

from __future__ import annotations

import pytest

from campaign.domain.checks import swapped_figures
from campaign.domain.findings import Level
from campaign.domain.language import Language
from tests.campaigns.frozen_campaign import frozen_manuscript
from tests.domain.checks.tables import Table, cases

OCTOBER_NOVEMBER = "[@orders-to-honduras-october-2025; @orders-to-honduras-november-2025]"
GAVE_UP_WAITING = "[@gave-up-senate-16] [@waiting-senate-18]"
SWAPPED: Table = {
    "en": {
        "months behind": f"Judges ordered at least 230 people out in October and 40 in November.{OCTOBER_NOVEMBER}",
        "months before": f"In October it was at least 230 people, in November 40.{OCTOBER_NOVEMBER}",
        "what they did": f"By then 18 had dropped their claim and 16 were without a ruling.{GAVE_UP_WAITING}",
    },
    "es": {
        "meses detrás": f"Mandaron fuera al menos a 230 personas en octubre y a 40 en noviembre.{OCTOBER_NOVEMBER}",
        "meses delante": f"En octubre fueron al menos 230 personas, en noviembre 40.{OCTOBER_NOVEMBER}",
        "lo que hicieron": f"Para entonces 18 habían desistido y 16 seguían a la espera.{GAVE_UP_WAITING}",
    },
}
IN_PLACE: Table = {
    "en": {
        "months behind": f"Judges ordered 40 people out in October and at least 230 in November.{OCTOBER_NOVEMBER}",
        "months before": f"In October it was 40 people, in November at least 230.{OCTOBER_NOVEMBER}",
        "what they did": f"By then 16 had dropped their claim and 18 were without a ruling.{GAVE_UP_WAITING}",
        "nothing that tells": f"First it was 18, then 16.{GAVE_UP_WAITING}",
    },
    "es": {
        "meses detrás": f"Mandaron fuera a 40 personas en octubre y al menos a 230 en noviembre.{OCTOBER_NOVEMBER}",
        "meses delante": f"En octubre fueron 40 personas, en noviembre al menos 230.{OCTOBER_NOVEMBER}",
        "lo que hicieron": f"Para entonces 16 habían desistido y 18 seguían a la espera.{GAVE_UP_WAITING}",
    },
}


def levels(text: str, language: Language) -> list[Level]:
    return [finding.level for finding in swapped_figures.check(frozen_manuscript(text, language))]


@pytest.mark.parametrize(("language", "text"), cases(SWAPPED))
def test_swapped_numbers_warn(language: Language, text: str) -> None:
    assert levels(text, language) == [Level.WARN]


@pytest.mark.parametrize(("language", "text"), cases(IN_PLACE))
def test_numbers_in_their_place_pass(language: Language, text: str) -> None:
    assert levels(text, language) == []
