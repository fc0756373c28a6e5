"""Before it says that it is ready, the site has been visited once, by itself, and nobody is counted for it."""

from __future__ import annotations

import gc
import logging
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from werkzeug.test import Client

from campaign.assembly import Services
from campaign.domain.editions import Edition
from campaign.web.app import Application, make_app
from campaign.web.site import Site
from campaign.web.warm_up_requests import send_warm_up_requests
from tests.conftest import seeded_parts
from tests.web.browse import Browse, address
from tests.web.faulty import faulty_parts
from tests.web.writing import Writer

pytestmark = pytest.mark.slow


class Watched:
    """An application, and what it was asked and answered."""

    def __init__(self, application: Application, site: Site | None = None) -> None:
        self._application = application
        self._site = site
        self.seen: list[tuple[str, str, str, str]] = []
        self.was_ready = False

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        def started(status: str, headers: list[tuple[str, str]], *more: Any) -> Any:
            kind = dict(headers).get("Content-Type", "").split(";")[0]
            self.seen.append((environ["REQUEST_METHOD"], environ["PATH_INFO"], status[:3], kind))
            return start_response(status, headers, *more)

        self.was_ready = self.was_ready or bool(self._site and self._site.is_ready)
        return self._application(environ, started)


def whole_visit(
    edition: Edition, kind: str = "application/pdf", status: str = "200"
) -> list[tuple[str, str, str, str]]:
    """The form and then the letter, in each language."""
    paths = [address(f"letters/{edition.content.letters[0].slug}", language) for language in ("en", "es")]
    return [step for path in paths for step in (("GET", path, "200", "text/html"), ("POST", path, status, kind))]


@pytest.fixture
def narrow(tmp_path: Path) -> Iterator[Services]:
    """A site that lets an address ask once a minute, and whose cookies travel by HTTPS alone."""
    limits = {"preview_limit": "1/minute", "pdf_limit": "1/minute"}
    parts = seeded_parts(tmp_path, renderers=1, public_url="https://letters.example.org", **limits)
    yield parts
    parts.close()


def test_the_visit_goes_a_writers_whole_way_in_each_language(application: Application, edition: Edition) -> None:
    watched = Watched(application)
    send_warm_up_requests(watched, [edition])

    assert watched.seen == whole_visit(edition)


def test_the_site_is_ready_when_it_has_been_visited_and_not_before(services: Services, edition: Edition) -> None:
    application = make_app(services)
    site: Site = application.flask.extensions["campaign"]
    watched = Watched(application, site)
    try:
        site.warm_up(watched)
    finally:
        gc.unfreeze()  # other tests make much that does not stay

    assert watched.seen == whole_visit(edition)
    assert not watched.was_ready
    assert site.is_ready


def test_the_site_is_ready_only_while_every_condition_holds(services: Services) -> None:
    site = Site(services)
    site.conditions = dict.fromkeys(site.conditions, lambda: True)
    ready = site.is_ready
    each_alone = []
    for name in site.conditions:
        site.conditions[name] = lambda: False
        each_alone.append(site.is_ready)
        site.conditions[name] = lambda: True

    assert ready
    assert each_alone == [False] * len(site.conditions)
    assert {"a letter was made", "a renderer answers", "the store is seeded"} <= site.conditions.keys()


def test_the_visit_is_counted_for_no_one(narrow: Services, edition: Edition) -> None:
    application = make_app(narrow)
    watched = Watched(application)
    send_warm_up_requests(watched, [edition])
    visitors = ["", "127.0.0.1", "203.0.113.9", "2001:db8::1"]
    asked = [
        Writer(Browse(Client(application))).asks("pdf:anyway", environ_overrides={"REMOTE_ADDR": visitor})
        for visitor in visitors
    ]

    assert watched.seen == whole_visit(edition)
    assert [answer.status_code for answer in asked] == [200] * len(visitors)


def test_the_visit_is_not_logged(application: Application, edition: Edition, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        send_warm_up_requests(application, [edition])

    assert caplog.records == []


def test_a_site_that_breaks_is_visited_all_the_same(narrow: Services, edition: Edition) -> None:
    broken = faulty_parts("rendering", narrow.settings)
    watched = Watched(make_app(broken))
    send_warm_up_requests(watched, [edition])
    broken.close()

    assert [status for method, _, status, _ in watched.seen if method == "POST"] == ["500", "500"]
