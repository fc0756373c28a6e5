"""LEDE-1, LEDE-2 and OPEN-1."""

from __future__ import annotations

from dataclasses import replace

import pytest

from campaign.domain.checks import opening
from campaign.domain.findings import Level
from campaign.domain.language import BothLists, Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.cards import Refusal, Rules
from campaign.domain.templates.kinds import Kind
from tests.builders import FACTS, a_campaign, a_card, a_content, a_manuscript, a_source, a_template, of
from tests.domain.checks.tables import Table, cases

KEYWORDS = BothLists(en=("asylum", "agreement"), es=("asilo", "acuerdo"))


def manuscript(text: str, language: Language, kind: Kind = Kind.LETTER) -> Manuscript:
    template = a_template(language, kind)
    other = a_template(
        language, slug="other", texts={"opening": "Every harvest our fields are picked by hands that we never shake."}
    )
    sources = [a_source(title="The Long Road Home From the Border: A Report")]
    campaign = a_campaign(keywords=KEYWORDS)
    content = a_content([template, other], facts=FACTS, sources=sources, campaign=campaign)
    return a_manuscript(text, template=template, content=content)


TO_THE_POINT: Table = {
    "en": {
        "short, with a keyword": "Asylum is a promise. It was broken that night, and nobody has said by whom or why.",
        "a keyword in another number": "Secret agreements cost us our good name.",
        "the salutation is not the first sentence": "Dear Editor,\n\nWe owe asylum to whoever runs for life.",
        "nor is another salutation": "Dear Council Member Ortiz:\n\nWe owe asylum to whoever runs for life.",
        "nor is the article answered": "Re: “Last bus leaves,” June 3.\n\nYour story leaves asylum out.",
        "an owner": "Asylum’s meaning was settled after a war.",
        "thirty words": "An agreement " + "that nobody saw " * 8 + "is none at all.",
    },
    "es": {
        "corta y con una palabra clave": "El asilo es una promesa. Se rompió aquella noche, y nadie ha dicho por qué.",
        "la clave en plural": "Los acuerdos secretos nos cuestan el buen nombre.",
        "el saludo no es la primera frase": "Señora directora:\n\nDebemos asilo a quien corre por su vida.",
        "un saludo a otra persona": "Estimada concejala Ortiz:\n\nDebemos asilo a quien corre por su vida.",
        "un saludo más": "Estimado editor,\n\nNadie leyó el acuerdo.",
    },
}
BESIDE_THE_POINT: Table = {
    "en": {
        "no keyword in the first sentence": "Something happened here. It was about asylum.",
        "a word that only ends like one": "Disagreements are part of life in this valley.",
        "too long": "Asylum, " + "which we all promised, " * 8 + "is what we owe to those who come.",
        "a director's statement is no salutation": "The editor wrote it down. Asylum matters.",
    },
    "es": {
        "ninguna clave en la primera frase": "Algo pasó aquí. Era sobre el asilo.",
        "una palabra que solo termina igual": "El desacuerdo es parte de la vida en este valle.",
        "demasiado larga": "El asilo, " + "que todos prometimos, " * 10 + "es lo que debemos.",
        "lo que dijo un director no es un saludo": "El director lo negó ayer. El asilo importa.",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(TO_THE_POINT))
def test_a_first_sentence_to_the_point_passes(language: Language, text: str) -> None:
    assert not of("LEDE-1", opening.check(manuscript(text, language)))


@pytest.mark.parametrize(("language", "text"), cases(BESIDE_THE_POINT))
def test_a_first_sentence_beside_the_point_gets_a_tip(language: Language, text: str) -> None:
    (finding,) = of("LEDE-1", opening.check(manuscript(text, language)))

    assert finding.level is Level.HINT
    assert finding.words == (text[finding.start : finding.end],)


def test_without_keywords_none_is_missed() -> None:
    assert not of("LEDE-1", opening.check(a_manuscript("Something happened here.")))


def test_nothing_written_is_nothing_found() -> None:
    assert not list(opening.check(manuscript("", "en")))


OWN: Table = {
    "en": {
        "own words": "I still hear the door of that bus.",
        "our words, but later": "I still hear it. Here is what the public record shows about it.",
        "three words of ours": "A town that shouted has gone quiet.",
        "a title": "I read The Long Road Home From the Border last night.",
        "a quotation": "“Nobody would say where it went”: so a driver told me.",
        "a term of the trade and a name": "An Asylum Cooperative Agreement with Guatemala is a bad joke.",
    },
    "es": {
        "palabras propias": "Todavía oigo la puerta de aquel autobús.",
        "palabras nuestras, pero después": "Todavía la oigo. Esto es lo que consta en los registros públicos.",
        "un término del oficio": "Un Acuerdo de Cooperación de Asilo no es un asilo.",
        "una cita": "«Nadie dijo adónde iba», me contó un chofer.",
    },
}
OURS: Table = {
    "en": {
        "the template's own opening": "When the last bus pulled out of our station that winter night, I was there.",
        "six words of another part": "My neighbors say a town that once opened its doors sleeps badly.",
        "another template's opening": "Every harvest our fields are picked by strangers.",
        "a fact's claim": "More than 900 Hondurans and Salvadorans were sent to Guatemala.",
        "a fact's phrasing, after a "
        "salutation": "Dear Editor,\n\nIt took in more than 900 people from two neighboring countries.",
    },
    "es": {
        "el comienzo de la plantilla": "Cuando el último autobús salió de nuestra estación, yo estaba allí.",
        "seis palabras de otra parte": "Dicen que un pueblo que una vez abrió sus puertas duerme mal.",
        "la afirmación de un dato": "Más de 900 hondureños y salvadoreños fueron enviados a Guatemala.",
        "sin tildes también": "Esto es lo que consta en los registros publicos.",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(OWN))
def test_a_first_sentence_of_ones_own_passes(language: Language, text: str) -> None:
    assert not of("LEDE-2", opening.check(manuscript(text, language)))


@pytest.mark.parametrize(("language", "text"), cases(OURS))
def test_a_first_sentence_of_ours_warns_and_stops_where_form_letters_are_refused(language: Language, text: str) -> None:
    letter = manuscript(text, language)
    refused = replace(letter, card=a_card(language, letters=Rules(refuses=(Refusal.FORM_LETTERS,))))
    (finding,) = of("LEDE-2", opening.check(letter))
    (refusal,) = of("LEDE-2", opening.check(refused))

    assert (finding.level, refusal.level) == (Level.WARN, Level.STOP)
    assert finding.words == (text[finding.start : finding.end],)


def test_a_few_words_of_ours_in_a_very_long_first_sentence_get_a_tip() -> None:
    text = "We asked and asked, " + "and they told us to wait and to come back some other day, " * 6
    text += OURS["en"]["six words of another part"]
    (finding,) = of("LEDE-2", opening.check(manuscript(text, "en")))

    assert finding.level is Level.HINT


FOUR_WORDS: Table = {
    "en": {
        "four of ours in a row": "I walked out of our station with a heavy heart.",
        "four twice over": "Somebody in this town asks what became of them.",
        "five in a row": "Somebody opened a door to her that night.",
    },
    "es": {
        "cuatro nuestras seguidas": "Salió de nuestra estación aquella tarde un autobús vacío.",
        "cuatro en medio": "Dicen que nadie dijo adónde iba aquel autobús.",
        "cinco seguidas": "Pregunto quién fue y qué fue de ellos hoy.",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(FOUR_WORDS))
def test_four_words_of_ours_get_a_tip(language: Language, text: str) -> None:
    (finding,) = of("LEDE-2", opening.check(manuscript(text, language)))

    assert finding.level is Level.HINT


TO_READERS: Table = {
    "en": {
        "to the editor": "Dear Editor,\n\nWe ask for a hearing.",
        "to nobody": "We ask for a hearing on it.",
        "about a senator": "Senator Heinrich voted for it, and we thank him.",
        "about senators, with a colon": "Senators have a choice: to ask, or to look away.",
        "about the president, with a comma": "President Lincoln, too, asked.",
        "representatives, with what they are": "Representatives I have met agree.",
        "to the paper by its name": "Dear Sun-News,\n\nWe ask for a hearing.",
        "what is dear": "Dear friends of mine were on that bus: two of them, and a child.",
        "Congress, spoken of": "Congress has a choice: to ask, or to look away.",
        "an open letter later on": "We wrote an open letter last year.",
        "what the president should do": "To the president it may be a deal: to us it is a promise.",
    },
    "es": {
        "al director": "Señor director:\n\nPedimos una audiencia.",
        "a nadie": "Pedimos una audiencia sobre ello.",
        "sobre una senadora": "La senadora Cortez votó a favor, y se lo agradecemos.",
        "sobre senadores, con dos puntos": "Los senadores pueden elegir: preguntar o callar.",
        "un presidente y los suyos": "El presidente, su gabinete y el Congreso callan.",
        "el Congreso, sin saludarlo": "El Congreso puede elegir: preguntar o callar.",
        "al diario por su nombre": "Estimado Hispano:\n\nPedimos una audiencia.",
        "una carta abierta más adelante": "Escribimos una carta abierta el año pasado.",
        "lo que el presidente cree": "Al presidente le parece un trato: a nosotros, no.",
    },
}
TO_SOMEBODY_ELSE: Table = {
    "en": {
        "dear senator": "Dear Senator Heinrich,\n\nWe ask you for a hearing.",
        "an open letter": "An open letter to Congress\n\nWe ask for a hearing.",
        "to the president": "To President Smith:\n\nYou can end this.",
        "a representative is called": "Representative Vasquez, you can ask for it.",
        "in short form": "Dear Rep. Vasquez: please ask for it.",
        "by a line of its own": "Mr. President,\n\nThis is wrong.",
        "dear Congress": "Dear Congress,\n\nHold a hearing.",
        "dear neighbors": "Dear neighbors: ask with me.",
        "fellow citizens": "Dear fellow New Mexicans,\n\nIt is our turn.",
        "honorable members": "Honorable members of Congress, hear us.",
    },
    "es": {
        "estimado senador": "Estimado senador Heinrich:\n\nLe pedimos una audiencia.",
        "carta abierta": "Carta abierta al Congreso\n\nPedimos una audiencia.",
        "a la presidenta": "A la presidenta Ruiz:\n\nUsted puede ponerle fin.",
        "se llama a una representante": "Representante Vasquez, usted puede pedirlo.",
        "señor presidente": "Señor presidente:\n\nEsto está mal.",
        "querido Congreso": "Querido Congreso:\n\nPregunte.",
        "queridos vecinos": "Queridos vecinos: pregunten conmigo.",
        "estimados lectores": "Estimados lectores:\n\nNos toca a nosotros.",
        "honorables miembros": "Honorables miembros del Congreso, óigannos.",
    },
}


@pytest.mark.parametrize("kind", [Kind.LETTER, Kind.REPLY, Kind.OP_ED])
@pytest.mark.parametrize(("language", "text"), cases(TO_READERS))
def test_a_letter_to_the_editor_passes(language: Language, text: str, kind: Kind) -> None:
    assert not of("OPEN-1", opening.check(manuscript(text, language, kind)))


@pytest.mark.parametrize("kind", [Kind.LETTER, Kind.REPLY, Kind.OP_ED])
@pytest.mark.parametrize(("language", "text"), cases(TO_SOMEBODY_ELSE))
def test_an_open_letter_stops(language: Language, text: str, kind: Kind) -> None:
    (finding,) = of("OPEN-1", opening.check(manuscript(text, language, kind)))

    assert finding.level is Level.STOP
    assert finding.start == 0
    assert text.startswith(finding.words[0])


@pytest.mark.parametrize("kind", [Kind.OFFICIAL, Kind.CALL])
@pytest.mark.parametrize(("language", "text"), cases(TO_SOMEBODY_ELSE))
def test_a_message_to_congress_is_addressed_to_it(language: Language, text: str, kind: Kind) -> None:
    assert not of("OPEN-1", opening.check(manuscript(text, language, kind)))
