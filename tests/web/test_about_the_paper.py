"""What the composer asks about the paper and the writer: it stays, it is checked, and it goes out where it belongs."""

from __future__ import annotations

import pytest

from campaign.domain.editions import Edition
from campaign.domain.language import LANGUAGES, Language
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


def ids(page: Page) -> list[str]:
    return [said(id) for id in page.with_class("check-id")]


@pytest.mark.parametrize("slug", [LETTER, REPLY, OP_ED])
@pytest.mark.parametrize("button", ["check", "language:es", "whole", "parts", "choose", "text", "text:anyway", "own:3"])
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
        ("en", "2026-11-17", "Answering the article · 7 days: until Tuesday"),
        ("es", "2026-11-17", "Para responder al artículo · 7 días: hasta el martes"),
        ("en", "2026-11-14", "Answering the article · 7 days: until today"),
        ("es", "2026-11-14", "Para responder al artículo · 7 días: hasta hoy"),
        ("en", "2026-11-21", "Answering the article · 7 days: until November 28, 2026"),
        ("en", "2026-11-13", "Answering the article · 7 days: over since November 20, 2026"),
        ("es", "2026-11-13", "Para responder al artículo · 7 días: venció el 20 de noviembre de 2026"),
    ],
)
def test_the_clock_is_shown(browse: Browse, language: Language, day: str, clock: str) -> None:
    page = Writer(browse, language=language).types(**{"article-day": day}).presses("check")

    assert [said(line) for line in page.with_class("clock")] == [clock]


@pytest.mark.parametrize("day", ["", "yesterday", "2026-13-45", "20261117", "2026-W47-2", "9999-99-99"])
def test_there_is_no_clock_without_a_day(browse: Browse, day: str) -> None:
    page = Writer(browse).types(**{"article-day": day}).presses("check")

    assert page.with_class("clock") == []
    assert page.fields["article-day"] == day
    assert bool(page.with_class("wrong")) == bool(day)


def test_a_reply_runs_its_clock_from_the_day_in_its_blank(browse: Browse) -> None:
    page = Writer(browse, REPLY).types(**{"blank-article_date": "November 18"}).presses("check")

    assert said(page.with_class("clock")[0]).endswith("until Wednesday")


def test_the_contact_block_is_held_to_the_paper(browse: Browse, edition: Edition) -> None:
    writer = Writer(browse).takes_up(sample_of(edition, LETTER, "en")).types(paper=TUCSON)
    assert "ID-1" in ids(writer.presses("check"))

    page = writer.types(**SIGNER).presses("check")
    assert "ID-1" not in ids(page)


def test_with_scripts_the_names_of_filled_fields_say_it(browse: Browse, edition: Edition) -> None:
    writer = Writer(browse).takes_up(sample_of(edition, LETTER, "en")).types(paper=TUCSON)
    for name in SIGNER:
        del writer.fields[name]
    writer.fields["given"] = "name town phone nobody <b>"
    first = [said(finding) for finding in writer.presses("check").with_class("hint") if "ID-1" in said(finding)]
    for name in SIGNER:
        del writer.fields[name]
    writer.fields["given"] = "name town phone address"

    assert ["your street address" in line and "telephone" not in line for line in first] == [True]
    assert "ID-1" not in ids(writer.presses("check"))


@pytest.mark.parametrize("tie", ["member", "staff", "paid"])
def test_a_tie_wants_its_line(browse: Browse, edition: Edition, tie: str) -> None:
    writer = Writer(browse).takes_up(sample_of(edition, LETTER, "en")).types(tie=tie)

    assert "DIS-1" in ids(writer.presses("check"))
    assert "DIS-1" not in ids(writer.types(disclosure="I volunteer there.").presses("check"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_examples_of_it_are_in_the_letters_language(browse: Browse, language: Language) -> None:
    page = Writer(browse, query=f"?language={language}").page
    examples = next(one for one in page.all("ul") if one.get("lang") == language)

    assert ("toolkit helped me" in said(examples)) == (language == "en")


def test_bio_and_disclosure_follow_the_body_and_are_not_counted(browse: Browse, edition: Edition) -> None:
    writer = filled(browse).takes_up(sample_of(edition, LETTER, "en")).types(**SIGNER)
    page = writer.presses("text:anyway")
    notes = page.one("textarea", id="take-notes")
    wanted = [
        "About the author: Ada bakes bread in Vado.",
        "Disclosure to the editor: I volunteer with the bus riders.",
    ]

    assert notes.text is not None
    assert notes.text.strip().split("\n") == wanted
    assert "bus riders" not in "".join(page.one("textarea", id="take-body").itertext())
    for form in ("print:anyway", "pdf:anyway"):
        answer = writer.asks(form)
        text = text_of(answer.data) if form.startswith("pdf") else answer.text
        assert all(line in text for line in wanted)
        assert text.index("Ada Quince", text.index("Las Cruces")) < text.index(wanted[0])


def test_what_was_never_asked_is_no_answer(browse: Browse) -> None:
    page = Writer(browse).types(tie="king", sent_elsewhere="maybe", part_opening="Asylum is a word.").presses("check")

    assert page.fields["tie"] == ""
    assert page.fields["sent-elsewhere"] == ""
    assert not {"DIS-1", "EXC-1"} & set(ids(page))
