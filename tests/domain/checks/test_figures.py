"""FACT-1 and FACT-2: design §5, one table a rule."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from campaign.domain.checks import figures
from campaign.domain.evidence.marks import MARKER
from campaign.domain.findings import Finding, Level
from campaign.domain.language import Language
from campaign.domain.templates.drafts import Article
from campaign.domain.templates.kinds import Kind
from tests.builders import FACTS, a_content, a_fact, a_manuscript, a_moment, a_quantity, a_template
from tests.domain.checks.tables import Table, cases

NO_ARTICLE = Article()


def found(
    text: str, language: Language, *, own: tuple[str, ...] = (), kind: Kind = Kind.LETTER, article: Article = NO_ARTICLE
) -> list[Finding]:
    template = a_template(language, kind)
    facts = [
        *FACTS,
        a_fact("signed", figures=[a_moment("2019-07-26")]),
        a_fact("families", figures=[a_quantity(34, "families")]),
        a_fact("least", figures=[a_quantity(945, "people", "at least")]),
        a_fact("around", figures=[a_quantity(300, "people", "about")]),
        a_fact("fewer", figures=[a_quantity(20, "people", "fewer than")]),
        a_fact("exact", figures=[a_quantity(939, "people")]),
        a_fact("article", figures=[a_quantity(208, "pages")]),
        a_fact("nine", figures=[a_quantity(9, "people", "at least")]),
        a_fact("half", figures=[a_quantity(50, "percent")]),
        a_fact(
            "range", figures=[a_quantity(47, "countries", bound="lower"), a_quantity(80, "countries", bound="upper")]
        ),
    ]
    manuscript = a_manuscript(text, template=template, content=a_content([template], facts=facts), own_figures=own)
    return list(figures.check(replace(manuscript, draft=replace(manuscript.draft, article=article))))


def summary(findings: list[Finding]) -> list[tuple[str, Level, str]]:
    return [(finding.id, finding.level, finding.words[0]) for finding in findings]


HELD: Table = {
    "en": {
        "as the fact says it": "More than 900 people were sent.[@transfers]",
        "over is more than": "Over 900 were sent in July 2019.[@transfers]",
        "in words": "More than nine hundred people were put on planes.[@transfers]",
        "less of a date than is known": "They signed in 2019.[@signed]",
        "all of a date": "On July 26, 2019, they signed.[@signed]",
        "a date in figures": "They signed on 7/26/2019.[@signed]",
        "with its currency": "It cost over $32 million.[@cost]",
        "the currency in words": "It cost more than 32 million dollars.[@cost]",
        "the percent sign for the word": "One government got 80% of it.[@cost]",
        "percent in words": "One government got eighty percent.[@cost]",
        "a small word that a fact has": "Honduras takes up to ten people each month.[@ten-a-month]",
        "nearly, as almost": "They filed almost five thousand motions.[@motions]",
        "up to, as at most": "It takes no more than 10 people each month.[@ten-a-month]",
        "about, as roughly": "Roughly 300 people came back.[@around]",
        "fewer, as under": "Under 20 people asked.[@fewer]",
        "at least, as no fewer than": "No fewer than 945 people flew.[@least]",
        "two facts in one sentence": "More than 900 people were sent, for over $32 million.[@transfers; @cost]",
        "no unit named": "Of those, more than 900 went south.[@transfers]",
        "the day the fact speaks of": "By June 2020 it was over.[@transfers]",
        "with a verb above": "The number exceeded 900.[@transfers]",
        "with an article between": "They came to more than the 900 we had heard of.[@transfers]",
        "its period at the start": "Each month, up to 10 people land there.[@ten-a-month]",
        "its period farther off": "Up to 10 people may be sent to Honduras every single month.[@ten-a-month]",
        "a day in words": "On the twenty-sixth of July 2019 they signed.[@signed]",
        "a short year": "Signed 7/26/19.[@signed]",
        "a month in capitals": "JULY 26, 2019, WAS THE DAY.[@signed]",
        "a year in words": "They signed it in July of twenty nineteen.[@signed]",
        "half, for fifty percent": "Half of the money went there.[@half]",
        "a fraction for its percentage": "Four fifths of it went to one government.[@cost]",
        "both ends of a range": "They asked between 47 and 80 countries.[@range]",
    },
    "es": {
        "como lo dice el dato": "Enviaron a más de 900 personas.[@transfers]",
        "con palabras": "Más de novecientas personas subieron a aviones.[@transfers]",
        "por encima de": "Fueron por encima de 900 en julio de 2019.[@transfers]",
        "menos fecha de la que se sabe": "Firmaron en 2019.[@signed]",
        "toda la fecha": "El 26 de julio de 2019 firmaron.[@signed]",
        "fecha en cifras": "Firmaron el 26/7/2019.[@signed]",
        "miles con punto": "Presentaron casi 5.000 mociones.[@motions]",
        "miles con coma": "Se presentaron casi 5,000 mociones.[@motions]",
        "miles con espacio": "Hubo casi 5 000 mociones.[@motions]",
        "miles con palabra": "Llegaron a casi 5 mil mociones.[@motions]",
        "con su moneda": "Costó más de 32 millones de dólares.[@cost]",
        "con el signo de la moneda": "Costó más de $32 millones.[@cost]",
        "por ciento": "El 80 por ciento fue para un gobierno.[@cost]",
        "con el signo de por ciento": "Un gobierno recibió el 80 %.[@cost]",
        "una palabra pequeña que el dato tiene": "Honduras recibe hasta diez personas al mes.[@ten-a-month]",
        "unos": "Unas 300 personas volvieron.[@around]",
        "menos de": "Lo pidieron menos de 20 personas.[@fewer]",
        "al menos, como por lo menos": "Volaron por lo menos 945 personas.[@least]",
        "con un verbo": "En julio de 2019 superaron las 900 personas.[@transfers]",
        "su período al comienzo": "Cada mes llegan allí hasta 10 personas.[@ten-a-month]",
        "su período en un adjetivo": "Honduras recibe hasta 10 personas mensuales.[@ten-a-month]",
        "el día con palabras": "El veintiséis de julio de 2019 firmaron.[@signed]",
        "con guiones": "Firmado el 26-07-2019.[@signed]",
        "con puntos": "Firmado el 26.7.2019.[@signed]",
        "el mes abreviado": "Se firmó el 26 de jul. de 2019.[@signed]",
        "el año con palabras": "Lo firmaron en julio de dos mil diecinueve.[@signed]",
        "la mitad, por cincuenta por ciento": "La mitad del dinero fue para uno.[@half]",
        "los dos extremos de un rango": "Preguntaron a entre 47 y 80 países.[@range]",
    },
}
NOT_HELD: Table = {
    "en": {
        "another number": "More than 800 people were sent.[@transfers]",
        "a digit more": "More than 9,000 people were sent south.[@transfers]",
        "a point does not group in English": "They filed nearly 5.000 motions.[@motions]",
        "another direction": "Nearly 900 people were put on planes.[@transfers]",
        "the other way around": "At most 945 people flew.[@least]",
        "another day": "On July 27, 2019, they signed.[@signed]",
        "another scale": "It cost over $32 billion.[@cost]",
        "half of it": "It took half a million people.[@transfers]",
        "hundreds and more": "They sent more than 9 hundred and fifty people.[@transfers]",
        "dozens after digits": "Up to 10 dozen people land there each month.[@ten-a-month]",
        "another period": "Honduras takes up to 10 people a week.[@ten-a-month]",
        "another period at the start": "Every year Honduras takes up to 10 people.[@ten-a-month]",
        "never above": "The number never exceeded 900.[@transfers]",
        "hardly above": "Hardly more than 900 people went.[@transfers]",
        "just short of it": "There were just shy of 900 on those planes.[@transfers]",
        "not reached": "The flights did not reach 900 passengers.[@transfers]",
        "fewer of them than": "There were fewer people than 900.[@transfers]",
        "virtually": "Virtually 900 were taken away.[@transfers]",
        "another day in words": "On the fifth of July 2019 they signed it.[@signed]",
        "another day after its month": "On July fifth, 2019, they met.[@signed]",
    },
    "es": {
        "otro número": "Enviaron a más de 800 personas.[@transfers]",
        "una cifra más": "Enviaron al sur a más de 9.000 personas.[@transfers]",
        "tres cifras tras la coma son miles": "Fueron más de 0,900 personas.[@transfers]",
        "otra dirección": "Fueron casi 900 personas.[@transfers]",
        "al revés": "Volaron a lo sumo 945 personas.[@least]",
        "otro día": "El 27 de julio de 2019 firmaron.[@signed]",
        "otra escala": "Costó más de 32 mil millones de dólares.[@cost]",
        "un millar": "Enviaron a más de un millar de personas.[@transfers]",
        "otro período": "Recibe hasta 10 personas por día.[@ten-a-month]",
        "otro período al comienzo": "Cada semana llegan hasta 10 personas.[@ten-a-month]",
        "nunca por encima": "Nunca superaron las 900.[@transfers]",
        "no por encima": "En total no superaron 900.[@transfers]",
        "no llegaron": "Los enviados no llegaron a 900.[@transfers]",
        "prácticamente": "Subieron prácticamente 900 a los aviones.[@transfers]",
        "menos de las": "Eran menos de las 900 que se dijo.[@transfers]",
        "otro día con palabras": "El cinco de julio de 2019 lo firmaron.[@signed]",
    },
}
#: What may be another honest number, or one that is read badly.
MAY_DIFFER: Table = {
    "en": {
        "other number words": "More than nine hundred and ninety were sent.[@transfers]",
        "another unit": "More than 900 families were sent away.[@transfers]",
        "a direction that the fact has not": "More than 939 people went.[@exact]",
        "another month": "They signed in June 2019.[@signed]",
        "another year": "They signed in 2020, in haste.[@signed]",
        "more of a date than is known": "On July 3, 2019, they sent more than 900.[@transfers]",
        "without its currency": "It cost more than 32 million.[@cost]",
        "a number for a percentage": "Of it, 80 went to one government.[@cost]",
        "a small word in place of a small figure": "Honduras takes up to nine people each month.[@ten-a-month]",
        "hundreds after digits": "It took at least 9 hundred people.[@nine]",
        "a period where there is none": "More than 900 people were flown there every month.[@transfers]",
        "another share": "Half of it went to one government.[@cost]",
        "a multiple": "The number of flights doubled.[@transfers]",
        "a ratio": "Nine out of ten got nothing.[@transfers]",
        "one end of a range": "They asked 80 countries.[@range]",
    },
    "es": {
        "otras palabras de número": "Fueron más de novecientas noventa.[@transfers]",
        "otra unidad": "Enviaron a más de 900 familias.[@transfers]",
        "una dirección que el dato no tiene": "Fueron más de 939 personas.[@exact]",
        "otro mes": "Firmaron en junio de 2019.[@signed]",
        "sin su moneda": "Costó más de 32 millones.[@cost]",
        "un número por un porcentaje": "De eso, 80 fueron para un gobierno.[@cost]",
        "una palabra pequeña por la cifra del dato": "Honduras recibe hasta nueve personas al mes.[@ten-a-month]",
        "decenas tras cifras": "Son hasta 10 decenas al mes.[@ten-a-month]",
        "docenas con palabras": "Aterrizan allí hasta diez docenas cada mes.[@ten-a-month]",
        "un período donde no lo hay": "Cada mes enviaron a más de 900 personas.[@transfers]",
        "otra parte": "La mitad de eso fue para un gobierno.[@cost]",
        "un múltiplo": "Volaron el doble.[@transfers]",
        "de cada": "Nueve de cada diez no recibieron nada.[@transfers]",
        "un extremo de un rango": "Preguntaron a 80 países.[@range]",
    },
}
WEAKER: Table = {
    "en": {
        "the qualifier is missing": "In all, 900 people were sent.[@transfers]",
        "a weaker one": "At least 900 people went south.[@transfers]",
        "about, for an exact number": "About 939 people went there.[@exact]",
        "exactly, for about": "There came back 300 people.[@around]",
        "the period is missing": "Honduras takes up to 10 people, it says.[@ten-a-month]",
    },
    "es": {
        "falta el calificativo": "En total, 900 personas fueron enviadas.[@transfers]",
        "uno más débil": "Al menos 900 personas fueron al sur.[@transfers]",
        "unos, para un número exacto": "Unas 939 personas fueron allá.[@exact]",
        "exacto, para unos": "Volvieron 300 personas.[@around]",
        "falta el período": "Honduras recibe hasta 10 personas, dice.[@ten-a-month]",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(HELD))
def test_a_figure_that_the_cited_fact_holds_passes(language: Language, text: str) -> None:
    assert not found(text, language)


@pytest.mark.parametrize(("language", "text"), cases(NOT_HELD))
def test_a_number_that_no_fact_has_where_its_fact_has_another_stops(language: Language, text: str) -> None:
    findings = found(text, language)

    assert [(finding.id, finding.level) for finding in findings] == [("FACT-2", Level.STOP)]
    assert findings[0].words == (MARKER.sub("", text)[findings[0].start : findings[0].end],)


@pytest.mark.parametrize(("language", "text"), cases(MAY_DIFFER))
def test_a_number_that_may_be_another_is_worth_a_look(language: Language, text: str) -> None:
    findings = found(text, language)

    assert [(finding.id, finding.level) for finding in findings] == [("FACT-2", Level.WARN)]
    assert findings[0].words == (MARKER.sub("", text)[findings[0].start : findings[0].end],)


@pytest.mark.parametrize(("language", "text"), cases(WEAKER))
def test_a_figure_said_less_exactly_is_a_hint(language: Language, text: str) -> None:
    assert [(finding.id, finding.level) for finding in found(text, language)] == [("FACT-2", Level.HINT)]


UNCITED: Table = {
    "en": {
        "a number": "The planes carried 900 people.",
        "a number word": "The planes carried eleven hundred people.",
        "twelve": "A dozen planes took off.",
        "a percentage": "Of those, 5% came back.",
        "a percentage of small words": "Only two percent came back.",
        "money": "It cost $5.",
        "millions of a small word": "It cost two million.",
        "a number joined to a word": "A 45-page report says so.",
        "half of them": "Half of them came back.",
        "thirds": "Of the families, two thirds lost their case.",
        "a sign for it": "By spring ½ of the beds were empty.",
        "a multiple": "In a year the count tripled.",
        "one in so many": "One in ten won.",
        "the fact is cited in another "
        "paragraph": "More than 900 people were sent.[@transfers]\n\nAll 900 people are gone.",
    },
    "es": {
        "un número": "Los aviones llevaron a 900 personas.",
        "un número con palabras": "Los aviones llevaron a once personas.",
        "una docena": "Una docena de aviones salió.",
        "un porcentaje": "De ellas, el 5 % volvió.",
        "un porcentaje de una palabra pequeña": "Solo el dos por ciento volvió.",
        "dinero": "Costó $5.",
        "millones de una palabra pequeña": "Costó dos millones.",
        "mil": "Mil personas volaron.",
        "un centenar": "Un centenar de familias espera.",
        "una decena": "Hubo una decena de vuelos.",
        "mil y más": "Eran 5 mil 200.",
        "la mitad": "La mitad no volvió.",
        "un tercio": "Un tercio de las familias perdió.",
        "una parte": "Las tres cuartas partes del dinero se gastaron.",
        "el doble": "Este año fueron el doble.",
        "el dato se cita en otro párrafo": "Más de 900 personas fueron enviadas.[@transfers]\n\nLas 900 personas ya no "
        "están.",
    },
}
UNCITED_DATES: Table = {
    "en": {
        "a year": "That was in 2019.",
        "a day": "That was on 26 July.",
        "a decade": "It began in the 1980s.",
        "a year that a report speaks of": "The staff report says it took place in 2017.",
        "a year that your article speaks of": "Your article says that it was signed in 2017.",
    },
    "es": {
        "un año": "Eso fue en 2019.",
        "un día": "Eso fue el 26 de julio.",
        "lo que dice un informe": "El informe de la nota dice que ocurrió en 2017.",
    },
}
NO_FIGURES: Table = {
    "en": {
        "zero to ten in words": "Two senators, ten aides and not one answer in three weeks.",
        "ordinals": "The first plane left on the 2nd runway; the twentieth never came.",
        "once is no eleven": "We asked once, and once more.",
        "a second of time": "Wait a second; a quarter of an hour will do.",
        "hundreds of": "Hundreds of families and thousands of people wait; millions watch.",
        "a telephone": "Call (505) 555-1234 or 505-555-1234.",
        "a ZIP code": "We live in Taos, NM 87571.",
        "bills": "Read H.R. 1 and S. 2345 and Public Law 116-6.",
        "articles": "Article 33 and sections 208 and 209 say so.",
        "an order": "See Executive Order 14159.",
        "an address": "See https://example.org/2019/07/26 or ask a11@example.org.",
        "a name with a number": "Since COVID-19, MS-13 and H1N1 we know.",
        "a day's name": "Since 9/11 it is 24/7.",
        "a town's ZIP code": "Ana Example, Las Cruces 88001.",
        "a dotted state's": "She moved to Las Cruces, N.M. 88001, in spring.",
        "a whole state's": "Write to us in Santa Fe, New Mexico 87501.",
        "a telephone with its country": "My aunt has +1 505 555 0100 and +502 2232 1234.",
        "half an hour": "We waited half an hour, half asleep, half my life it seemed.",
        "a half by its order": "The first half of the hearing was short.",
        "a third country": "A third country and a third deal wait; two third countries refused.",
        "doubled down": "They doubled down on a double standard.",
        "dozens of": "Dozens of families and tens of thousands of people wait.",
        "a thing done every day": "Every day we ask, and each year it is the same.",
        "a list": "1) We ask.",
    },
    "es": {
        "de cero a diez con palabras": "Dos senadores, diez asesores y ni una respuesta en tres semanas.",
        "ordinales": "El primer avión salió de la 2ª pista; el vigésimo no vino.",
        "segundo y cuarto": "El segundo avión y el cuarto no volvieron.",
        "un, una, uno": "Un avión, una pista y uno que mira.",
        "cientos de": "Cientos de familias y miles de personas esperan; millones miran.",
        "un teléfono": "Llame al (505) 555-1234 o al 1 505 555 1234.",
        "leyes": "Lea H.R. 1 y la Ley 116 y el Decreto 5-2019.",
        "artículos": "El artículo 33 y las secciones 208 y 209 lo dicen.",
        "una dirección": "Vea https://example.org/2019/07/26 hoy.",
        "un nombre con número": "Desde la COVID-19 lo sabemos.",
        "un código postal": "Escríbanos a Santa Fe, C.P. 87501.",
        "un teléfono de Centroamérica": "Llame al 2232-1234 o al +502 2232 1234.",
        "decenas, docenas": "Decenas de familias, docenas de niños y centenares de vecinos esperan.",
        "la mitad del camino": "En la mitad del viaje, a la mitad del camino, se durmió.",
        "un cuarto": "Alquiló un cuarto y esperó tres cuartos de hora; el cuarto acuerdo no llegó.",
        "un tercer país": "Un tercer país y la primera mitad del juicio.",
        "doble": "Es un arma de doble filo y de doble moral.",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(UNCITED))
def test_a_figure_without_a_fact_stops(language: Language, text: str) -> None:
    findings = found(text, language)

    assert [(finding.id, finding.level) for finding in findings] == [("FACT-1", Level.STOP)]
    assert findings[0].words == (MARKER.sub("", text)[findings[0].start : findings[0].end],)


@pytest.mark.parametrize(("language", "text"), cases(NO_FIGURES))
def test_what_counts_nothing_is_no_figure(language: Language, text: str) -> None:
    assert not found(text, language)


OF_THE_WRITER: Table = {
    "en": {
        "first person": "I have driven that road for 11 years.",
        "our own": "Our shelter took in 45 people.",
        "a share of one's own": "Half of my pupils wait for an answer.",
    },
    "es": {
        "primera persona": "Manejé por esa carretera durante 11 años.",
        "lo nuestro": "Nuestro refugio recibió a 45 personas.",
        "una parte de lo nuestro": "La mitad de mis alumnos espera una respuesta.",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(OF_THE_WRITER))
def test_a_figure_of_the_writers_own_story_passes(language: Language, text: str) -> None:
    assert not found(text, language)


@pytest.mark.parametrize(("language", "text"), cases(UNCITED_DATES))
def test_a_date_without_a_fact_gets_a_tip(language: Language, text: str) -> None:
    assert [(finding.id, finding.level) for finding in found(text, language)] == [("FACT-1", Level.HINT)]


ANSWERED: Table = {
    "en": {
        "the article": "Your article of July 3 leaves it out.",
        "the editorial": "Re: the editorial “Last bus,” June 3, 2026.",
        "with its title": "Your recent story “The Last Bus Out” (November 14) was kind.",
    },
    "es": {
        "el artículo": "Su artículo del 3 de julio lo calla.",
        "la nota publicada": "La nota publicada el 3 de junio de 2026 lo calla.",
        "con su título": "Su reportaje «El último autobús», del 14 de noviembre, fue amable.",
    },
}
NOT_ANSWERED: Table = {
    "en": {
        "what it tells of": "Your article says that the planes left on July 3.",
        "another report": "A staff report of January 2021 counts them.",
        "a year alone": "Your story leaves out what was done in 2019.",
    },
    "es": {
        "lo que cuenta": "Su artículo dice que los aviones salieron el 3 de julio.",
        "otro informe": "Un informe de enero de 2021 los cuenta.",
        "solo un año": "Su nota calla lo que se hizo en 2019.",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(ANSWERED))
def test_in_a_reply_the_date_beside_the_paper_s_article_passes(language: Language, text: str) -> None:
    assert not found(text, language, kind=Kind.REPLY)


@pytest.mark.parametrize(("language", "text"), cases(NOT_ANSWERED))
def test_any_other_date_gets_a_tip_in_a_reply_too(language: Language, text: str) -> None:
    findings = found(text, language, kind=Kind.REPLY)

    assert [(finding.id, finding.level) for finding in findings] == [("FACT-1", Level.HINT)]


@pytest.mark.parametrize(
    ("language", "text", "levels"),
    [
        ("en", "On July 3 it stood on the front page.", []),
        ("en", "That was printed on July 3, 2026.", []),
        ("en", "Twelve Hours at Gate 14 was the front page.", []),
        ("en", "On July 4 it stood on the front page.", [Level.HINT]),
        ("en", "In 2025 much was printed.", [Level.HINT]),
        ("es", "El 3 de julio estuvo en primera plana.", []),
        ("es", "El 3 de agosto estuvo en primera plana.", [Level.HINT]),
    ],
)
def test_the_article_that_the_writer_names_needs_no_source(language: Language, text: str, levels: list[Level]) -> None:
    article = Article("Twelve Hours at Gate 14", date(2026, 7, 3))

    assert [finding.level for finding in found(text, language, article=article)] == levels


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_part_of_ones_own_passes_where_another_stops(language: Language) -> None:
    words = {"en": "There were 45 of them.", "es": "Eran 45 en total."}[language]
    template = a_template(language)
    own = figures.check(a_manuscript(parts={"stake": words}, template=template))
    other = figures.check(a_manuscript(parts={"closing": words}, template=template))

    assert not list(own)
    assert [finding.level for finding in other] == [Level.STOP]


@pytest.mark.parametrize(("language", "text"), cases(UNCITED))
def test_a_figure_marked_as_ones_own_passes(language: Language, text: str) -> None:
    (finding,) = found(text, language)

    assert not found(text, language, own=finding.words)


@pytest.mark.parametrize("own", ["More than 13 boxes", "13"])
def test_a_figure_marked_as_ones_own_is_never_held_to_a_fact(own: str) -> None:
    text = "More than 13 boxes were sent.[@transfers]"

    assert found(text, "en")
    assert not found(text, "en", own=(own,))


NEARBY: Table = {
    "en": {
        "held by the fact of the sentence before": "They signed.[@transfers] More than 900 people were sent.",
        "held by the fact of the sentence after": "More than 900 people were sent. So it is on record.[@transfers]",
        "a mark in the middle": "More than 900 people,[@transfers] a small town, were sent.",
    },
    "es": {
        "el dato de la frase anterior": "Firmaron.[@transfers] Enviaron a más de 900 personas.",
        "el dato de la frase siguiente": "Enviaron a más de 900 personas. Así consta.[@transfers]",
        "una marca en medio": "Más de 900 personas,[@transfers] un pueblo entero, se fueron.",
    },
}
NOT_NEARBY: Table = {
    "en": {
        "not held by the fact of its paragraph": "They signed.[@transfers] More than 800 people were sent.",
        "its own sentence cites another fact": "They signed.[@transfers] At least 34 people were sent.[@exact]",
        "another fact of the paragraph has other numbers": "It was paid.[@cost] One government got 70 percent.",
    },
    "es": {
        "el dato del párrafo no lo sostiene": "Firmaron.[@transfers] Fueron enviadas más de 800 personas.",
        "su frase cita otro dato": "Firmaron.[@transfers] Enviaron al menos a 34 personas.[@exact]",
        "otro dato del párrafo tiene otros números": "Se pagó.[@cost] Un gobierno recibió el 70 por ciento.",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(NEARBY))
def test_without_a_fact_in_its_sentence_a_figure_is_held_to_its_paragraph(language: Language, text: str) -> None:
    assert not found(text, language)


@pytest.mark.parametrize(("language", "text"), cases(NOT_NEARBY))
def test_a_fact_of_the_paragraph_does_not_hold_everything(language: Language, text: str) -> None:
    (finding,) = found(text, language)

    assert finding.id == "FACT-2"
    assert finding.level is not Level.HINT


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Section 208 has it.[@article]"),
        ("es", "La sección 208 lo dice.[@article]"),
        ("en", "Two people spoke of ten.[@ten-a-month]"),
        ("es", "Dos personas hablaron de diez.[@ten-a-month]"),
    ],
)
def test_what_only_looks_like_a_figure_does_not_stop_beside_a_fact(language: Language, text: str) -> None:
    assert Level.STOP not in [finding.level for finding in found(text, language)]
