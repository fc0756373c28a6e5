"""The letter as rich text: LibreOffice reads in it what it reads in the Word file, and nothing that was typed commands."""

from __future__ import annotations

import re
from functools import cache
from xml.etree.ElementTree import Element

import pytest

from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.senders import Sender
from campaign.domain.newspapers.cards import Citing
from campaign.domain.templates.drafts import Draft
from campaign.rendering.letters.rtf_file import letter_rtf
from campaign.rendering.letters.word_file import letter_word
from campaign.rendering.locale import locale_for
from tests.rendering.hostile import TEXTS
from tests.rendering.shipped import edition, sample, written
from tests.rendering.word_files import (
    as_open_document,
    office_headings,
    office_notes,
    paragraphs_of,
    words_of_open_document,
    xml_of,
)

pytestmark = pytest.mark.slow

SENDER = Sender("Ada Quince", "Vado", "99 Acequia Street", "575 555 0199", "ada@example.org")
SLUGS = ("ten-a-month", "short-reply")
KEYS = [
    (slug, language, way)
    for slug in SLUGS
    for language in LANGUAGES
    for way in (Citing.SOURCE_SHEET, Citing.INLINE_LINK)
]
#: What would be a command of the format, and signs beyond its alphabet.
COMMANDS = (
    r"\b bold\par \'41 {\b x}} \u65? {\field{\*\fldinst{INCLUDETEXT c:\\x}}}",
    "señal ñ ¿“”— 🙏 𝔸 \u00a0 é",
    *TEXTS,
)
AGAIN = "By January 2021 at least 945 went.[@transfers-senate-945] Nobody got asylum.[@none-granted-2021] 945 it was.[@transfers-senate-945]"
XLINK = "{http://www.w3.org/1999/xlink}href"


@cache
def rtf(slug: str, language: Language, citing: Citing = Citing.SOURCE_SHEET, *, with_sources: bool = True) -> bytes:
    return letter_rtf(sample(slug, language), edition(), SENDER, citing=citing, with_sources=with_sources)


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> list[Element]:
    """As LibreOffice opens them, all at once: some samples, a fact cited twice, then what would be commands."""
    files = [rtf(*key) for key in KEYS]
    files += [letter_rtf(written(Draft(text=text)), edition(), Sender(text)) for text in (AGAIN, *COMMANDS)]
    return as_open_document(files, tmp_path_factory.mktemp("rtf"), ".rtf")


@pytest.mark.parametrize("key", KEYS, ids=str)
def test_libreoffice_reads_every_word_that_the_word_file_has(
    key: tuple[str, Language, Citing], opened: list[Element]
) -> None:
    slug, language, way = key
    word = letter_word(sample(slug, language), edition(), SENDER, citing=way)
    theirs = paragraphs_of(xml_of(word, "word/document.xml"))
    found = words_of_open_document(opened[KEYS.index(key)])

    assert len(found) > 100
    assert "".join(found) == "".join(" ".join(theirs).split())


@pytest.mark.parametrize("key", KEYS, ids=str)
def test_headings_notes_and_links_are_real(key: tuple[str, Language, Citing], opened: list[Element]) -> None:
    slug, language, way = key
    content, numbers = opened[KEYS.index(key)], sample(slug, language).reading.note_numbers
    links = {link.get(XLINK) or "" for link in content.iter() if link.get(XLINK)}
    sources = edition().content.source_by_id
    cited = {sources[c.source].url for fact in numbers for c in edition().content.fact_by_id[fact].citations}

    assert [level for level, _ in office_headings(content)][:2] == [1, 2]
    assert office_headings(content)[1][1] == locale_for(language).translate(
        "Sources for the editor (not for publication)"
    )
    assert office_notes(content) == []
    targets = set() if way is Citing.INLINE_LINK else {f"#note-{number}" for number in numbers.values()}
    assert {link for link in links if link.startswith("#")} == targets
    assert {url for url in cited if url} <= {link.partition("#:~:")[0] for link in links if link}


def test_a_fact_cited_again_has_the_same_number(opened: list[Element]) -> None:
    content = opened[len(KEYS)]
    back = [link for link in content.iter() if (link.get(XLINK) or "").startswith("#")]

    assert [(link.get(XLINK), "".join(link.itertext())) for link in back] == [
        ("#note-1", "1"),
        ("#note-2", "2"),
        ("#note-1", "1"),
    ]


def test_what_would_be_a_command_comes_out_as_it_was_typed(opened: list[Element]) -> None:
    found = [words_of_open_document(content) for content in opened[len(KEYS) + 1 :]]

    assert [
        text for text, words in zip(COMMANDS, found, strict=True) if " ".join(text.split()) not in " ".join(words)
    ] == []


@pytest.mark.parametrize("language, code", [("en", "1033"), ("es", "21514")])
def test_it_is_ascii_names_its_language_and_title_but_no_author_and_equal_letters_are_equal_bytes(
    language: Language, code: str
) -> None:
    made = rtf("short-reply", language)
    text = made.decode("ascii")
    title = locale_for(language).translate("Letter to the editor").replace("ó", r"\u243?")

    assert set(re.findall(r"\\deflang(\d+)", text)) == {code}
    assert re.findall(r"\{\\info(.*)\}", text) == [rf"{{\title {title}}}"]
    assert made == letter_rtf(sample("short-reply", language), edition(), SENDER)


def test_a_spanish_title_in_an_english_letter_is_marked_as_spanish() -> None:
    assert r"\lang21514 Honduras acuerda dar refugio" in rtf("ten-a-month", "en").decode("ascii")


def test_without_sources_there_are_neither_notes_nor_a_sheet() -> None:
    text = rtf("ten-a-month", "en", with_sources=False).decode("ascii")

    assert "HYPERLINK" not in text
    assert "Sources for the editor" not in text
