"""The attacked site, and a way to send it anything."""

from __future__ import annotations

import contextlib
import itertools
import random
import socket
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import urlencode

from bench.drafts import Drafts, Form, drafts_of
from bench.servers import Place, Server
from bench.visitor import Visitor

FORM = "application/x-www-form-urlencoded"
_PATIENCE = 60.0
_MOST_REQUESTS = 5_000


@dataclass(frozen=True)
class Target:
    """A running site. `seconds` is the duration of the attack, `address` the attacker's address as a proxy reports
    it."""

    place: Place
    server: Server
    seconds: float
    address: str = field(default_factory=lambda: benchmark_address())

    @property
    def port(self) -> int:
        """The port it listens on."""
        return self.server.port

    @property
    def drafts(self) -> Drafts:
        """Honest letters for one of its templates."""
        return drafts_of(self.place.edition)

    @property
    def path(self) -> str:
        """The composer's path."""
        return self.drafts.path

    @cached_property
    def writer(self) -> Visitor:
        """A writer at the attacker's address who has opened the form and has its token."""
        visitor = Visitor(self.port)
        visitor.open_form(self.path)
        visitor.close()
        return visitor

    def form(self, fields: Form, path: str | None = None, address: str = "") -> bytes:
        """Return a request that posts fields as a browser would, with the form's token."""
        body = urlencode([("csrf_token", self.writer.token), *fields]).encode("ascii")
        return self.post(body, path, address=address, headers={"Cookie": self.writer.cookie})

    def post(
        self,
        body: bytes,
        path: str | None = None,
        *,
        kind: str = FORM,
        address: str = "",
        headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """Return a request that posts anything."""
        more = {"Content-Type": kind, "Content-Length": str(len(body)), **(headers or {})}
        return request("POST", path or self.path, more, address or self.address) + body

    def get(self, path: str, address: str = "", headers: Mapping[str, str] | None = None) -> bytes:
        """Return a request for a page."""
        return request("GET", path, headers or {}, address or self.address)

    def sent(self, requests: Sequence[bytes], connections: int = 4) -> Iterator[int]:
        """Send requests repeatedly, several at once, until the time is up. Return the statuses, 0 for no response."""
        end = time.perf_counter() + self.seconds
        turns = itertools.islice(itertools.cycle(requests), _MOST_REQUESTS)

        def send(raw: bytes) -> int | None:
            return status(self.port, raw) if time.perf_counter() < end else None

        with ThreadPoolExecutor(connections) as senders:
            while batch := list(itertools.islice(turns, connections)):
                seen = [found for found in senders.map(send, batch) if found is not None]
                yield from seen
                if len(seen) < len(batch):
                    return


def benchmark_address() -> str:
    """Return an address from the benchmarking network (RFC 2544), so that no two attacks share a limit."""
    chance = random.SystemRandom()
    return f"198.{chance.choice((18, 19))}.{chance.randrange(256)}.{chance.randrange(1, 255)}"


def request(method: str, path: str, headers: Mapping[str, str], address: str) -> bytes:
    """Return the head of a request as a proxy passes it on."""
    lines = {"Host": "bench", "Connection": "close", "X-Forwarded-For": address, **headers}
    told = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return f"{method} {path} HTTP/1.1\r\n{told}\r\n".encode("latin-1")


def status(port: int, raw: bytes) -> int:
    """Send a request, read the whole response and return its status; a site may answer before it has read
    everything."""
    head = b""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=_PATIENCE) as connection:
            with contextlib.suppress(OSError):  # it closed the connection; what it sent before that counts
                connection.sendall(raw)
            head = connection.recv(65_536)
            while connection.recv(262_144):
                pass
    except OSError:
        pass
    return int(head[9:12]) if head.startswith(b"HTTP/") else 0
