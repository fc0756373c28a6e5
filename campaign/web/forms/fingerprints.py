"""Consent to storing a letter's fingerprint, and the token that links letters from one form."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass

_BYTES = 16
_TOKEN = re.compile(r"[A-Za-z0-9_-]{22}")


@dataclass(frozen=True, slots=True)
class Remembering:
    """`agreed` is the checkbox, off by default; `form` travels in a hidden field, not in a cookie."""

    agreed: bool = False
    form: str = ""


def new_form() -> Remembering:
    """Return the values of a newly opened form."""
    return Remembering(form=secrets.token_urlsafe(_BYTES))


def read_remembering(line: Callable[[str], str]) -> Remembering:
    """Read the checkbox and the token with `line`; a token that is not ours is replaced by a new one."""
    token = line("form_token")
    return Remembering(line("remember") == "yes", token if _TOKEN.fullmatch(token) else new_form().form)
