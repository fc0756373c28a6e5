"""Numbers that follow from those of facts, and numbers that tell something else than a fact's."""

from __future__ import annotations

import pytest

from campaign.domain.checks import figures
from campaign.domain.findings import Level
from campaign.domain.language import Language
from tests.builders import a_content, a_fact, a_manuscript, a_moment, a_quantity, a_template
from tests.domain.checks.tables import Table, cases

FACTS = (
    a_fact("sent", figures=[a_quantity(945, "people", "at least")]),
    a_fact("applied", figures=[a_quantity(34, "people")]),
    a_fact("october", figures=[a_quantity(40, "people"), a_moment("2025-10")]),
    a_fact("november", figures=[a_quantity(230, "people", "at least"), a_moment("2025-11")]),
    a_fact("signed", figures=[a_moment("2019-07-26")]),
)
FOLLOW: Table = {
    "en": {
        "so many in a hundred": "At least 945 went.[@sent] Of them 34 applied.[@applied] The quotient is fewer than 4 in 100.",
        "the others, in a hundred": "At least 945 went.[@sent] Of them 34 applied.[@applied] Over 96 in 100 did not.",
        "fivefold": "In October 40 were sent off,[@october] and at least 230 in November.[@november] It went up more than fivefold.",
        "a sum": "First 40,[@october] then at least 230 people,[@november] so 270 of them in two months.",
        "what is left": "In November at least 230 people, which leaves about 190 if one takes away the 40 of October.[@october; @november]",
        "years since": "They have had it for six years now.[@signed]",
        "days later": "Thirty days after that it was signed.[@signed]",
        "below so many dozens": "Fewer than three dozen of them, 34 to be exact, applied.[@applied]",
        "another year, with the fact's": "Under the deal of 2017, 40 people were expelled in October 2025.[@october]",
        "another month, with the fact's": "In September one was expelled, in October, 40.[@october]",
        "a jury": "As one who was on a jury for eleven days in 2017, I note that it was signed in July 2019.[@signed]",
    },
    "es": {
        "tantos de cada cien": "Fueron al menos 945.[@sent] Lo pidieron 34.[@applied] No llegan a cuatro de cada cien.",
        "una suma": "Primero 40,[@october] luego al menos 230 personas,[@november] o sea 270 en dos meses.",
        "años desde entonces": "Lo tienen desde 2019, hace ya siete años.[@signed]",
        "el día del mes": "Se firmó el 26 de ese mes.[@signed]",
        "menos de tantas docenas": "Menos de tres docenas lo pidieron, 34 para ser exactos.[@applied]",
        "otro año, junto al del dato": "Con el pacto de 2017, en octubre de 2025 expulsaron a 40 personas.[@october]",
    },
}
WRONG: Table = {
    "en": {
        "another share": "At least 945 went, and 34 of them, or 14 percent, applied.[@sent; @applied]",
        "another month alone": "In September 2025, 40 people were expelled.[@october]",
        "another day of the month": "It was signed on July 27, 2019.[@signed]",
        "another number of people": "After 11 days, 44 people were expelled in October 2025.[@october]",
    },
    "es": {
        "otra parte": "Fueron al menos 945, y 34 de ellas, o 14 por ciento, lo pidieron.[@sent; @applied]",
        "otro mes": "En septiembre de 2025 expulsaron a 40 personas.[@october]",
        "otra cifra": "Tras 11 días, en octubre de 2025 expulsaron a 44 personas.[@october]",
    },
}


def levels(text: str, language: Language) -> list[Level]:
    template = a_template(language)
    content = a_content([template], facts=FACTS)
    found = figures.check(a_manuscript(text, template=template, content=content))
    return [finding.level for finding in found if finding.level is not Level.HINT]


@pytest.mark.parametrize(("language", "text"), cases(FOLLOW))
def test_what_follows_from_facts_or_tells_something_else_passes(language: Language, text: str) -> None:
    assert levels(text, language) == []


@pytest.mark.parametrize(("language", "text"), cases(WRONG))
def test_one_wrong_number_is_found_once(language: Language, text: str) -> None:
    assert len(levels(text, language)) == 1
