"""END-1."""

from __future__ import annotations

import pytest

from campaign.domain.checks import ending
from campaign.domain.findings import Level
from campaign.domain.language import Language
from campaign.domain.templates.kinds import Kind
from tests.builders import a_manuscript
from tests.domain.checks.tables import Table, cases

ROUND: Table = {
    "en": {
        "a word of the opening": "A door stood open that winter.\n\nWe went away.\n\nSomebody must keep the door.",
        "in another number": "Two lights shone in the dark.\n\nI walked.\n\nI would like to see a light again.",
        "the request": "My father bakes bread.\n\nThe bus is gone.\n\nI ask the council to bring it back.",
        "the request, and a short word after it": "My father bakes.\n\nThe bus is gone.\n\nI ask the council for a "
        "bus. We would thank them.",
        "one paragraph": "The bus is gone. We walk home by the river now.",
        "behind a salutation": "Dear Editor,\n\nBread is made at night.\n\nIt rained.\n\nWho will make the bread?",
    },
    "es": {
        "una palabra del comienzo": "Una puerta quedó abierta aquel invierno.\n\nNos fuimos.\n\nAlguien cuida la puerta.",
        "en otra forma": "Una promesa se mide al cumplirla.\n\nLlovía.\n\nAún oigo lo que prometimos: promesas.",
        "la petición": "Mi padre es panadero.\n\nYa no circula el autobús.\n\nPido al concejo que lo devuelva.",
        "una palabra corta": "Llevo pan a quienes esperan.\n\nLlueve.\n\nEs lo que pregunto cuando reparto el pan.",
    },
}
LOOSE: Table = {
    "en": {
        "something else": "My father bakes bread.\n\nThe bus is gone.\n\nThe weather was fine all week.",
        "thanks": "A door stood open that winter.\n\nWe left.\n\nThank you very much for printing this.",
        "only small words alike": "She had never seen what they would do.\n\nIt rained.\n\nThey were there when he did.",
    },
    "es": {
        "otra cosa": "Mi padre es panadero.\n\nYa no hay autobús.\n\nHizo buen tiempo toda la semana.",
        "gracias": "Una puerta quedó abierta.\n\nNos fuimos.\n\nMuchas gracias por publicar estas líneas.",
        "solo palabras pequeñas": "Cuando ella estaba aquí, todo era otra cosa.\n\nLlovía.\n\nEso era lo que había.",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(ROUND))
def test_an_ending_that_comes_back_to_something_passes(language: Language, text: str) -> None:
    assert not list(ending.check(a_manuscript(text, language)))


@pytest.mark.parametrize("kind", [Kind.LETTER, Kind.REPLY, Kind.OP_ED])
@pytest.mark.parametrize(("language", "text"), cases(LOOSE))
def test_one_that_does_not_is_hinted_at(language: Language, text: str, kind: Kind) -> None:
    (finding,) = ending.check(a_manuscript(text, language, kind))

    assert (finding.id, finding.level) == ("END-1", Level.HINT)
    assert finding.words == (text[finding.start : finding.end],)


def test_an_op_ed_closes_with_a_paragraph() -> None:
    text = "A door stood open.\n\nWe left.\n\nThe door is shut. Wind took the last leaf. Snow came."

    assert list(ending.check(a_manuscript(text)))
    assert not list(ending.check(a_manuscript(text, kind=Kind.OP_ED)))


def test_nothing_has_no_ending() -> None:
    assert not list(ending.check(a_manuscript("")))
