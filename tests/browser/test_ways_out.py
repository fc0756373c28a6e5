"""A letter on its way out: into the writer's own mail, with its links, and past a paper that takes no files."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect

from campaign.domain.language import LANGUAGES, Language
from campaign.rendering.locale import locale_for
from tests.browser.axe import violations
from tests.browser.conftest import Arrive
from tests.browser.samples import SIGNER, sample
from tests.browser.visitor import Visitor
from tests.rendering.word_files import paragraphs_of, xml_of

pytestmark = pytest.mark.browser
REPLY = "short-reply"
REFUSES = "detroit-free-press-mi"  # 150 words, and no attachments
BY_MAIL = "santa-fe-new-mexican-nm"


def has_written(visitor: Visitor, paper: str) -> None:
    """A finished reply to a paper whose rules we know, signed."""
    visitor.opens_the_composer(REPLY, f"?language={visitor.language}&paper={paper}")
    visitor.writes(sample(visitor.language, REPLY))
    visitor.signs(**SIGNER)
    visitor.asks_for_a_check()


def mail_of(visitor: Visitor) -> tuple[str, dict[str, list[str]]]:
    """Whom the writer's mail program would be told to write to, and what."""
    address = urlsplit(visitor.page.locator("#mail-links a").first.get_attribute("href") or "")
    return address.path, parse_qs(address.query)


def takes(visitor: Visitor, button: str, folder: Path) -> bytes:
    with visitor.page.expect_download() as coming:
        visitor.touches(visitor.page.locator(f'button[value="{button}"]'))
    file = folder / coming.value.suggested_filename
    coming.value.save_as(file)
    return file.read_bytes()


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_mail_holds_the_letter_and_who_signs_in_both_ways(
    arrive: Arrive, language: Language, scripts: bool
) -> None:
    visitor = arrive(language, "desk", scripts=scripts)
    has_written(visitor, BY_MAIL)
    text = visitor.takes_the_text()
    assert text
    to, fields = mail_of(visitor)

    assert to == "letters@sfnewmexican.com"
    assert fields["subject"] == [text.subject]
    [body] = fields["body"]
    assert body.replace("\r\n", "\n") == f"{text.body}\n\n{text.contact}"
    expect(visitor.page.locator("#mail-without-sources")).to_be_visible()
    if scripts:
        told = [request for request in visitor.watch.posts if SIGNER["phone"] in (request.post_data or "")]
        assert told == []
        visitor.signs(name="Canary Other")
        assert "Canary Other" in mail_of(visitor)[1]["body"][0]
        visitor.signs(name="ñ" * 120)
        expect(visitor.page.locator("#mail-links")).to_be_hidden()
        expect(visitor.page.locator("#mail-too-long")).to_be_visible()


def test_links_on_the_words_can_be_copied_with_the_letter(arrive: Arrive) -> None:
    visitor = arrive("en")
    has_written(visitor, BY_MAIL)
    visitor.page.locator("#citing").select_option("inline-link")
    visitor.waits()
    visitor.takes_the_text()
    visitor.page.locator('[data-copies="take-linked"]').click()
    expect(visitor.page.locator('[data-copies="take-linked"]')).to_contain_text("Copied")
    html = visitor.page.evaluate(
        "async () => (await (await navigator.clipboard.read())[0].getType('text/html')).text()"
    )

    assert 'href="https://foreign.senate.gov/' in html
    assert SIGNER["name"] in html
    assert "<script" not in html


@pytest.mark.parametrize("language", LANGUAGES)
def test_on_a_phone_without_scripts_a_paper_that_refuses_files_gets_text(
    arrive: Arrive, tmp_path: Path, language: Language
) -> None:
    visitor = arrive(language, "phone", scripts=False)
    has_written(visitor, REFUSES)
    visitor.page.locator("#max_words").fill("")
    visitor.has_sent_it_nowhere_else()  # this paper wants it alone
    visitor.asks_for_a_check()
    expect(visitor.page.locator(".count").first).to_contain_text("150")
    visitor.answers("closing", "más " * 150)
    visitor.asks_for_a_check()
    visitor.sees_the_finding("LEN-1")
    visitor.answers("closing", sample(language, REPLY).parts["closing"])
    visitor.asks_for_a_check()
    visitor.sees_nothing_that_stops()
    apart = visitor.page.locator(".for-your-files")

    expect(apart).to_contain_text(locale_for(language).translate("For your own files"))
    assert (
        visitor.page.locator('.take > .buttons button[value="pdf"], .take > .buttons button[value="docx"]').count() == 0
    )
    assert visitor.takes_the_text()
    draft = takes(visitor, "eml", tmp_path)
    word = takes(visitor, "docx", tmp_path)
    assert b"X-Unsent: 1" in draft
    assert b"attachment" not in draft
    assert SIGNER["name"] in "\n".join(paragraphs_of(xml_of(word, "word/document.xml")))


@pytest.mark.parametrize("language, screen", [("en", "desk"), ("es", "phone")])
def test_the_ways_out_are_accessible(arrive: Arrive, language: Language, screen: str) -> None:
    visitor = arrive(language, screen)
    has_written(visitor, REFUSES)
    visitor.page.locator("#citing").select_option("inline-link")
    visitor.waits()
    visitor.takes_the_text()
    visitor.unfolds("more-ways")

    assert violations(visitor.page, "details:not(#other-facts)")[0] == []
    assert visitor.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
