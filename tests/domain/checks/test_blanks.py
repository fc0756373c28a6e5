"""BLANK-1 and PROMPT-1."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from campaign.domain.checks import blanks
from campaign.domain.findings import Level
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.templates.drafts import FactChoice
from campaign.domain.templates.templates import Blank
from tests.builders import a_manuscript, a_template, of
from tests.domain.checks.tables import Table, cases

ASK: dict[Language, str] = {"en": "Your town", "es": "Su ciudad"}
LEAD: dict[Language, str] = {"en": "People in {town} ask.", "es": "La gente de {town} pregunta."}
OWN: dict[Language, str] = {"en": "I saw them go.", "es": "Los vi irse."}


def manuscript(
    language: Language,
    *,
    parts: Mapping[str, str] | None = None,
    answers: Mapping[str, str] | None = None,
    text: str | None = None,
    required: bool = True,
    chosen: tuple[FactChoice, ...] = (),
) -> Manuscript:
    """A draft on a template of an opening of one's own and a line with the town in it."""
    blank = Blank("town", ASK[language], 20, required=required)
    template = a_template(language, texts={"opening": "Example.", "facts": LEAD[language]}, blanks=[blank])
    return a_manuscript(text, template=template, parts=parts, blanks=answers, chosen=chosen)


FILLED: Table = {
    "en": {
        "the answer stands in our words": "Taos",
        "an answer of the full length": "Truth or Consequence",
        "what looks like a blank inside an answer": "{town}, or so",
    },
    "es": {
        "la respuesta está en nuestras palabras": "Taos",
        "una respuesta de todo el largo": "Villa de los Robles.",
        "lo que parece un hueco dentro de la respuesta": "{town}, o algo así",
    },
}
OPEN: Table = {
    "en": {"nothing": "", "only spaces": "   ", "only a tab and a space": "\t "},
    "es": {"nada": "", "solo espacios": "   ", "solo un tabulador y un espacio": "\t "},
}


@pytest.mark.parametrize(("language", "answer"), cases(FILLED))
def test_an_answered_blank_passes(language: Language, answer: str) -> None:
    draft = manuscript(language, parts={"opening": OWN[language]}, answers={"town": answer})

    assert not list(blanks.check(draft))


@pytest.mark.parametrize(("language", "answer"), cases(OPEN))
def test_a_required_blank_without_answer_stops(language: Language, answer: str) -> None:
    blank = Blank("group", ASK[language], 20, required=True)
    template = a_template(language, texts={"opening": "Example.", "facts": ""}, blanks=[blank])
    parts = {"opening": OWN[language], "facts": OWN[language]}
    (finding,) = blanks.check(a_manuscript(template=template, parts=parts, blanks={"group": answer}))

    assert (finding.id, finding.level) == ("BLANK-1", Level.STOP)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_town_that_no_sentence_has_is_asked_where_the_letter_is_sent(language: Language) -> None:
    assert not list(blanks.check(manuscript(language, parts={"opening": OWN[language], "facts": OWN[language]})))


BRACKETS: Table = {
    "en": {
        "in a sentence of ours": "Here is what [Your town] has seen.",
        "in the writer's words": "We in [Your town] have seen it.",
        "twice": "In [Your town] they came. In [Your town] they left.",
    },
    "es": {
        "en una frase nuestra": "Esto es lo que [Su ciudad] ha visto.",
        "en palabras de quien escribe": "En [Su ciudad] lo hemos visto.",
        "dos veces": "A [Su ciudad] llegaron. De [Su ciudad] se fueron.",
    },
}


@pytest.mark.parametrize(("language", "lead"), cases(BRACKETS))
@pytest.mark.parametrize("required", [True, False])
def test_a_blank_that_shows_as_a_bracket_stops_once_and_is_shown(language: Language, lead: str, required: bool) -> None:
    draft = manuscript(language, parts={"opening": OWN[language], "facts": lead}, required=required)
    (finding,) = blanks.check(draft)

    assert (finding.id, finding.level) == ("BLANK-1", Level.STOP)
    assert finding.words == (draft.document.text[finding.start : finding.end],) == (f"[{ASK[language]}]",)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_blank_that_need_not_be_filled_and_is_used_nowhere_passes(language: Language) -> None:
    parts = {"opening": OWN[language], "facts": OWN[language]}

    assert not list(blanks.check(manuscript(language, parts=parts, required=False)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_answer_warns(language: Language) -> None:
    draft = manuscript(language, parts={"opening": OWN[language]}, answers={"town": "x" * 21})
    (finding,) = blanks.check(draft)

    assert (finding.id, finding.level) == ("BLANK-1", Level.WARN)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_whole_text_needs_no_answers_but_shows_no_bracket(language: Language) -> None:
    (finding,) = blanks.check(manuscript(language, text=f"So: [{ASK[language]}]."))

    assert finding.id == "BLANK-1"
    assert not list(blanks.check(manuscript(language, text="So.")))


WRITTEN: Table = {
    "en": {
        "a sentence": "I saw them go.",
        "a word is an answer": "Gone.",
        "several lines": "I saw them.\n\nThey went at night.",
    },
    "es": {
        "una frase": "Los vi irse.",
        "una palabra ya es respuesta": "Idos.",
        "varias líneas": "Los vi.\n\nSe fueron de noche.",
    },
}
UNWRITTEN: Table = {
    "en": {"nothing": "", "spaces": "  ", "empty lines": "\n\n \n"},
    "es": {"nada": "", "espacios": "  ", "líneas vacías": "\n\n \n"},
}


@pytest.mark.parametrize(("language", "opening"), cases(WRITTEN))
def test_a_part_that_is_answered_passes(language: Language, opening: str) -> None:
    assert not list(blanks.check(manuscript(language, parts={"opening": opening}, answers={"town": "Taos"})))


@pytest.mark.parametrize(("language", "opening"), cases(UNWRITTEN))
def test_a_part_of_ones_own_that_is_not_answered_stops(language: Language, opening: str) -> None:
    (finding,) = blanks.check(manuscript(language, parts={"opening": opening}, answers={"town": "Taos"}))

    assert (finding.id, finding.level) == ("PROMPT-1", Level.STOP)
    assert "What of the opening?" in str(finding.message)


@pytest.mark.parametrize(("language", "text"), cases(UNWRITTEN))
def test_an_empty_whole_text_stops(language: Language, text: str) -> None:
    (finding,) = blanks.check(manuscript(language, text=text))

    assert (finding.id, finding.level) == ("PROMPT-1", Level.STOP)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_chosen_fact_without_a_sentence_warns(language: Language) -> None:
    chosen = (FactChoice("transfers", words="  "), FactChoice("cost"), FactChoice("nobody", words=""))
    draft = manuscript(language, parts={"opening": OWN[language]}, answers={"town": "Taos"}, chosen=chosen)
    (finding,) = of("PROMPT-1", blanks.check(draft))

    assert finding.level is Level.WARN
    assert "Guatemala" in str(finding.message)
