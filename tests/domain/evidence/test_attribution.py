"""Who is named by a text: names that tell, and words that tell nobody."""

from __future__ import annotations

from dataclasses import replace

import pytest

from campaign.domain.evidence.attribution import names_speaker, speaker_names
from campaign.domain.evidence.facts import Fact
from campaign.domain.language import Both, BothLists
from tests.builders import a_fact, both

TOLD_BY = {
    "Kristi Noem, the Homeland Security secretary": {"Kristi Noem", "Noem"},
    "Homeland Security Secretary Kristi Noem": {"Kristi Noem", "Noem"},
    "la secretaria de Seguridad Nacional, Kristi Noem": {"Kristi Noem", "Noem"},
    "President Bernardo Arévalo of Guatemala": {"Bernardo Arévalo", "Arévalo"},
    "el presidente de Guatemala, Bernardo Arévalo": {"Bernardo Arévalo", "Arévalo"},
    "Wilson Paz, immigration director of Honduras": {"Wilson Paz", "Paz"},
    "NISGUA and its partners": {"NISGUA"},
    "the Center for Gender & Refugee Studies (CGRS), counsel for the plaintiffs": {"CGRS"},
    "Human Rights Watch and Cristosal": {"Human Rights Watch", "Cristosal"},
    "Human Rights Watch y Cristosal": {"Human Rights Watch", "Cristosal"},
    "Mexico's Foreign Ministry": {"Foreign Ministry"},
    "the tracker Third Country Deportation Watch": {"Third Country Deportation Watch"},
    "the government of Guatemala": set(),
    "the U.S. government": set(),
    "un informe del personal del Senado": set(),
    "Voz": {"Voz"},
    "the transit office": set(),
}


@pytest.mark.parametrize("attribution", TOLD_BY)
def test_the_names_in_an_attribution_are_unambiguous(attribution: str) -> None:
    whole, *names = speaker_names(a_fact(attributed_to=both(attribution)), "en")

    assert whole == attribution.removeprefix("the ").removeprefix("la ").removeprefix("el ").removeprefix("un ")
    assert {whole, *names} - {whole} == TOLD_BY[attribution] - {whole}


def claim_of(en: str, es: str | None = None, speakers: BothLists | None = None) -> Fact:
    return replace(a_fact(attributed_to=Both(en, es or en)), speakers=speakers or BothLists())


NAMED = [
    ("Wilson Paz, immigration director of Honduras", "So says Paz, and nobody else."),
    ("Wilson Paz, immigration director of Honduras", "Mr. Paz’s word is all we have."),
    ("President Bernardo Arévalo of Guatemala", "President Arevalo denied it."),
    ("the government of Guatemala", "Nothing was signed, the government of Guatemala said."),
    ("the Center for Gender & Refugee Studies (CGRS)", "The rule stays, according to CGRS."),
    ("critics of the agreements", "Critics of the agreements said so."),
]
UNNAMED = [
    ("Wilson Paz, immigration director of Honduras", "Honduras signed in Washington in March."),
    ("Wilson Paz, immigration director of Honduras", "An immigration director signed in Honduras."),
    ("Wilson Paz, director de migración de Honduras", "Honduras firmó la paz en marzo."),
    ("the government of Guatemala", "Nothing was signed in Guatemala."),
    ("the government of Guatemala", "Guatemala and its government signed nothing."),
    ("the Center for Gender & Refugee Studies (CGRS)", "A center for refugee studies was opened."),
    ("NISGUA and its partners", "Our partners say that most went back."),
    ("La Prensa", "La prensa lo publicó en marzo."),
    ("Voz", "Una voz se alzó contra el acuerdo."),
    ("President Claudia Sheinbaum of Mexico", "Mexico and its President signed nothing."),
]


@pytest.mark.parametrize(("attribution", "text"), NAMED)
def test_a_name_office_or_whole_attribution_names_the_speaker(attribution: str, text: str) -> None:
    assert names_speaker(text, claim_of(attribution), "en")


@pytest.mark.parametrize(("attribution", "text"), UNNAMED)
def test_a_country_a_title_or_a_common_word_names_no_one(attribution: str, text: str) -> None:
    assert not names_speaker(text, claim_of(attribution), "en")


def test_speakers_that_are_listed_go_before_the_names_in_the_attribution() -> None:
    listed = BothLists(en=("tracker", "Deportation Watch"), es=("observatorio",))
    fact = claim_of("the tracker of CBS News", "el observatorio de CBS News", listed)

    assert speaker_names(fact, "es") == ("observatorio",)
    assert names_speaker("A tracker lists seven.", fact, "en")
    assert names_speaker("Un observatorio anota siete.", fact, "es")
    assert not names_speaker("CBS News lists seven.", fact, "en")


def test_what_no_one_claims_has_no_speaker() -> None:
    assert speaker_names(a_fact(), "en") == ()
    assert not names_speaker("So they say.", a_fact(), "en")
