"""EVD-1."""

from __future__ import annotations

import pytest

from campaign.domain.checks import without_facts
from campaign.domain.findings import Level
from campaign.domain.language import Language
from campaign.domain.templates.drafts import FactChoice
from campaign.domain.templates.kinds import Kind
from tests.builders import a_manuscript
from tests.domain.checks.tables import Table, cases

EVIDENCE: Table = {
    "en": {
        "a cited fact": "Up to 10 people a month [@ten-a-month].",
        "in the middle of a sentence": "We read [@motions] and slept badly.",
        "several": "It cost a lot [@cost], and they left [@transfers].",
    },
    "es": {
        "un dato citado": "Hasta 10 personas al mes [@ten-a-month].",
        "en medio de una frase": "Leímos aquello [@motions] y dormimos mal.",
        "varios": "Costó mucho [@cost], y se fueron [@transfers].",
    },
}
NO_EVIDENCE: Table = {
    "en": {
        "feelings alone": "We slept badly that night.",
        "a figure of nobody's": "There were 12 of them, I think.",
        "a fact that does not exist": "So I have read [@nobody], twice.",
    },
    "es": {
        "solo sentimientos": "Dormimos mal aquella noche.",
        "una cifra de nadie": "Eran 12, me parece.",
        "un dato que no existe": "Así lo leí [@nobody], dos veces.",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(EVIDENCE))
def test_a_cited_fact_is_evidence(language: Language, text: str) -> None:
    assert not list(without_facts.check(a_manuscript(text, language)))


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize(("language", "text"), cases(NO_EVIDENCE))
def test_a_text_without_one_gets_a_tip(language: Language, text: str, kind: Kind) -> None:
    (finding,) = without_facts.check(a_manuscript(text, language, kind))

    assert (finding.id, finding.level) == ("EVD-1", Level.HINT)


@pytest.mark.parametrize("words", ["They were sent.", ""])
def test_a_chosen_fact_is_no_lack_even_before_it_is_said(words: str) -> None:
    chosen = [FactChoice("transfers", words=words)]

    assert not list(without_facts.check(a_manuscript(parts={"opening": "Mine."}, chosen=chosen)))
    assert list(without_facts.check(a_manuscript(parts={"opening": "Mine."})))
    assert list(without_facts.check(a_manuscript("All of it.", chosen=chosen)))


def test_nothing_written_lacks_nothing() -> None:
    assert not list(without_facts.check(a_manuscript("")))
    assert not list(without_facts.check(a_manuscript(parts={"opening": " "})))
