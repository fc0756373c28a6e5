"""How often an address may ask, and whose address it is."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from ipaddress import ip_network
from pathlib import Path

import pytest
from werkzeug.test import Client

from campaign.assembly import Services
from campaign.rendering.ways import OFFERED
from campaign.web.app import make_app
from campaign.web.limits import Limits
from tests.conftest import seeded_parts
from tests.web.browse import Browse
from tests.web.page import said
from tests.web.writing import Writer

PROXY, FURTHER_PROXY, STRANGER = "10.1.2.3", "2001:db8:aaaa::1", "203.0.113.9"


class Site:
    """A site that allows each address two previews and one PDF a minute, behind two proxies that it trusts."""

    def __init__(self, services: Services) -> None:
        self._parts = services
        services.clock = lambda: self.now
        self.now = datetime(2026, 11, 21, 12, tzinfo=UTC)
        self.application = make_app(services)

    def passes(self, address: str, forwarded: str | None = None, button: str = "check") -> bool:
        """Whether a form from an address is answered, and not held off."""
        writer = Writer(Browse(Client(self.application)))
        headers = {} if forwarded is None else {"X-Forwarded-For": forwarded}
        answer = writer.asks(button, environ_overrides={"REMOTE_ADDR": address}, headers=headers)
        assert answer.status_code in (200, 429)
        return answer.status_code == 200

    def uses_up(self, address: str, forwarded: str | None = None) -> None:
        assert [self.passes(address, forwarded) for _ in range(3)] == [True, True, False]


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    proxies = (ip_network("10.0.0.0/8"), ip_network("2001:db8:aaaa::/48"))
    parts = seeded_parts(tmp_path, preview_limit="2/minute", pdf_limit="1/minute;2/hour", trusted_proxies=proxies)
    yield Site(parts)
    parts.close()


def test_who_asks_too_often_gets_the_page_back_with_all_its_text(site: Site) -> None:
    writer = Writer(Browse(Client(site.application))).types(part_opening="Hello", sender_name="Ada")
    site.uses_up("")  # as the client is asked by here: from no address
    page = writer.presses("whole", status=429)

    assert page.answer.headers["Retry-After"] == "60"
    assert "Try again in 60 seconds" in said(page.with_class("notice")[0])
    assert page.fields["part-opening"] == "Hello"
    assert page.fields["sender-name"] == "Ada"
    assert page.answer.headers["Cache-Control"] == "private, no-cache"


def test_a_file_that_came_too_soon_has_a_button_that_asks_for_it_again_and_a_check_has_none(site: Site) -> None:
    writer = Writer(Browse(Client(site.application))).types(part_opening="Hello")
    writer.asks("docx:anyway")
    page = writer.presses("pdf:anyway", status=429)
    site.uses_up("")
    checked = writer.presses("check", status=429)

    assert page.one("div", id="try-again").get("data-seconds") == "60"
    assert [button.get("value") for button in page.with_class("button") if button.get("form")] == ["pdf:anyway"]
    assert 'id="try-again"' not in checked.text


def test_looking_at_pages_is_not_counted(site: Site) -> None:
    browse = Browse(Client(site.application))

    assert {browse.ask("/").status_code for _ in range(20)} == {200}
    assert site.passes("127.0.0.1")


def test_after_a_while_the_next_is_let_in(site: Site) -> None:
    site.uses_up(STRANGER)
    site.now += timedelta(seconds=59)
    still = site.passes(STRANGER)
    site.now += timedelta(seconds=2)

    assert not still
    assert site.passes(STRANGER)


def test_pdfs_are_counted_by_themselves_and_by_each_of_their_rates(site: Site) -> None:
    site.uses_up(STRANGER)
    first = site.passes(STRANGER, button="pdf:nothing")
    second = site.passes(STRANGER, button="pdf:nothing")
    site.now += timedelta(minutes=2)
    third = site.passes(STRANGER, button="pdf:nothing")
    site.now += timedelta(minutes=2)

    assert (first, second, third) == (True, False, True)
    assert not site.passes(STRANGER, button="pdf:nothing")


@pytest.mark.parametrize(
    "one, other, same",
    [
        ("203.0.113.9", "203.0.113.10", False),
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("::ffff:203.0.113.9", "203.0.113.9", True),
        ("::ffff:203.0.113.9", "::ffff:203.0.113.10", False),
        ("", "not an address", True),
    ],
)
def test_a_visitor_is_an_address_or_a_network_of_ipv6(site: Site, one: str, other: str, same: bool) -> None:
    site.uses_up(one)

    assert site.passes(other) is not same


@pytest.mark.parametrize("forwarded", ["198.51.100.1", "198.51.100.2", "", "127.0.0.1", "10.1.2.3", "x"])
def test_a_stranger_is_not_believed_who_they_are(site: Site, forwarded: str) -> None:
    site.uses_up(STRANGER)

    assert not site.passes(STRANGER, forwarded)


@pytest.mark.parametrize(
    "forwarded, client",
    [
        ("198.51.100.1", "198.51.100.1"),
        ("192.0.2.66, 198.51.100.1", "198.51.100.1"),
        ("192.0.2.66,192.0.2.77 ,198.51.100.1", "198.51.100.1"),
        ("198.51.100.1, 10.9.9.9", "198.51.100.1"),
        (f"198.51.100.1, {FURTHER_PROXY}, 10.9.9.9", "198.51.100.1"),
        ("192.0.2.66, 198.51.100.1, 10.9.9.9", "198.51.100.1"),
        ("10.9.9.9", PROXY),
        ("", PROXY),
        ("unknown", PROXY),
        ("198.51.100.1, unknown", PROXY),
    ],
)
@pytest.mark.parametrize("proxy", [PROXY, FURTHER_PROXY])
def test_a_proxy_that_we_trust_is_believed_for_the_nearest_address_that_is_no_proxy(
    site: Site, proxy: str, forwarded: str, client: str
) -> None:
    real = proxy if client == PROXY else client
    site.uses_up(real)

    assert not site.passes(proxy, forwarded)


def test_visitors_behind_one_proxy_are_counted_apart(site: Site) -> None:
    site.uses_up(PROXY, "198.51.100.1")

    assert site.passes(PROXY, "198.51.100.2")


@pytest.mark.parametrize("kind", ["save", "handed-in", "call"])
def test_what_is_stored_counts_for_the_network_around_a_visitor_too(site: Site, kind: str) -> None:
    limits = Limits(site._parts.settings, lambda: site.now, site._parts.counts)
    waits = [limits.seconds_to_wait(kind, f"2001:db8:5:{number:x}::1", "secret") for number in range(600)]

    assert waits[0] == 0
    assert waits[-1] > 0
    assert limits.seconds_to_wait(kind, "2001:db8:6::1", "secret") == 0


def test_the_file_of_counts_names_no_one(site: Site, tmp_path: Path) -> None:
    site.uses_up(STRANGER)
    site.uses_up("2001:db8:1:2::1")
    kept = b"".join(path.read_bytes() for path in tmp_path.glob("limits*"))

    assert kept
    assert STRANGER.encode() not in kept
    assert b"2001:db8" not in kept


@pytest.mark.parametrize("button", [way.name for way in OFFERED if way.is_file])
def test_every_file_counts_as_a_pdf_does(site: Site, button: str) -> None:
    first = site.passes(STRANGER, button=button)

    assert (first, site.passes(STRANGER, button="pdf:nothing")) == (True, False)
    assert site.passes(STRANGER)


def test_limits_hold_while_their_file_cannot_be_written_and_ready_says_so(site: Site, tmp_path: Path) -> None:
    first = site.passes(STRANGER)
    with closing(sqlite3.connect(tmp_path / "limits.sqlite3", isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        rest = [site.passes(STRANGER) for _ in range(2)]
        told = Browse(Client(site.application)).ask("/readyz").text

    assert [first, *rest] == [True, True, False]
    assert told.splitlines()[1:] == ["limits are counted in memory"]
