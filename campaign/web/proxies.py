"""Who is really asking, where a proxy stands between: only proxies that are trusted are believed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from ipaddress import ip_address
from typing import Any

from campaign.settings import Network

_Wsgi = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


class TrustedProxies:
    """Sets the client's address and scheme from a trusted proxy's headers, and drops everybody else's."""

    def __init__(self, inner: _Wsgi, networks: tuple[Network, ...]) -> None:
        self._inner = inner
        self._networks = networks

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Answer a request."""
        forwarded = environ.pop("HTTP_X_FORWARDED_FOR", "")
        scheme = environ.pop("HTTP_X_FORWARDED_PROTO", "")
        if self._is_trusted(environ.get("REMOTE_ADDR", "")):
            environ["REMOTE_ADDR"] = self._client(forwarded) or environ["REMOTE_ADDR"]
            if scheme in ("http", "https"):
                environ["wsgi.url_scheme"] = scheme
        return self._inner(environ, start_response)

    def _client(self, forwarded: str) -> str | None:
        """The nearest address that is not a proxy of ours; what stands left of it anybody could have written."""
        for written in reversed(forwarded.split(",")):
            address = written.strip()
            if not _is_address(address):
                return None
            if not self._is_trusted(address):
                return address
        return None

    def _is_trusted(self, address: str) -> bool:
        return _is_address(address) and any(ip_address(address) in network for network in self._networks)


def _is_address(text: str) -> bool:
    try:
        ip_address(text)
    except ValueError:
        return False
    return True
