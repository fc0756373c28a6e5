"""Numbers that people tell of their own lives in letters: no check says anything of them, beside a mark or without one.

Each sentence stands by itself, and in a paragraph whose other sentence cites a fact with numbers.
"""

from __future__ import annotations

import pytest

from campaign.domain.checks import facts, figures
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.belonging import Owner, belongings
from campaign.domain.review.source_sheets import rows
from tests.campaigns.frozen_campaign import frozen_manuscript

CITED: dict[Language, tuple[str, ...]] = {
    "en": (
        "A Senate staff report said in January 2021 that at least 945 people had been sent to Guatemala.[@transfers-senate-945]",
        "Honduras's agreement of August 2025 covers up to 240 people in two years.[@honduras-240-in-two-years]",
        "By January 2026, Senate Democrats report, over $32 million had gone to five countries.[@senate-democrats-32-million]",
    ),
    "es": (
        "Un informe del personal del Senado de enero de 2021 contó al menos 945 personas enviadas a Guatemala.[@transfers-senate-945]",
        "El acuerdo de Honduras de agosto de 2025 abarca hasta 240 personas en dos años.[@honduras-240-in-two-years]",
        "Hasta enero de 2026, dicen los demócratas del Senado, más de $32 millones fueron a cinco países.[@senate-democrats-32-million]",
    ),
}
OWN: dict[Language, dict[str, list[str]]] = {
    "en": {
        "ages": [
            "I am 62 and have voted in every election since I was 18.",
            "I'm 71 years old.",
            "At 45, I went back to school.",
            "My grandmother was 93 when she died.",
            "She is 7 and asks good questions.",
            "I turned 80 last spring.",
            "A 14-year-old in my class asked me about it.",
            "I am in my 60s now.",
        ],
        "children and kin": [
            "My 3 children ask good questions.",
            "We raised 4 kids on this street.",
            "I have 11 grandchildren and worry for them all.",
            "Our 2 sons serve in the Navy.",
            "My two sons asked me why.",
            "I have ten cousins there.",
            "She has 12 nieces.",
        ],
        "years": [
            "I came here 30 years ago with one suitcase.",
            "I taught school for 34 years.",
            "My wife of 37 years packed me a sandwich.",
            "We have lived here since 1978.",
            "My father came in 1962 with nothing.",
            "After 25 years as a nurse I know fear when I see it.",
            "Twenty years ago our church took in a family.",
            "I retired in 2015.",
            "I have spent half my life here and a third of it in one kitchen.",
        ],
        "times": [
            "We meet at 7 pm on Tuesdays.",
            "The phone rang at 3:30 in the morning.",
            "At 5 p.m. the church fills up.",
        ],
        "addresses": [
            "Our office is at 1420 Cerrillos Road, Santa Fe, NM 87505.",
            "I teach in room 12.",
            "I live off Route 66, near exit 40.",
        ],
        "verses and scores": [
            "Matthew 25:35 says it in a few words.",
            "The night our girls won 3-2, a man told me his story.",
            "I graduated in the class of '84.",
        ],
        "bills": [
            "My insulin costs $35 a month now and my rent went up by $120.",
            "I pay $1,450 in rent.",
            "We raised $600 at the bake sale.",
        ],
        "measures": [
            "It was 104 degrees when I drove the 40 miles to the hearing.",
            "The hearing lasted 11 minutes.",
            "The shelter is 6 blocks from my house.",
            "I walked 12 miles that day.",
        ],
        "dates": [
            "It is now 2026.",
            "Our November 3 election is over.",
            "Since September 11 we take off our shoes at airports.",
            "I was born on May 4, 1951.",
        ],
        "titles": [
            "Thank you for “Twelve hours at gate 14” (Nov. 20).",
            "Your story “Last Bus Out” of November 14 stayed with me.",
        ],
        "small words": [
            "I would like our pastor to read the two side by side.",
            "That is ten chairs at a table.",
            "Two neighbors and I talked it over.",
        ],
    },
    "es": {
        "edades": [
            "Tengo 62 años y voto desde los 18.",
            "Mi abuela tenía 93 años cuando murió.",
            "La menor, que tiene 7 años, hace las mejores preguntas.",
            "Cumplí 80 en primavera.",
            "A mis 45 años volví a la escuela.",
            "Un muchacho de 14 años me preguntó por ellos.",
        ],
        "hijos y parientes": [
            "Mis 3 hijos hacen buenas preguntas.",
            "Criamos 4 hijos en esta calle.",
            "Tengo 11 nietos y me preocupan todos.",
            "Mis dos hijos me preguntaron por qué.",
            "Tengo diez primos allá.",
        ],
        "años": [
            "Llegué hace 30 años con una maleta.",
            "Fui maestra durante 34 años.",
            "Mi esposa, con quien llevo 37 años, me preparó un lonche.",
            "Vivimos aquí desde 1978.",
            "Mi padre llegó en 1962 sin nada.",
            "Después de 25 años de enfermera reconozco el miedo.",
            "Me jubilé en 2015.",
            "He pasado media vida aquí, y un tercio de ella en la misma cocina.",
        ],
        "horas": [
            "Nos juntamos los martes a las 7 de la tarde.",
            "El teléfono sonó a las 3:30 de la madrugada.",
            "A las 5 p.m. se llena la iglesia.",
        ],
        "direcciones": [
            "Nos reunimos en Cerrillos Road 1420, Santa Fe, NM 87505.",
            "Doy clase en el aula 12.",
            "En la carretera 66 hay una fonda.",
        ],
        "versículos y marcadores": [
            "Mateo 25:35 lo dice en pocas palabras.",
            "La noche en que las muchachas ganaron 3 a 2 me lo contó un abuelo.",
            "Soy de la generación del 84.",
        ],
        "cuentas": [
            "Mi insulina cuesta $35 al mes y la renta me subió $120.",
            "Pago $1,450 de renta.",
            "Juntamos $600 en la venta de pasteles.",
        ],
        "medidas": [
            "Hacía 104 grados cuando manejé las 40 millas hasta la audiencia.",
            "La audiencia duró 11 minutos.",
            "El albergue queda a 6 cuadras de mi casa.",
        ],
        "fechas": [
            "Ya estamos en 2026.",
            "Nuestra elección del 3 de noviembre ya pasó.",
            "Desde el 11 de septiembre nos quitamos los zapatos en los aeropuertos.",
            "Nací el 4 de mayo de 1951.",
        ],
        "títulos": [
            "Gracias por «Doce horas en la puerta 14» (20 de noviembre).",
            "Su reportaje «El último autobús», del 14 de noviembre, se me quedó grabado.",
        ],
        "palabras pequeñas": [
            "Quisiera que el pastor leyera las dos cosas.",
            "Son diez sillas en una mesa.",
            "Dos vecinas y yo lo hablamos.",
        ],
    },
}
BESIDE_A_MARK: dict[Language, list[str]] = {
    "en": [
        "At 5 p.m. I read that third-country deportations cost at least $40 million, as Senate Democrats estimated in "
        "February 2026.[@senate-democrats-40-million]",
        "With 13 neighbors I read that at least 945 people had been sent to Guatemala by January 2021, a Senate staff "
        "report said.[@transfers-senate-945]",
        "I am 62, and a Senate staff report of January 2021 that says at least 945 people were sent to Guatemala is "
        "news to me.[@transfers-senate-945]",
        "After 30 years as a nurse I learned that at least 945 people were sent to Guatemala, a Senate staff report "
        "of January 2021 says.[@transfers-senate-945]",
        "My 3 children know that a Senate staff report of January 2021 counts at least 945 people.[@transfers-senate-945]",
        "Matthew 25:35 came to mind when a Senate staff report of January 2021 counted at least 945 people."
        "[@transfers-senate-945]",
    ],
    "es": [
        "A las 5 de la tarde leí que las deportaciones a terceros países costaron al menos $40 millones, según calcularon "
        "los demócratas del Senado en febrero de 2026.[@senate-democrats-40-million]",
        "Con 13 vecinas leí que al menos 945 personas fueron enviadas a Guatemala hasta enero de 2021, según un informe "
        "del personal del Senado.[@transfers-senate-945]",
        "Tengo 62 años y no sabía que un informe del personal del Senado de enero de 2021 cuenta al menos 945 personas."
        "[@transfers-senate-945]",
        "Mis 3 hijos saben que un informe del personal del Senado de enero de 2021 cuenta al menos 945 personas."
        "[@transfers-senate-945]",
        "Me acordé de Mateo 25:35 cuando un informe del personal del Senado de enero de 2021 contó al menos 945 personas."
        "[@transfers-senate-945]",
    ],
}


def said_of(text: str, language: Language) -> list[str]:
    manuscript = frozen_manuscript(text, language)
    unsupported = [row for row in rows(manuscript) if row.is_contradicted]
    found = [*figures.check(manuscript), *facts.check(manuscript)]
    return [*(f"{finding.id} {finding.level} {finding.words}" for finding in found), *(row.text for row in unsupported)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_said_of_the_writers_own_numbers(language: Language) -> None:
    sentences = [sentence for kind in OWN[language].values() for sentence in kind]
    texts = [
        *sentences,
        *(f"{sentence} {cited}" for sentence in sentences for cited in CITED[language]),
        *(f"{CITED[language][0]} {sentence}" for sentence in sentences),
    ]

    assert {text: said for text in texts if (said := said_of(text, language))} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_said_of_them_beside_a_mark_either(language: Language) -> None:
    assert {text: said for text in BESIDE_A_MARK[language] if (said := said_of(text, language))} == {}


def test_a_number_belongs_to_the_nearest_mark() -> None:
    """The one behind it, else the one before it."""
    text = "Of 945[@transfers-senate-945] people, 34[@applied-senate-34] applied, which is 4 in all."
    (sentence,) = frozen_manuscript(text, "en").reading.sentences
    owned = belongings(frozen_manuscript(text, "en"), sentence)

    assert [[fact.id for fact in belongs.facts] for _, belongs in owned] == [
        ["transfers-senate-945"],
        ["applied-senate-34"],
        ["applied-senate-34"],
    ]
    assert {belongs.owner for _, belongs in owned} == {Owner.FACTS}
