"""What the composer asks about the paper and the writer: it stays, it is checked, and it goes out where it belongs."""

from __future__ import annotations

import pytest

from campaign.domain.editions import Edition
from campaign.domain.language import Language
from tests.rendering.pdf_files import text_of
from tests.web.addresses import LETTER, OP_ED, REPLY
from tests.web.browse import Browse
from tests.web.page import Page, said
from tests.web.writing import SIGNER, Writer, sample_of

TUCSON = "arizona-daily-star-az"  # wants name, address, phone, town and a disclosure
ANSWERS = {
    "article-title": "The Last Bus Out",
    "article-day": "2026-11-17",
    "article-address": "https://example.org/bus",
    "sent-elsewhere": "no",
    "sent-last": "2026-01-02",
    "tie": "member",
    "disclosure": "I volunteer with the bus riders.",
    "sender-bio": "Ada bakes bread in Vado.",
}


def filled(browse: Browse, slug: str = LETTER, language: Language = "en") -> Writer:
    writer = Writer(browse, slug, language)
    for name, words in ANSWERS.items():
        writer.fields[name] = words
    return writer


def kept(page: Page) -> dict[str, str]:
    return {name: page.fields.get(name, "") for name in ANSWERS}


#: What a note says, in English, of a text that is at another newspaper.
ELSEWHERE = "to another newspaper"
BUTTONS = (
    *("check", "language:es", "whole", "parts", "text", "text:anyway", "own:3"),
    *("find", "search", "all", "at:facts", "at:send", "leave:nothing", "enter"),
)


def says(page: Page, words: str) -> bool:
    """Whether a note has these words."""
    return any(words in note for note in page.notes)


@pytest.mark.parametrize("slug", [LETTER, REPLY, OP_ED])
@pytest.mark.parametrize("button", BUTTONS)
def test_no_button_loses_an_answer(browse: Browse, slug: str, button: str) -> None:
    writer = filled(browse, slug)

    assert kept(writer.presses(button)) == ANSWERS
    assert kept(writer.presses("check")) == ANSWERS


def test_nor_does_another_template_or_the_page_in_spanish(browse: Browse) -> None:
    writer = filled(browse, LETTER)
    for slug, language in [(OP_ED, "en"), (REPLY, "es"), (LETTER, "es"), (LETTER, "en")]:
        writer.path = Writer(browse, slug, language).path  # type: ignore[arg-type]  # each is a language
        assert kept(writer.presses("check")) == ANSWERS


def test_what_a_template_asks_by_a_blank_is_not_asked_twice(browse: Browse) -> None:
    page = Writer(browse, REPLY).page

    assert page.one("input", name="blank-article") is not None
    assert not [field for field in page.all("input") if field.get("name") in ("article-title", "article-day")]


@pytest.mark.parametrize(
    ("language", "day", "clock"),
    [
        ("en", "2026-11-17", "Responding to the story · 7 days: until Tuesday"),
        ("es", "2026-11-17", "Para responder al artículo · 7 días: hasta el martes"),
        ("en", "2026-11-14", "Responding to the story · 7 days: until today"),
        ("es", "2026-11-14", "Para responder al artículo · 7 días: hasta hoy"),
        ("en", "2026-11-21", "Responding to the story · 7 days: until November 28, 2026"),
        ("en", "2026-11-13", "Responding to the story · 7 days: ended November 20, 2026"),
        ("es", "2026-11-13", "Para responder al artículo · 7 días: terminó el 20 de noviembre de 2026"),
    ],
)
def test_the_clock_is_shown(browse: Browse, language: Language, day: str, clock: str) -> None:
    page = Writer(browse, language=language).types(part_opening="A bus.", article_day=day).presses("check")

    assert [said(line) for line in page.with_class("clock")] == [clock]


@pytest.mark.parametrize("day", ["", "yesterday", "2026-13-45", "20261117", "2026-W47-2", "9999-99-99"])
def test_there_is_no_clock_without_a_day(browse: Browse, day: str) -> None:
    page = Writer(browse).types(part_opening="A bus.", article_day=day).presses("check")

    assert page.with_class("clock") == []
    assert page.fields.get("article-day", "") == day


def test_a_reply_runs_its_clock_from_the_day_in_its_blank(browse: Browse) -> None:
    page = Writer(browse, REPLY).types(part_opening="A bus.", **{"blank-article_date": "November 18"}).presses("check")

    assert said(page.with_class("clock")[0]).endswith("until Wednesday")


@pytest.mark.parametrize("tie", ["member", "staff", "paid"])
def test_a_tie_wants_its_line(browse: Browse, edition: Edition, tie: str) -> None:
    writer = Writer(browse).takes_up(sample_of(edition, LETTER, "en")).types(tie=tie)

    before = writer.presses("check").notes
    after = writer.types(disclosure="I volunteer there.").presses("check").notes

    assert len(before) == len(after) + 1


def test_bio_and_disclosure_follow_the_body_and_are_not_counted(browse: Browse, edition: Edition) -> None:
    writer = filled(browse).takes_up(sample_of(edition, LETTER, "en")).types(**SIGNER)
    page = writer.presses("text:anyway")
    text = "".join(page.one("textarea", id="take-all").itertext())
    wanted = [
        "About the author: Ada bakes bread in Vado.",
        "Disclosure note to the editor: I volunteer with the bus riders.",
    ]

    assert "\n\nAda Quince\nVado\n\n" + "\n".join(wanted) + "\n\n" in text
    assert "bus riders" not in "".join(said(words) for words in page.with_class("paragraph"))
    for form in ("print:anyway", "pdf:anyway"):
        answer = writer.asks(form)
        text = text_of(answer.data) if form.startswith("pdf") else answer.text
        assert all(line in text for line in wanted)
        assert text.index("Ada Quince", text.index("Las Cruces")) < text.index(wanted[0])


def test_what_was_never_asked_is_no_answer(browse: Browse) -> None:
    page = Writer(browse).types(tie="king", sent_elsewhere="maybe", part_opening="Asylum is a word.").presses("check")

    assert page.fields["sent-elsewhere"] == ""
    assert page.fields["tie"] == "king", "it is kept as it came, and says nothing"
    assert not says(page, ELSEWHERE)
