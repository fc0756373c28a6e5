"""A visitor who requests pages over a persistent connection and fills in forms."""

from __future__ import annotations

import http.client
import re
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

Fields = Sequence[tuple[str, str]]
_TOKEN = re.compile(r'name="csrf_token"[^>]*value="([^"]+)"')
_EDGE = "bench-form-edge"


@dataclass(frozen=True, slots=True)
class Answer:
    """A response, and the seconds until it was complete."""

    status: int
    type: str
    body: bytes
    seconds: float
    tag: str
    retry_after: float = 10.0


@dataclass
class Visitor:
    """A client at 127.0.0.1 with a cookie and a form token, once a form was opened."""

    port: int
    cookie: str = ""
    token: str = ""
    _connection: http.client.HTTPConnection | None = field(default=None, repr=False)

    def get(self, path: str, headers: Mapping[str, str] | None = None) -> Answer:
        """Request a page."""
        return self._ask("GET", path, None, dict(headers or {}))

    def open_form(self, path: str, headers: Mapping[str, str] | None = None) -> None:
        """Fetch a page with a form, for its token and its cookie."""
        page = self.get(path, headers)
        found = _TOKEN.search(page.body.decode("utf-8"))
        if found is None:
            raise RuntimeError(f"{path} answers {page.status} and has no form")
        self.token = found[1]

    def post(self, path: str, fields: Fields, headers: Mapping[str, str] | None = None) -> Answer:
        """Submit a form as a browser does."""
        more = {"Content-Type": f"multipart/form-data; boundary={_EDGE}", **(headers or {})}
        return self._ask("POST", path, self._form(fields), more)

    def request(self, method: str, path: str, fields: Fields = (), headers: Mapping[str, str] | None = None) -> bytes:
        """Return the bytes of a request, for a client that sends many."""
        lines = [
            f"{method} {path} HTTP/1.1",
            "Host: bench",
            *(f"{name}: {value}" for name, value in (headers or {}).items()),
        ]
        body = b""
        if method == "POST":
            body = self._form(fields)
            lines += [
                f"Cookie: {self.cookie}",
                f"Content-Type: multipart/form-data; boundary={_EDGE}",
                f"Content-Length: {len(body)}",
            ]
        return "\r\n".join([*lines, "", ""]).encode("ascii") + body

    def close(self) -> None:
        """Close the connection."""
        if self._connection:
            self._connection.close()
            self._connection = None

    def _form(self, fields: Fields) -> bytes:
        parts = [("csrf_token", self.token), *fields]
        head = f'--{_EDGE}\r\nContent-Disposition: form-data; name="'
        return ("".join(f'{head}{name}"\r\n\r\n{value}\r\n' for name, value in parts) + f"--{_EDGE}--\r\n").encode()

    def _ask(self, method: str, path: str, body: bytes | None, headers: dict[str, str]) -> Answer:
        if self.cookie:
            headers["Cookie"] = self.cookie
        start = time.perf_counter()
        try:
            answer = self._send(method, path, body, headers)
        except (http.client.RemoteDisconnected, ConnectionError):
            self.close()  # the server closed an idle connection
            start = time.perf_counter()
            answer = self._send(method, path, body, headers)
        content = answer.read()
        seconds = time.perf_counter() - start
        if given := answer.getheader("Set-Cookie"):
            self.cookie = given.split(";", 1)[0]
        return Answer(
            answer.status,
            answer.getheader("Content-Type", ""),
            content,
            seconds,
            answer.getheader("ETag", ""),
            float(answer.getheader("Retry-After", "10")),
        )

    def _send(self, method: str, path: str, body: bytes | None, headers: dict[str, str]) -> http.client.HTTPResponse:
        if self._connection is None:
            self._connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=90)
        self._connection.request(method, path, body, headers)
        return self._connection.getresponse()
