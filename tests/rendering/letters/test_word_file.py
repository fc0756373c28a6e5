"""The letter as a Word file: the same words, real headings, notes and languages, and nothing of who made it or when."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from functools import cache
from xml.etree.ElementTree import Element

import pytest
from docx import Document

from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.senders import Sender
from campaign.domain.newspapers.cards import Citing
from campaign.domain.templates.drafts import Draft
from campaign.rendering.letters.text import plain_letter
from campaign.rendering.letters.word_file import letter_word, source_sheet_word
from campaign.rendering.locale import locale_for
from tests.rendering.hostile import TEXTS
from tests.rendering.shipped import SAMPLES, edition, sample, written
from tests.rendering.test_text_stays_text import draft_of, sender_of
from tests.rendering.word_files import (
    WORD,
    as_open_document,
    members,
    office_headings,
    office_notes,
    paragraphs_of,
    styles_of,
    words_of_open_document,
    xml_of,
)

pytestmark = pytest.mark.slow

XLINK = "{http://www.w3.org/1999/xlink}"
SENDER = Sender("Ada Quince", "Vado", "99 Acequia Street", "575 555 0199", "ada@example.org")
AGAIN = "By January 2021 at least 945 went.[@transfers-senate-945] Nobody got asylum.[@none-granted-2021] 945 it was.[@transfers-senate-945]"


@cache
def word(slug: str, language: Language, citing: Citing = Citing.SOURCE_SHEET, *, with_sources: bool = True) -> bytes:
    return letter_word(sample(slug, language), edition(), SENDER, citing=citing, with_sources=with_sources)


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, Language, Citing], Element]:
    """Every sample, and one in each way of citing, as LibreOffice opens it."""
    keys = [(slug, language, Citing.SOURCE_SHEET) for slug, language in SAMPLES]
    keys += [("ten-a-month", language, way) for language in LANGUAGES for way in Citing]
    keys = list(dict.fromkeys(keys))
    found = as_open_document([word(*key) for key in keys], tmp_path_factory.mktemp("word"))
    return dict(zip(keys, found, strict=True))


@pytest.mark.parametrize("slug, language", SAMPLES)
def test_libreoffice_gives_back_every_word(
    slug: str, language: Language, opened: dict[tuple[str, Language, Citing], Element]
) -> None:
    ours = paragraphs_of(xml_of(word(slug, language), "word/document.xml"))
    found = words_of_open_document(opened[slug, language, Citing.SOURCE_SHEET])

    assert "".join(found) == "".join(" ".join(ours).split())
    assert len(found) > 100


@pytest.mark.parametrize("slug, language", SAMPLES)
def test_libreoffice_finds_the_headings_and_each_number_leads_to_its_row(
    slug: str, language: Language, opened: dict[tuple[str, Language, Citing], Element]
) -> None:
    content, words = opened[slug, language, Citing.SOURCE_SHEET], locale_for(language)
    numbers = sample(slug, language).reading.note_numbers.values()
    links = [link.get(f"{XLINK}href") or "" for link in content.iter() if link.get(f"{XLINK}href")]
    sources = edition().content.source_by_id
    cited = {sources[one.source].url for fact in sample(slug, language).facts for one in fact.citations}

    assert [level for level, _ in office_headings(content)][:2] == [1, 2]
    assert words.translate("Sources for the editor (not for publication)") in [
        title for _, title in office_headings(content)
    ]
    assert office_notes(content) == []
    assert {link for link in links if link.startswith("#")} == {f"#note-{number}" for number in numbers}
    assert {url for url in cited if url} <= {link.partition("#:~:")[0] for link in links}


@pytest.mark.parametrize("way", Citing)
@pytest.mark.parametrize("language", LANGUAGES)
def test_its_body_is_what_is_pasted(way: Citing, language: Language) -> None:
    made = word("ten-a-month", language, way)
    plain = plain_letter(sample("ten-a-month", language), edition(), SENDER, way)
    found = paragraphs_of(xml_of(made, "word/document.xml"), raised=False)
    lines = [line for paragraph in found for line in paragraph.split("\n")]

    assert [line for line in plain.body.splitlines() if line and line not in lines] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_on_words_are_links(language: Language, opened: dict[tuple[str, Language, Citing], Element]) -> None:
    content = opened["ten-a-month", language, Citing.INLINE_LINK]
    xlink = "{http://www.w3.org/1999/xlink}href"
    linked = {link.get(xlink): "".join(link.itertext()) for link in content.iter() if link.get(xlink)}

    assert office_notes(content) == []
    assert "https://www.cbsnews.com/news/trump-ice-asylum-cases-deportations/" in linked
    assert {"2025" in words or "10" in words for words in linked.values()}


@pytest.mark.parametrize("language, code", [("en", "en-US"), ("es", "es-US")])
def test_the_document_names_its_language_and_title_but_no_author(language: Language, code: str) -> None:
    made = word("short-reply", language)
    about = Document(io.BytesIO(made)).core_properties
    marks = {mark.get(f"{WORD}val") for mark in xml_of(made, "word/styles.xml").iter(f"{WORD}lang")}

    assert marks == {code}
    assert about.language == code
    assert about.title == locale_for(language).translate("Letter to the editor")
    assert (about.author, about.last_modified_by, about.comments, about.created, about.modified) == (
        "",
        "",
        "",
        None,
        None,
    )


def test_a_spanish_title_in_an_english_letter_is_marked_as_spanish() -> None:
    runs = xml_of(word("ten-a-month", "en"), "word/document.xml").iter(f"{WORD}r")
    spanish = [
        "".join(text.text or "" for text in run.iter(f"{WORD}t"))
        for run in runs
        if any(mark.get(f"{WORD}val") == "es-US" for mark in run.iter(f"{WORD}lang"))
    ]

    assert "Honduras acuerda dar refugio a personas enviadas por Estados Unidos" in spanish


@pytest.mark.parametrize("language", LANGUAGES)
def test_equal_letters_are_equal_bytes_without_a_time(language: Language) -> None:
    one = letter_word(sample("short-reply", language), edition(), SENDER)
    other = letter_word(sample("short-reply", language), edition(), replace(SENDER, name="Bo"))
    with zipfile.ZipFile(io.BytesIO(one)) as file:
        times = {about.date_time for about in file.infolist()}

    assert one == letter_word(sample("short-reply", language), edition(), SENDER)
    assert one != other
    assert times == {(1980, 1, 1, 0, 0, 0)}
    assert not [name for name, content in members(one).items() if b"python-docx" in content or "thumbnail" in name]
    assert not [name for name in members(one) if name.endswith((".png", ".jpeg", ".emf"))]


def test_a_fact_cited_again_has_the_same_number() -> None:
    made = letter_word(written(Draft(text=AGAIN)), edition())
    document = xml_of(made, "word/document.xml")
    marks = [link for link in document.iter(f"{WORD}hyperlink") if link.get(f"{WORD}anchor")]
    names = [mark.get(f"{WORD}name") for mark in document.iter(f"{WORD}bookmarkStart")]

    assert [(link.get(f"{WORD}anchor"), "".join(link.itertext())) for link in marks] == [
        ("note-1", "1"),
        ("note-2", "2"),
        ("note-1", "1"),
    ]
    assert names == ["note-1", "note-2"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_sources_there_are_neither_notes_nor_a_sheet(language: Language) -> None:
    made = word("ten-a-month", language, with_sources=False)

    assert [style for style, _ in styles_of(made)] == ["Heading1"]
    assert not list(xml_of(made, "word/document.xml").iter(f"{WORD}hyperlink"))


def test_a_wrong_figure_has_what_our_sources_say_beside_it() -> None:
    text = "In all, 6,120 people were sent to Guatemala [@transfers-senate-945]."
    made = letter_word(written(Draft(text=text)), edition())
    lines = paragraphs_of(xml_of(made, "word/document.xml"))

    assert f"Our sources say: {edition().content.fact_by_id['transfers-senate-945'].claim.en}" in lines


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_source_sheet_goes_alone_too(language: Language) -> None:
    made = source_sheet_word(sample("ten-a-month", language), edition())
    lines = " ".join(paragraphs_of(xml_of(made, "word/document.xml")))

    assert styles_of(made)[0] == (
        "Heading1",
        locale_for(language).translate("Sources for the editor (not for publication)"),
    )
    assert [
        row for row in plain_letter(sample("ten-a-month", language), edition()).sources.split("\n") if "“" in row[:6]
    ]
    assert "https://www.cbsnews.com/news/trump-ice-asylum-cases-deportations/" in lines


@pytest.mark.parametrize("slug", ["short-reply", "a-promise-we-made"])
@pytest.mark.parametrize("text", TEXTS)
def test_hostile_words_come_out_as_they_were_typed(text: str, slug: str) -> None:
    manuscript = written(draft_of(text, slug), slug)
    made = letter_word(manuscript, edition(), sender_of(text))
    shown = "\n".join(paragraphs_of(xml_of(made, "word/document.xml")))
    parts = [f"{part.id} {text}" for part in manuscript.template.parts] + [f"chosen {text}"]

    assert [words for words in parts if words not in shown] == []
    assert [field for field in ("name", "town", "address", "phone", "email") if f"{field} {text}" not in shown] == []
    assert Document(io.BytesIO(made)).core_properties.title.startswith(
        "Letter to the editor" if slug == "short-reply" else "headline"
    )
