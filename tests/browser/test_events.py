"""Someone finds an event, adds it to a calendar, signs up, confirms by the mail, and withdraws."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from playwright.sync_api import expect

from campaign.actions.seed import seed
from campaign.domain.events.events import SignUp
from campaign.domain.language import Language
from campaign.storage.store import Store
from tests.browser.axe import violations
from tests.browser.conftest import ALL_PAIRS, Arrive
from tests.browser.samples import home_of
from tests.browser.serving import served
from tests.browser.test_fit import OVERFLOWING
from tests.browser.test_petition import OWNED
from tests.browser.visitor import Visitor
from tests.commands.running import Program
from tests.content.seeds import CAMPAIGN, whole_folder
from tests.domain.events.samples import event
from tests.rendering.events.reading import read_calendar

pytestmark = pytest.mark.browser
OPEN = event("2090-05-04 18:00", "2090-05-04 19:30", sign_up=SignUp(100))


@pytest.fixture(scope="module")
def organizers(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """The program beside a site whose owner is known."""
    return Program(tmp_path_factory.mktemp("events") / "var")


@pytest.fixture(scope="module")
def home(organizers: Program) -> Iterator[str]:
    """The running site's address; its campaign has an event that comes."""
    with served(organizers.var.parent, **OWNED) as address:
        content = whole_folder().content()
        assert content
        store = Store.open(f"sqlite:///{organizers.var / 'campaign.sqlite3'}")
        seed(store, replace(content, events=(OPEN,)), datetime.now(UTC))
        store.close()
        yield address


def mail(organizers: Program, kind: str) -> str:
    """The newest mail of a kind: it waits, since no worker runs."""
    with closing(sqlite3.connect(organizers.var / "campaign.sqlite3")) as store:
        wanted = "SELECT content FROM outbox WHERE kind = ? ORDER BY id DESC"
        (content,) = store.execute(wanted, (kind,)).fetchone()
    return str(json.loads(content)["text"])


def is_for_everyone(visitor: Visitor) -> None:
    """As far as axe can tell, which needs scripts."""
    if visitor.has_scripts:
        assert violations(visitor.page)[0] == []
        assert visitor.page.evaluate(OVERFLOWING) == []


def goes_to_the_event(visitor: Visitor) -> None:
    """From the campaign's page, by the list of events."""
    visitor.opens(home_of(visitor.language))
    is_for_everyone(visitor)
    visitor.follows(visitor.page.locator("main a[href$='/events/']"))
    is_for_everyone(visitor)
    visitor.follows(visitor.page.locator(f"main a[href$='/events/{OPEN.id}']"))
    is_for_everyone(visitor)


def signs_up(visitor: Visitor, address: str) -> None:
    page = visitor.page
    visitor.follows(page.locator("main a[href$='/sign-up']"))
    is_for_everyone(visitor)
    page.locator("#email").fill(address)
    visitor.follows(page.locator("main form button"))  # the box is not checked
    expect(page.locator(".error-summary li")).to_have_count(1)
    assert [one for one in visitor.watch.complaints if "422" not in one] == []
    visitor.watch.complaints.clear()  # Chromium reports each answer that is an error
    is_for_everyone(visitor)
    visitor.touches(page.locator("#is_16"))
    visitor.follows(page.locator("main form button"))
    is_for_everyone(visitor)


@ALL_PAIRS
def test_someone_adds_an_event_to_a_calendar_signs_up_and_withdraws(
    arrive: Arrive, organizers: Program, language: Language, screen: str, scripts: bool
) -> None:
    visitor = arrive(language, screen, scripts=scripts)
    page, address = visitor.page, f"ana-{language}-{screen}@example.org"
    goes_to_the_event(visitor)
    file = page.request.get(visitor.home + str(page.locator("a[href$='.ics']").get_attribute("href")))
    [entry] = read_calendar(file.body()).walk("VEVENT")
    assert entry.start == OPEN.begins_at
    assert str(entry["SUMMARY"]) == OPEN.title[language]

    signs_up(visitor, address)
    asked = mail(organizers, "event-confirm")
    link = re.search(r"http://letters\.example\.org(/\S+/mine/\S+)", asked)
    code = re.search(r": ([A-Z0-9]{3} [A-Z0-9]{3})", asked)
    assert link
    assert code
    if screen == "phone":
        page.locator("#code").fill(code[1])
        visitor.follows(page.locator("main form button"))
        is_for_everyone(visitor)
        visitor.opens(link[1])
    else:
        visitor.opens(link[1])
        is_for_everyone(visitor)
        visitor.follows(page.locator('button[value="confirm"]'))
    is_for_everyone(visitor)
    assert "https://meet.example.org/secret" in mail(organizers, "event-signed-up")
    expect(page.locator("main a[href='https://meet.example.org/secret']")).to_have_count(1)
    assert address in organizers.run("events", "export", "--campaign", CAMPAIGN).out

    visitor.follows(page.locator('button[value="withdraw"]'))
    is_for_everyone(visitor)
    assert address not in organizers.run("events", "export", "--campaign", CAMPAIGN).out
