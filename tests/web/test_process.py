"""The site as a process: it starts, it is killed, it gets stuck, it is full; and no visitor loses a word."""

from __future__ import annotations

import os
import signal
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest
from werkzeug.test import TestResponse

from campaign.assembly import Services
from tests.web.faulty import CANARY
from tests.web.page import Page, said
from tests.web.servers import Server, gone, seeded, served
from tests.web.writing import Writer

pytestmark = pytest.mark.slow

STUCK = "tests.web.faulty:make_faulty()"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("process")


@pytest.fixture(scope="module")
def stuck(tmp_path_factory: pytest.TempPathFactory, services: Services) -> Iterator[Server]:
    """A site whose one renderer never ends a letter that says the canary."""
    folder = seeded(tmp_path_factory.mktemp("stuck"), services)
    with served(folder, STUCK, FAULT="hanging", RENDERERS="1", RENDER_SECONDS="2", TRUSTED_PROXIES="127.0.0.1") as site:
        site.wait_until_ready()
        yield site


def letter(site: Server, words: str = CANARY) -> Writer:
    return Writer(site.visitor).types(part_opening=words)


def test_a_start_is_alive_at_once_and_ready_when_a_letter_has_been_made(folder: Path) -> None:
    with served(folder, RENDERERS="1") as site:
        first = site.visitor.ask("/readyz")
        alive = site.visitor.ask("/healthz")
        site.wait_until_ready()

        assert alive.status_code == 200
        assert alive.headers["Cache-Control"] == "no-store"
        assert (first.status_code, first.text) in ((503, "not ready\n"), (200, "ready\n"))
        assert site.visitor.ask("/readyz").text == "ready\n"
        assert (site.var / "secret_key").stat().st_mode & 0o777 == 0o600


def test_a_second_start_changes_nothing(folder: Path) -> None:
    with served(folder, RENDERERS="1") as site:
        before = (site.var / "secret_key").read_bytes()
        page = site.visitor.get("/").text
    with served(folder, RENDERERS="1") as site:
        assert site.visitor.get("/").text == page
        assert (site.var / "secret_key").read_bytes() == before


def test_five_kills_leave_no_renderer_behind_and_letters_are_made_again(tmp_path: Path, services: Services) -> None:
    """A smoke test: `make bench` kills on and measures."""
    with served(
        seeded(tmp_path / "site", services), STUCK, FAULT="hanging", RENDERERS="2", RENDER_SECONDS="60"
    ) as site:
        site.wait_until_ready()
        for busy in (False, True, False, True):
            assert gone(site, _killed(site, site.worker, busy=busy)) == set()

            site.wait_until_ready()
            assert letter(site, "Good day.").asks("pdf:anyway").data.startswith(b"%PDF-")

        assert gone(site, _killed(site, site.process.pid, busy=True)) == set()


def _killed(site: Server, pid: int, *, busy: bool) -> set[int]:
    """Kill a process of a site that is ready, idle or while a letter is made; the renderers that must end with it."""
    if busy:
        threading.Thread(target=_asks_in_vain, args=(letter(site),), daemon=True).start()
        time.sleep(1)
    renderers = site.renderers
    os.kill(pid, signal.SIGKILL)
    return renderers


def _asks_in_vain(writer: Writer) -> None:
    with pytest.raises(OSError):
        writer.asks("pdf:anyway")


def test_a_stopped_site_leaves_nothing_behind(tmp_path: Path, services: Services) -> None:
    with served(seeded(tmp_path / "site", services), RENDERERS="2") as site:
        site.wait_until_ready()
        site.process.terminate()
        site.process.wait(timeout=30)

        assert gone(site, set(site.processes)) == set()
        assert list(site.temporary.iterdir()) == []
        assert "Traceback" not in site.logged


def test_a_letter_that_never_ends_is_given_up_with_its_text_and_the_next_is_made(stuck: Server) -> None:
    page = letter(stuck).presses("pdf:anyway", status=422)
    following = letter(stuck, "Good day.").asks("pdf:anyway")

    assert "couldn’t finish the PDF" in said(page.with_class("notice")[0])
    assert page.fields["part-opening"] == CANARY
    assert following.data.startswith(b"%PDF-")


def test_a_full_line_says_so_with_the_text_kept_and_strangers_are_let_in(stuck: Server) -> None:
    """Half of the threads may wait or have a PDF made, four here. A stranger takes the newest place of whoever has most."""
    crowd = [(letter(stuck), "203.0.113.1") for _ in range(3)] + [(letter(stuck), "203.0.113.2")]
    answers: list[TestResponse] = []
    threads = [threading.Thread(target=lambda w=w, at=at: answers.append(_pdf(w, at))) for w, at in crowd]
    for thread in threads:
        thread.start()
    time.sleep(1)
    stranger = _pdf(letter(stuck, "Good day."), "203.0.113.9")
    for thread in threads:
        thread.join()
    page = next(Page("/", answer) for answer in answers if answer.status_code == 503)

    assert page.answer.headers["Retry-After"] == "10"
    assert "Try again in about 10 seconds" in said(page.with_class("notice")[0])
    assert page.fields["part-opening"] == CANARY
    assert stranger.data.startswith(b"%PDF-")
    assert {answer.status_code for answer in answers} <= {422, 503}
    assert letter(stuck, "Good day.").asks("pdf:anyway").data.startswith(b"%PDF-")


def _pdf(writer: Writer, address: str) -> TestResponse:
    return writer.asks("pdf:anyway", headers={"X-Forwarded-For": address})


def test_too_much_sent_without_saying_how_much_is_refused(stuck: Server) -> None:
    """Sent in chunks, a body has no length to look at before it is read."""
    head = f"POST {letter(stuck).path} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n"
    chunk = b"%x\r\n%b\r\n" % (100_000, b"x" * 100_000)
    with socket.create_connection(("127.0.0.1", stuck.port), timeout=30) as line:
        line.sendall(f"{head}Content-Type: application/x-www-form-urlencoded\r\n\r\n".encode())
        with suppress(OSError):  # it closes the door as soon as it has seen enough
            line.sendall(chunk * 120)

        assert line.recv(100).startswith(b"HTTP/1.1 411 ")


def test_more_incomplete_requests_than_threads_keep_no_one_waiting(stuck: Server) -> None:
    with ExitStack() as stack:
        for _ in range(20):
            line = stack.enter_context(socket.create_connection(("127.0.0.1", stuck.port), timeout=30))
            line.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhalf")

        assert stuck.visitor.ask("/healthz").status_code == 200
        assert stuck.visitor.get("/").status == 200


@pytest.mark.parametrize(
    "sent",
    [
        b"GET / HTTP/1.1\r\nHost: x\r\nX: \x00\r\n\r\n",
        b"GET /" + b"x" * 9000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"",
    ],
)
def test_what_is_not_a_request_harms_no_one(stuck: Server, sent: bytes) -> None:
    with socket.create_connection(("127.0.0.1", stuck.port), timeout=10) as line:
        line.sendall(sent)

    assert stuck.visitor.ask("/healthz").status_code == 200
