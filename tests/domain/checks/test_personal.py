"""PER-1, and who speaks in a sentence."""

from __future__ import annotations

import pytest

from campaign.domain.checks import personal
from campaign.domain.findings import Level
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import Language
from campaign.domain.texts.speech import is_first_person
from tests.builders import EXAMPLES, a_manuscript, a_template
from tests.domain.checks.tables import Table, cases

TOLD: Table = {
    "en": {
        "a story": "My father left his village with one bag and a letter in his shoe. The clerk who read it did not "
        "ask for more, and so I was born here, forty years ago.",
        "a job": "For eleven years I have driven the night bus from the border to the valley. I know what people carry "
        "when they may carry only one thing: a photograph.",
        "a faith": "Our congregation keeps a lamp lit by the side door. Whoever knocks there gets soup, a bed and no "
        "questions until morning, and we have done so since before my time.",
    },
    "es": {
        "una historia": "Mi padre salió de su aldea con una bolsa y una carta en el zapato. El funcionario que la leyó "
        "no pidió nada más, y así nací yo aquí, hace cuarenta años.",
        "un oficio": "Durante once años manejé el autobús de noche desde la frontera hasta el valle. Sé qué lleva la "
        "gente cuando solo puede llevar una cosa: una fotografía.",
        "una fe": "Nuestra congregación deja una lámpara encendida junto a la puerta. Quien toca recibe sopa, una cama "
        "y ninguna pregunta hasta la mañana, y así lo hacemos desde siempre.",
    },
}
UNTOLD: Table = {
    "en": {
        "nothing": "",
        "too little": "I care about this, and so should all of you who read it.",
        "nobody speaks": "A man left his village with one bag and a letter in his shoe, and the clerk who read the "
        "letter did not ask for anything more than that on that day.",
        "only our example": EXAMPLES["en"]["stake"] + " I was told so.",
        "somebody else's words": "“I left my village with one bag and a letter in my shoe, and the clerk who read it "
        "did not ask for more,” a man said at the door.",
    },
    "es": {
        "nada": "",
        "muy poco": "Esto me importa, y debería importarles a todos ustedes.",
        "nadie habla": "Un hombre salió de su aldea con una bolsa y una carta en el zapato, y el funcionario que la "
        "leyó no le pidió ninguna otra cosa más que aquello aquel día.",
        "solo nuestro ejemplo": EXAMPLES["es"]["stake"] + " Así me lo contaron.",
        "palabras de otro": "«Salí de mi aldea con una bolsa y una carta en el zapato, y el funcionario que la leyó no "
        "me pidió nada más», dijo un hombre.",
    },
}


@pytest.mark.parametrize(("language", "stake"), cases(TOLD))
def test_a_stake_of_ones_own_passes(language: Language, stake: str) -> None:
    assert not list(personal.check(a_manuscript(parts={"stake": stake}, template=a_template(language))))


@pytest.mark.parametrize(("language", "stake"), cases(UNTOLD))
def test_a_stake_that_is_missing_or_ours_gets_a_tip(language: Language, stake: str) -> None:
    (finding,) = personal.check(
        a_manuscript(
            parts={"stake": stake}, template=a_template(language, texts={"stake": EXAMPLES[language]["stake"]})
        )
    )

    assert (finding.id, finding.level) == ("PER-1", Level.HINT)


@pytest.mark.parametrize(("language", "text"), cases(TOLD))
def test_a_whole_text_with_a_stake_passes_wherever_it_stands(language: Language, text: str) -> None:
    first = {"en": "I was there. I tell it.", "es": "Estuve allí. Lo cuento yo."}[language]

    assert not list(personal.check(a_manuscript(f"{text}\n\n{first} {first} {first}", language)))


@pytest.mark.parametrize(("language", "text"), cases(UNTOLD))
def test_a_whole_text_without_one_gets_a_tip(language: Language, text: str) -> None:
    (finding,) = personal.check(a_manuscript(text, language))

    assert finding.level is Level.HINT


def test_a_stake_in_another_part_is_not_counted() -> None:
    (finding,) = personal.check(a_manuscript(parts={"opening": TOLD["en"]["a story"], "stake": "I care."}))

    assert "2 words" in str(finding.message)


def test_a_template_without_a_stake_is_read_as_a_whole() -> None:
    template = a_template(texts={"opening": "An example of an opening that nobody uses."})
    parts = {
        "opening": "I drove that bus for eleven years, I know the road and I know what my people carried in their bags "
        "on those nights, and why."
    }

    assert not list(personal.check(a_manuscript(parts=parts, template=template)))


FIRST_PERSON: Table = {
    "en": {
        "I": "So I asked.",
        "we, joined to a verb": "We’re waiting.",
        "us": "Tell us.",
        "mine": "The question is mine.",
        "I at the end": "She knows more than I.",
        "small i": "yesterday i asked.",
    },
    "es": {
        "un pronombre": "Yo pregunto.",
        "un verbo en pasado": "Trabajé once años.",
        "un verbo en futuro": "Mañana preguntaré otra vez.",
        "un verbo en plural": "Pedimos una audiencia.",
        "un verbo en plural, en pasado": "Antes preguntábamos menos.",
        "sé": "No sé nada.",
        "un posesivo": "Es cosa nuestra.",
    },
}
NOT_FIRST_PERSON: Table = {
    "en": {
        "a country": "The US signed, and so did the U.S. Senate.",
        "a Roman numeral": "World War I ended in a railway car.",
        "a coal mine": "The mine closed and left a mine of questions.",
        "somebody else's words": "“I was sent away,” he said.",
        "that is": "It was late, i.e. after dark.",
    },
    "es": {
        "otra persona": "Él trabajó once años.",
        "nombres propios": "Vinieron José y René con Martí.",
        "adverbios con tilde": "Así fue allí, y aquí también.",
        "adjetivos en -imos": "Fueron los últimos y los mínimos, en tramos extremos.",
        "palabras de otro": "«Me enviaron lejos», dijo.",
        "un nombre de cosa": "El trabajo de novecientas personas fue largo.",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(FIRST_PERSON))
def test_a_sentence_in_the_first_person(language: Language, text: str) -> None:
    assert is_first_person(text, grammar(language))


@pytest.mark.parametrize(("language", "text"), cases(NOT_FIRST_PERSON))
def test_a_sentence_in_another(language: Language, text: str) -> None:
    assert not is_first_person(text, grammar(language))
