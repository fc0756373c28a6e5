"""ORIG-2."""

from __future__ import annotations

from dataclasses import replace

import pytest

from campaign.domain.checks import lookalikes
from campaign.domain.findings import Level
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.fingerprints import Traits, own_runs
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.templates.drafts import NewspaperDetails
from tests.builders import a_manuscript, a_reading
from tests.domain.checks.tables import Table, cases
from tests.domain.checks.test_originality import OWN

KEY = b"k" * 32
#: What only its own writer would say; that somebody else says it for the same paper is the point.
REMEMBERED: dict[Language, str] = {
    "en": f"{OWN['en']} On Fridays I leave the radio off and listen for the engines. My mother waits up with the porch "
    "lamp lit, as if I were the one on board. We count what we can: tires, lamps, the minutes until the gate shuts.",
    "es": f"{OWN['es']} Los viernes apago la radio y escucho los motores. Mi madre me espera con la lámpara encendida, "
    "como si yo fuera a bordo. Contamos lo que podemos: llantas, luces, los minutos hasta que se cierra el portón.",
}
UNLIKE: Table = {
    "en": {
        "another life": "I teach third grade in Hatch. Last spring a girl stopped coming, and her desk is still there "
        "with her crayons in it. Nobody at the school board could tell me where she is, and I have asked four times.",
        "the same scene in other words": "There is a hangar near the border where planes fill up by night. A cousin of "
        "mine sweeps there. By noon they are back without a soul, and there is never a list that anybody may read.",
        "our own sentences around another life": "Here is what the public record shows about it. I sell tamales by the "
        "courthouse, and the bailiffs who buy them no longer joke. I ask our senators to hold hearings on who was sent "
        "where and what became of them.",
        "a quotation of the other letter": f"I read this in your pages: “{REMEMBERED['en']}” It kept me awake, for my "
        "brother drives that road as well and has never said a word about what passes him there in the dark.",
    },
    "es": {
        "otra vida": "Enseño en tercer grado en Hatch. En primavera una niña dejó de venir, y su pupitre sigue allí con "
        "sus crayones. Nadie en la junta escolar supo decirme dónde está, y ya pregunté cuatro veces.",
        "la misma escena con otras palabras": "Cerca de la frontera hay un hangar donde los aviones se llenan de noche. "
        "Una prima mía barre allí. A las doce han vuelto sin un alma, y jamás hay lista que alguien pueda leer.",
        "nuestras frases y otra vida": "Esto es lo que consta en los registros públicos. Vendo tamales junto al juzgado, y "
        "los alguaciles que los compran ya no bromean. Pido a nuestros senadores que celebren audiencias sobre a quién se "
        "envió, adónde y qué fue de ellos.",
        "una cita de la otra carta": f"Leí esto en sus páginas: «{REMEMBERED['es']}» Me quitó el sueño, porque mi hermano "
        "maneja por ese mismo camino y nunca ha dicho una palabra de lo que pasa a su lado en lo oscuro.",
    },
}
ALIKE: Table = {
    "en": {
        "word for word": REMEMBERED["en"],
        "with other names and another number": REMEMBERED["en"].replace("Deming", "Vado").replace("two", "three"),
        "shouted, without its punctuation": REMEMBERED["en"].upper().replace(".", ""),
        "its sentences in another order": ". ".join(reversed(REMEMBERED["en"].split(". "))),
        "with a sentence of one's own": f"{REMEMBERED['en']} I teach third grade in Hatch and will not be quiet.",
    },
    "es": {
        "palabra por palabra": REMEMBERED["es"],
        "con otros nombres y otra hora": REMEMBERED["es"].replace("Deming", "Vado").replace("dos", "tres"),
        "a gritos y sin tildes": REMEMBERED["es"].upper().replace("É", "E").replace(".", ""),
        "sus frases en otro orden": ". ".join(reversed(REMEMBERED["es"].split(". "))),
        "con una frase propia": f"{REMEMBERED['es']} Enseño en tercer grado en Hatch y no voy a callar.",
    },
}

#: What stands behind each of the letters that are unlike, so that they are as long as letters are.
FURTHER: dict[Language, str] = {
    "en": "I am no lawyer and read slowly. It took me three evenings with a dictionary, at the kitchen table, after the "
    "dishes. What I learned fits on a napkin: someone decided, someone paid, someone was put on a plane, and the rest of "
    "us were asked to look at the weather. My students know better than that. They ask until they get an answer.",
    "es": "No soy abogada y leo despacio. Me llevó tres noches con un diccionario, en la mesa de la cocina, después de los "
    "platos. Lo que aprendí cabe en una servilleta: alguien decidió, alguien pagó, a alguien lo subieron a un avión, y a "
    "los demás nos pidieron mirar el cielo. Mis alumnos saben más que eso. Preguntan hasta que se les contesta.",
}


def beside_the_remembered(text: str, language: Language) -> Manuscript:
    """A letter as it is looked at where the other one was remembered for the same paper."""
    manuscript = a_manuscript(text, language)
    wording = manuscript.content.wording[language]
    one, other = (
        Traits("campaign", "paper", own_runs(letter, wording), "form").fingerprint(KEY)
        for letter in (manuscript.reading, a_reading(REMEMBERED[language], language))
    )
    assert one, "too short to compare"
    assert other
    return replace(manuscript, others=(len(one & other) / len(one),))


@pytest.mark.parametrize(("language", "text"), cases(UNLIKE))
def test_a_letter_unlike_the_other_passes(language: Language, text: str) -> None:
    assert not list(lookalikes.check(beside_the_remembered(f"{text} {FURTHER[language]}", language)))


@pytest.mark.parametrize(("language", "text"), cases(ALIKE))
def test_a_near_copy_stops(language: Language, text: str) -> None:
    (finding,) = lookalikes.check(beside_the_remembered(text, language))

    assert (finding.id, finding.level) == ("ORIG-2", Level.STOP)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("others", [(), (0.0,), (0.1, 0.19)])
def test_a_letter_like_no_other_passes(others: tuple[float, ...], language: Language) -> None:
    assert not list(lookalikes.check(replace(a_manuscript(OWN[language], language), others=others)))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("others", "level"),
    [
        ((0.2,), Level.WARN),
        ((0.1, 0.49), Level.WARN),
        ((0.3, 0.1), Level.WARN),
        ((0.5,), Level.STOP),
        ((0.1, 0.8), Level.STOP),
        ((1.0, 0.3), Level.STOP),
    ],
)
def test_the_letter_most_like_it_counts(others: tuple[float, ...], level: Level, language: Language) -> None:
    (finding,) = lookalikes.check(replace(a_manuscript(OWN[language], language), others=others))

    assert (finding.id, finding.level) == ("ORIG-2", level)


def test_the_message_names_the_paper_and_how_much() -> None:
    manuscript = a_manuscript(OWN["en"], paper=NewspaperDetails("The Gazette"))
    (finding,) = lookalikes.check(replace(manuscript, others=(0.617,)))

    assert str(finding.message).startswith("About 62% of your wording matches another letter")
    assert "The Gazette" in str(finding.message)
