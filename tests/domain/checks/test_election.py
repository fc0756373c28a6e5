"""ELE-1."""

from __future__ import annotations

import pytest

from campaign.domain.checks import election
from campaign.domain.findings import Level
from campaign.domain.language import Language
from tests.builders import a_manuscript
from tests.domain.checks.tables import Table, cases

ABOUT_ISSUES: Table = {
    "en": {
        "a vote for a bill": "I ask our senators to vote for the bill.",
        "a bill by its number": "Please vote for H.R. 1 this week.",
        "a bill with its author": "Vote against Senator Smith’s amendment.",
        "no on a bill": "Vote no on the appropriations bill.",
        "a vote against funding": "They should vote against any more funding of transfers.",
        "both ways": "The Senate is to vote for or against the treaty.",
        "a pronoun for a measure": "The measure is good: vote for it.",
        "a report of a vote": "She voted for the amendment, and we thank her.",
        "officials who were elected": "Our elected officials owe us an answer.",
        "a Congress just elected": "The newly elected Congress has not met.",
        "to elect, as to choose": "They may elect to wait for a judge.",
        "what we elect people for": "We elect people to ask such questions.",
        "somebody not yet in office": "The president-elect has said nothing.",
        "a bill that was defeated": "The defeat of the bill was narrow; now defeat the next amendment.",
        "a claim thrown out": "A judge may throw out asylum claims unheard, or remove people from the list.",
        "a bill out of committee": "The committee should vote the bill out of committee.",
        "answers from Congress": "It is hard to get answers out of Congress.",
        "a survey": "The idea does well in the polls.",
        "people whom a policy sends packing": "Such agreements send Hondurans packing, and send families packing in the dark.",
        "a vote cast for a bill": "Senators cast their votes for the bill; cast your vote for the amendment, too.",
        "a sky that turns red": "Fires turn the hills red, and the cold turns a face blue.",
        "a deal to be replaced": "Replace the agreement in 2026, or replace them all next year.",
        "a voice given to somebody": "Give your name to the clerk, and your vote to the measure.",
        "an elector's lament": "We were told not to ask before the election.",
    },
    "es": {
        "votar por una enmienda": "Pido que voten por la enmienda.",
        "una ley por su número": "Pido votar a favor de la ley H.R. 1 esta semana.",
        "una enmienda con su autor": "Voten contra la enmienda de la senadora Smith.",
        "contra los fondos": "Vote contra más fondos para los traslados.",
        "yo voté": "Voté por la senadora hace años.",
        "funcionarios electos": "Los funcionarios electos deben una respuesta.",
        "un Congreso recién elegido": "El Congreso recién elegido no se ha reunido.",
        "elegir, por escoger": "Pueden elegir entre dos caminos o elegir un camino nuevo.",
        "respuestas del Congreso": "Cuesta sacar respuestas del Congreso.",
        "lo que un juez rechaza": "Un juez puede rechazar una solicitud sin oírla.",
        "el sentido de un voto": "Explicó el sentido de su voto a la prensa.",
        "otro camino": "Elijan otro camino, o voten por otro acuerdo.",
        "dar un voto a una ley": "Dé su voto a la ley.",
        "papeles que se sacan": "Los informes duermen en el Senado: pido que los saquen del cajón.",
        "derrotar una enmienda": "Hay que derrotar a la enmienda.",
    },
}
ABOUT_PERSONS: Table = {
    "en": {
        "vote for a name": "Vote for Smith in November.",
        "vote for a challenger": "I will be voting for the challenger.",
        "vote against a party": "Vote against every Republican on the list.",
        "vote against a title": "We must vote against the senator.",
        "vote out": "It is time to vote out the incumbents.",
        "vote them out": "Let us vote them out of office.",
        "vote a name out": "Vote Jones out.",
        "vote blue": "Vote blue this fall.",
        "elect": "Let’s elect somebody who listens.",
        "re-elect": "Please re-elect Maria Lopez.",
        "defeat": "We must defeat Senator Jones next year.",
        "unseat": "It is time to unseat Mr. Jones.",
        "oust": "Help us oust the governor.",
        "throw the bums out": "Throw the bums out!",
        "throw out the politicians": "Throw out the politicians who did it.",
        "remove from office": "Remove these people from office.",
        "at the ballot box": "Tell them so at the ballot box.",
        "oppose a re-election": "Oppose his quiet re-election.",
        "flip the Senate": "Together we can flip the Senate.",
        "send packing": "Send Trump packing in November.",
        "send the politicians packing": "Let us send these politicians packing.",
        "cast a ballot": "Cast your ballot for the challenger.",
        "give a vote": "Give your vote to someone else.",
        "turn a state": "Turn New Mexico blue.",
        "turn a seat": "Help turn this House seat red.",
        "replace somebody": "Replace him in 2026.",
        "support for an office": "Support Maria Lopez for Congress.",
    },
    "es": {
        "votar por un nombre": "Vote por Pérez en noviembre.",
        "votar contra un partido": "Hay que votar contra los republicanos.",
        "votar por ella": "Hay que votar por ella.",
        "voto azul": "Vote azul.",
        "elegir a alguien": "Elijamos a alguien que escuche.",
        "elegir a una candidata": "Pido elegir a la candidata que pregunta.",
        "reelegir": "No reelijan al senador.",
        "la reelección": "Apoyemos su pronta reelección.",
        "derrotar": "Derrotemos a la senadora en otoño.",
        "derrotarla": "Podemos derrotarla.",
        "sacar del cargo": "Sáquenlos pronto del cargo.",
        "sacar del Congreso": "Hay que sacar a los políticos del Congreso.",
        "en las urnas": "Dígaselo en las urnas.",
        "apoyar para un puesto": "Apoye a Ruiz para el Senado.",
        "elegir a otro": "Elija a otro.",
        "sacarlos del Congreso": "Saquémoslos del Congreso.",
        "dar el voto": "Dé su voto a otra candidata.",
        "votar por otra": "En otoño, voten por otra.",
        "desbancar": "Hay que desbancar a Ruiz.",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(ABOUT_ISSUES))
def test_asking_about_issues_passes(language: Language, text: str) -> None:
    assert not list(election.check(a_manuscript(text, language)))


@pytest.mark.parametrize(("language", "text"), cases(ABOUT_PERSONS))
def test_asking_to_elect_or_defeat_someone_stops_and_is_shown(language: Language, text: str) -> None:
    (finding,) = election.check(a_manuscript(text, language))

    assert (finding.id, finding.level) == ("ELE-1", Level.STOP)
    assert finding.words == (text[finding.start : finding.end],)


def test_each_place_is_found() -> None:
    assert len(list(election.check(a_manuscript("Vote for Smith. Defeat Jones. Vote blue.")))) == 3
