"""NAME-1 on letters right and wrong: a neighbor may be told of, and is not to be named beside their status."""

from __future__ import annotations

from campaign.domain.checks import named_people
from campaign.domain.findings import Level
from campaign.domain.language import LANGUAGES, Language
from tests.campaigns.frozen_campaign import frozen_manuscript

RIGHT: dict[Language, list[str]] = {
    "en": [
        "A neighbor from Honduras has an asylum case. She bakes the bread we eat after Mass.",
        "My friend Maria taught me to make tamales. I ask Congress to hold hearings on the agreements.",
        "I am Ana Ruiz, and I came here as a refugee. I know what a closed door sounds like.",
        "My name is Daniel Ortega-Smith. I was undocumented until I was nineteen.",
        "President Bernardo Arévalo said that Guatemala would not be a place where people ask for asylum.",
        "Secretary Kristi Noem said that people could ask for asylum there.",
        "Mary and Joseph fled with a child, and nobody asked for their visa.",
        "We met in San José Church and read about people who asked for asylum.",
        "In Santa Ana County a family at our shelter is waiting for asylum.",
        "Judge Robert Hill hears cases all day, and every asylum seeker gets his turn.",
        "Sen. Martin Hale has never met a refugee in our town.",
        "Dr. Susan Lee treats people without papers at our clinic for nothing.",
        "My grandmother crossed the border in a cattle car, and we tell it every Christmas.",
        "A man at our table was deported in May. His chair is still there.",
        "My brother Thomas drives volunteers to the courthouse. Asylum is a promise we made.",
        "Pastor James Cole preached on strangers. A family in his church fears deportation.",
        "I wrote to Rep. Lucia Vega: nobody should be sent to a country they never saw.",
        "The refugees at the Robert Street shelter play soccer on Sundays.",
        "Linda, who runs our food bank, says that the lines are longer.",
        "Kenneth and I have been married for forty years and vote in every election.",
        "Father Michael Brown says an asylum seeker sleeps in the parish hall.",
        "The Elizabeth River flooded the year my father got a visa.",
        "An asylum seeker at our shelter asked me for a pencil.",
        "My cousin's wife is undocumented, and I will not tell you her name.",
        "Jesus was a refugee, my grandmother used to say.",
        "Our mayor, Helen Park, wants to know who was deported from our county.",
    ],
    "es": [
        "Una vecina de Honduras tiene un caso de asilo. Hace el pan que comemos después de misa.",
        "Mi amiga María me enseñó a hacer tamales. Pido al Congreso que celebre audiencias.",
        "Soy Ana Ruiz y llegué como refugiada. Sé cómo suena una puerta que se cierra.",
        "Me llamo Daniel Ortega y viví sin papeles hasta los diecinueve.",
        "El presidente Bernardo Arévalo dijo que nadie pidió asilo allí.",
        "La secretaria Kristi Noem dijo que la gente podría pedir asilo en esos países.",
        "María y José huyeron con un niño y nadie les pidió la visa.",
        "Nos juntamos en la iglesia de San José y leímos sobre quien pide asilo.",
        "En Santa Ana una familia del albergue espera asilo.",
        "La jueza Rosa Peña oye casos todo el día, y cada solicitante de asilo tiene su turno.",
        "La doctora Susana Lee atiende a gente sin papeles y no cobra.",
        "Mi abuela cruzó la frontera en un vagón, y lo contamos cada Navidad.",
        "A un hombre de nuestra mesa lo deportaron en mayo. Su silla sigue ahí.",
        "Mi hermano Tomás lleva voluntarios al centro. El asilo es una promesa nuestra.",
        "El padre Miguel predicó sobre los forasteros. Una familia de la parroquia teme la deportación.",
        "Los refugiados del albergue de la calle Roberto juegan al futbol los domingos.",
        "Linda dirige el banco de alimentos y dice que las filas son más largas.",
        "Un solicitante de asilo del albergue me pidió un lápiz.",
        "La esposa de mi primo es indocumentada, y no diré su nombre.",
        "Jesús fue refugiado, decía mi abuela.",
        "La alcaldesa Elena Parra quiere saber a quién deportaron del condado.",
        "Mi esposo Carlos y yo llevamos cuarenta años casados y votamos siempre.",
    ],
}
WRONG: dict[Language, list[str]] = {
    "en": [
        "My neighbor Maria Lopez is undocumented and cleans our church.",
        "José has an asylum hearing in March. He mows my lawn.",
        "My coworker Wilmer asked for asylum two years ago.",
        "Lupe, my friend from choir, was deported last week.",
        "A man named Selvin was detained by ICE on our street.",
        "Carlos Mejía crossed the border with his baby and works nights.",
        "My student Ahmed is waiting for asylum.",
        "I think of Rosa's asylum case every day.",
        "Mrs. Hernandez overstayed her visa because her son was ill.",
        "My barber, Oksana, has TPS and fears losing it.",
        "ICE took Juan Carlos at the bus stop.",
        "Fatima was granted asylum, and still she is afraid.",
        "A girl called Yesenia lives here without papers.",
        "Our gardener Don Chepe has no papers.",
        "Marvin lives two doors down. He has a removal order and three children.",
        "My parishioner Elmer wears an ankle monitor to Mass.",
        "Teresa Gómez, our cook, is an asylum seeker.",
        "They deported her, my friend Blanca, before dawn.",
        "Xiomara and her son are seeking asylum and sleep in our hall.",
        "My patient Nadia was refused asylum.",
    ],
    "es": [
        "Mi vecina María López es indocumentada y limpia nuestra iglesia.",
        "José tiene su audiencia de asilo en marzo. Me corta el pasto.",
        "Mi compañero Wilmer pidió asilo hace dos años.",
        "A Lupe, mi amiga del coro, la deportaron la semana pasada.",
        "A un hombre llamado Selvin lo detuvo ICE en nuestra calle.",
        "Carlos Mejía cruzó la frontera con su bebé y trabaja de noche.",
        "Mi alumno Ahmed espera asilo.",
        "Pienso en Rosa y en su caso de asilo todos los días.",
        "Mi peluquera, Oksana, tiene TPS y teme perderlo.",
        "La migra se llevó a Juan Carlos, y ICE detuvo a su hermano.",
        "A Fátima le dieron asilo y todavía tiene miedo.",
        "Una muchacha llamada Yesenia vive aquí sin papeles.",
        "Marvin vive a dos puertas. Tiene una orden de deportación y tres hijos.",
        "Mi feligrés Elmer va a misa con grillete.",
        "Teresa Gómez, nuestra cocinera, es solicitante de asilo.",
        "Mi amiga Blanca fue deportada antes del amanecer.",
        "Xiomara pidió asilo con su hijo y duerme en nuestro salón.",
        "Mi inquilino Hassan llegó como refugiado.",
    ],
}


def warned(text: str, language: Language) -> list[str]:
    findings = named_people.check(frozen_manuscript(text, language))
    return [finding.words[0] for finding in findings if finding.level is Level.WARN]


def test_few_right_letters_are_warned_of_and_few_wrong_ones_missed() -> None:
    right = [(text, language) for language in LANGUAGES for text in RIGHT[language]]
    wrong = [(text, language) for language in LANGUAGES for text in WRONG[language]]
    false_alarms = [text for text, language in right if warned(text, language)]
    missed = [text for text, language in wrong if not warned(text, language)]

    print(f"warned of {len(false_alarms)} of {len(right)} right: {false_alarms}")
    print(f"missed {len(missed)} of {len(wrong)} wrong: {missed}")
    assert len(false_alarms) * 20 <= len(right)
    assert len(missed) * 10 <= len(wrong)


def test_the_finding_shows_the_name_and_what_could_be_there_instead() -> None:
    text = "I read the paper. My neighbor Maria Lopez is undocumented."
    (finding,) = named_people.check(frozen_manuscript(text, "en"))

    assert finding.words == ("My neighbor Maria Lopez",)
    assert text[finding.start : finding.end] == "My neighbor Maria Lopez"
    assert finding.change == "A neighbor"
    assert "“Maria Lopez” is named next to “is undocumented”" in str(finding.message)
