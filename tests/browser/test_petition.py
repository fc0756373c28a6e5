"""Someone signs a petition, confirms by the link or the code of the mail, comes back and withdraws."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from playwright.sync_api import expect

from campaign.domain.language import Language
from tests.browser.axe import violations
from tests.browser.conftest import ALL_PAIRS, Arrive
from tests.browser.samples import home_of
from tests.browser.serving import served
from tests.browser.test_fit import OVERFLOWING
from tests.browser.visitor import Visitor
from tests.commands.running import Program
from tests.content.seeds import CAMPAIGN

pytestmark = pytest.mark.browser

OWNED = {
    "PUBLIC_URL": "http://letters.example.org",
    "CONTACT_NAME": "The Example Society",
    "CONTACT_EMAIL": "facts@example.org",
    "CONTACT_ADDRESS": "12 Example St.; Springfield, IL 62701",
    "PRIVACY_EMAIL": "privacy@example.org",
    "MAIL_SERVER": "smtp://127.0.0.1:9",
    "MAIL_FROM": "letters@example.org",
}


@pytest.fixture(scope="module")
def organizers(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """The program beside a site whose owner is known."""
    return Program(tmp_path_factory.mktemp("owned") / "var")


@pytest.fixture(scope="module")
def home(organizers: Program) -> Iterator[str]:
    """The running site's address."""
    with served(organizers.var.parent, **OWNED) as address:
        yield address


def mail(organizers: Program) -> str:
    """The newest mail: it waits, since no worker runs."""
    with closing(sqlite3.connect(organizers.var / "campaign.sqlite3")) as store:
        (content,) = store.execute("SELECT content FROM outbox ORDER BY id DESC").fetchone()
    return str(json.loads(content)["text"])


def is_for_everyone(visitor: Visitor) -> None:
    """As far as axe can tell, which needs scripts."""
    if visitor.has_scripts:
        assert violations(visitor.page)[0] == []
        assert visitor.page.evaluate(OVERFLOWING) == []


def signs(visitor: Visitor, name: str) -> None:
    page = visitor.page
    visitor.opens(home_of(visitor.language))
    visitor.follows(page.locator("main a[href$='/petition']").first)
    is_for_everyone(visitor)
    page.locator("#name").fill(name)
    page.locator("#email").fill(f"{name.split()[0].lower()}@example.org")
    page.locator("#postal_code").fill("87102")
    visitor.follows(page.locator("#sign-form button"))  # two boxes are not checked
    expect(page.locator(".error-summary li")).to_have_count(2)
    assert [one for one in visitor.watch.complaints if "422" not in one] == []
    visitor.watch.complaints.clear()  # Chromium reports each answer that is an error
    is_for_everyone(visitor)
    for box in ("is_16", "signs"):
        visitor.touches(page.locator(f"#{box}"))
    visitor.follows(page.locator("#sign-form button"))
    is_for_everyone(visitor)


@ALL_PAIRS
def test_someone_signs_confirms_and_withdraws(
    arrive: Arrive, organizers: Program, language: Language, screen: str, scripts: bool
) -> None:
    visitor = arrive(language, screen, scripts=scripts)
    page = visitor.page
    name = f"Rosa{language}{screen} Martinez"
    signs(visitor, name)
    link = re.search(r"http://letters\.example\.org(/\S+)", mail(organizers))
    code = re.search(r": ([A-Z0-9]{3} [A-Z0-9]{3})", mail(organizers))
    assert link
    assert code

    if screen == "phone":
        page.locator("#code").fill(code[1])
        visitor.follows(page.locator("#code-form button"))
        is_for_everyone(visitor)
        visitor.opens(link[1])
    else:
        visitor.opens(link[1])
        is_for_everyone(visitor)
        visitor.follows(page.locator('button[value="confirm"]'))
    is_for_everyone(visitor)
    expect(page.locator(".stored")).to_contain_text(name)
    listed = organizers.run("petition", "list", "--campaign", CAMPAIGN).out
    assert name in listed

    visitor.follows(page.locator('button[value="withdraw"]'))
    is_for_everyone(visitor)
    assert name not in organizers.run("petition", "list", "--campaign", CAMPAIGN).out
