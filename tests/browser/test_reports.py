"""A writer tells that a letter was published, an organizer approves it, and everyone sees it; then the writer deletes it."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from campaign.domain.language import Language
from tests.browser.axe import violations
from tests.browser.conftest import TWO_WAYS, Arrive
from tests.browser.samples import home_of
from tests.browser.test_fit import OVERFLOWING
from tests.browser.visitor import Visitor
from tests.commands.running import Program
from tests.content.seeds import CAMPAIGN

pytestmark = pytest.mark.browser


def is_for_everyone(visitor: Visitor) -> None:
    """As far as axe can tell, which needs scripts."""
    if visitor.has_scripts:
        assert violations(visitor.page)[0] == []
        assert visitor.page.evaluate(OVERFLOWING) == []


def tells(visitor: Visitor, headline: str) -> str:
    """From the page of published letters; return the private link."""
    page = visitor.page
    visitor.opens(f"{home_of(visitor.language)}published")
    visitor.follows(page.locator("main a[href$='/published/tell']"))
    visitor.touches(page.locator("#outcome-sent"))
    expect(page.locator("#headline")).to_be_hidden()
    visitor.touches(page.locator("#outcome-published"))
    page.locator("#newspaper").fill("arizona star")
    page.locator("#headline").fill(headline)
    page.locator("#published_on").fill("2026-11-20")
    page.locator("#address").fill("https://tucson.com/opinion/letters")
    page.locator("#sentence").fill("I learned to read there.")
    page.locator("#name").fill("Rosa Martinez")
    visitor.touches(page.locator("#may_show"))
    is_for_everyone(visitor)
    visitor.follows(page.locator("#later-save"))  # it asks which newspaper is meant
    is_for_everyone(visitor)
    visitor.touches(page.locator("#paper-arizona-daily-star-az"))
    visitor.follows(page.locator("#later-save"))
    is_for_everyone(visitor)
    return "/" + page.locator("#private-link").input_value().removeprefix(visitor.home).lstrip("/")


def headlines(reader: Visitor) -> list[str]:
    """Those that show now: a browser keeps the page for a minute."""
    reader.opens(f"{home_of(reader.language)}published")
    reader.page.reload()
    return reader.page.locator(".published .headline").all_inner_texts()


@TWO_WAYS
def test_a_published_letter_is_told_approved_seen_and_deleted(
    arrive: Arrive, organizers: Program, language: Language, screen: str, scripts: bool
) -> None:
    writer, reader = arrive(language, screen, scripts=scripts), arrive(language, screen, scripts=scripts)
    headline = f"The record, in {language} on a {screen}"
    link = tells(writer, headline)
    assert headline not in headlines(reader)

    waiting = organizers.run(
        "reports", "list", "--campaign", CAMPAIGN, "--decision", "waiting", "--format", "json"
    ).json
    assert [(one["headline"], one["shown_as"]) for one in waiting] == [(headline, "R. M.")]
    assert organizers.run("reports", "approve", f"{waiting[0]['id']}-1", "--campaign", CAMPAIGN).code == 0
    assert headline in headlines(reader)
    item = reader.page.locator(".published li").filter(has_text=headline)
    expect(item).to_contain_text("R. M.")
    expect(item.locator("a")).to_have_attribute("rel", "nofollow noopener")
    is_for_everyone(reader)

    writer.opens(link)
    expect(writer.page.locator("#headline")).to_have_value(headline)
    is_for_everyone(writer)
    writer.follows(writer.page.locator('button[value="delete"]'))
    is_for_everyone(writer)
    assert headline not in headlines(reader)
