"""LEDE-1, LEDE-2 and OPEN-1."""

from __future__ import annotations

import pytest

from campaign.domain.checks import opening
from campaign.domain.findings import Level
from campaign.domain.language import LANGUAGES, BothLists, Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.templates.kinds import Kind
from tests.builders import EXAMPLES, FACTS, TOWN, a_campaign, a_content, a_manuscript, a_source, a_template, of
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
        "the topic comes second": "Last winter my kitchen fed twenty people. All of them had asked for asylum.",
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
        "no keyword in the first paragraph": "Something happened here.\n\nIt was about asylum.",
        "a word that only ends like one": "Disagreements are part of life in this valley.",
        "too long": "Asylum, " + "which we all promised, " * 8 + "is what we owe to those who come.",
        "a director's statement is no salutation": "The editor wrote it down.\n\nAsylum matters.",
    },
    "es": {
        "ninguna clave en el primer párrafo": "Algo pasó aquí.\n\nEra sobre el asilo.",
        "una palabra que solo termina igual": "El desacuerdo es parte de la vida en este valle.",
        "demasiado larga": "El asilo, " + "que todos prometimos, " * 10 + "es lo que debemos.",
        "lo que dijo un director no es un saludo": "El director lo negó ayer.\n\nEl asilo importa.",
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


EXAMPLE: dict[Language, str] = {language: EXAMPLES[language]["opening"] for language in LANGUAGES}
OWN: Table = {
    "en": {
        "own words": "I still hear the door of that bus.",
        "all of an example but a word": EXAMPLE["en"].replace("winter ", ""),
        "the first half of an example": "When the last bus pulled out of our station that winter night, I was there.",
        "a choice of ours": EXAMPLES["en"]["ask"],
        "a fact's claim": "More than 900 Hondurans and Salvadorans were sent to Guatemala.",
        "an example of another template": "Every harvest our fields are picked by hands that we never shake.",
    },
    "es": {
        "palabras propias": "Todavía oigo la puerta de aquel autobús.",
        "un ejemplo sin una palabra": EXAMPLE["es"].replace(" fría", ""),
        "una petición nuestra": EXAMPLES["es"]["ask"],
        "la afirmación de un dato": "Más de 900 hondureños y salvadoreños fueron enviados a Guatemala.",
    },
}
PASTED: Table = {
    "en": {
        "the whole example": EXAMPLE["en"],
        "after a salutation": f"Dear Editor,\n\n{EXAMPLE['en']}",
        "in other letters and over two lines": EXAMPLE["en"].upper().replace(" THAT", "\nTHAT"),
        "the example of the stake": f"I was there. {EXAMPLES['en']['stake']} We all were.",
    },
    "es": {
        "el ejemplo entero": EXAMPLE["es"],
        "sin tildes": EXAMPLE["es"].replace("ú", "u").replace("ó", "o").replace("í", "i"),
        "el ejemplo de la vivencia": f"Yo estaba. {EXAMPLES['es']['stake']} Todos estábamos.",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(OWN))
def test_only_a_whole_example_is_not_the_writers_own(language: Language, text: str) -> None:
    assert not of("LEDE-2", opening.check(manuscript(text, language)))


@pytest.mark.parametrize(("language", "text"), cases(PASTED))
def test_a_pasted_example_stops(language: Language, text: str) -> None:
    pasted = manuscript(text, language)
    (finding,) = of("LEDE-2", opening.check(pasted))

    assert finding.level is Level.STOP
    assert finding.words == (pasted.reading.text[finding.start : finding.end],)


def test_an_example_with_the_writers_answers_in_it_is_still_ours() -> None:
    template = a_template(texts={"opening": "We in {town} saw the last bus leave."}, blanks=[TOWN["en"]])
    text = "We in Mill River saw the last bus leave."

    assert of("LEDE-2", opening.check(a_manuscript(text, template=template, blanks={"town": "Mill River"})))
    assert not of("LEDE-2", opening.check(a_manuscript(text, template=template)))


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
