"""JAR-1, and syllables."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyphen import LANGUAGES, HyphDict

from campaign.domain.checks import readability
from campaign.domain.findings import Level
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import Language
from campaign.domain.texts.syllables import divisions, syllables
from tests.builders import a_manuscript
from tests.domain.checks.tables import Table, cases

PLAIN: Table = {
    "en": {
        "short sentences": "I drive a truck. The road is dark at night. White vans pass me by. Nobody knows where they "
        "go. I asked the county. They did not know. I asked the state. They would not say.",
        "names are left out": "In Albuquerque, Representative Evangelina Montgomery-Villanueva of Guadalupe County "
        "told us that nobody has told her. She has asked twice. She asks once more, and she asks in our name, for it "
        "is our state, too.",
        "terms of the trade are left out": "The Asylum Cooperative Agreement is short. The Asylum Cooperative "
        "Agreement is two pages long. I read the Asylum Cooperative Agreement twice. It does not say who pays. It does "
        "not say who feeds them, and it does not say how they come back home.",
        "too few words to tell": "Incomprehensible administrative determinations characterize international "
        "negotiations.",
    },
    "es": {
        "frases cortas": "Manejo un camión. La carretera es oscura. Pasan camionetas blancas. Nadie sabe adónde van. "
        "Le pregunté al condado. No lo sabían. Le pregunté al estado. No quisieron decirlo. Yo sigo aquí.",
        "los nombres no cuentan": "En Albuquerque, la representante Evangelina Montgomery Villanueva de Guadalupe nos "
        "dijo que a ella nadie le ha dicho nada. Lo ha pedido dos veces. Lo pide otra vez, y lo pide por todos, que la "
        "casa es de todos.",
        "muy pocas palabras": "Determinaciones administrativas incomprensibles caracterizan negociaciones "
        "internacionales.",
    },
}
HARD: Table = {
    "en": {
        "long words": "Administrative determinations characterizing international negotiations necessitate "
        "considerable transparency. Accountability requirements notwithstanding, departmental representatives "
        "consistently demonstrate unwillingness regarding elementary documentation. Congressional authorities possess "
        "responsibility concerning constitutional obligations, particularly regarding vulnerable populations.",
        "a long sentence of short words": "They came to the door at night and they took the man and his wife and the "
        "two boys and put them in a van and drove off to the south and no one in the town has seen or heard of them "
        "since.",
        "a bureaucrat's page": "The implementation of procedural modifications, pursuant to interdepartmental "
        "understandings, was undertaken without appropriate consultation. Subsequent evaluation of humanitarian "
        "consequences remains insufficiently documented by the responsible organizations, whose representatives "
        "declined comment.",
    },
    "es": {
        "palabras largas": "Las determinaciones administrativas características de las negociaciones internacionales "
        "necesitan considerable transparencia. Los representantes departamentales demuestran constantemente "
        "indisponibilidad respecto de documentaciones elementales. Las autoridades legislativas tienen "
        "responsabilidades constitucionales respecto de poblaciones vulnerables.",
        "una frase larga de palabras cortas": "Vinieron de noche a la puerta y se llevaron al padre y a la madre y a "
        "los dos niños y los pusieron en un coche y se fueron hacia el sur y en el pueblo nadie los ha visto desde ese "
        "día.",
        "una página de oficina": "La implementación de modificaciones procedimentales, conforme a entendimientos "
        "interdepartamentales, fue emprendida sin consultaciones apropiadas. La evaluación subsiguiente de "
        "consecuencias humanitarias permanece insuficientemente documentada por las organizaciones responsables, cuyos "
        "representantes, lamentablemente, declinaron.",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(PLAIN))
def test_plain_words_pass(language: Language, text: str) -> None:
    assert not list(readability.check(a_manuscript(text, language)))


@pytest.mark.parametrize(("language", "text"), cases(HARD))
def test_hard_words_and_long_sentences_get_a_tip(language: Language, text: str) -> None:
    found = list(readability.check(a_manuscript(text, language)))

    assert found
    assert {(finding.id, finding.level) for finding in found} == {("JAR-1", Level.HINT)}


def test_a_long_sentence_is_named() -> None:
    text = "It is so. " + HARD["en"]["a long sentence of short words"]
    (finding,) = [finding for finding in readability.check(a_manuscript(text)) if finding.words]

    assert finding.words == (HARD["en"]["a long sentence of short words"],)
    assert finding.start == 10


def test_the_formulas_are_those_that_were_published() -> None:
    grade, ease = (grammar(language).readability.of(words=100, syllables=150, sentences=5) for language in ("en", "es"))

    assert grade == pytest.approx(0.39 * 20 + 11.8 * 1.5 - 15.59)
    assert ease == pytest.approx(206.84 - 60 * 1.5 - 1.02 * 20)


ENGLISH = "asylum 3 government 3 country 2 people 2 border 2 asked 1 home 1 area 2 idea 2 over 2 any 2 before 2 hearing 2 administration 5"
SPANISH = (
    "asilo 3 gobierno 3 país 2 países 3 había 3 oír 2 aquí 2 todavía 4 idea 3 que 1 guerra 2 vergüenza 3 y 1 muy 1 hay "
    "1 ciudad 2 quien 1 aguas 2 seguir 2 leyes 2 poeta 3 aéreo 4 hoy 1 uruguay 3 averigüe 4 huyeron 3 leía 3 día 2 "
    "continúa 4 reunión 2"
)


def counted(text: str) -> list[tuple[str, int]]:
    words = text.split()
    return [(word, int(number)) for word, number in zip(words[::2], words[1::2], strict=True)]


@pytest.mark.parametrize(("word", "number"), counted(ENGLISH))
def test_syllables_of_english_words(word: str, number: int) -> None:
    assert syllables(word, grammar("en")) == number


@pytest.mark.parametrize(("word", "number"), counted(SPANISH))
def test_syllables_of_spanish_words(word: str, number: int) -> None:
    assert syllables(word, grammar("es")) == number


@given(st.text(st.characters(categories=["Ll"]), max_size=60), st.sampled_from(["en", "es"]))
def test_every_word_has_a_syllable(word: str, language: Language) -> None:
    assert 1 <= syllables(word, grammar(language)) <= max(1, len(word))


@given(st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=20))
def test_words_are_divided_as_pyphen_divides_them(word: str) -> None:
    expected = [int(place) for place in PYPHEN.positions(word) if 0 < place < len(word)]

    assert divisions(word, "en_US") == expected


PYPHEN = HyphDict(LANGUAGES["en_US"])
