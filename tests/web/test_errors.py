"""When a part of ours breaks: the visitor gets a page, the log gets the kind and the place, nobody gets the letter."""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from werkzeug.test import Client

from campaign.assembly import Services
from campaign.settings import Settings
from campaign.web.app import Application, make_app
from tests.conftest import SECRET
from tests.web.browse import Browse, address
from tests.web.faulty import CANARY, faulty_parts
from tests.web.page import said
from tests.web.servers import Server, seeded, served
from tests.web.writing import Writer

#: What breaks, the buttons that then bring an error, and how the log names it.
FAULTS = {
    "storage": (["check", "text:anyway", "print:anyway", "pdf:anyway"], "Fault at faulty.py"),
    "rendering": (["check", "text:anyway", "print:anyway", "pdf:anyway"], "Fault at faulty.py"),
    "domain": (["check", "text:anyway", "print", "pdf"], "Fault at faulty.py"),
    "clock": (["check", "text:anyway", "print:anyway", "pdf:anyway"], "Fault at faulty.py"),
    "renderers": (["pdf:anyway"], "Fault at faulty.py"),
    "renderer": (["pdf:anyway"], "Error at "),
}
LETTER_FIELDS = {
    "part-opening": f"A {CANARY}.",
    "part-closing": f"It says so [@none-granted-2021] {CANARY}.",
    "sender-name": CANARY,
    "with_sources": "yes",
}
CASES = [(fault, button) for fault, (buttons, _) in FAULTS.items() for button in buttons]


def came_before(healthy: Application, broken: Callable[..., Iterable[bytes]]) -> Writer:
    """A writer who came while the site was well: with its form and its cookie."""
    writer = Writer(Browse(Client(healthy)))
    cookie = writer.browse.client.get_cookie("form")
    assert cookie
    writer.browse = Browse(Client(broken))
    writer.browse.client.set_cookie("form", cookie.value)
    for name, words in LETTER_FIELDS.items():
        writer.fields[name] = words
    return writer


def broken_parts(fault: str, folder: Path, healthy: Services) -> Services:
    """Parts of a site that was seeded well."""
    settings = Settings(var_dir=seeded(folder / "site", healthy) / "var", secret_key=SECRET, renderers=1)
    return faulty_parts(fault, settings)


@pytest.mark.parametrize("fault, button", CASES)
def test_an_error_is_a_page_and_a_line_that_says_where(
    fault: str,
    button: str,
    application: Application,
    services: Services,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    broken = broken_parts(fault, tmp_path, services)
    writer = came_before(application, make_app(broken))
    if fault == "storage":
        writer.browse.ask(writer.path)  # the one look that it allows
    caplog.clear()
    with caplog.at_level(logging.DEBUG):
        page = writer.presses(button, status=500)
    broken.close()

    assert said(page.one("h1")) == "Something went wrong on our end"
    assert page.answer.headers["Cache-Control"] in ("no-store", "private, no-store", "private, no-cache")
    assert FAULTS[fault][1] in caplog.text
    assert f"POST {writer.path}" in caplog.text
    assert "anary" not in caplog.text
    assert [record for record in caplog.records if record.exc_info] == []


@pytest.mark.parametrize("path", ["/readyz", "/about", "/es/about", address("facts.json"), address("accent.css")])
def test_an_error_anywhere_is_an_answer(path: str, services: Services, tmp_path: Path) -> None:
    broken = broken_parts("storage", tmp_path, services)
    visitor = Browse(Client(make_app(broken)))
    visitor.ask(address())
    status = visitor.ask(path).status_code
    broken.close()

    assert status == {"/readyz": 503, "/about": 200, "/es/about": 200}.get(path, 500)


@pytest.fixture(scope="module")
def outside(tmp_path_factory: pytest.TempPathFactory, services: Services) -> Iterator[Server]:
    """A site that breaks where no page can be made of it: outside the application."""
    folder = seeded(tmp_path_factory.mktemp("outside"), services)
    with served(folder, "tests.web.faulty:make_faulty()", FAULT="outside", RENDERERS="1") as site:
        yield site


def test_an_error_outside_every_page_logs_no_more(outside: Server) -> None:
    before = len(outside.logged)
    writer = Writer(outside.visitor).types(part_opening=CANARY)
    writer.path += f"?q={CANARY}"
    answer = writer.asks("check")
    logged = outside.logged[before:]

    assert answer.status_code == 500
    assert "Fault at faulty.py" in logged
    assert "anary" not in logged + answer.text
    assert "127.0.0.1" not in logged
    assert "?q" not in logged


@pytest.mark.parametrize(
    "sent",
    [
        f"GET /?q={CANARY} HTTP/9.9\r\n\r\n",
        f"GET /{CANARY} {CANARY} HTTP/1.1\r\n\r\n",
        f"{CANARY}\r\n\r\n",
        f"GET / HTTP/1.1\r\nHost: x\r\n{CANARY} : x\r\n\r\n",
        f"GET / HTTP/1.1\r\nHost: x\r\nX: {CANARY}\0\r\n\r\n",
        f"GET /{CANARY * 1000} HTTP/1.1\r\nHost: x\r\n\r\n",
        f"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: {CANARY}\r\n\r\n",
        f"POST /?{CANARY} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n{CANARY}\r\n",
        f"POST /?{CANARY} HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{CANARY}",
    ],
)
def test_an_unreadable_request_logs_no_more(outside: Server, sent: str) -> None:
    before = len(outside.logged)
    with socket.create_connection(("127.0.0.1", outside.port), timeout=10) as line, suppress(OSError):
        line.sendall(sent.encode())
        line.shutdown(socket.SHUT_WR)
        line.recv(1000)
    assert outside.visitor.ask("/healthz").status_code == 200
    logged = outside.logged[before:]

    assert "anary" not in logged
    assert "127.0.0.1" not in logged
    assert "Traceback" not in logged
