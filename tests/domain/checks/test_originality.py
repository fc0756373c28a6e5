"""ORIG-1."""

from __future__ import annotations

import pytest

from campaign.domain.checks import originality
from campaign.domain.findings import Level
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.newspapers.cards import Refusal, Rules
from tests.builders import EXAMPLES, FACTS, a_card, a_content, a_manuscript, a_source, a_template
from tests.domain.checks.tables import Table, cases

OWN: dict[Language, str] = {
    "en": "I drive a truck between Deming and the border, and at two in the morning there is nobody on that road but "
    "white vans with dark windows. My cousin cleans the hangar where they end up. She says the planes leave before "
    "dawn, full, and come home empty by lunch. No list is posted. No reporter waits. If the county charged for "
    "parking, somebody would at least have to count the passengers.",
    "es": "Manejo un camión entre Deming y la frontera, y a las dos de la mañana no hay nadie en esa carretera salvo "
    "camionetas blancas de vidrios oscuros. Mi prima limpia el hangar donde terminan. Dice que los aviones salen antes "
    "del alba, llenos, y vuelven vacíos al mediodía. Nadie publica una lista. Si el condado cobrara el "
    "estacionamiento, alguien tendría al menos que contar a los pasajeros.",
}

ORIGINAL: Table = {
    "en": {
        "one's own words": OWN["en"],
        "own words around a short line of ours": f"{OWN['en']} Nobody would say where it went.",
        "own words and a long quotation of ours": f"{OWN['en']} A friend wrote: “{EXAMPLES['en']['opening']}”",
        "a long title": f"{OWN['en']} So says Where the Planes Went on All Those Nights Before Dawn.",
        "too short to compare": "We ask.",
        "a fact that is neither cited nor offered": f"{OWN['en']} Lawyers of the government filed a stack of motions.",
    },
    "es": {
        "palabras propias": OWN["es"],
        "palabras propias y unas pocas nuestras": f"{OWN['es']} Y nadie dijo adónde iba.",
        "palabras propias y una cita larga": f"{OWN['es']} Un amigo escribió: «{EXAMPLES['es']['opening']}»",
        "demasiado corto": "Preguntamos.",
    },
}
COPIED: Table = {
    "en": {
        "all of the template": "\n\n".join(EXAMPLES["en"].values()),
        "the template with a sentence of one's own": " ".join(EXAMPLES["en"].values()) + " My cousin thinks so, too.",
        "a part without its punctuation": EXAMPLES["en"]["ask"].replace(".", "").upper(),
        "the template with Cyrillic letters": "\n\n".join(EXAMPLES["en"].values())
        .replace("o", "\u043e")
        .replace("e", "\u0435"),
        "the template in wide letters": "".join(
            chr(ord(letter) + 0xFEE0) if letter.isalpha() else letter for letter in "\n\n".join(EXAMPLES["en"].values())
        ),
        "a fact's claim": "More than 900 Hondurans and Salvadorans were sent to Guatemala under its agreement of July "
        "2019. It is so.",
        "a fact's phrasing": "It took in more than 900 people from two neighboring countries after it signed.",
    },
    "es": {
        "toda la plantilla": "\n\n".join(EXAMPLES["es"].values()),
        "la plantilla con una frase propia": " ".join(EXAMPLES["es"].values()) + " Mi prima también lo cree.",
        "la plantilla con letras griegas": "\n\n".join(EXAMPLES["es"].values())
        .replace("o", "\u03bf")
        .replace("a", "\u0430"),
        "una parte sin tildes": EXAMPLES["es"]["ask"].replace("ó", "o").replace("é", "e"),
        "la afirmación de un dato": "Más de 900 hondureños y salvadoreños fueron enviados a Guatemala en virtud de su "
        "acuerdo. Así es.",
    },
}
HALF: Table = {
    "en": {
        "a fact's sentence with its names and figures": f"{OWN['en']} It is on record. Guatemala took in more than 900 "
        "people from two neighboring countries after it signed in July 2019.",
        "a run of eight words of ours": f"{OWN['en']} A town that once opened its doors can wait.",
        "a third of it is ours": f"{OWN['en']} {EXAMPLES['en']['opening']} {EXAMPLES['en']['ask']}",
        "bits of ours everywhere": "Nobody would say where, so we asked them to hold hearings on who paid. Somebody in "
        "this town must know. It once opened its doors, and it can bear to hear more.",
    },
    "es": {
        "la frase de un dato con sus nombres y cifras": f"{OWN['es']} Consta así. Guatemala recibió a más de 900 personas "
        "de dos países vecinos tras firmar en julio de 2019.",
        "ocho palabras nuestras seguidas": f"{OWN['es']} Un pueblo que una vez abrió sus puertas espera.",
        "un tercio es nuestro": f"{OWN['es']} {EXAMPLES['es']['opening']} {EXAMPLES['es']['ask']}",
        "trozos nuestros por todas partes": "Nadie dijo adónde iba, y alguien de este pueblo lo sabe. Pido a nuestros "
        "senadores más valor. Quien una vez abrió sus puertas puede esperar la lluvia.",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(ORIGINAL))
def test_ones_own_words_pass(language: Language, text: str) -> None:
    template = a_template(language)
    sources = [a_source(title="Where the Planes Went on All Those Nights Before Dawn")]

    assert not list(
        originality.check(a_manuscript(text, template=template, content=a_content([template], sources=sources)))
    )


@pytest.mark.parametrize(("language", "text"), cases(COPIED))
def test_more_than_half_of_ours_stops(language: Language, text: str) -> None:
    (finding,) = originality.check(a_manuscript(text, language))

    assert (finding.id, finding.level) == ("ORIG-1", Level.STOP)
    assert finding.words == (text[finding.start : finding.end],)


@pytest.mark.parametrize(("language", "text"), cases(HALF))
def test_less_than_half_warns_and_a_long_run_gets_a_tip(language: Language, text: str) -> None:
    (finding,) = originality.check(a_manuscript(text, language))

    is_much = a_manuscript(text, language).copied.share >= 0.20
    assert (finding.id, finding.level) == ("ORIG-1", Level.WARN if is_much else Level.HINT)
    assert finding.words == (text[finding.start : finding.end],)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_copy_of_the_template_is_wholly_ours(language: Language) -> None:
    assert a_manuscript("\n\n".join(EXAMPLES[language].values()), language).copied.share == 1


def test_the_message_says_how_much_and_shows_the_longest_run() -> None:
    (finding,) = originality.check(a_manuscript(f"{OWN['en']} {EXAMPLES['en']['opening']}"))

    assert str(finding.message).startswith("18% of this is in our words; the longest run is “When the last bus")
    assert "…" in str(finding.message)


def test_a_fact_counts_once_it_is_cited() -> None:
    text = "Lawyers of the government filed their motions with the judge."
    template = a_template(offers=[])
    content = a_content([template], facts=[*FACTS])

    assert not list(originality.check(a_manuscript(text, template=template, content=content)))
    assert list(originality.check(a_manuscript(f"{text}[@motions]", template=template, content=content)))


@pytest.mark.parametrize("refusal", [Refusal.FORM_LETTERS, Refusal.GHOSTWRITTEN])
@pytest.mark.parametrize(("language", "text"), [*cases(COPIED), *cases(HALF)])
def test_a_paper_that_turns_form_letters_away_is_stricter(language: Language, text: str, refusal: Refusal) -> None:
    manuscript = a_manuscript(text, language, card=a_card(language, letters=Rules(refuses=(refusal,))))
    (finding,) = originality.check(manuscript)
    is_much = manuscript.copied.share >= 0.20

    assert finding.level is (Level.STOP if is_much else Level.HINT)
    assert ("The Daily Card" in str(finding.message)) is is_much


def test_there_are_texts_of_both_kinds_among_those() -> None:
    shares = [a_manuscript(text, language).copied.share for language in LANGUAGES for text in HALF[language].values()]

    assert min(shares) < 0.20 <= max(shares)


@pytest.mark.parametrize(("language", "text"), cases(ORIGINAL))
def test_ones_own_words_pass_there_too(language: Language, text: str) -> None:
    sources = [a_source(title="Where the Planes Went on All Those Nights Before Dawn")]
    template = a_template(language)
    card = a_card(language, letters=Rules(refuses=(Refusal.FORM_LETTERS,)))
    content = a_content([template], sources=sources)

    assert not list(originality.check(a_manuscript(text, template=template, content=content, card=card)))
