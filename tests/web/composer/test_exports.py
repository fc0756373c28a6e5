"""Taking a letter away: as text, as PDF, as a page to print; and what holds it back."""

from __future__ import annotations

import pytest

from campaign.domain.editions import Edition
from campaign.domain.language import LANGUAGES, Language
from campaign.rendering.locale import locale_for
from campaign.rendering.ways import OFFERED
from tests.rendering.pdf_files import text_of
from tests.web.addresses import LETTER, OP_ED, REPLY
from tests.web.browse import Browse
from tests.web.page import Page, said
from tests.web.writing import SIGNER, Writer, sample_of

FALSE = "In all, 6,120 people were sent to Guatemala [@transfers-senate-945]."
EXPORTS = [way.name for way in OFFERED]
#: What is sent as a letter; a sheet to translate in, or a list of sources, is held back by nothing.
LETTERS = [way.name for way in OFFERED if way.is_letter]


@pytest.fixture
def finished(browse: Browse, edition: Edition) -> Writer:
    """A letter that nothing holds back, signed."""
    return Writer(browse).takes_up(sample_of(edition, LETTER, "en")).types(**SIGNER)


@pytest.fixture
def false(finished: Writer) -> Writer:
    """The same with a figure that its source does not hold."""
    finished.fields["part-closing"] = FALSE
    return finished


SOURCES = "Sources for the editor (not for publication)"
CONTACT = "Ada Quince\nVado\n\n99 Acequia Street\n575 555 0199\nada@example.org"


def to_copy(page: Page) -> str:
    """The text that the page offers to copy; empty where it offers none."""
    return "".join("".join(field.itertext()) for field in page.all("textarea") if field.get("id") == "take-all")


def test_text_gives_all_of_it_in_the_order_of_an_email_and_name_and_town_once(finished: Writer) -> None:
    page = finished.presses("text")
    letter, sources = to_copy(page).strip().split(f"\n\n{SOURCES}\n")

    assert letter.startswith("To the Editor:\n\n")
    assert letter.endswith(f"\n\n{CONTACT}")
    assert letter.count("Ada Quince") == 1
    assert "http" in sources
    assert page.one("label", **{"for": "take-all"}) is not None
    assert page.opens == "send"


def test_the_source_sheet_may_be_left_off(finished: Writer) -> None:
    page = finished.leaves_out_the_sources().presses("text")
    printed = finished.asks("print")

    assert to_copy(page).strip().endswith(CONTACT)
    assert "with_sources" not in page.fields
    assert "Sources for the editor" not in printed.get_data(as_text=True)
    assert "Sources for the editor" not in " ".join(text_of(finished.asks("pdf").data).split())


def test_pdf_is_the_letter_with_its_sources_under_a_name_of_ours(finished: Writer) -> None:
    answer = finished.asks("pdf")

    assert answer.content_type == "application/pdf"
    assert answer.headers["Content-Disposition"] == f'attachment; filename="{LETTER}-en.pdf"'
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert "ETag" not in answer.headers
    for words in ("To the Editor:", "Ada Quince", "99 Acequia Street", "Sources for the editor"):
        assert words in " ".join(text_of(answer.data).split())


def test_print_is_a_page_that_needs_nothing_but_its_style(finished: Writer, browse: Browse) -> None:
    answer = finished.asks("print")
    page = Page(finished.path, answer)
    styles = [link.get("href", "") for link in page.all("link") if link.get("rel") == "stylesheet"]

    assert answer.status_code == 200
    assert answer.headers["X-Robots-Tag"] == "noindex"
    assert [browse.ask(style).content_type for style in styles] == ["text/css; charset=utf-8"]
    assert not page.all("style", "script", "form")
    assert not [element for element in page.tree.iter() if element.get("style")]
    assert "Ada Quince" in said(page.one("main"))


@pytest.mark.parametrize("what", sorted(set(EXPORTS) - set(LETTERS)))
def test_what_is_no_letter_is_never_held_back(false: Writer, what: str) -> None:
    answer = false.asks(what)

    assert answer.status_code == 200
    assert b'id="composer"' not in answer.data


@pytest.mark.parametrize("what", LETTERS)
def test_a_stop_holds_the_letter_back_and_says_what_follows(false: Writer, what: str) -> None:
    page = false.presses(what)

    assert [words for words in page.stops if "6,120" in words]
    assert f"{what}:anyway" in page.buttons
    assert "6,120" in said(page.with_class("notice")[-1])
    assert page.opens == "send"
    assert to_copy(page) == ""


def test_the_box_names_each_thing_that_holds_the_letter_and_leads_to_it(false: Writer) -> None:
    page = false.presses("pdf")
    [box] = [box for box in page.with_class("notice") if list(box.iter("ul"))]
    items = [said(item) for item in box.iter("li")]

    assert len(items) == len(page.stops) > 0
    assert [stop for stop in page.stops if not any(item.split(" Go to it")[0] in stop for item in items)] == []
    assert {link.get("href") for link in box.iter("a")} == {"#read"}


@pytest.mark.parametrize("what", LETTERS)
def test_an_empty_letter_is_held_back_too(browse: Browse, what: str) -> None:
    page = Writer(browse).types(sender_name="Ada Quince").presses(what)

    assert page.answer.content_type.startswith("text/html")
    assert page.opens == "q-opening"
    assert page.fields["sender-name"] == "Ada Quince"


def test_anyway_lists_a_wrong_number_with_what_our_sources_say_beside_it(false: Writer, edition: Edition) -> None:
    ours = edition.content.fact_by_id["transfers-senate-945"].claim.en
    text = to_copy(false.presses("text:anyway")).split(SOURCES)[1]
    printed = said(Page(false.path, false.asks("print:anyway")).one("main"))
    pdf = " ".join(text_of(false.asks("pdf:anyway").data).split())

    for shown in (text, printed, pdf):
        row = " ".join(shown.split()).split("6,120 people were sent to Guatemala.”", 1)[1]
        assert f"Our sources say: {ours}" in row[:400], shown
        assert "Not supported" not in shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_findings_are_in_the_language_of_the_page_and_the_letter_in_its_own(
    browse: Browse, edition: Edition, language: Language
) -> None:
    other: Language = "es" if language == "en" else "en"
    writer = Writer(browse, language=language, query=f"?language={other}").takes_up(sample_of(edition, LETTER, other))
    writer.fields["part-stake"] = ""
    page = writer.presses("check")
    wanted = locale_for(language).translate("Fix before sending")
    prompts = edition.content.letter(LETTER)
    assert prompts

    assert page.stops[0].startswith(wanted)
    assert prompts.templates[language].parts[0].prompt in map(said, page.all("label"))
    assert page.with_class("letter-paper")[0].get("lang") == other
    assert said(page.with_class("salutation")[0]) == locale_for(other).translate("To the Editor:")


@pytest.mark.parametrize("slug", [LETTER, REPLY, OP_ED])
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_finished_sample_can_be_taken_away(
    browse: Browse, edition: Edition, slug: str, language: Language
) -> None:
    writer = Writer(browse, slug, language).takes_up(sample_of(edition, slug, language))

    assert writer.asks("pdf").content_type == "application/pdf"
    assert to_copy(writer.presses("text")).strip()


@pytest.mark.parametrize("value", ["", "page", "result"])
def test_the_answer_is_the_whole_page_whoever_asks(finished: Writer, value: str) -> None:
    """Scripts take the page as everyone does."""
    answer = finished.asks("check", headers={"X-Fragment": value})

    assert answer.get_data(as_text=True).startswith("<!doctype html>")


def test_every_suggestion_about_words_leads_to_where_they_are_written(false: Writer) -> None:
    """The manners of every page hold each link to a place on it; here there must be some."""
    page = false.presses("check")
    links = [link.get("href", "") for tip in page.with_class("tip") for link in tip.iter("a")]

    assert "#part-closing" in links
