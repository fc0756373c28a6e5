"""OP-1."""

from __future__ import annotations

import pytest

from campaign.domain.checks import op_ed
from campaign.domain.findings import Finding, Level
from campaign.domain.language import BothLists, Language
from campaign.domain.templates.kinds import Kind
from tests.builders import a_campaign, a_content, a_manuscript, a_template
from tests.domain.checks.tables import Table, cases

KEYWORDS = BothLists(en=("asylum",), es=("asilo",))


def found(text: str, language: Language, kind: Kind = Kind.OP_ED) -> list[Finding]:
    template = a_template(language, kind)
    content = a_content([template], campaign=a_campaign(keywords=KEYWORDS))
    return list(op_ed.check(a_manuscript(text, template=template, content=content)))


def told(text: str, language: Language, begins: str) -> list[Finding]:
    return [finding for finding in found(text, language) if finding.message.text.startswith(begins)]


CONCEDES: Table = {
    "en": {
        "to be sure": "To be sure, no country can shelter everyone.",
        "it is true": "It is true that a bus costs money.",
        "critics": "Critics will say that it was nearly empty.",
        "those who differ": "I know those who defend such deals, and they are kind.",
        "a point granted": "I can grant all that, and still I ask.",
        "they have a point": "My neighbors have a point, as usual.",
    },
    "es": {
        "es cierto": "Es cierto que ningún país puede recibir a todos.",
        "es justo": "Es justo decir que la ciudad no es rica.",
        "quienes defienden": "Quienes defienden estos tratos no son mala gente.",
        "tienen razón": "Mis vecinos tienen parte de razón, como siempre.",
        "lo acepto": "Todo eso lo acepto, y aun así pregunto.",
    },
}
GRANTS_NOTHING: Table = {
    "en": {
        "only a case": "No country listened. Ours did not either.",
        "a quotation": "“To be sure, it costs,” said the mayor. He laughed.",
        "fair of another kind": "A fair bus is a full bus, and that is that.",
    },
    "es": {
        "solo un alegato": "Ningún país escuchó. El nuestro tampoco.",
        "una cita": "«Es cierto que cuesta», dijo el alcalde. Y se rio.",
        "la verdad, de otro modo": "La verdad se dice de noche, y en voz baja.",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(CONCEDES))
def test_a_point_granted_is_found(language: Language, text: str) -> None:
    assert not told(text, language, "You haven’t granted the other side")


@pytest.mark.parametrize(("language", "text"), cases(GRANTS_NOTHING))
def test_none_is_hinted_at(language: Language, text: str) -> None:
    (finding,) = told(text, language, "You haven’t granted the other side")

    assert (finding.id, finding.level) == ("OP-1", Level.HINT)


THESIS: Table = {
    "en": {
        "the subject at once": "Asylum is a promise.\n\nIt rained.",
        "in the third paragraph": "It rained.\n\nI walked.\n\nA man asked me what asylum is.",
        "a request instead": "I ask the council to bring the bus back.\n\nIt rained.",
    },
    "es": {
        "el asunto enseguida": "El asilo es una promesa.\n\nLlovía.",
        "en el tercer párrafo": "Llovía.\n\nCaminé.\n\nUn señor me preguntó qué es el asilo.",
        "una petición": "Pido al concejo que devuelva el autobús.\n\nLlovía.",
    },
}
NO_THESIS: Table = {
    "en": {
        "too late": "It rained.\n\nI walked.\n\nI slept.\n\nThen somebody said asylum.",
        "never": "It rained, and I walked home by the river.",
        "a word that only holds it": "Nonasylum is no word.\n\nIt rained.",
    },
    "es": {
        "demasiado tarde": "Llovía.\n\nCaminé.\n\nDormí.\n\nEntonces alguien dijo asilo.",
        "nunca": "Llovía, y volví a casa por el río.",
        "una palabra que solo la contiene": "Un exasilo no es nada.\n\nLlovía.",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(THESIS))
def test_what_it_is_about_is_found_in_three_paragraphs(language: Language, text: str) -> None:
    assert not told(text, language, "Name what you’re writing about")


@pytest.mark.parametrize(("language", "text"), cases(NO_THESIS))
def test_else_it_is_hinted_at(language: Language, text: str) -> None:
    (finding,) = told(text, language, "Name what you’re writing about")

    assert (finding.id, finding.level) == ("OP-1", Level.HINT)


@pytest.mark.parametrize("kind", [Kind.LETTER, Kind.REPLY, Kind.OFFICIAL, Kind.CALL])
def test_only_op_eds_have_a_shape(kind: Kind) -> None:
    assert not found("It rained.", "en", kind)
    assert not found("", "en")
