"""A computer that the next person uses too: the browser does not offer them the way to somebody's letter."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.chromium import launched
from tests.browser.samples import LETTER, home_of

pytestmark = pytest.mark.browser


def offered(profile: Path) -> dict[str, str]:
    """What the browser would offer in a field, by the field's name."""
    with closing(sqlite3.connect(profile / "Default" / "Web Data")) as data:
        return dict(data.execute("SELECT name, value FROM autofill").fetchall())


def test_the_browser_suggests_no_private_link(home: str, browser: Browser, tmp_path: Path) -> None:
    context = browser.browser_type.launch_persistent_context(tmp_path, **launched(whole=True))
    context.set_default_timeout(15_000)
    page = context.new_page()
    page.goto(f"{home}{home_of('en')}letters/{LETTER}?view=all")
    page.locator("#part-opening").fill("Asylum is a word I learned at a kitchen table.")
    page.locator("#other-newspaper > summary").click()
    page.locator("#paper_name").fill("The Vado Voice")
    page.locator('.step-on button[value="check"]').last.click()
    page.locator("#later > summary").click()
    page.locator('button[value="save"]').first.click()
    link = page.locator("#private-link").input_value()
    page.locator('button[value="save"]').first.click()
    page.locator("#private-link").wait_for()
    page.goto(f"{home}/about")
    context.close()
    found = offered(tmp_path)

    assert "/drafts/" in link
    assert found["paper_name"] == "The Vado Voice"
    assert [name for name, value in found.items() if "/drafts/" in value] == []
