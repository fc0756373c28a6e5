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

FALSE = "In all, 5,000 people were sent to Guatemala [@transfers-senate-945]."
EXPORTS = [way.name for way in OFFERED]


@pytest.fixture
def finished(browse: Browse, edition: Edition) -> Writer:
    """A letter that nothing holds back, signed."""
    return Writer(browse).takes_up(sample_of(edition, LETTER, "en")).types(**SIGNER)


@pytest.fixture
def false(finished: Writer) -> Writer:
    """The same with a figure that its source does not hold."""
    finished.fields["part-closing"] = FALSE
    return finished


def pieces(page: Page) -> dict[str, str]:
    """What the page offers to copy, piece by piece."""
    fields = {field.get("id", ""): "".join(field.itertext()) for field in page.all("textarea")}
    return {id.removeprefix("take-"): text for id, text in fields.items() if id.startswith("take-")}


def test_text_gives_each_piece_that_a_form_asks_for(finished: Writer) -> None:
    found = pieces(finished.presses("text"))

    assert list(found) == ["subject", "body", "notes", "contact", "sources"]
    assert found["body"].startswith("To the Editor:\n\n")
    assert found["body"].endswith("\n\nAda Quince\nVado")
    assert found["contact"].split("\n") == [
        "Ada Quince",
        "99 Acequia Street",
        "Vado",
        "575 555 0199",
        "ada@example.org",
    ]
    assert "http" in found["sources"]


def test_the_source_sheet_may_be_left_off(finished: Writer) -> None:
    del finished.fields["with_sources"]
    page = finished.presses("text")
    printed = finished.asks("print")

    assert list(pieces(page)) == ["subject", "body", "notes", "contact"]
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


@pytest.mark.parametrize("what", EXPORTS)
def test_a_stop_holds_the_letter_back_and_says_what_follows(false: Writer, what: str) -> None:
    page = false.presses(what)

    assert [id for id, words in page.findings if "5,000" in words][0] == "FACT-2"
    assert f"{what}:anyway" in page.buttons
    assert "unsupported" in said(page.with_class("notice")[-1])
    assert pieces(page) == {}


def test_the_box_names_each_thing_that_holds_the_letter_and_links_to_it(false: Writer) -> None:
    page = false.presses("pdf")
    [box] = [box for box in page.with_class("notice") if list(box.iter("ol"))]
    links = [(link.get("href") or "", said(link)) for link in box.iter("a")]
    stops = [item for item in page.with_class("finding") if "stop" in (item.get("class") or "")]

    assert len(links) == len(stops) > 0
    for (target, words), stop in zip(links, stops, strict=True):
        assert target == f"#{stop.get('id')}"
        assert words in said(stop)


@pytest.mark.parametrize("what", EXPORTS)
def test_an_empty_letter_is_held_back_too(browse: Browse, what: str) -> None:
    page = Writer(browse).presses(what)

    assert f"{what}:anyway" in page.buttons


def test_anyway_lists_what_no_source_supports_with_ours_beside_it(false: Writer, edition: Edition) -> None:
    ours = edition.content.fact_by_id["transfers-senate-945"].claim.en
    text = pieces(false.presses("text:anyway"))["sources"]
    printed = said(Page(false.path, false.asks("print:anyway")).one("main"))
    pdf = " ".join(text_of(false.asks("pdf:anyway").data).split())

    for shown in (text, printed, pdf):
        row = " ".join(shown.split()).split("5,000 people were sent to Guatemala.”", 1)[1]
        assert "Not supported by our sources as it stands." in row[:60], shown
        assert ours in row[:400]


@pytest.mark.parametrize("language", LANGUAGES)
def test_findings_are_in_the_language_of_the_page_and_the_letter_in_its_own(
    browse: Browse, edition: Edition, language: Language
) -> None:
    other: Language = "es" if language == "en" else "en"
    writer = Writer(browse, language=language, query=f"?language={other}").takes_up(sample_of(edition, LETTER, other))
    writer.fields["part-stake"] = ""
    page = writer.presses("check")
    wanted = locale_for(language).translate("Stop")
    prompts = edition.content.letter(LETTER)
    assert prompts

    assert [words for id, words in page.findings if id == "PROMPT-1"][0].startswith(wanted)
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
    assert pieces(writer.presses("text"))["body"]


def test_the_fragment_is_what_changes_and_nothing_else(finished: Writer, browse: Browse) -> None:
    finished.presses("check")
    whole = finished.presses("check")
    answer = finished.asks("check", headers={"X-Fragment": "result"})
    fragment = Page(finished.path, answer)

    assert answer.status_code == 200
    assert not fragment.text.startswith("<!doctype")
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert fragment.findings == whole.findings
    assert said(fragment.with_class("letter-paper")[0]) == said(whole.with_class("letter-paper")[0])
    assert not [field for field in fragment.all("input", "textarea") if (field.get("name") or "").startswith("sender-")]
    assert SIGNER["sender-phone"] not in fragment.text


@pytest.mark.parametrize("value", ["", "page", "RESULT", "result, result"])
def test_any_other_fragment_is_the_whole_page(finished: Writer, value: str) -> None:
    answer = finished.asks("check", headers={"X-Fragment": value})

    assert answer.get_data(as_text=True).startswith("<!doctype html>")


def test_every_finding_links_to_words_that_are_there(false: Writer) -> None:
    """The manners of every page hold each link to a place on it; here there must be some."""
    page = false.presses("check")
    links = [link.get("href", "") for link in page.all("a") if link.get("href", "").startswith("#words-")]

    assert links
    assert len(set(links)) == len(links)
