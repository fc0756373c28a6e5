"""FORM-1."""

from __future__ import annotations

import pytest

from campaign.domain.checks import form
from campaign.domain.findings import Level
from campaign.domain.language import Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.cards import Attachments, Refusal, Rules
from tests.builders import a_card, a_content, a_fact, a_manuscript, a_source, a_template, both
from tests.domain.checks.tables import Table, cases

PLAIN: Table = {
    "en": {
        "plain words": "We ask for a hearing, and for an answer.",
        "acronyms of up to five letters": "USCIS and the UN say so; I ask ICE.",
        "a web address with marks in it": "See https://example.org/_a_report_/**x** for it.",
        "one exclamation mark": "Enough! We ask for a hearing.",
        "two in two sentences": "Enough! We have waited! Now answer.",
        "a multiplication": "It is 3 * 4 * 5, and a_name_with_lines is one.",
        "a number sign inside a line": "They are # 1 in this.",
        "two capital words": "The US NAVY flew them.",
        "three acronyms in a row": "Ask the CBP ICE DHS liaison about it.",
        "a long name of the facts": "NISGUA says that they went back.",
        "a long name of a publisher": "So JURIST reported that week.",
        "initials": "J. R. R. Tolkien wrote of roads.",
    },
    "es": {
        "palabras llanas": "Pedimos una audiencia y una respuesta.",
        "siglas de hasta cinco letras": "La OEA y ACNUR lo dicen; se lo pido al ICE.",
        "una dirección de la red": "Véase https://example.org/_informe_/**x** entero.",
        "una exclamación": "¡Basta! Pedimos una audiencia.",
        "tres siglas seguidas": "Pregunten en ONU OEA ACNUR, si quieren.",
        "una sigla larga de los datos": "Lo dice NISGUA, que estuvo allí.",
        "una sigla larga de quien publica": "Así lo informó JURIST aquella semana.",
        "dos frases exclamadas": "¡Basta! ¡Ya esperamos mucho! Contesten.",
    },
}
MARKED: Table = {
    "en": {
        "bold": "We ask for a **public** hearing.",
        "bold with lines": "We ask for __one__ answer.",
        "italics": "We ask *again* today.",
        "italics with lines": "We _still_ wait for them.",
        "a heading": "# Our question\n\nWhere did they go?",
        "two exclamation marks in a row": "Answer us!!",
        "three in all": "Enough! We wait! Answer!",
        "a long word in capitals": "This is SHAMEFUL of them.",
        "three words in capitals in a row": "WHERE DID THEY go that night?",
        "a name among shouted words does not make them quiet": "TELL NISGUA THE truth now.",
    },
    "es": {
        "negrita": "Pedimos una audiencia **pública** pronto.",
        "cursiva": "Lo pedimos *otra vez* hoy.",
        "un título": "## Nuestra pregunta\n\n¿Adónde fueron?",
        "dos exclamaciones seguidas": "¡¡Contesten ya!!",
        "tres en total": "¡Basta! ¡Esperamos! ¡Contesten!",
        "una palabra larga en mayúsculas": "Es una VERGÜENZA para todos.",
        "un nombre entre palabras gritadas": "DIGAN A NISGUA la verdad.",
        "tres palabras en mayúsculas": "¿ADÓNDE LOS LLEVARON aquella noche?",
    },
}


def manuscript(text: str, language: Language) -> Manuscript:
    template = a_template(language)
    facts = [a_fact("petition", attributed_to=both("NISGUA and its partners", "NISGUA y sus aliadas"))]
    content = a_content([template], facts=facts, sources=[a_source(publisher="JURIST")])
    return a_manuscript(text, template=template, content=content)


@pytest.mark.parametrize(("language", "text"), cases(PLAIN))
def test_plain_text_passes(language: Language, text: str) -> None:
    assert not list(form.check(manuscript(text, language)))


@pytest.mark.parametrize(("language", "text"), cases(MARKED))
def test_marks_and_capitals_warn_and_are_shown(language: Language, text: str) -> None:
    (finding,) = form.check(manuscript(text, language))

    assert (finding.id, finding.level) == ("FORM-1", Level.WARN)
    assert finding.words[0] == text[finding.start : finding.end]


@pytest.mark.parametrize(("language", "text"), cases(MARKED))
def test_they_stop_at_a_paper_that_prints_none(language: Language, text: str) -> None:
    card = a_card(language, letters=Rules(refuses=(Refusal.EMPHASIS,)))

    assert [finding.level for finding in form.check(a_manuscript(text, language, card=card))] == [Level.STOP]


@pytest.mark.parametrize(
    ("attachments", "count"),
    [
        (Attachments.REFUSED, 1),
        (Attachments.BODY_ONLY, 1),
        (Attachments.WORD, 0),
        (Attachments.PREFERRED, 0),
        (Attachments.UNKNOWN, 0),
    ],
)
def test_a_paper_that_opens_no_attachments_is_mentioned(attachments: Attachments, count: int) -> None:
    card = a_card(letters=Rules(attachments=attachments))
    found = list(form.check(a_manuscript("We ask for a hearing.", card=card)))

    assert [finding.level for finding in found] == [Level.HINT] * count


def test_all_places_of_a_kind_make_one_finding() -> None:
    (finding,) = form.check(a_manuscript("We **ask** and *wait* and _hope_ and **pray**."))

    assert finding.words == ("**", "*wait*", "_hope_")


def test_a_name_that_the_campaign_does_not_have_is_a_long_word_in_capitals() -> None:
    (finding,) = form.check(a_manuscript("NISGUA says that they went back."))

    assert finding.words == ("NISGUA",)


def test_each_kind_has_its_own() -> None:
    assert len(list(form.check(a_manuscript("# Now\n\nWe **ask** LOUDLY!!")))) == 4
