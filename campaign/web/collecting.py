"""What a site offers only if it says who runs it: signatures, sign-ups, reminders, press releases and embeds."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

from flask import Response
from werkzeug.exceptions import NotFound

from campaign.web.site import site

P = ParamSpec("P")


class NotCollecting(NotFound):
    """The site lacks a setting that it needs to collect anything; its page says so."""


def may_collect() -> bool:
    """Whether this site says who runs it, where to write to them, and can send mail."""
    return site().services.settings.may_collect


def only_if_collecting(view: Callable[P, Response]) -> Callable[P, Response]:
    """Return the view, which answers 404 with the reason while a setting is lacking, whatever was sent to it."""

    @wraps(view)
    def answer(*args: P.args, **kwargs: P.kwargs) -> Response:
        if not may_collect():
            raise NotCollecting
        return view(*args, **kwargs)

    return answer
