"""Downloads for the operator's own commands: over https only, and bounded in size and time. No page uses them."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable
from datetime import UTC, date
from email.utils import parsedate_to_datetime
from http.client import HTTPException, HTTPResponse
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
    UnknownHandler,
)

from campaign.content.newspapers.tables import Unreadable

MOST_BYTES = 20_000_000
MOST_SECONDS = 60.0
_CHUNK = 65_536
#: How long one read may wait, in seconds.
_PATIENCE = 10.0


class _SafeRedirects(HTTPRedirectHandler):
    """Follows redirects to https addresses alone."""

    max_redirections = 4

    def redirect_request(self, req: Any, fp: Any, code: Any, msg: Any, headers: Any, newurl: str) -> Any:  # noqa: N803  # as in the library
        """Return the request for the new address; Unreadable if that is not https."""
        _check(newurl)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def download(
    url: str,
    trusted: ssl.SSLContext | None = None,
    most_bytes: int = MOST_BYTES,
    most_seconds: float = MOST_SECONDS,
    clock: Callable[[], float] = time.monotonic,
) -> tuple[bytes, date | None]:
    """Return what is at an https address, and the day on which it was last changed, if the server says so.

    Raises Unreadable for any other address, for too many bytes, and where it takes longer than `most_seconds`.
    """
    _check(url)
    ends = clock() + most_seconds
    opener = _opener(trusted or ssl.create_default_context())
    try:
        with opener.open(Request(url, headers={"User-Agent": "campaign"}), timeout=_PATIENCE) as answer:  # noqa: S310  # https alone, as checked
            return _read(answer, most_bytes, ends, clock), _changed_on(answer)
    except HTTPError as error:
        raise Unreadable(f"{url}: the server answered {error.code}") from None
    except (URLError, OSError, HTTPException, ValueError) as error:
        raise Unreadable(f"{url} can’t be read: {getattr(error, 'reason', None) or error or 'no answer'}") from None


def _opener(trusted: ssl.SSLContext) -> OpenerDirector:
    """Return an opener that knows https and nothing else: no files, no plain http. The system's proxies are used."""
    opener = OpenerDirector()
    handlers = (
        ProxyHandler(),
        HTTPSHandler(context=trusted),
        _SafeRedirects(),
        HTTPDefaultErrorHandler(),
        HTTPErrorProcessor(),
        UnknownHandler(),
    )
    for handler in handlers:
        opener.add_handler(handler)
    return opener


def _check(url: str) -> None:
    try:
        is_https = urlsplit(url).scheme == "https" and bool(urlsplit(url).hostname)
    except ValueError:
        is_https = False
    if not is_https:
        raise Unreadable(f"'{url}' isn’t an https address; give one that begins with https://")


def _read(answer: HTTPResponse, most_bytes: int, ends: float, clock: Callable[[], float]) -> bytes:
    chunks, size = [], 0
    while chunk := answer.read1(_CHUNK):
        size += len(chunk)
        if size > most_bytes:
            raise Unreadable(f"{answer.url} has more than {most_bytes} bytes, which is not one of these files")
        if clock() > ends:
            raise Unreadable(f"{answer.url} took too long; try again later, or download the file and give its name")
        chunks.append(chunk)
    missing = int(answer.headers.get("Content-Length") or size) - size
    if missing > 0:
        raise Unreadable(f"{answer.url} broke off {missing} bytes before its end; try again")
    return b"".join(chunks)


def _changed_on(answer: HTTPResponse) -> date | None:
    try:
        changed = parsedate_to_datetime(answer.headers["Last-Modified"])
    except (KeyError, TypeError, ValueError):
        return None
    return (changed if changed.tzinfo else changed.replace(tzinfo=UTC)).astimezone(UTC).date()
