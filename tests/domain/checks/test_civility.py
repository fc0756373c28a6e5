"""CIV-1."""

from __future__ import annotations

import pytest

from campaign.domain.checks import civility
from campaign.domain.findings import Level
from campaign.domain.language import Language
from campaign.domain.newspapers.cards import Refusal, Rules
from tests.builders import a_card, a_manuscript
from tests.domain.checks.tables import Table, cases

CIVIL: Table = {
    "en": {
        "what somebody did": "The senator voted against it, and did not say why.",
        "a court": "The criminal court heard the case of an alien under the Foreign Corrupt Practices Act.",
        "a charge that is only told": "They were sent away because somebody said that they are criminals.",
        "a crime by its name": "Illegal reentry is a crime, and fraud is another.",
        "family history": "My grandmother fled the Nazis in 1938, and her aunt died in a Nazi camp.",
        "history compared to nothing": "The museum is about Hitler and the war.",
        "somebody is quoted": "He called us “idiots and liars” in the hallway.",
        "oneself": "I was a fool to wait, and I felt like an idiot.",
        "things": "A trash can stood there, and a racist law was repealed.",
        "who is not informed": "They are ignorant of the rule.",
        "a monster of a story": "My son drew a monster with green teeth.",
        "thugs in a story": "Armed thugs stopped the bus near the border.",
    },
    "es": {
        "lo que alguien hizo": "La senadora votó en contra y no dijo por qué.",
        "un tribunal": "El tribunal penal juzgó al criminal según la ley de extranjería.",
        "una acusación contada": "Los mandaron lejos porque alguien dijo que ellos son criminales.",
        "historia de familia": "Mi abuela huyó de los nazis, y su tía murió en un campo nazi.",
        "una cita": "Nos llamó «idiotas y mentirosos» en el pasillo.",
        "de uno mismo": "Me sentí idiota de tanto esperar.",
        "cosas": "Los ladrones entraron por la ventana. Era un payaso de trapo.",
        "un artículo delante": "El corrupto registro se perdió; nadie lo lamenta.",
    },
}
NAME_CALLING: Table = {
    "en": {
        "idiots": "Only idiots would sign such a deal.",
        "a liar": "Our governor, that liar, signed it.",
        "you are": "You are a coward, Senator.",
        "you're, with more": "You're such a corrupt man.",
        "those": "Ask those spineless crooks in the capitol.",
        "a bunch": "A bunch of clowns runs this city.",
        "they are": "They are simply evil, all of them.",
        "with an accent on it": "HYPOCRITES, every one.",
    },
    "es": {
        "idiotas": "Solo unos idiotas firmarían ese trato.",
        "un mentiroso": "El gobernador, ese mentiroso, lo firmó.",
        "usted es": "Usted es cobarde, senador.",
        "son unos": "Los legisladores son unos corruptos.",
        "esos": "Pregunte a esos malditos payasos del capitolio.",
        "una banda": "Una banda de ladrones gobierna la ciudad.",
        "eres": "Eres un traidor y lo sabes.",
    },
}
NAZI_COMPARISON: Table = {
    "en": {
        "like": "They act like the Nazis did.",
        "worse than": "He is worse than Hitler, people say.",
        "tactics": "These are Nazi tactics, plain and simple.",
        "reminds": "It reminds me of the Gestapo at the door.",
        "modern": "A modern-day Gestapo walks our streets.",
    },
    "es": {
        "como": "Actúan como los nazis.",
        "peor que": "Es peor que Hitler, dice la gente.",
        "tácticas": "Son tácticas nazis, ni más ni menos.",
        "recuerda": "Aquello recuerda a la Gestapo en la puerta.",
        "nuestra": "Nuestra Gestapo camina por las calles.",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(CIVIL))
def test_a_civil_text_passes(language: Language, text: str) -> None:
    assert not list(civility.check(a_manuscript(text, language)))


@pytest.mark.parametrize(("language", "text"), [*cases(NAME_CALLING), *cases(NAZI_COMPARISON)])
def test_names_and_comparisons_warn(language: Language, text: str) -> None:
    found = list(civility.check(a_manuscript(text, language)))

    assert [(finding.id, finding.level) for finding in found] == [("CIV-1", Level.WARN)]
    assert found[0].words == (text[found[0].start : found[0].end],)


@pytest.mark.parametrize(("language", "text"), [*cases(NAME_CALLING), *cases(NAZI_COMPARISON)])
def test_they_stop_at_a_paper_that_says_so(language: Language, text: str) -> None:
    card = a_card(language, letters=Rules(refuses=(Refusal.NAME_CALLING,)))

    assert [finding.level for finding in civility.check(a_manuscript(text, language, card=card))] == [Level.STOP]


def test_both_are_reported() -> None:
    assert len(list(civility.check(a_manuscript("You liars act like Nazis.")))) == 2
