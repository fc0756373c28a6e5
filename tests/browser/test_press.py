"""Someone reads a release; an endorser withdraws; a page of another site shows a fact in a frame."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from campaign.content.gallery import CAMPAIGN
from campaign.domain.language import Language
from tests.browser.conftest import ALL_PAIRS, TWO_WAYS, Arrive
from tests.browser.samples import home_of
from tests.browser.serving import served
from tests.browser.test_petition import OWNED, is_for_everyone
from tests.commands.running import Program

pytestmark = pytest.mark.browser
RELEASE = "nurses-ask-the-council"
HEADLINE: dict[Language, str] = {"en": "Night Nurses Ask Council", "es": "Enfermeras de noche piden"}
FACT: dict[Language, str] = {"en": "At least 240 people rode", "es": "Al menos 240 personas tomaron"}


@pytest.fixture(scope="module")
def organizers(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """The program beside a site whose owner is known."""
    return Program(tmp_path_factory.mktemp("press") / "var")


@pytest.fixture(scope="module")
def home(organizers: Program) -> Iterator[str]:
    """The running site's address; its organizers have approved the release."""
    with served(organizers.var.parent, **OWNED) as address:
        listed = organizers.run("press", "list", "--campaign", CAMPAIGN, **OWNED).out
        [version] = re.findall(rf"{RELEASE}-[0-9a-f]+", listed)
        approved = organizers.run("press", "approve", version, "--campaign", CAMPAIGN, **OWNED)
        assert (approved.code, approved.out) == (0, f"{RELEASE}: public\n"), approved.err
        yield address


@ALL_PAIRS
def test_someone_reads_a_release(arrive: Arrive, language: Language, screen: str, scripts: bool) -> None:
    visitor = arrive(language, screen, scripts=scripts)
    page = visitor.page
    visitor.opens(home_of(language, CAMPAIGN))
    visitor.follows(page.locator("main a[href$='/press/']"))
    is_for_everyone(visitor)
    visitor.follows(page.locator(f"main a[href$='/press/{RELEASE}']"))
    is_for_everyone(visitor)

    expect(page.locator("h1")).to_contain_text(HEADLINE[language])
    expect(page.locator(".sources .row")).to_have_count(5)
    visitor.follows(page.locator("article sup a").first)
    expect(page.locator("#note-1")).to_be_in_viewport()
    answer = page.request.get(visitor.home + str(page.locator(".downloads a").first.get_attribute("href")))
    assert (answer.status, answer.headers["content-type"]) == (200, "application/pdf")


@TWO_WAYS
def test_an_endorser_withdraws_by_its_own_link(
    arrive: Arrive, organizers: Program, tmp_path: Path, language: Language, screen: str, scripts: bool
) -> None:
    path = tmp_path / "endorsers.csv"
    path.write_text(f"name,consent_by,consent_on,consent_to\nGuild {screen},Ada,2026-11-01,name\n", encoding="utf-8")
    added = organizers.run("endorsers", "add", path, "--campaign", CAMPAIGN, **OWNED).out
    number, link = re.findall(r"(?m)^(\d+) .*http://letters\.example\.org(/\S+)$", added)[0]
    assert organizers.run("endorsers", "approve", number, "--campaign", CAMPAIGN).code == 0
    visitor = arrive(language, screen, scripts=scripts)
    page = visitor.page
    visitor.opens(f"{home_of(language, CAMPAIGN)}coalition")
    expect(page.locator(".endorser-list")).to_contain_text(f"Guild {screen}")
    is_for_everyone(visitor)

    visitor.opens(link if language == "en" else f"/{language}{link}")
    is_for_everyone(visitor)
    visitor.follows(page.locator('button[value="withdraw"]'))
    is_for_everyone(visitor)
    visitor.opens(f"{home_of(language, CAMPAIGN)}coalition")
    expect(page.locator("main")).not_to_contain_text(f"Guild {screen}")


@contextmanager
def another_site(page: str) -> Iterator[str]:
    """The address of a site of another origin with one page."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(page.encode())

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://localhost:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


@TWO_WAYS
def test_a_page_of_another_site_shows_a_fact_in_a_frame(
    arrive: Arrive, browser: Browser, language: Language, screen: str, scripts: bool
) -> None:
    visitor = arrive(language, screen, scripts=scripts)
    visitor.opens(f"{home_of(language, CAMPAIGN)}facts/riders-each-night")
    code = visitor.page.locator("#embed-code").input_value()
    whole = f'<iframe id="whole" src="{visitor.home}/{CAMPAIGN}/" title="a page that may not be framed"></iframe>'
    ours = code.replace(OWNED["PUBLIC_URL"], visitor.home)
    with another_site(f"<!doctype html><title>News</title>{ours}{whole}") as address:
        context = browser.new_context(java_script_enabled=scripts)
        page = context.new_page()
        page.goto(address)
        card = page.frame_locator("iframe").first

        expect(card.locator("h1")).to_contain_text(FACT[language])
        assert context.cookies() == []
        assert [frame.url for frame in page.frames if frame.url.endswith(f"/{CAMPAIGN}/")] == []
        with context.expect_page() as opened:
            card.locator("a").first.click()
        assert opened.value.url == f"{visitor.home}{home_of(language, CAMPAIGN)}facts/riders-each-night"
        context.close()
