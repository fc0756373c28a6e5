"""FACT-2 of articles and sections of laws."""

from __future__ import annotations

import pytest

from campaign.domain.checks import numbered_laws
from campaign.domain.findings import Level
from campaign.domain.language import Language
from tests.campaigns.frozen_campaign import frozen_manuscript
from tests.domain.checks.tables import Table, cases

WRONG: Table = {
    "en": {
        "other articles": "NISGUA says they go against articles 23 to 25 of the declaration.[@campaign-universal-declaration]",
        "one more": "Articles 13 to 16 forbid them, in NISGUA's view.[@campaign-universal-declaration]",
        "another article": "The challengers relied on article 117.[@court-challenge-article-171]",
    },
    "es": {
        "otros artículos": "NISGUA dice que van contra los artículos 23 a 25.[@campaign-universal-declaration]",
        "uno más": "Los prohíben los artículos 13 a 16, a juicio de NISGUA.[@campaign-universal-declaration]",
        "otro artículo": "Los demandantes se apoyaron en el artículo 117.[@court-challenge-article-171]",
    },
}
RIGHT: Table = {
    "en": {
        "the articles": "NISGUA says they go against articles 13 to 15.[@campaign-universal-declaration]",
        "one of them": "Article 14 forbids them, NISGUA holds.[@campaign-universal-declaration]",
        "another law": "Title 8 aside, the challengers relied on article 171.[@court-challenge-article-171]",
        "nothing cited": "Article 6 is my favorite.",
    },
    "es": {
        "los artículos": "NISGUA dice que van contra los artículos 13, 14 y 15.[@campaign-universal-declaration]",
        "uno de ellos": "El artículo 14 los prohíbe, sostiene NISGUA.[@campaign-universal-declaration]",
        "sin marca": "El artículo 6 es mi preferido.",
    },
}


def levels(text: str, language: Language) -> list[Level]:
    return [finding.level for finding in numbered_laws.check(frozen_manuscript(text, language))]


@pytest.mark.parametrize(("language", "text"), cases(WRONG))
def test_what_the_fact_does_not_say_warns(language: Language, text: str) -> None:
    assert levels(text, language) == [Level.WARN]


@pytest.mark.parametrize(("language", "text"), cases(RIGHT))
def test_what_it_says_passes(language: Language, text: str) -> None:
    assert levels(text, language) == []
