"""Who signs is put under the text to copy in the browser; no one signs a phone script."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.architecture.code import ROOT
from tests.web.browse import Browse
from tests.web.composer.test_officials import CALL, MESSAGE, TYPED, presses, visitor

__all__ = ["visitor"]
pytestmark = pytest.mark.browser
SCRIPT = Path(ROOT / "campaign" / "web" / "static" / "signing.js").read_text(encoding="utf-8")
NAME = "Vera Novak"
SHOWN = 'document.dispatchEvent(new Event("result-shown"))'


@pytest.mark.parametrize(("path", "is_signed"), [(MESSAGE, True), (CALL, False)])
def test_a_message_is_signed_and_a_phone_script_is_not(
    visitor: Browse, browser: Browser, path: str, is_signed: bool
) -> None:
    """The page is the site's own; the script runs on it without a server."""
    fields = presses(visitor, path, "text:anyway", {**TYPED, "sender-name": NAME})
    page = browser.new_page()
    page.set_content(visitor.send(path, fields).text)
    for field in page.locator("#sender-name").all():
        field.evaluate("(field, name) => { field.value = name; }", NAME)
    page.add_script_tag(content=SCRIPT, type="module")
    page.evaluate(SHOWN)
    body = page.locator("#take-all").input_value()
    page.close()

    assert "I live on Canal Street." in body
    assert (NAME in body) is is_signed
