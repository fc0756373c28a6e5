"""FACT-2 of counts without a number."""

from __future__ import annotations

import pytest

from campaign.domain.checks import vague_counts
from campaign.domain.findings import Level
from campaign.domain.language import Language
from tests.builders import a_content, a_fact, a_manuscript, a_quantity, a_template
from tests.domain.checks.tables import Table, cases

FACTS = (
    a_fact("least", figures=[a_quantity(945, "people", "at least")]),
    a_fact("many", figures=[a_quantity(62000, "people")]),
    a_fact("none", "Nobody was granted asylum.", "Nadie recibió asilo."),
    a_fact("cost", figures=[a_quantity(32_000_000, "dollars", "more than")]),
)
TOO_MANY: Table = {
    "en": {
        "thousands": "Thousands of people were sent.[@least]",
        "tens of thousands": "Tens of thousands of families flew.[@least]",
        "hundreds of thousands": "Hundreds of thousands of people asked.[@many]",
        "a handful": "Only a handful of people were sent.[@least]",
        "just a few": "By then just a few people had been sent.[@least]",
        "most of them": "Most of those who were sent applied there.[@least]",
        "nobody at all": "By then nobody at all of those sent under our agreement had applied.[@least]",
        "not one of them": "Not one of the people was ever sent.[@least]",
        "billions of dollars": "It cost billions of dollars.[@cost]",
        "hundreds, of very many": "Hundreds of people asked for it.[@many]",
        "beside the writer's own clause": "As I wrote, thousands of people were sent.[@least]",
        "dozens, of nobody": "By spring dozens had been granted asylum.[@none]",
    },
    "es": {
        "miles": "Miles de personas fueron enviadas.[@least]",
        "decenas de miles": "Volaron decenas de miles de familias.[@least]",
        "millones": "Lo pidieron millones de personas.[@many]",
        "un puñado": "Enviaron solo a un puñado de personas.[@least]",
        "unas cuantas": "Fueron unas cuantas personas.[@least]",
        "la mayoría": "La mayoría de los enviados lo pidió.[@least]",
        "nadie de ellos": "Nadie de los que mandamos lo había pedido.[@least]",
        "cientos, de muchísimos": "Cientos de personas lo pidieron.[@many]",
        "decenas, de nadie": "En la primavera decenas de ellos tenían asilo.[@none]",
    },
}
FITS: Table = {
    "en": {
        "hundreds": "Hundreds of people were sent.[@least]",
        "beside the fact's number": "Thousands of people wait, and at least 945 were sent.[@least]",
        "of those who write": "Dozens of us read that nobody was granted asylum.[@none]",
        "of what the fact counts in money": "Thousands of taxpayers paid for it.[@cost]",
        "a handful of one's own": "A handful of us read that at least 945 were sent.[@least]",
        "most of us": "Most of us had no idea that people were sent.[@least]",
        "most of a day": "Most of the time people were sent at night.[@least]",
        "nobody, with the number": "At least 945 were sent, and nobody had been told why.[@least]",
        "nobody, as the fact says": "Not one of those people was granted asylum.[@none]",
        "a few days": "In just a few days people were sent off.[@least]",
        "millions of dollars": "It cost millions of dollars.[@cost]",
        "a number of them": "Two dozen of them came home.[@least]",
        "no mark": "Thousands of people wait.",
    },
    "es": {
        "cientos": "Cientos de personas fueron enviadas.[@least]",
        "junto al número del dato": "Miles de personas esperan, y al menos 945 fueron enviadas.[@least]",
        "de quienes escriben": "Decenas de nosotros leímos que nadie recibió asilo.[@none]",
        "un puñado de los nuestros": "Un puñado de nosotros leyó que enviaron a gente.[@least]",
        "la mayoría de nosotros": "La mayoría de los nuestros no sabía que enviaron a gente.[@least]",
        "nadie, como dice el dato": "Ninguna de esas personas recibió asilo.[@none]",
        "en unos cuantos días": "En unos cuantos días enviaron a gente.[@least]",
        "de lo que el dato cuenta en dinero": "Lo pagaron miles de contribuyentes.[@cost]",
        "sin marca": "Esperan miles de personas.",
    },
}


def levels(text: str, language: Language) -> list[Level]:
    template = a_template(language)
    content = a_content([template], facts=FACTS)
    return [finding.level for finding in vague_counts.check(a_manuscript(text, template=template, content=content))]


@pytest.mark.parametrize(("language", "text"), cases(TOO_MANY))
def test_more_than_the_fact_counts_warns(language: Language, text: str) -> None:
    assert levels(text, language) == [Level.WARN]


@pytest.mark.parametrize(("language", "text"), cases(FITS))
def test_what_fits_the_fact_passes(language: Language, text: str) -> None:
    assert levels(text, language) == []
