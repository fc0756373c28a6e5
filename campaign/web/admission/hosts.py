"""The host that a request names. One that cannot be any is replaced, so that even the page that says so can be made."""

from __future__ import annotations

import re
from typing import Any

_NAME = re.compile(r"(?:[A-Za-z0-9_-]{1,63}\.)*[A-Za-z0-9_-]{1,63}\.?(?::[0-9]{0,5})?")
_NUMBER = re.compile(r"\[[0-9A-Fa-f:.]{2,45}\](?::[0-9]{0,5})?")
_LONGEST = 260  # a name has at most 253 characters, and a port five
_IMPOSSIBLE = "campaign.impossible_host"
#: A name that is never anybody's (RFC 2606).
_NOBODYS = "host.invalid"


def is_valid_host(written: str) -> bool:
    """Whether this can be the name or the number of a host, with its port."""
    if len(written) > _LONGEST or not (_NAME.fullmatch(written) or _NUMBER.fullmatch(written)):
        return False
    try:
        written.partition(":")[0].encode("ascii").decode("idna")
    except UnicodeError:
        return _NUMBER.fullmatch(written) is not None
    return True


def replace_invalid_host(environ: dict[str, Any]) -> None:
    """Put a host of nobody in the place of one that cannot be, and remember it. HTTP/1.0 may name none."""
    if (written := environ.get("HTTP_HOST")) and not is_valid_host(written):
        environ["HTTP_HOST"] = _NOBODYS
        environ[_IMPOSSIBLE] = True


def had_invalid_host(environ: dict[str, Any]) -> bool:
    """Whether that happened to this request."""
    return _IMPOSSIBLE in environ
