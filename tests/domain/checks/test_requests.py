"""CTA-1."""

from __future__ import annotations

import pytest

from campaign.domain.checks import election, requests
from campaign.domain.findings import Level
from campaign.domain.language import Language
from campaign.domain.newspapers.cards import Refusal, Rules
from tests.builders import a_card, a_manuscript, of
from tests.domain.checks.tables import Table, cases

ONE: Table = {
    "en": {
        "a writer asks senators": "I ask our senators to hold hearings on it.",
        "a writer is asking": "I'm asking our senators to hold hearings on it. We are also calling on the mayor.",
        "a group asks for something": "We therefore ask for a public hearing. It would cost little.",
        "an order to readers": "Call your senators before Friday.",
        "a bill to support": "It is a good plan. Support the bill that our neighbors wrote.",
        "a vote for a bill": "Nobody else will do it. Please vote for H.R. 8073.",
        "somebody should": "The council should print what it spent.",
        "a thing should, and then someone": "The bus ought to run at night, as I said to you, and the council should pay.",
        "a hope": "I hope that the council reads this, too.",
        "let somebody": "It is simple: doors are for opening. Let officials say under oath what they know.",
        "two requests": "I urge Congress to ask. And I urge the governor to answer.",
    },
    "es": {
        "una autora pide": "Pido a nuestros senadores que celebren audiencias.",
        "se le pide": "El Congreso decide el gasto. Le pido que no dé nada para eso.",
        "una orden a los lectores": "Llame hoy mismo a su representante.",
        "que el concejo haga": "Ya se sabe. Que el concejo imprima sus actas.",
        "alguien debe": "El gobierno tiene que decir cuánto gastó.",
        "una esperanza": "Ojalá el concejo lo lea también.",
        "un voto por una ley": "Es sencillo: por favor, voten por la medida.",
    },
}
NONE: Table = {
    "en": {
        "a story": "The bus left at night. Nobody said where it went.",
        "a report of asking": "They asked the council for years. It never answered.",
        "a question about the past": "Who asked the senators, and what did they say?",
        "not asked": "I do not ask the council for charity.",
        "somebody is quoted": "My neighbor told me: “I ask the council to wait.” That was all.",
        "support as a thing": "Support for the bill is wide in this valley.",
        "a call that is none": "Call it luck; the city was asleep.",
        "a word to a child": "Tell me a story, she said, and I did.",
    },
    "es": {
        "un relato": "El autobús salió de noche. Nadie dijo adónde iba.",
        "lo que otros pidieron": "Le pidieron al concejo una respuesta durante años.",
        "no se pide": "No pido al concejo ninguna limosna.",
        "una cita": "Mi vecino decía: «Pido al concejo paciencia». Y nada más.",
        "una llamada que no lo es": "Llama la atención que el Congreso calle.",
    },
}
TOO_MANY: Table = {
    "en": {
        "three of senators": "I ask our senators to hold hearings. We urge the governor to answer. I call on Congress to pay.",
        "orders": "Call your senators. Write to the council. Sign the petition.",
        "mixed, with a story between": "Please ask the mayor. It rained. Tell your council to act. We urge the "
        "committee to read.",
    },
    "es": {
        "tres peticiones": "Pido al Congreso audiencias. Exijo al gobierno respuestas. Insto al comité a leerlas.",
        "órdenes": "Llame a sus senadores. Escriba al concejo. Firme la petición.",
        "con otra frase en medio": "Por favor, pregunten al alcalde. Llovía. Que el concejo actúe. Les pido que lean.",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(ONE))
def test_one_request_or_two_pass(language: Language, text: str) -> None:
    assert not list(requests.check(a_manuscript(text, language)))


@pytest.mark.parametrize(("language", "text"), cases(NONE))
def test_no_request_gets_a_tip(language: Language, text: str) -> None:
    (finding,) = of("CTA-1", requests.check(a_manuscript(text, language)))

    assert finding.level is Level.HINT
    assert finding.start is None


@pytest.mark.parametrize(("language", "text"), cases(TOO_MANY))
def test_more_than_two_get_a_tip_at_the_third(language: Language, text: str) -> None:
    (finding,) = of("CTA-1", requests.check(a_manuscript(text, language)))

    assert finding.level is Level.HINT
    assert finding.words == (text[finding.start : finding.end],)
    assert finding.message.values["count"] == 3


REFUSES = Rules(refuses=(Refusal.CALLS_TO_ACTION,))


@pytest.mark.parametrize(("language", "text"), cases(ONE))
def test_any_request_stops_at_a_paper_that_takes_none(language: Language, text: str) -> None:
    found = list(requests.check(a_manuscript(text, language, card=a_card(language, letters=REFUSES))))

    assert {(finding.id, finding.level) for finding in found} == {("CTA-1", Level.STOP)}


@pytest.mark.parametrize(("language", "text"), cases(NONE))
def test_there_a_letter_without_one_passes(language: Language, text: str) -> None:
    assert not list(requests.check(a_manuscript(text, language, card=a_card(language, letters=REFUSES))))


FOR_A_PERSON: Table = {
    "en": {
        "for a candidate": "In November, vote for Maria Lopez.",
        "against an incumbent": "Vote against the incumbent and be done.",
        "for a party": "Vote for Democrats, all of them.",
    },
    "es": {
        "por una candidata": "En noviembre voten por la candidata López.",
        "contra un senador": "Vote contra el senador Ruiz.",
        "a favor de un partido": "Voten a favor de los republicanos.",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(FOR_A_PERSON))
def test_a_vote_for_a_person_is_no_request_but_a_stop_of_another_check(language: Language, text: str) -> None:
    manuscript = a_manuscript(text, language)

    assert [finding.message.text[:19] for finding in requests.check(manuscript)] == ["We didn’t find a re"]
    assert of("ELE-1", election.check(manuscript))


def test_nothing_written_asks_for_nothing() -> None:
    assert not list(requests.check(a_manuscript("")))
