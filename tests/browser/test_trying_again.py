"""A PDF that cannot be made at once comes by itself, unless its writer says stop."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from campaign.assembly import Services
from tests.browser.axe import violations
from tests.web.addresses import LETTER
from tests.web.browse import address
from tests.web.faulty import CANARY
from tests.web.servers import Server, seeded, served
from tests.web.writing import Writer

pytestmark = pytest.mark.browser
FROM_ELSEWHERE = {"X-Forwarded-For": "203.0.113.9"}
LONGER_THAN_A_WAIT = 20_000  # milliseconds


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory, services: Services) -> Iterator[Server]:
    """A site with one place in line, and a renderer that works for seconds at a letter that says the canary."""
    settings = {"FAULT": "hanging", "RENDERERS": "1", "RENDER_SECONDS": "4", "THREADS": "3"}
    folder = seeded(tmp_path_factory.mktemp("crowded"), services)
    with served(folder, "tests.web.faulty:make_faulty()", **settings, TRUSTED_PROXIES="127.0.0.1") as site:
        site.wait_until_ready()
        yield site


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    yield context.new_page()
    context.close()


def is_turned_away(page: Page, site: Server, at: str) -> threading.Thread:
    """The writer asks for a PDF while somebody else's is being made; the thread ends with the other's."""
    page.goto(f"http://127.0.0.1:{site.port}{at}?view=all")
    page.locator("#part-opening").fill("Good day.")
    page.locator('.step-on button[value="check"]').last.click()
    page.locator("#other-formats > summary").click()
    with page.expect_navigation():
        page.locator('button[value="pdf"]').click()
    other = Writer(site.visitor).types(part_opening=CANARY)
    thread = threading.Thread(target=other.asks, args=("pdf:anyway",), kwargs={"headers": FROM_ELSEWHERE})
    thread.start()
    time.sleep(1)  # it is in line by then
    page.clock.install()
    with page.expect_navigation():
        page.locator('button[value="pdf:anyway"]').click()
    expect(page.locator("#try-again")).to_be_visible()
    return thread


def test_a_pdf_that_had_to_wait_comes_by_itself_with_what_was_typed_meanwhile(
    crowded: Server, page: Page, tmp_path: Path
) -> None:
    other = is_turned_away(page, crowded, address(f"letters/{LETTER}"))
    expect(page.locator("#trying")).to_have_text("This page will keep trying. You can keep writing.")
    page.locator("#part-opening").fill("Good evening.")
    other.join()
    with page.expect_download() as coming:
        page.clock.fast_forward(LONGER_THAN_A_WAIT)
    file = tmp_path / coming.value.suggested_filename
    coming.value.save_as(file)

    assert file.name == f"{LETTER}-en.pdf"
    assert file.read_bytes().startswith(b"%PDF-")
    expect(page.locator("#trying")).to_have_text("Your file is ready. Look in your downloads.")
    expect(page.locator("#part-opening")).to_have_value("Good evening.")
    assert violations(page)[0] == []


def test_whoever_says_stop_is_left_alone(crowded: Server, page: Page) -> None:
    other = is_turned_away(page, crowded, address(f"letters/{LETTER}", "es"))
    page.locator("#stop-trying").click()
    posts = []
    page.on("request", lambda request: posts.append(request) if request.method == "POST" else None)
    page.clock.fast_forward(LONGER_THAN_A_WAIT)
    other.join()

    expect(page.locator("#trying")).to_contain_text("Dejamos de preparar")
    expect(page.locator("#stop-trying")).to_be_hidden()
    assert posts == []
    assert page.locator("#part-opening").input_value() == "Good day."
