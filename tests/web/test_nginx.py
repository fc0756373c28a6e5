"""The README's nginx in front of a real site: it speaks TLS and HTTP/2, logs nobody, writes nothing, waits for nobody."""

from __future__ import annotations

import re
import socket
import time
from collections.abc import Iterator
from contextlib import suppress

import pytest
from werkzeug.test import Client

from campaign.assembly import Services
from campaign.web.app import Application
from tests.architecture.readme import NAME, commands_after
from tests.web.addresses import FORMS, PAPERS
from tests.web.browse import Browse
from tests.web.nginx import Nginx, proxied
from tests.web.saving import key_of, link_of
from tests.web.servers import Server, seeded, served
from tests.web.writing import Writer

pytestmark = pytest.mark.slow

SEARCH = "/newspapers/?name=Canaryville&state=NM"
MANY = 30_000  # bytes, and more than nginx takes by default before it writes to a file


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, services: Services) -> Iterator[Server]:
    folder = seeded(tmp_path_factory.mktemp("behind"), services)
    with served(folder, RENDERERS="1", PUBLIC_URL=f"https://{NAME}", TRUSTED_PROXIES="127.0.0.1") as server:
        server.wait_until_ready()
        yield server


@pytest.fixture(scope="module")
def nginx(tmp_path_factory: pytest.TempPathFactory, site: Server) -> Iterator[Nginx]:
    with proxied(tmp_path_factory.mktemp("nginx"), site) as found:
        yield found


@pytest.fixture(scope="module")
def key(nginx: Nginx) -> str:
    """Of a private link, after all that a visitor does: a letter that is large, saved and made into a PDF; a search."""
    writer = Writer(Browse(Client(nginx))).types(part_opening="A canary sat in my window. " * 40)
    found = key_of(writer.presses("save"))
    assert writer.asks("pdf:anyway").status_code in (200, 422)
    assert Browse(Client(nginx)).ask(PAPERS[0]).data.startswith(b"%PDF-")
    Browse(Client(nginx)).get(SEARCH)
    Browse(Client(nginx)).send("/newspapers/", {"place": "Canaryville, NM"})
    return found


def test_pages_come_by_tls_and_http_2_with_what_keeps_them_there(nginx: Nginx) -> None:
    head = nginx.curl(FORMS[0], "-D", "-", "-o", "/dev/null")
    headers = {name.lower(): value for name, value in re.findall(r"^([\w-]+): (.*?)\r?$", head, re.MULTILINE)}

    assert head.startswith("HTTP/2 200")
    assert "max-age=31536000" in headers["strict-transport-security"]
    assert "Secure" in headers["set-cookie"]


def test_who_comes_without_tls_is_sent_to_the_same_page_with_it(nginx: Nginx) -> None:
    (nginx.folder / "html/.well-known/acme-challenge/token").write_text("proof", encoding="utf-8")

    def plain(path: str) -> bytes:
        with socket.create_connection(("127.0.0.1", nginx.port), timeout=30) as line:
            line.sendall(f"GET {path} HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n".encode())
            return b"".join(iter(lambda: line.recv(10_000), b""))

    assert f"Location: https://{NAME}/about?x=1\r\n".encode() in plain("/about?x=1")
    assert plain("/.well-known/acme-challenge/token").endswith(b"proof")


def test_a_large_letter_and_its_answer_go_through_memory_alone(nginx: Nginx, key: str) -> None:
    """The folders for what does not fit are gone: what nginx wrote there would fail, and be seen."""
    (nginx.folder / "spilled").rename(nginx.folder / "gone")
    try:
        writer = Writer(Browse(Client(nginx))).types(whole="yes", text="canary " * (MANY // 7))
        assert "canary" in writer.presses("check").text
    finally:
        (nginx.folder / "gone").rename(nginx.folder / "spilled")

    assert nginx.spilled == []
    assert "proxy_max_temp_file_size 0;" in commands_after("nginx in front")


def test_nginx_takes_as_much_as_the_site_and_keeps_all_of_it_in_memory(application: Application) -> None:
    block = commands_after("nginx in front")
    sizes = {
        name: int(re.findall(rf"{name} (\d+)k;", block)[0]) * 1024
        for name in ("client_max_body_size", "client_body_buffer_size")
    }
    [most] = set(sizes.values())

    assert (
        application.flask.config["MAX_CONTENT_LENGTH"] <= most <= 1.1 * application.flask.config["MAX_CONTENT_LENGTH"]
    )


@pytest.mark.parametrize(
    "beginning", [b"GET / HTTP/1.1\r\nX: ", b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\nhalf"]
)
def test_who_is_slow_is_parted_from_and_the_site_never_hears_of_it(
    nginx: Nginx, site: Server, beginning: bytes
) -> None:
    before = site.logged
    with nginx.line() as line:
        line.sendall(beginning)
        assert line.recv(1000)[:12] in (b"", b"HTTP/1.1 408")

    assert site.logged == before


def test_nothing_private_is_in_any_log_even_while_the_site_is_down(nginx: Nginx, site: Server, key: str) -> None:
    """The last test of the file: it ends the site. A line at nginx's usual level would name visitor and address."""
    for path in (link_of(key), SEARCH):
        assert nginx.curl(path, "-o", "/dev/null", "-w", "%{http_code}") == "200"
    site.process.terminate()
    site.process.wait(30)
    for path in (link_of(key), SEARCH, "/%zz"):
        assert nginx.curl(path, "-o", "/dev/null", "-w", "%{http_code}") in ("502", "400")
    with suppress(OSError), nginx.line() as line:  # broken off midway
        line.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nha")
    time.sleep(0.5)

    said = nginx.logged + site.logged
    assert "start worker process" in said  # or nothing would be written there at all
    assert "drafts" in site.logged
    assert [word for word in (key, "anary", "state=", "client:", "127.0.0.1,") if word in said] == []
    assert nginx.spilled == []
