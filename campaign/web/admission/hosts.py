"""Host headers. An invalid host is replaced, so that even the error page about it can be rendered."""

from __future__ import annotations

import re
from typing import Any

_NAME = re.compile(r"(?:[A-Za-z0-9_-]{1,63}\.)*[A-Za-z0-9_-]{1,63}\.?(?::[0-9]{0,5})?")
_NUMBER = re.compile(r"\[[0-9A-Fa-f:.]{2,45}\](?::[0-9]{0,5})?")
_LONGEST = 260  # a name has at most 253 characters, and a port five
_IMPOSSIBLE = "campaign.impossible_host"
#: A reserved name that never resolves (RFC 2606).
_NOBODYS = "host.invalid"


def is_valid_host(host: str) -> bool:
    """Whether this can be a host name or address with an optional port."""
    if len(host) > _LONGEST or not (_NAME.fullmatch(host) or _NUMBER.fullmatch(host)):
        return False
    try:
        host.partition(":")[0].encode("ascii").decode("idna")
    except UnicodeError:
        return _NUMBER.fullmatch(host) is not None
    return True


def replace_invalid_host(environ: dict[str, Any]) -> None:
    """Replace an invalid host and remember that it was. HTTP/1.0 requests may have no host."""
    if (host := environ.get("HTTP_HOST")) and not is_valid_host(host):
        environ["HTTP_HOST"] = _NOBODYS
        environ[_IMPOSSIBLE] = True


def had_invalid_host(environ: dict[str, Any]) -> bool:
    """Whether this request had an invalid host."""
    return _IMPOSSIBLE in environ
