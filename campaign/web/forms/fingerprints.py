"""Whether a letter's fingerprint may be kept, and the token by which one form's letters are known as one writer's."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass

_BYTES = 16
_TOKEN = re.compile(r"[A-Za-z0-9_-]{22}")


@dataclass(frozen=True, slots=True)
class Remembering:
    """`agreed` is the box that nobody ticks but the writer; `form` travels in a hidden field and in no cookie."""

    agreed: bool = False
    form: str = ""


def new_form() -> Remembering:
    """A form that is opened for the first time."""
    return Remembering(form=secrets.token_urlsafe(_BYTES))


def read_remembering(line: Callable[[str], str]) -> Remembering:
    """The box and the token, from fields that `line` reads clean; a token that is none of ours is a new form's."""
    token = line("form_token")
    return Remembering(line("remember") == "yes", token if _TOKEN.fullmatch(token) else new_form().form)
