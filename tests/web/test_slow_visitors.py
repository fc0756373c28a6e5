"""Whoever sends or reads slowly holds no thread, shuts nobody out, and is parted from in the end."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from tempfile import gettempdir

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.web.server.connection import Connection
from campaign.web.server.framing import MOST_HEAD, Frame, RequestRefused, find_frame
from tests.web.slow_site import LARGE

pytestmark = pytest.mark.slow

THREADS = 2
CONNECTIONS = 40
#: For what must happen at all; nothing here takes a tenth of it.
PATIENCE = 30
HEAD = b"POST / HTTP/1.1\r\nHost: x\r\n"


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """Where the small application listens."""
    log = tmp_path_factory.mktemp("slow") / "log"
    command = [
        *(sys.executable, "-m", "gunicorn", "--bind", "127.0.0.1:0", "--threads", str(THREADS)),
        *("--worker-connections", str(CONNECTIONS), "--worker-class", "tests.web.slow_site.HastyWorker"),
        *("--no-sendfile", "tests.web.slow_site:application"),
    ]
    with log.open("wb") as output, subprocess.Popen(command, stdout=output, stderr=output) as process:
        try:
            yield _listening(log, process)
        finally:
            process.terminate()


def _listening(log: Path, process: subprocess.Popen[bytes]) -> int:
    ends = time.monotonic() + PATIENCE
    while time.monotonic() < ends and process.poll() is None:
        said = log.read_text(encoding="utf-8")
        found = re.search(r"Listening at: http://127\.0\.0\.1:(\d+)", said)
        if found and "Booting worker" in said:
            return int(found[1])
        time.sleep(0.05)
    raise AssertionError(log.read_text(encoding="utf-8"))


@contextmanager
def opened(port: int, from_: str = "127.0.0.1") -> Iterator[socket.socket]:
    with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE, source_address=(from_, 0)) as line:
        yield line


def all_of(line: socket.socket) -> bytes:
    """What comes until the other side ends."""
    pieces = []
    with suppress(ConnectionResetError):
        while piece := line.recv(1_000_000):
            pieces.append(piece)
    return b"".join(pieces)


def asked(port: int, request: bytes = b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n") -> bytes:
    with opened(port) as line:
        line.sendall(request)
        return all_of(line)


def posted(body: bytes, path: str = "/", more: str = "") -> bytes:
    return f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n{more}\r\n".encode() + body


BEGINNINGS = {
    "silent": b"",
    "half a head": b"GET / HTTP/1.1\r\nX: ",
    "half a body": HEAD + b"Content-Length: 50\r\n\r\nhalf",
    "TLS to the wrong port": b"\x16\x03\x01\x02\x00\x01\x00",
}


@pytest.mark.parametrize("beginning", BEGINNINGS)
def test_more_slow_visitors_than_places_shut_no_one_out_and_are_disconnected(port: int, beginning: str) -> None:
    with ExitStack() as stack:
        lines = [stack.enter_context(opened(port)) for _ in range(3 * CONNECTIONS)]
        for line in lines:
            with suppress(OSError):  # it had to go already
                line.sendall(BEGINNINGS[beginning])
        assert asked(port).startswith(b"HTTP/1.1 200 OK")
        answers = [all_of(line) for line in lines]

    ends = {answer.split(b"\r\n")[0] for answer in answers}
    assert ends <= {b"", b"HTTP/1.1 408 Request Timeout"}
    assert (b"HTTP/1.1 408 Request Timeout" in ends) == (beginning != "silent")


@pytest.mark.parametrize("beginning", ["half a head", "half a body"])
def test_a_byte_now_and_then_wins_no_time(port: int, beginning: str) -> None:
    with opened(port) as line:
        line.sendall(BEGINNINGS[beginning])
        line.settimeout(0.2)
        answer, ends = b"", time.monotonic() + PATIENCE
        while not answer and time.monotonic() < ends:
            with suppress(TimeoutError):
                line.sendall(b"x")
                answer = line.recv(1000)

    assert answer.startswith(b"HTTP/1.1 408 ")
    assert b"too slow" in answer
    assert b"demasiado lenta" in answer
    assert b"Content-Security-Policy: " in answer


def test_who_does_not_read_the_answer_holds_no_thread_and_does_not_get_it_all(port: int) -> None:
    with ExitStack() as stack:
        lines = [stack.enter_context(opened(port)) for _ in range(2 * THREADS)]
        for line in lines:
            line.sendall(b"GET /large HTTP/1.1\r\nHost: x\r\n\r\n")
        assert asked(port).startswith(b"HTTP/1.1 200 OK")
        time.sleep(2.5)  # longer than the site waits for them
        sizes = [len(all_of(line)) for line in lines]

    assert max(sizes) < LARGE


def test_who_reads_the_answer_gets_it_whole(port: int) -> None:
    answer = asked(port, b"GET /large HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")

    assert answer.split(b"\r\n\r\n", 1)[1] == b"x" * LARGE


def test_requests_behind_one_another_are_answered_in_order(port: int) -> None:
    """In one piece, and byte by byte; the second is whole before the first is answered."""
    both = b"\r\n" + posted(b"first") + posted(b"second", more="Connection: close\r\n")
    with opened(port) as line:
        for at in range(len(both)):
            line.sendall(both[at : at + 1])
        dripped = all_of(line)

    for answer in (dripped, asked(port, both)):
        assert re.findall(rb"\r\n\r\n(first|second)", answer) == [b"first", b"second"]


def test_one_visitor_never_holds_every_thread_and_all_of_theirs_are_answered_in_the_end(port: int) -> None:
    """Whoever comes from another address lets them go, and could not if they held every thread."""
    held = b"GET /held HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    with ExitStack() as stack:
        lines = [stack.enter_context(opened(port)) for _ in range(3 * THREADS)]
        for line in lines:
            line.sendall(held)
        other = stack.enter_context(opened(port, "127.0.0.2"))
        other.sendall(b"GET /release HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        answers = [all_of(line) for line in (other, *lines)]

    assert {answer.split(b"\r\n")[0] for answer in answers} == {b"HTTP/1.1 200 OK"}


def test_a_sender_who_awaits_a_word_gets_it_once(port: int) -> None:
    with opened(port) as line:
        line.sendall(HEAD + b"Content-Length: 4\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n")
        word = line.recv(100)
        line.sendall(b"body")
        answer = all_of(line)

    assert word == b"HTTP/1.1 100 Continue\r\n\r\n"
    assert answer.startswith(b"HTTP/1.1 200 OK")
    assert answer.endswith(b"\r\n\r\nbody")


@pytest.mark.parametrize(
    "request_, status",
    [
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n", 411),
        (HEAD + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 411),
        (HEAD + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!", 400),
        (HEAD + b"Content-Length: +5\r\n\r\nhello", 400),
        (
            HEAD + b"Content-Length: 1" + b"0" * 30 + b"\r\n\r\n",
            200,
        ),  # the site sees the length and says how much it takes
        (HEAD + b"X: " + b"x" * MOST_HEAD + b"\r\n\r\n", 431),
        (HEAD + b"X: \x00\r\n\r\n", 400),
        (b"GET /" + b"x" * 9000 + b" HTTP/1.1\r\n\r\n", 414),
        (b"GET / HTTP/9.9\r\n\r\n", 400),
    ],
)
def test_what_is_not_a_request_gets_an_error_that_repeats_nothing(port: int, request_: bytes, status: int) -> None:
    answer = asked(port, request_)

    assert int(answer[9:12]) in (status, 400)
    if status != 200:
        assert b"hello" not in answer
        assert b"Content-Security-Policy: " in answer


def test_a_body_that_is_too_large_is_not_read_and_the_answer_arrives(port: int) -> None:
    answer = asked(port, posted(b"x" * 5_000_000, "/unread"))

    assert answer.endswith(b"unread")
    assert b"Connection: " in answer


def test_bodies_that_stay_unfinished_make_room_for_one_that_comes(port: int) -> None:
    body = b"x" * 90_000
    with ExitStack() as stack:
        for _ in range(5):
            stack.enter_context(opened(port)).sendall(posted(body)[:-1])
        assert asked(port, posted(body, more="Connection: close\r\n")).endswith(body)


def test_no_body_goes_through_a_file(port: int) -> None:
    body = b"x" * 90_000
    with opened(port) as line:
        line.sendall(posted(body)[:-1])
        files = asked(port, b"GET /files HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").decode().splitlines()

    assert len(files) > 5
    assert [name for name in files if _is_written_to(name)] == []


def _is_written_to(name: str) -> bool:
    """A file in a folder for temporary files, but for the log and gunicorn's own sign of life, which stays empty."""
    return name.startswith((gettempdir(), "/var/")) and not name.endswith("/log") and "wgunicorn" not in name


HEADS: list[tuple[bytes, Frame | int | None]] = [
    (b"GET / HTTP/1.1\r\nHost: x\r\n", None),
    (b"GET / HTTP/1.1\r\n\r\n", Frame(18)),
    (b"POST / HTTP/1.1\r\ncontent-LENGTH:  12 \r\n\r\nabc", Frame(41, 12)),
    (b"POST / HTTP/1.1\r\nContent-Length: 1\r\nExpect: 100-continue\r\n\r\n", Frame(60, 1, True)),
    (b"POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\n", Frame(57, 0)),
    (b"POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", Frame(39, 0)),
    (
        b"GET / HTTP/1.1\r\nX-Forwarded-For: 192.0.2.1\r\nX-Forwarded-For: 192.0.2.2, 192.0.2.3\r\n\r\n",
        Frame(85, forwarded="192.0.2.1,192.0.2.2, 192.0.2.3"),
    ),
    (b"POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n", 411),
    (b"x" * MOST_HEAD + b"x", 431),
]


@pytest.mark.parametrize("received, wanted", HEADS)
def test_a_request_ends_where_its_head_says(received: bytes, wanted: Frame | int | None) -> None:
    if isinstance(wanted, int):
        with pytest.raises(RequestRefused) as refused:
            find_frame(bytearray(received))
        assert refused.value.status == wanted
    else:
        assert find_frame(bytearray(received)) == wanted


@given(st.lists(st.binary(max_size=200_000), max_size=80), st.integers(1, 70_000))
def test_an_answer_goes_out_as_it_is_however_it_is_taken(pieces: list[bytes], taken: int) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        connection = Connection(ours, None, None, 0)
        for piece in pieces:
            connection.sock.sendall(piece)
        got = bytearray()
        while not connection.send():
            got += theirs.recv(taken)
        ours.close()
        while piece := theirs.recv(1_000_000):
            got += piece

    assert bytes(got) == b"".join(pieces)
