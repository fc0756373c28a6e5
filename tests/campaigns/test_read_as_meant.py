"""True sentences written as people write them: each is one sentence, held by its fact, with nothing to say about it."""

from __future__ import annotations

import pytest

from campaign.domain.checks import findings
from campaign.domain.language import Language
from campaign.domain.review.source_sheets import rows
from tests.campaigns.frozen_campaign import frozen_manuscript

FACT = "[@senate-democrats-40-million]"
EN = "At least $40 million has gone into third-country deportations of every kind, Senate Democrats estimated in February 2026"
ES = (
    "Al menos 40 millones de dólares han costado las deportaciones de toda clase a terceros países, calcularon los "
    "demócratas del Senado en febrero de 2026"
)
WRITTEN: list[tuple[Language, str]] = [
    ("en", EN),
    ("en", EN.replace("$40 million", "$40\u2011million")),
    ("en", EN.replace("$40 million", "$40\u2010million")),
    ("en", EN.replace("$40 million", "40 million U.S. dollars")),
    ("en", EN.replace("$40 million", "USD 40 million")),
    ("en", EN.replace("February 2026", "Feb. ’26")),
    ("en", EN.replace("February 2026", "February '26")),
    ("en", EN.replace("$40 million", "$40\nmillion").replace("Senate Democrats", "Senate\nDemocrats")),
    ("en", EN.replace("Senate Democrats", "Senate Democrats, led by Jane Example, D-N.M.,")),
    ("en", EN.replace("Senate Democrats", "Senate Democrats, led by Al Example, D-R.I.,")),
    ("en", EN.replace("At least $40 million", "$40 million or more (approx. half a year of it)")),
    ("es", ES),
    ("es", ES.replace("40 millones de dólares", "40 millones de dólares estadounidenses")),
    ("es", ES.replace("40 millones de dólares", "US$ 40 millones")),
    ("es", ES.replace("febrero de 2026", "feb. de 2026")),
    ("es", ES.replace("febrero de 2026", "febrero del ’26")),
    ("es", ES.replace("los demócratas", "a las 5 p. m. los demócratas")),
    ("es", ES.replace("los demócratas", "con Mons. Ruiz y la Profa. Díaz los demócratas")),
    ("es", ES.replace("millones de dólares", "millones\nde dólares")),
]


@pytest.mark.parametrize(("language", "sentence"), WRITTEN)
def test_a_true_sentence_is_read_as_it_was_meant(language: Language, sentence: str) -> None:
    manuscript = frozen_manuscript(f"{sentence} {FACT}.", language)
    said = [finding.id for finding in findings(manuscript) if finding.id in ("FACT-1", "FACT-2", "FACT-5")]

    assert said == []
    assert [row.is_contradicted for row in rows(manuscript)] == [False]
    assert [row.text for row in rows(manuscript)] == [" ".join(f"{sentence}.".split())]
