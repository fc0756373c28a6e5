"""A letter on its way out: into the writer's own mail, with its links, and past a paper that takes no files."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect

from campaign.domain.language import Language
from tests.browser.axe import violations
from tests.browser.conftest import Arrive
from tests.browser.samples import SIGNER, sample
from tests.browser.visitor import Visitor
from tests.rendering.word_files import paragraphs_of, xml_of

pytestmark = pytest.mark.browser
REPLY = "short-reply"
REFUSES = "detroit-free-press-mi"  # 150 words, and no attachments
BY_MAIL = "santa-fe-new-mexican-nm"


def has_written(visitor: Visitor, paper: str) -> dict[str, str]:
    """A finished reply to a newspaper whose rules we know, signed as far as it asks."""
    visitor.opens_the_composer(REPLY, f"?language={visitor.language}&paper={paper}")
    visitor.writes_the_words(sample(visitor.language, REPLY))
    return visitor.signs(**SIGNER)


def mail_of(visitor: Visitor) -> tuple[str, dict[str, list[str]]]:
    """Whom the writer's mail program would be told to write to, and what."""
    address = urlsplit(visitor.page.locator('#ready a[href^="mailto:"]').get_attribute("href") or "")
    return address.path, parse_qs(address.query)


@pytest.mark.parametrize("language, scripts", [("en", True), ("es", False)])
def test_the_mail_holds_the_letter_and_who_signs_in_both_ways(
    arrive: Arrive, language: Language, scripts: bool
) -> None:
    visitor = arrive(language, "desk", scripts=scripts)
    asked = has_written(visitor, BY_MAIL)
    text = visitor.takes_the_text()
    assert text
    to, fields = mail_of(visitor)

    assert to == "letters@sfnewmexican.com"
    assert fields["subject"]
    [body] = fields["body"]
    assert text.startswith(body.replace("\r\n", "\n"))
    assert all(words in body for words in asked.values())
    if scripts:
        told = [request for request in visitor.watch.posts if SIGNER["phone"] in (request.post_data or "")]
        assert told == []
        visitor.signs(name="Canary Other")
        assert "Canary Other" in mail_of(visitor)[1]["body"][0]
        visitor.signs(name="ñ" * 120, address="ñ" * 160)
        expect(visitor.page.locator("#mail-too-long")).to_be_visible()
        assert "body" not in mail_of(visitor)[1]
        assert mail_of(visitor)[0] == "letters@sfnewmexican.com"


def test_at_a_desk_a_newspaper_that_refuses_files_gets_a_mail_draft_without_any(arrive: Arrive, tmp_path: Path) -> None:
    visitor = arrive("en")
    has_written(visitor, REFUSES)
    draft = visitor.takes_a_file("eml", tmp_path)

    assert b"X-Unsent: 1" in draft
    assert b"attachment" not in draft


def test_links_on_the_words_can_be_copied_with_the_letter(arrive: Arrive) -> None:
    visitor = arrive("en")
    has_written(visitor, BY_MAIL)
    visitor.unfolds("other-formats")
    visitor.page.locator("#citing").select_option("inline-link")
    visitor.takes_the_text()
    visitor.unfolds("with-links")
    html = visitor.page.locator("#take-linked").inner_html()

    assert 'href="https://foreign.senate.gov/' in html
    assert SIGNER["name"] in html
    assert "<script" not in html


def test_on_a_phone_without_scripts_a_newspaper_that_refuses_files_gets_text(arrive: Arrive, tmp_path: Path) -> None:
    language: Language = "en"
    visitor = arrive(language, "phone", scripts=False)
    has_written(visitor, REFUSES)
    expect(visitor.page.locator(".bar")).to_contain_text("150")
    visitor.has_sent_it_nowhere_else()  # this newspaper wants it alone
    visitor.answers("opening", "más " * 150)
    visitor.asks_for_a_check()
    visitor.sees_what_to_fix("150")
    visitor.answers("opening", sample(language, REPLY).parts["opening"])
    visitor.asks_for_a_check()
    visitor.sees_nothing_that_stops()

    visitor.unfolds("other-formats")
    expect(visitor.page.locator("#other-formats .small").first).to_be_visible()
    assert visitor.takes_the_text()
    expect(visitor.page.locator('button[value="eml"]')).to_be_hidden()  # a phone cannot open such a file
    word = visitor.takes_a_file("docx", tmp_path)
    assert SIGNER["name"] in "\n".join(paragraphs_of(xml_of(word, "word/document.xml")))


def test_the_ways_out_keep_nobody_out(arrive: Arrive) -> None:
    visitor = arrive("es", "phone")
    has_written(visitor, REFUSES)
    visitor.unfolds("other-formats")
    visitor.page.locator("#citing").select_option("inline-link")
    visitor.takes_the_text()

    assert violations(visitor.page)[0] == []
    assert visitor.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
