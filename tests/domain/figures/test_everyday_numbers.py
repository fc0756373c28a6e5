"""Times, verses, scores and places: no figures, unless something is counted."""

from __future__ import annotations

import pytest

from campaign.domain.figures.mentions import mentions
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import LANGUAGES, Language

NAMED: dict[Language, list[str]] = {
    "en": [
        "At 5 p.m. I read it.",
        "We meet at 7 pm in the hall.",
        "We meet on Tuesdays at 7.",
        "My shift starts at 6, before dawn.",
        "I called at 3:30 and again at 4:15 a.m.",
        "The 6 o'clock news said nothing of it.",
        "She came at 8 in the morning.",
        "Between 9 to 5 nobody answers.",
        "Doors open from 8 to 10 a.m. there.",
        "Matthew 25:35 says it in a few words.",
        "Read Leviticus 19:33-34 to him.",
        "The pastor chose Psalm 23, as always.",
        "He quoted 1 John 4 and sat down.",
        "We won 3-2 that night.",
        "They lost 41 to 38 in overtime.",
        "The class of '84 remembers it.",
        "The class of 1984 remembers it.",
        "Write to 1420 Cerrillos Road, Santa Fe, NM 87505.",
        "The office is at 12 West Elm Street.",
        "Cerrillos Road 1420 is the place.",
        "Drive down Route 66 and take exit 12.",
        "I teach in room 12 and vote in precinct 40.",
        "She waited at gate 14 for bus 22.",
        "Since September 11 we take off our shoes.",
    ],
    "es": [
        "A las 5 de la tarde lo leí.",
        "Nos reunimos los martes a las 7 de la tarde.",
        "La misa empieza a las 8.",
        "Llamé a las 3:30 y a las 4:15 p.m.",
        "Abren de las 9 en punto en adelante.",
        "Mateo 25:35 lo dice en pocas palabras.",
        "Leí Levítico 19:33-34 y me callé.",
        "El pastor eligió el Salmo 23.",
        "Citó 1 Juan 4 y se sentó.",
        "Las muchachas ganaron 3 a 2 esa noche.",
        "Perdimos 3-2 en casa.",
        "La generación del 84 lo recuerda.",
        "La promoción de 1984 lo recuerda.",
        "La oficina está en la calle Ocho 123.",
        "Vivo en la Avenida Central 45.",
        "En la carretera 66 hay una fonda.",
        "Doy clase en el aula 12.",
        "Esperó en la puerta 14 el autobús 22.",
        "Desde el 11 de septiembre nos quitamos los zapatos.",
        "Cerrillos Road 1420, Santa Fe, NM 87505.",
    ],
}
COUNTED: dict[Language, list[str]] = {
    "en": [
        "By bus 40 people left.",
        "At 945 it stopped.",
        "It fell from 47 to 80 countries.",
        "There were 8,000 motions in Court.",
        "Only 34 people in the Main Street shelter asked.",
        "Honduras takes up to 10 a month.",
        "On September 11, 2019, they signed.",
        "They won 12 cases.",
        "The numbers 34 and 945 are known.",
    ],
    "es": [
        "En autobús 40 personas se fueron.",
        "Enviaron a las 945 personas.",
        "Presentaron 8,000 mociones.",
        "En la calle Ocho 40 personas esperaban.",
        "El 11 de septiembre de 2019 firmaron.",
        "Ganaron 12 casos.",
        "Fueron de 47 a 80 países.",
    ],
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_that_names_a_time_or_a_place_counts_nothing(language: Language) -> None:
    counted = {
        text: [text[found.start : found.end] for found in mentions(text, grammar(language)) if not found.is_weak]
        for text in NAMED[language]
    }

    assert {text: found for text, found in counted.items() if found} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_of_something_counts_beside_such_words(language: Language) -> None:
    assert [
        text for text in COUNTED[language] if not any(not found.is_weak for found in mentions(text, grammar(language)))
    ] == []
