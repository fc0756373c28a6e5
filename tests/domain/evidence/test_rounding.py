"""The same number said in another way: rounded in its fact's direction, in other units of time, as a share."""

from __future__ import annotations

import pytest

from campaign.domain.checks import figures
from campaign.domain.findings import Level
from campaign.domain.language import Language
from tests.builders import a_content, a_fact, a_manuscript, a_quantity, a_template
from tests.domain.checks.tables import Table, cases

FACTS = (
    a_fact("least", figures=[a_quantity(945, "people", "at least")]),
    a_fact("applied", figures=[a_quantity(34, "people")]),
    a_fact("exact", figures=[a_quantity(939, "people")]),
    a_fact("more", figures=[a_quantity(8000, "motions", "more than")]),
    a_fact("pace", figures=[a_quantity(10, "people", "at most", per="month")]),
    a_fact("years", figures=[a_quantity(240, "people", "at most"), a_quantity(2, "years")]),
)
PASSES: Table = {
    "en": {
        "more than, for at least": "More than 900 people were sent.[@least]",
        "nearly": "Nearly 950 people were sent.[@least]",
        "close to a thousand": "Close to a thousand people were sent.[@least]",
        "about": "About 1,000 people flew south.[@least]",
        "more than, for an exact number": "In all, more than 900 people went.[@exact]",
        "of the number known": "Of the 945 people, only 34 applied.[@least; @applied]",
        "of a number that leans": "Only 34 of at least 945 people applied.[@applied; @least]",
        "months for years": "It covers up to 240 people in 24 months.[@years]",
        "over two years": "It covers up to 240 people over two years.[@years]",
        "over 2 years, in digits": "Up to 240 people come over 2 years.[@years]",
        "over a two-year period": "It covers up to 240 over a two-year period.[@years]",
        "at most, far behind": "It takes 10 people a month at most.[@pace]",
        "by the year": "It takes up to 10 people a month, or up to 120 a year.[@pace]",
        "a share of two facts": "Fewer than 4 percent of the 945 applied: 34.[@least; @applied]",
        "a share in so many": "Fewer than 4 in 100 of those 945 people applied, 34 in all.[@least; @applied]",
        "or more": "They sent 945 people or more.[@least]",
        "the number known, in a paragraph of its own": "At least 945 were sent.[@least]\n\nNone of those 945 came back.",
    },
    "es": {
        "más de, por al menos": "Enviaron a más de 900 personas.[@least]",
        "casi": "Fueron casi 950 personas.[@least]",
        "cerca de mil": "Volaron cerca de mil personas.[@least]",
        "unas": "Unas 1,000 personas fueron al sur.[@least]",
        "de las que se conocen": "De las 945 personas, solo 34 lo pidieron.[@least; @applied]",
        "de al menos": "Solo 34 de al menos 945 personas lo pidieron.[@applied; @least]",
        "meses por años": "Abarca hasta 240 personas en 24 meses.[@years]",
        "a lo largo de dos años": "Abarca hasta 240 personas a lo largo de 2 años.[@years]",
        "cuando mucho": "Recibe 10 personas al mes cuando mucho.[@pace]",
        "al año": "Recibe hasta 10 personas al mes, o sea hasta 120 al año.[@pace]",
        "menos del 4 por ciento": "Menos del 4 por ciento de las 945 lo pidió: 34.[@least; @applied]",
        "o más": "Enviaron a 945 personas o más.[@least]",
    },
}
STOPS: Table = {
    "en": {
        "rounded too far": "More than 800 people were sent.[@least]",
        "rounded against the fact": "They sent more than 1,000 in all.[@least]",
        "as precise as the fact": "In sum more than 937 went.[@least]",
        "nearly, far off": "Nearly 1,200 people were sent.[@least]",
        "nearly, where it is more": "There were nearly 8,500 motions.[@more]",
        "other months": "It covers up to 240 people in 18 months.[@years]",
        "another pace by the year": "It takes up to 100 people a year.[@pace]",
        "another share": "More than 14 percent of the 945 people applied: 34.[@least; @applied]",
        "a share of one fact alone": "Fewer than 4 percent applied.[@applied]",
        "two numbers swapped": "At least 34 people were sent[@least] and 945 people applied.[@applied]",
    },
    "es": {
        "redondeo excesivo": "Enviaron a más de 800 personas.[@least]",
        "redondeo contra el dato": "En total fueron más de mil.[@least]",
        "casi, demasiado lejos": "Fueron casi 1,200 personas.[@least]",
        "otros meses": "Abarca hasta 240 personas en 18 meses.[@years]",
        "otro ritmo al año": "Recibe hasta 100 personas al año.[@pace]",
        "otra parte": "Más del 14 por ciento de las 945 lo pidió: 34.[@least; @applied]",
        "dos números cambiados": "Al menos 34 personas fueron enviadas[@least] y 945 personas lo pidieron.[@applied]",
    },
}


def levels(text: str, language: Language) -> set[Level]:
    template = a_template(language)
    return {
        finding.level
        for finding in figures.check(a_manuscript(text, template=template, content=a_content([template], facts=FACTS)))
    }


@pytest.mark.parametrize(("language", "text"), cases(PASSES))
def test_an_honest_way_to_say_it_passes(language: Language, text: str) -> None:
    assert levels(text, language) == set()


@pytest.mark.parametrize(("language", "text"), cases(STOPS))
def test_a_number_that_is_not_the_facts_is_found(language: Language, text: str) -> None:
    assert levels(text, language) & {Level.STOP, Level.WARN}


@pytest.mark.parametrize("text", ["There were 8,000-plus motions.[@more]", "They sent 8,000 motions or more.[@more]"])
def test_a_weaker_word_behind_the_number_is_a_hint(text: str) -> None:
    assert levels(text, "en") == {Level.HINT}
