"""The door: visits counted in memory before a body is read, and hosts that cannot be any."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from werkzeug.test import Client

from campaign.domain.language import LANGUAGES, Language
from campaign.web.admission.hosts import is_valid_host
from campaign.web.app import make_app
from campaign.web.visit_counter import VisitCounter
from tests.conftest import NOON, seeded_parts
from tests.web.addresses import LETTER, PAPER
from tests.web.browse import Browse, address
from tests.web.manners import POLICY
from tests.web.page import said
from tests.web.saving import Site
from tests.web.writing import Writer

URLENCODED = "application/x-www-form-urlencoded"


class Unreadable(BytesIO):
    """A body that nobody may look into."""

    def read(self, *_: object) -> bytes:
        raise AssertionError("the body was read")

    readline = readinto = read  # type: ignore[assignment]  # whichever is asked


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    """A site with limits so small that the door's own are soon reached: 2 × (1 + 1 + 20) posts a minute, 2 looks."""
    parts = seeded_parts(tmp_path, preview_limit="1/minute", pdf_limit="1/minute")
    yield Site(parts)
    parts.close()


def posts(site: Site, remote: str, path: str = f"letters/{LETTER}") -> int:
    return site.visitor.ask(
        path if path.startswith("/") else address(path),
        "POST",
        data=b"do=check",
        content_type=URLENCODED,
        environ_overrides={"REMOTE_ADDR": remote},
    ).status_code


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_comes_far_too_often_is_turned_away_before_the_body_is_read(site: Site, language: Language) -> None:
    before = [posts(site, "203.0.113.9", "/nothing") for _ in range(44)]
    path = address(f"letters/{LETTER}", language)
    answer = site.visitor.ask(
        path,
        "POST",
        input_stream=Unreadable(),
        content_type=URLENCODED,
        content_length=200_000,
        environ_overrides={"REMOTE_ADDR": "203.0.113.9"},
    )
    page = site.visitor.read(path, answer, 429)

    assert set(before) == {404}
    assert answer.headers["Retry-After"] == "60"
    assert {"en": "Back button", "es": "botón Atrás"}[language] in said(page.one("main"))
    assert posts(site, "203.0.113.10") == 400
    site.passes(seconds=61)
    assert posts(site, "203.0.113.9") == 400


def test_a_walk_through_an_ipv6_network_is_one_visitor_in_the_end(site: Site) -> None:
    statuses = [posts(site, f"2001:db8:7:{number:x}::1", "/nothing") for number in range(44 * 8)]

    assert set(statuses) == {404}
    assert posts(site, "2001:db8:7:ffff::1", "/nothing") == 429
    assert posts(site, "2001:db8:8:1::1", "/nothing") == 404


def test_searches_and_codes_are_counted_and_pages_in_memory_are_not(site: Site) -> None:
    def statuses(path: str, times: int = 3) -> list[int]:
        return [
            site.visitor.ask(path, environ_overrides={"REMOTE_ADDR": "203.0.113.9"}).status_code for _ in range(times)
        ]

    assert statuses("/newspapers/?name=news") == [200, 200, 429]
    assert statuses("/es/s/x") == [429] * 3
    assert set(statuses("/newspapers/", 9) + statuses("/", 9) + statuses(f"/newspapers/{PAPER}", 9)) == {200}


def test_the_form_and_the_draft_behind_a_link_are_counted_too(site: Site) -> None:
    for _ in range(44):
        posts(site, "203.0.113.9", "/nothing")

    assert posts(site, "203.0.113.9", "drafts/" + "A" * 22) == 429
    assert posts(site, "203.0.113.9", f"/newspapers/{PAPER}/correction") == 429
    assert posts(site, "203.0.113.9", f"letters/{LETTER}/own") == 429


def test_what_is_counted_fits_into_memory_and_newcomers_are_let_in() -> None:
    now = NOON
    visits = VisitCounter(lambda: now, most_keys=100)
    walk = [visits.seconds_to_wait(f"key {number}", 1) for number in range(1_000)]
    again = [visits.seconds_to_wait("key 999", 1), visits.seconds_to_wait("key 0", 1)]

    assert set(walk) == {0}
    assert len(visits) == 100
    assert again == [60, 0]


def test_a_clock_that_goes_back_begins_a_new_minute() -> None:
    times = iter([NOON, NOON, NOON - timedelta(days=1), NOON - timedelta(days=1)])
    visits = VisitCounter(lambda: next(times))

    assert [visits.seconds_to_wait("key", 1) for _ in range(4)] == [0, 60, 0, 60]


@pytest.mark.parametrize(
    "host",
    ["a..b", ".", ".a", "a" * 64 + ".example", "a." * 200, "[::1", "a b", "é.example", "a:b", "a/b"]
    + ["xn--\x80", "[x]", "a@b", 'a"b', "<b>", "a:123456"],
)
def test_a_host_that_cannot_be_is_a_bad_request_with_all_headers(browse: Browse, host: str) -> None:
    page = browse.get("/es/", 400, headers={"Host": host})

    assert not is_valid_host(host)
    assert page.answer.headers["Content-Security-Policy"] == POLICY
    assert host not in page.text or len(host) == 1


def test_a_name_that_is_no_punycode_is_no_host() -> None:
    """The tests' own client cannot send one: it fails as Werkzeug does."""
    assert not is_valid_host("xn--" + "a" * 58)


@pytest.mark.parametrize(
    "host",
    ["example.org", "example.org.", "localhost:5000", "a_b.internal", "127.0.0.1:80", "[::1]:5000", "[2001:db8::1]"]
    + ["xn--bcher-kva.example", "a" * 63 + ".example", "UPPER.example", "host:"],
)
def test_any_host_that_can_be_is_served(browse: Browse, host: str) -> None:
    assert browse.ask("/", headers={"Host": host}).status_code == 200


def test_an_error_whose_own_page_fails_is_still_reported(tmp_path: Path) -> None:
    """Without its parts no page can be made, and none that says so either."""
    parts = seeded_parts(tmp_path)
    application = make_app(parts)
    application.flask.extensions["campaign"] = object()
    answer = Client(application).get("/")
    parts.close()

    assert answer.status_code == 500
    assert "Something went wrong on our end" in answer.text
    assert "Algo falló" in answer.text
    assert answer.headers["Content-Security-Policy"] == POLICY


def test_a_form_that_is_held_off_is_given_back_as_it_came_and_not_made_clean(browse: Browse) -> None:
    writer = Writer(browse)
    heap = "a" + "\u0301" * 400
    writer.fields["csrf_token"] = "x"
    writer.fields["part-opening"] = writer.fields["sender-name"] = heap
    page = writer.presses("check", status=400)

    assert page.fields["part-opening"] == page.fields["sender-name"] == heap
