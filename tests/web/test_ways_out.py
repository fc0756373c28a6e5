"""The further ways out: Word, mail, Markdown and links into a mail; how sources are shown, and what a paper refuses."""

from __future__ import annotations

import email
import email.policy
import io
import json
from urllib.parse import parse_qs, urlsplit
from xml.etree.ElementTree import Element

import pytest
from docx import Document
from werkzeug.test import TestResponse

from campaign.assembly import Services
from campaign.domain.editions import Edition
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.newspapers.cards import Attachments, Citing
from campaign.rendering.letters.way import Delivery
from campaign.rendering.locale import locale_for
from campaign.rendering.ways import OFFERED
from tests.web.addresses import LETTER, OP_ED, REPLY
from tests.web.browse import Browse
from tests.web.composer.test_exports import FALSE, SOURCES, to_copy
from tests.web.page import Page, said
from tests.web.writing import SIGNER, Writer, sample_of

pytestmark = pytest.mark.slow

FILES = {way.name: way for way in OFFERED if way.is_file}
#: Offered only for a newspaper in another language than the letter's, or for an official whose postal address is known.
OF_USE_TO_FEW = {"two-columns", "two-columns-docx", "window-letter", "window-a4"}
WAYS_BY_NAME = {way.name: way for way in OFFERED}
#: The files of words that are read here; others have tests of their own.
READ = ["docx", "eml", "markdown"]
SANTA_FE = "santa-fe-new-mexican-nm"


def finished(browse: Browse, edition: Edition, language: Language = "en", slug: str = LETTER) -> Writer:
    """A letter that nothing holds back, signed."""
    return Writer(browse, slug, language).takes_up(sample_of(edition, slug, language)).types(**SIGNER)


def words_of(what: str, answer: TestResponse) -> str:
    """A file's words."""
    match what:
        case "docx":
            return "\n".join(paragraph.text for paragraph in Document(io.BytesIO(answer.data)).paragraphs)
        case "eml":
            body = email.message_from_bytes(answer.data, policy=email.policy.default).get_body(("plain",))
            assert body
            return str(body.get_content()).replace("\r\n", "\n")
        case "markdown":
            return answer.get_data(as_text=True).replace("\\", "")
        case _:
            return answer.get_data(as_text=True)


@pytest.mark.parametrize("what", FILES)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", [LETTER, REPLY, OP_ED])
def test_a_file_is_private_and_named_by_us(
    browse: Browse, edition: Edition, language: Language, slug: str, what: str
) -> None:
    answer = finished(browse, edition, language, slug).asks(what)
    kind, ending = FILES[what].media_type, FILES[what].ending

    assert answer.status_code == 200
    assert answer.content_type == kind
    assert answer.headers["Content-Disposition"] == f'attachment; filename="{slug}-{language}{ending}"'
    assert answer.headers["Cache-Control"].startswith("private")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "ETag" not in answer.headers


def test_each_button_says_to_scripts_what_its_response_is(browse: Browse, edition: Edition) -> None:
    page = finished(browse, edition).types(part_closing=FALSE).presses("pdf")
    buttons = {button.get("value"): button for button in page.all("button") if button.get("name") == "do"}
    way_of = {
        way.name: way.delivery.name.lower()
        for way in OFFERED
        if way.delivery is not Delivery.PIECES and way.name not in OF_USE_TO_FEW
    }

    assert {name: buttons[name].get("data-way") for name in way_of} == way_of
    assert [name for name in way_of if (buttons[name].get("data-letter") is None) is WAYS_BY_NAME[name].is_letter] == []
    assert buttons["pdf:anyway"].get("data-way") == "file"
    assert buttons["text"].get("data-way") is buttons["check"].get("data-way") is None


@pytest.mark.parametrize("what", READ)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_holds_the_letter_who_signs_and_its_sources(
    browse: Browse, edition: Edition, language: Language, what: str
) -> None:
    writer = finished(browse, edition, language)
    text = to_copy(writer.presses("text"))
    words = words_of(what, writer.asks(what))
    opening = sample_of(edition, LETTER, language).parts["opening"]

    assert opening in words
    assert all(line in words for line in SIGNER.values())
    assert locale_for(language).translate("Sources for the editor (not for publication)") in words
    assert what != "eml" or words.strip() == text.strip()


@pytest.mark.parametrize("what", READ)
def test_the_source_sheet_may_be_left_off(browse: Browse, edition: Edition, what: str) -> None:
    writer = finished(browse, edition).leaves_out_the_sources()

    assert "Sources for the editor" not in words_of(what, writer.asks(what))


def test_references_are_of_the_facts_cited(browse: Browse, edition: Edition) -> None:
    draft = sample_of(edition, LETTER, "en")
    found = json.loads(finished(browse, edition).asks("references").data)

    assert {choice.id for choice in draft.facts} <= {item["id"] for item in found}


@pytest.mark.parametrize("what", [way.name for way in OFFERED if way.name in FILES and way.is_letter])
def test_a_stop_holds_a_file_back_until_the_writer_says_otherwise(browse: Browse, edition: Edition, what: str) -> None:
    writer = finished(browse, edition).types(part_closing=FALSE)
    page = writer.presses(what)
    answer = writer.asks(f"{what}:anyway")

    assert f"{what}:anyway" in page.buttons
    assert answer.content_type == FILES[what].media_type
    assert what not in READ or "Our sources say: " in words_of(what, answer)


@pytest.mark.parametrize("what", FILES)
def test_what_is_far_too_long_is_no_file(browse: Browse, edition: Edition, what: str) -> None:
    page = finished(browse, edition).types(part_opening="word " * 5_000).presses(what, status=422)

    assert "too long" in said(page.with_class("notice")[0])
    assert page.fields["part-opening"].startswith("word word")


@pytest.mark.parametrize("headline", ["=?utf-8?q?a=0d=0aBcc:_v=40x.example?=", "What =? is"])
def test_a_headline_that_no_mail_can_carry_is_said_and_nothing_is_lost(
    browse: Browse, edition: Edition, headline: str
) -> None:
    writer = finished(browse, edition, slug=OP_ED).types(sender_headline=headline)
    page = writer.presses("eml", status=422)

    assert "headline" in said(page.with_class("notice")[0])
    assert page.fields["sender-headline"] == headline
    assert writer.asks("docx").status_code == 200


def test_an_accented_headline_is_the_subject_of_the_mail(browse: Browse, edition: Edition) -> None:
    writer = finished(browse, edition, slug=OP_ED, language="es").types(sender_headline="Aquí también está Núñez")
    draft = email.message_from_bytes(writer.asks("eml").get_data(), policy=email.policy.default)

    assert draft["Subject"] == "Propuesta de columna de opinión: Aquí también está Núñez"


def test_no_browser_translates_the_letter(browse: Browse, edition: Edition) -> None:
    writer = finished(browse, edition).types(citing=str(Citing.INLINE_LINK))
    page = writer.presses("text")
    papers = page.with_class("letter-paper")
    printed = Page(writer.path, writer.asks("print"))

    assert len(papers) == 2
    assert {paper.get("translate") for paper in papers} == {"no"}
    assert page.one("textarea", id="take-all").get("translate") == "no"
    assert printed.one("html").get("translate") == "no"
    assert page.one("html").get("translate") is None


@pytest.mark.parametrize("way", Citing)
def test_the_writer_chooses_how_sources_are_shown(browse: Browse, edition: Edition, way: Citing) -> None:
    writer = finished(browse, edition).types(citing=str(way))
    page = writer.presses("text")
    body, paper = to_copy(page).split("Sources for the editor")[0], page.with_class("letter-paper")[0]

    assert page.fields["citing"] == way
    assert ("(https://" in body) == (way is Citing.INLINE_ADDRESS)
    assert ("U.S. Senate Committee on Foreign Relations, January 18, 2021)" in body) == (way is Citing.PARENTHESIS)
    assert bool([link for link in paper.iter("a") if not {"note", "act"} & set(link.get("class", "").split())]) == (
        way in (Citing.INLINE_LINK, Citing.INLINE_ADDRESS)
    )
    assert ("take-linked" in page.text) == (way is Citing.INLINE_LINK)
    for what in ("docx", "eml"):
        assert ("(https://" in words_of(what, writer.asks(what))) == (way is Citing.INLINE_ADDRESS)


@pytest.mark.parametrize("way", ["", "nothing", "inline link", "<script>"])
def test_without_a_choice_the_paper_decides(browse: Browse, edition: Edition, way: str) -> None:
    writer = finished(browse, edition).types(paper=SANTA_FE, citing=way)
    page = writer.presses("text")
    usual = to_copy(finished(browse, edition).presses("text"))

    assert page.fields["citing"] == ""
    assert "this newspaper’s preference: endnotes" in said(page.one("select", id="citing"))
    assert 0 < len(to_copy(page)) < len(usual)


def test_words_that_the_sources_add_are_counted(browse: Browse, edition: Edition) -> None:
    writer = finished(browse, edition).types(citing="parenthesis")
    body = to_copy(writer.presses("text")).split("\n\nAda Quince\nVado")[0]
    counted = len(body.removeprefix("To the Editor:").split())

    assert f"your letter has {counted} words" in said(writer.page.one("p", id="citing-words"))
    assert "over the limit" in said(
        writer.types(max_words=str(counted - 1)).presses("check").one("p", id="citing-words")
    )
    assert "over the limit" not in said(
        writer.types(max_words=str(counted)).presses("check").one("p", id="citing-words")
    )


def card_with(services: Services, *attachments: Attachments) -> str:
    """The first shipped paper of that kind."""
    return next(card.id for card in services.store.newspapers.all() if card.letters.attachments in attachments)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_paper_that_refuses_attachments_is_offered_none(
    browse: Browse, edition: Edition, services: Services, language: Language
) -> None:
    writer = finished(browse, edition, language)
    usual = writer.presses("check")
    writer.fields["paper"] = card_with(services, Attachments.REFUSED, Attachments.BODY_ONLY)
    page = writer.presses("check")
    formats = page.one("details", id="other-formats")
    told = locale_for(language).translate("Keep the other files for yourself.")

    assert told in said(formats)
    assert told not in said(usual.one("details", id="other-formats"))
    assert {"docx", "pdf", "print"} <= {button.get("value") for button in formats.iter("button")}
    assert {way.name for way in OFFERED} - OF_USE_TO_FEW <= {*page.buttons} & {*usual.buttons}
    assert "adjuntos" in said(formats) or "attachments" in said(formats)
    assert writer.asks("pdf").content_type == "application/pdf"
    draft = email.message_from_bytes(writer.asks("eml").data, policy=email.policy.default)
    assert not list(draft.iter_attachments())


def links_of(page: Page) -> list[str]:
    """The links into the writer's mail."""
    return [link.get("href", "") for link in _ways_into_mail(page)]


def _ways_into_mail(page: Page) -> list[Element]:
    return [link for link in page.one("div", id="ready").iter("a") if link.get("data-before")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_short_letter_opens_in_the_writers_mail(browse: Browse, edition: Edition, language: Language) -> None:
    writer = finished(browse, edition, language, REPLY).types(paper=SANTA_FE)
    page = writer.presses("text")
    letter = to_copy(page).lstrip().split(f"\n\n{locale_for(language).translate(SOURCES)}")[0]
    program, gmail, outlook = links_of(page)
    fields = parse_qs(urlsplit(program).query)

    assert urlsplit(program).path == "letters@sfnewmexican.com"
    assert fields["body"] == [letter.replace("\n", "\r\n")]
    assert fields["subject"] == [
        email.message_from_bytes(writer.asks("eml").data, policy=email.policy.default)["Subject"]
    ]
    assert [urlsplit(address).hostname for address in (gmail, outlook)] == ["mail.google.com", "outlook.live.com"]
    assert all(len(address) <= 1_800 for address in (program, gmail, outlook))
    assert page.one("p", id="mail-without-sources").get("hidden") is None
    assert page.one("p", id="mail-too-long").get("hidden") is not None


def test_a_long_letter_says_that_it_does_not_fit(browse: Browse, edition: Edition) -> None:
    page = finished(browse, edition, slug=OP_ED).presses("text")

    assert [link.get("hidden") is None for link in _ways_into_mail(page)] == [True, False, False]
    assert page.one("p", id="mail-too-long").get("hidden") is None
    assert "word" not in "".join(links_of(page))


def test_without_a_plain_address_there_is_no_recipient(browse: Browse, edition: Edition) -> None:
    writer = finished(browse, edition, slug=REPLY).types(paper="", paper_name="The Vado Voice")

    assert [urlsplit(links_of(writer.presses("text:anyway"))[0]).path] == [""]
    assert "To" not in email.message_from_bytes(writer.asks("eml:anyway").data)


def test_a_newspaper_that_takes_letters_through_a_form_gets_no_mail(browse: Browse, edition: Edition) -> None:
    page = finished(browse, edition, slug=REPLY).types(paper="arizona-daily-star-az").presses("text:anyway")

    assert _ways_into_mail(page) == []
    assert [link for link in page.all("a") if link.get("href", "").startswith("https://tucson.com/")]


def test_the_draft_goes_to_the_paper_and_opens_unsent(browse: Browse, edition: Edition) -> None:
    draft = email.message_from_bytes(finished(browse, edition).types(paper=SANTA_FE).asks("eml").data)

    assert (draft["To"], draft["X-Unsent"]) == ("letters@sfnewmexican.com", "1")
