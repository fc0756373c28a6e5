"""Someone shares a fact: the card is there, the words are copied, and what programs read makes no browser complain."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from playwright.sync_api import Browser, expect
from werkzeug.serving import make_server

from campaign.web.app import make_app
from tests.browser.conftest import ONCE_EACH, SCREENS
from tests.browser.watching import LISTEN, Watch
from tests.conftest import seeded_parts
from tests.web.addresses import FACT
from tests.web.browse import address

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def public(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a site that knows it."""
    parts = seeded_parts(tmp_path_factory.mktemp("public"))
    with make_server("127.0.0.1", 0, lambda *asked: application(*asked), threaded=True) as server:
        url = f"http://127.0.0.1:{server.port}"
        parts.settings = replace(parts.settings, public_url=url)
        application = make_app(parts)
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield url
        server.shutdown()
        thread.join()
    parts.close()


@ONCE_EACH
def test_a_fact_is_shared_with_its_card_and_its_words(
    browser: Browser, public: str, language: str, screen: str
) -> None:
    context = browser.new_context(**SCREENS[screen], permissions=["clipboard-read", "clipboard-write"])
    context.add_init_script(LISTEN)
    page = context.new_page()
    watch = Watch(page, public)
    page.goto(f"{public}{address(f'facts/{FACT}', language)}")
    card, text = page.locator(".share-card img"), page.locator("#share-text")
    before = card.bounding_box()
    card.scroll_into_view_if_needed()
    expect(card).to_have_js_property("naturalWidth", 1200)
    after = card.bounding_box()
    page.locator(".share .copy-button").click()
    expect(page.locator(".share [role=status]")).not_to_be_empty()

    assert page.evaluate("navigator.clipboard.readText()") == text.input_value()
    assert text.input_value().endswith(f"{address(f'facts/{FACT}', language)}?version=1")
    assert before
    assert after
    assert (before["width"], before["height"]) == (after["width"], after["height"])
    assert page.locator("script[type='application/ld+json']").count() == 1
    assert watch.complaints == []
    context.close()


def test_without_scripts_the_words_can_be_selected_and_there_is_no_dead_button(browser: Browser, public: str) -> None:
    context = browser.new_context(**SCREENS["phone"], java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{public}{address(f'facts/{FACT}')}")

    expect(page.locator("#share-text")).to_be_visible()
    expect(page.locator("#share-text")).not_to_be_editable()
    expect(page.locator(".share .copy-button")).to_be_hidden()
    context.close()
