"""Every claim of somebody's that ships: said without its speaker it is found, in a letter and in our own pages."""

from __future__ import annotations

from datetime import date

import pytest

from campaign.domain.checks import facts
from campaign.domain.editions import Content
from campaign.domain.evidence.facts import Fact, Status
from campaign.domain.evidence.speakers import names_loosely
from campaign.domain.evidence.values import Value
from campaign.domain.findings import Level
from campaign.domain.language import LANGUAGES, Both, Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.rules.texts.labels import speaker_faults
from campaign.domain.rules.texts.prose import text_faults
from campaign.domain.templates.drafts import Draft
from campaign.domain.templates.kinds import Kind
from campaign.domain.templates.templates import Template, WordRange
from tests.content.seeds import campaign_folder

TODAY = date(2026, 11, 21)
#: Countries and capitals that claims are about, and roles that many hold: none of them says who speaks.
PLACES: dict[Language, str] = {
    "en": "In Guatemala, Honduras, El Salvador, Mexico, Belize and Paraguay, in Washington and in the United States, "
    "a secretary, a president, a director, a minister, a country, the other side, the agreements and our partners",
    "es": "En Guatemala, Honduras, El Salvador, México, Belice y Paraguay, en Washington y en Estados Unidos, "
    "una secretaria, un presidente, un ministro, un país, la otra parte, los acuerdos y nuestras aliadas",
}


def content() -> Content:
    found = campaign_folder().content()
    assert found

    return found


CLAIMS = [fact.value for fact in campaign_folder().facts if fact.value.attributed_to]
DISPUTED = [fact for fact in CLAIMS if fact.status is Status.DISPUTED]


def plain(fact: Fact, language: Language) -> str:
    """A sentence with every name of the fact except those of its speaker."""
    others = [name for name in fact.names if not names_loosely(name, fact, language)]
    return f"{PLACES[language]}: {', '.join([*others, '…'])}."


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("fact", CLAIMS, ids=lambda fact: fact.id)
def test_a_letter_that_says_a_claim_without_its_speaker_is_found(fact: Fact, language: Language) -> None:
    template = Template("plain", language, Kind.LETTER, "plain", "plain", WordRange(1, 500), (), (), ())
    draft = Draft(text=f"{plain(fact, language)}[@{fact.id}]")
    found = [
        finding.level
        for finding in facts.check(Manuscript(content(), template, draft, TODAY))
        if finding.id == "FACT-5" and (fact.attributed_to or Both("", "")) in finding.message.values.values()
    ]

    assert found == [Level.STOP if fact.status is Status.DISPUTED else Level.WARN]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("fact", DISPUTED, ids=lambda fact: fact.id)
def test_our_own_prose_and_labels_that_do_so_are_refused(fact: Fact, language: Language) -> None:
    sentence = f"{plain(fact, language)} [@{fact.id}]"
    prose = list(text_faults((), sentence, language, content().fact_by_id))
    label = Value(fact.id, 1, Both(*(plain(fact, each) for each in LANGUAGES)))
    labels = list(speaker_faults((), label, fact, Both("Who says it: Noem", "Quién lo dice: Noem")))

    assert any("say who makes it" in str(fault.what) for fault in prose)
    assert ["who makes the claim" in str(fault.what) for fault in labels] == [True, True]


SAID_PLAINLY: dict[Language, list[str]] = {
    "en": [
        "On March 10, 2025, Honduras signed its agreement in Washington.[@honduras-agreement-signed-march-2025]",
        "Guatemala is only a stop for Central Americans on their way home.[@guatemala-keeps-transit-role]",
        "Nothing was signed on migration in Guatemala in June 2025.[@guatemala-denies-signing]",
        "By December 2025 Honduras had received nobody.[@honduras-institute-no-transfers]",
        "Guatemala handed over a signed agreement in June 2025.[@guatemala-paper-handed-to-noem]",
    ],
    "es": [
        "El 10 de marzo de 2025, Honduras firmó su acuerdo en Washington.[@honduras-agreement-signed-march-2025]",
        "Guatemala es solo una escala para centroamericanos de camino a su país.[@guatemala-keeps-transit-role]",
        "En junio de 2025 no se firmó nada sobre migración en Guatemala.[@guatemala-denies-signing]",
        "Hasta diciembre de 2025 Honduras no había recibido a nadie.[@honduras-institute-no-transfers]",
        "Guatemala entregó a Noem un acuerdo firmado.[@guatemala-paper-handed-to-noem]",
    ],
}


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language in LANGUAGES for text in SAID_PLAINLY[language]]
)
def test_what_is_in_dispute_stops_when_it_is_said_plainly(language: Language, text: str) -> None:
    template = Template("plain", language, Kind.LETTER, "plain", "plain", WordRange(1, 500), (), (), ())
    found = facts.check(Manuscript(content(), template, Draft(text=text), TODAY))

    assert [(finding.id, finding.level) for finding in found if finding.id == "FACT-5"] == [("FACT-5", Level.STOP)]
