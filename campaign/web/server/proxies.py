"""Client addresses behind proxies; only trusted proxies are believed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from ipaddress import ip_address
from typing import Any

from campaign.settings import Network

_Wsgi = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


class TrustedProxies:
    """Sets the client's address and scheme from the headers of a trusted proxy, and drops those of anyone else."""

    def __init__(self, inner: _Wsgi, networks: tuple[Network, ...]) -> None:
        self._inner = inner
        self._networks = networks

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Answer a request."""
        forwarded = environ.pop("HTTP_X_FORWARDED_FOR", "")
        scheme = environ.pop("HTTP_X_FORWARDED_PROTO", "")
        peer = environ.get("REMOTE_ADDR", "")
        if _is_trusted(peer, self._networks):
            environ["REMOTE_ADDR"] = client_address(peer, forwarded, self._networks)
            if scheme in ("http", "https"):
                environ["wsgi.url_scheme"] = scheme
        return self._inner(environ, start_response)


def client_address(peer: str, forwarded: str, networks: tuple[Network, ...]) -> str:
    """Return `peer`, or, if that is one of our proxies, the nearest address in X-Forwarded-For that is not.

    Anyone could have written the addresses to the left of that one.
    """
    if not _is_trusted(peer, networks):
        return peer
    for written in reversed(forwarded.split(",")):
        address = written.strip()
        if not _is_address(address):
            return peer
        if not _is_trusted(address, networks):
            return address
    return peer


def _is_trusted(address: str, networks: tuple[Network, ...]) -> bool:
    return _is_address(address) and any(ip_address(address) in network for network in networks)


def _is_address(text: str) -> bool:
    try:
        ip_address(text)
    except ValueError:
        return False
    return True
