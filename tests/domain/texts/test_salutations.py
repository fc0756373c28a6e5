"""Which texts begin with a salutation, so that a letter never has two."""

from __future__ import annotations

import pytest

from campaign.domain.texts.salutations import begins_with_salutation

SALUTATIONS = [
    "Dear Editor,",
    "Dear Editor, I write about the bus.",
    "To the Editor:",
    "To the Editors: I write about the bus.",
    "Editor:",
    "Dear Mayor Lee:",
    "Dear Mayor Lee",
    "Dear Mayor Lee, I live on Canal Street.",
    "Dear Ms. Lee: please keep the branch open.",
    "Dear Rep. Ann J. Lee,",
    "Dear Members of the City Council:",
    "Dear neighbors: ask with me.",
    "Dear friends, we need the bus.",
    "DEAR SENATOR ORTIZ,",
    "My dear Council Member Ortiz —",
    "To Whom It May Concern:",
    "To Mayor Ann Lee:",
    "The Honorable Ann Lee:",
    "Hello Mayor Lee,",
    "Good morning, Council Member Ortiz, I live here.",
    "Estimada concejala Ortiz:",
    "Estimada concejala Ortiz: le escribo por el autobús.",
    "Estimado/a representante:",
    "Estimados miembros del Concejo Municipal de Mill River: les escribo.",
    "Muy estimado señor alcalde,",
    "Apreciable representante Ruiz, le pido que vote.",
    "Señora directora:",
    "Señor director: leí su artículo.",
    "Sra. Lee:",
    "A quien corresponda:",
    "A la redacción:",
    "Al director:",
    "A la alcaldesa Ruiz:",
    "Queridos vecinos: pregunten conmigo.",
    "¡Hola, alcaldesa Ruiz!",
    "Buenos días, concejala Ortiz:",
]
OTHER_BEGINNINGS = [
    "",
    "I live on Canal Street.",
    "Dear friends of mine were on that bus: two of them, and a child.",
    "Dear to me is the bus. It runs at night.",
    "Dear friends left. They are gone.",
    "To the point: the bus is gone.",
    "To the families on Canal Street, Sunday means no bus.",
    "To the president it may be a deal: to us it is a promise.",
    "Editors know it. The bus is gone.",
    "Honorable people keep their word.",
    "Hello, my name is Ann.",
    "Good mornings begin with a bus.",
    "Senator Ortiz voted for it, and we thank her.",
    "Vivo en la calle Canal.",
    "Queridos amigos míos iban en ese autobús de noche: dos de ellos, y un niño.",
    "La señora Lee tomaba el autobús: ya no puede.",
    "A la biblioteca, donde leía mi abuela, iba yo de niño.",
    "Al presidente le parece un trato: a nosotros, no.",
    "El director lo negó ayer.",
    "Hola, me llamo Ana.",
    "Estimados en miles, los costos suben cada año.",
]


@pytest.mark.parametrize("text", SALUTATIONS)
def test_a_salutation_is_found(text: str) -> None:
    assert begins_with_salutation(text)


@pytest.mark.parametrize("text", OTHER_BEGINNINGS)
def test_another_beginning_is_no_salutation(text: str) -> None:
    assert not begins_with_salutation(text)
