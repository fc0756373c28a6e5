"""Saving where the room for drafts is nearly used up: a browser with scripts works for it, one without takes a file."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect
from werkzeug.serving import WSGIRequestHandler, make_server

from campaign.domain.language import LANGUAGES, Language
from campaign.web.app import make_app
from campaign.web.draft_quota import DraftQuota
from tests.browser.axe import violations
from tests.browser.samples import SIGNER, sample
from tests.browser.visitor import Visitor
from tests.browser.watching import LISTEN, Watch
from tests.conftest import seeded_parts

pytestmark = pytest.mark.browser
WORDS = {"en": "save in a few seconds", "es": "Se guardará en unos segundos"}


class Quiet(WSGIRequestHandler):
    """Tells nobody about requests."""

    def log(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def little_room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a site with little room, which answers from this process: nothing is to be printed here."""
    parts = seeded_parts(tmp_path_factory.mktemp("little-room"))
    application = make_app(parts)
    application.flask.extensions["campaign"].draft_quota = DraftQuota(lambda: 800_000_000, 1_000_000_000, parts.clock)
    server = make_server("127.0.0.1", 0, application, threaded=True, request_handler=Quiet)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()
    parts.close()


def test_a_browser_works_for_the_room_while_its_writer_goes_on_and_saves_by_itself(
    little_room: str, browser: Browser
) -> None:
    for language in LANGUAGES:
        visitor = arrived(browser, little_room, language)
        visitor.opens_the_composer()
        visitor.writes_the_words(sample(language))
        visitor.signs(**SIGNER)
        visitor.presses("save")
        expect(visitor.page.locator("#puzzle, #private-link").first).to_be_visible()
        visitor.answers("ask", "Written meanwhile.")
        expect(visitor.page.locator("#private-link")).to_be_visible(timeout=60_000)
        visitor.waits()

        assert visitor.typed()["part-ask"] == "Written meanwhile."
        assert visitor.typed()["sender-name"] == SIGNER["name"]
        assert [one for one in visitor.watch.complaints if "428" not in one] == []
        assert violations(visitor.page)[0] == []
        visitor.page.context.close()


def test_without_scripts_what_is_typed_is_offered_as_a_file(little_room: str, browser: Browser) -> None:
    for language in LANGUAGES:
        visitor = arrived(browser, little_room, language, scripts=False)
        visitor.opens_the_composer()
        visitor.answers("opening", "Written without scripts.")
        visitor.asks_for_a_check()
        visitor.presses("save")
        expect(visitor.page.locator("#puzzle")).to_be_hidden()
        assert WORDS[language] in (visitor.page.locator("#puzzle").text_content() or "")
        with visitor.page.expect_download() as coming:
            visitor.page.locator('button[value="download-copy"]').click()

        assert "Written without scripts." in Path(coming.value.path()).read_text(encoding="utf-8")
        visitor.page.context.close()


def arrived(browser: Browser, home: str, language: Language, *, scripts: bool = True) -> Visitor:
    context = browser.new_context(java_script_enabled=scripts)
    context.set_default_timeout(15_000)
    context.add_init_script(LISTEN)
    page = context.new_page()
    return Visitor(page, Watch(page, home), home, language, scripts, False)
