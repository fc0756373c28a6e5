"""ORIG-1."""

from __future__ import annotations

import pytest

from campaign.domain.checks import originality
from campaign.domain.findings import Level
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.newspapers.cards import Refusal, Rules
from tests.builders import EXAMPLES, FACTS, a_card, a_manuscript
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

OURS = {
    language: (EXAMPLES[language]["facts"], EXAMPLES[language]["ask"], EXAMPLES[language]["closing"])
    for language in LANGUAGES
}
CLAIM = {language: FACTS[0].claim[language] for language in LANGUAGES}
ORIGINAL: Table = {
    "en": {
        "one's own words": OWN["en"],
        "our examples": f"{EXAMPLES['en']['opening']} {EXAMPLES['en']['stake']}",
        "a long quotation of ours": f"{OWN['en']} A friend wrote: “{EXAMPLES['en']['ask']}”",
        "a phrasing and a request, a third of it": f"{OWN['en']} {CLAIM['en']}[@transfers] {EXAMPLES['en']['ask']}",
        "too short to compare": "We ask.",
        "most of a starter": f"{OWN['en']} Here is what the public record shows.",
    },
    "es": {
        "palabras propias": OWN["es"],
        "nuestros ejemplos": f"{EXAMPLES['es']['opening']} {EXAMPLES['es']['stake']}",
        "una frase y una petición, un tercio": f"{OWN['es']} {CLAIM['es']}[@transfers] {EXAMPLES['es']['ask']}",
        "casi un comienzo nuestro": f"{OWN['es']} Esto es lo que consta en registros públicos.",
    },
}
COPIED: Table = {
    "en": {
        "all that may be taken": "\n\n".join(OURS["en"]),
        "with a sentence of one's own": " ".join(OURS["en"]) + " My cousin thinks so, too.",
        "without punctuation, in capitals": EXAMPLES["en"]["ask"].replace(".", "").upper(),
        "in Cyrillic letters": "\n\n".join(OURS["en"]).replace("o", "\u043e").replace("e", "\u0435"),
        "in wide letters": "".join(
            chr(ord(letter) + 0xFEE0) if letter.isalpha() else letter for letter in "\n\n".join(OURS["en"])
        ),
        "a fact's claim": f"{CLAIM['en']}[@transfers] It is so.",
    },
    "es": {
        "todo lo que se puede tomar": "\n\n".join(OURS["es"]),
        "con una frase propia": " ".join(OURS["es"]) + " Mi prima también lo cree.",
        "con letras griegas": "\n\n".join(OURS["es"]).replace("o", "\u03bf").replace("a", "\u0430"),
        "sin tildes": EXAMPLES["es"]["ask"].replace("ó", "o").replace("é", "e"),
        "la afirmación de un dato": f"{CLAIM['es']}[@transfers] Así es.",
    },
}
STARTERS: Table = {
    "en": {"a lead-in": EXAMPLES["en"]["facts"], "a closing": EXAMPLES["en"]["closing"]},
    "es": {"una entrada": EXAMPLES["es"]["facts"], "un cierre": EXAMPLES["es"]["closing"]},
}


@pytest.mark.parametrize(("language", "text"), cases(ORIGINAL))
def test_ones_own_words_and_a_few_of_ours_pass(language: Language, text: str) -> None:
    assert not list(originality.check(a_manuscript(text, language)))


@pytest.mark.parametrize(("language", "text"), cases(COPIED))
def test_more_than_half_of_ours_stops(language: Language, text: str) -> None:
    manuscript = a_manuscript(text, language)
    (finding,) = originality.check(manuscript)

    assert (finding.id, finding.level) == ("ORIG-1", Level.STOP)
    assert finding.words == (manuscript.reading.text[finding.start : finding.end],)
    assert finding.message.values["ours"] == manuscript.copied.ours


@pytest.mark.parametrize(
    ("language", "starter"), [(language, text) for language in LANGUAGES for text in STARTERS[language].values()]
)
def test_a_starter_left_word_for_word_gets_a_tip(language: Language, starter: str) -> None:
    (finding,) = originality.check(a_manuscript(f"{OWN[language]} {starter}", language))

    assert (finding.id, finding.level) == ("ORIG-1", Level.HINT)
    assert finding.words == (starter[:-1],)


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_may_be_taken_is_wholly_ours(language: Language) -> None:
    assert a_manuscript("\n\n".join(OURS[language]), language).copied.share == 1


def test_the_message_says_how_much_and_shows_the_longest_run() -> None:
    (finding,) = originality.check(a_manuscript("\n\n".join(OURS["en"])))

    assert str(finding.message) == (
        "39 of 39 words are ours, more than half. Editors reject form letters. Put this your way: “I ask our "
        "senators to hold hearings on who was sent where …”"
    )


@pytest.mark.parametrize("refusal", [Refusal.FORM_LETTERS, Refusal.GHOSTWRITTEN])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_paper_that_turns_form_letters_away_is_stricter(language: Language, refusal: Refusal) -> None:
    text = ORIGINAL[language][
        {"en": "a phrasing and a request, a third of it", "es": "una frase y una petición, un tercio"}[language]
    ]
    card = a_card(language, letters=Rules(refuses=(refusal,)))
    manuscript = a_manuscript(text, language, card=card)
    (finding,) = originality.check(manuscript)

    assert 0.20 <= manuscript.copied.share < 0.50
    assert finding.level is Level.STOP
    assert "The Daily Card" in str(finding.message)
    assert not list(originality.check(a_manuscript(OWN[language], language, card=card)))
