"""A message to an official and a phone script in every way out, in both languages."""

from __future__ import annotations

import email
import email.policy
from dataclasses import replace

import pytest

from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.cards import Citing
from campaign.domain.officials.officials import Official
from campaign.rendering.letters.mail_draft import letter_mail
from campaign.rendering.letters.markdown import letter_markdown
from campaign.rendering.letters.pages import letter_html, letter_page, preview_html
from campaign.rendering.letters.rtf_file import letter_rtf
from campaign.rendering.letters.text import plain_letter
from campaign.rendering.letters.word_file import letter_word
from tests.rendering.fragments import parsed, said, tagged, with_class
from tests.rendering.officials import CALL, MESSAGE, OFFICIAL_SAMPLES, SENDER, gallery_edition, official_sample
from tests.rendering.rich_text import words_of_rich_text
from tests.rendering.word_files import paragraphs_of, xml_of

GREETING = {"en": "Dear Council Member Ortiz:", "es": "Estimada concejala Ortiz:"}
CLOSING = {"en": "Sincerely,", "es": "Atentamente,"}
ABOUT = {"en": "The Night Bus (invented)", "es": "El autobús nocturno (inventado)"}
RE = {"en": "Re:", "es": "Asunto:"}
BODY = {"en": "Mill River City Council", "es": "Concejo Municipal de Mill River"}
SOURCES = {
    MESSAGE: {"en": "Sources for this letter", "es": "Fuentes de esta carta"},
    CALL: {"en": "Sources, in case you are asked", "es": "Fuentes, por si le preguntan"},
}
CUES = {
    "en": ["Who you are", "Why it matters to you", "The facts", "What you ask for", "Thanks"],
    "es": ["Quién es usted", "Por qué le importa", "Los datos", "Lo que pide", "Gracias"],
}


def texts_of(manuscript: Manuscript) -> dict[str, str]:
    """The words of every way out."""
    edition = gallery_edition()
    ways = {
        "text": plain_letter(manuscript, edition, SENDER).whole,
        "preview": said(parsed(preview_html(letter_page(manuscript, edition, SENDER)))),
        "page": said(parsed(letter_html(manuscript, edition, SENDER, style="/s.css"))),
        "word": "\n".join(paragraphs_of(xml_of(letter_word(manuscript, edition, SENDER), "word/document.xml"))),
        "rtf": words_of_rich_text(letter_rtf(manuscript, edition, SENDER)),
        "markdown": letter_markdown(manuscript, edition, SENDER).replace("\\", ""),
    }
    if manuscript.traits.is_mailed:
        mail = email.message_from_bytes(letter_mail(manuscript, edition, SENDER), policy=email.policy.default)
        ways["mail"] = mail.get_content()
    return ways


@pytest.mark.parametrize(("slug", "language"), OFFICIAL_SAMPLES)
def test_no_way_out_speaks_of_editors(slug: str, language: Language) -> None:
    for way, text in texts_of(official_sample(slug, language)).items():
        assert SOURCES[slug][language] in text, way
        for word in ("ditor", "redacción", "print", "Letter to"):
            assert word not in text.replace("Print", ""), (way, word)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_message_has_salutation_and_closing_in_every_way_out(language: Language) -> None:
    for way, text in texts_of(official_sample(MESSAGE, language)).items():
        assert GREETING[language] in text, way
        assert CLOSING[language] in text, way


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_message_on_paper_says_to_whom_and_about_what(language: Language) -> None:
    ways = texts_of(official_sample(MESSAGE, language))

    for way in ("preview", "page", "word", "rtf"):
        assert f"{RE[language]} {ABOUT[language]}" in ways[way], way
        assert BODY[language] in ways[way], way


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_subject_of_a_message_is_what_the_writer_says_else_the_campaign(language: Language) -> None:
    manuscript, edition = official_sample(MESSAGE, language), gallery_edition()

    assert plain_letter(manuscript, edition).subject == ABOUT[language]
    assert plain_letter(manuscript, edition, replace(SENDER, headline="One bus")).subject == "One bus"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_script_is_read_aloud_part_by_part(language: Language) -> None:
    page = parsed(preview_html(letter_page(official_sample(CALL, language), gallery_edition(), SENDER)))

    assert [said(cue) for cue in with_class(page, "cue")] == CUES[language]
    assert tagged(page, "sup") == []
    for way, text in texts_of(official_sample(CALL, language)).items():
        places = [text.index(cue) for cue in CUES[language]]
        assert places == sorted(places), way


@pytest.mark.parametrize("citing", Citing)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_put_into_what_is_spoken(language: Language, citing: Citing) -> None:
    manuscript, edition = official_sample(CALL, language), gallery_edition()
    body = plain_letter(manuscript, edition, SENDER, citing).body
    spoken = [block for block in body.split("\n\n") if block.removesuffix(":") not in CUES[language]]

    assert "\n\n".join(spoken) == manuscript.document.text
    assert "Vera Novak" not in body
    assert "[@" not in letter_markdown(manuscript, edition)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_works_behind_a_script_are_listed_though_it_cites_none(language: Language) -> None:
    assert 'nocite: "@*"' in letter_markdown(official_sample(CALL, language), gallery_edition())


@pytest.mark.parametrize(
    ("official", "expected"),
    [
        (Official(), "Dear Council Member Ortiz:"),
        (Official("Mayor", "Ann Lee"), "Dear Mayor Lee:"),
        (Official(greeting="Dear neighbor"), "Dear neighbor:"),
    ],
)
def test_a_writer_may_say_whom_else_the_message_is_for(official: Official, expected: str) -> None:
    sample = official_sample(MESSAGE, "en")
    manuscript = replace(sample, draft=replace(sample.draft, official=official))

    assert plain_letter(manuscript, gallery_edition()).body.startswith(expected)
