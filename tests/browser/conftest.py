"""One site and one browser for all stories, one context for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, expect, sync_playwright

from campaign.domain.language import Language
from tests.browser.chromium import launched
from tests.browser.serving import served
from tests.browser.visitor import Visitor
from tests.browser.watching import LISTEN, Watch
from tests.commands.running import Program

_PATIENCE = 60_000  # milliseconds: two cores may be busy with other things
SCREENS: dict[str, dict[str, Any]] = {
    "phone": {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True},
    "desk": {"viewport": {"width": 1280, "height": 900}},
}
Arrive = Callable[..., Visitor]
expect.set_options(timeout=_PATIENCE)

#: Each language and each screen once, for what comes of the one or the other.
ONCE_EACH = pytest.mark.parametrize("language, screen", [("en", "phone"), ("es", "desk")])
#: With scripts at a desk and without on a phone.
TWO_WAYS = pytest.mark.parametrize("language, screen, scripts", [("en", "desk", True), ("es", "phone", False)])
#: Every two of language, screen and scripts meet: all pairs in four stories rather than eight.
ALL_PAIRS = pytest.mark.parametrize(
    "language, screen, scripts",
    [("en", "phone", True), ("en", "desk", False), ("es", "desk", True), ("es", "phone", False)],
)


@pytest.fixture(scope="package")
def organizers(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """The program as the site's organizers run it, beside the running site."""
    return Program(tmp_path_factory.mktemp("site") / "var")


@pytest.fixture(scope="package")
def home(organizers: Program) -> Iterator[str]:
    """The running site's address."""
    with served(organizers.var.parent) as address:
        yield address


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Debian's Chromium. It ends with the last story, so that its event loop is in no other test's way."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**launched())
        yield browser
        browser.close()


@pytest.fixture
def arrive(home: str, browser: Browser) -> Iterator[Arrive]:
    """A new visitor, whom nothing follows from another story; the browser may have complained about nothing."""
    came: list[tuple[BrowserContext, Watch]] = []

    def arrives(language: Language = "en", screen: str = "desk", *, scripts: bool = True, **more: Any) -> Visitor:
        may: dict[str, Any] = {"java_script_enabled": scripts, "permissions": ["clipboard-read", "clipboard-write"]}
        context = browser.new_context(**{**SCREENS[screen], **may, **more})
        context.set_default_timeout(_PATIENCE)
        context.add_init_script(LISTEN)
        page = context.new_page()
        watch = Watch(page, home)
        came.append((context, watch))
        return Visitor(page, watch, home, language, scripts, screen == "phone")

    yield arrives
    for context, _ in came:
        context.close()
    assert [complaint for _, watch in came for complaint in watch.complaints] == []
