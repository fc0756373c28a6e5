"""Refusals of posted forms: too many requests, or a stale token. The writer's text is not lost.

Visits are counted first; otherwise a client without a token could send requests without limit.
"""

from __future__ import annotations

from dataclasses import dataclass

from flask import g, request
from flask_wtf import FlaskForm

from campaign.domain.findings import Message
from campaign.web.site import site

STALE = Message(
    "This page was open too long, or cookies are off. Your text is safe. Press the button again. If that "
    "doesn’t work, turn on cookies for this site."
)

NOT_KEPT = Message("We can’t save anything right now, so this was not sent. Your text is safe. Try again in a minute.")


class TokenForm(FlaskForm):  # type: ignore[misc]  # Flask-WTF is untyped
    """A form that checks only the CSRF token. Other fields may contain anything, and the page says what is wrong."""


def token_form() -> TokenForm:
    """Return the form of this request; it checks the token that came, and shows the one to send next."""
    if "token_form" not in g:
        g.token_form = TokenForm()
    form: TokenForm = g.token_form
    return form


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a form is refused for now. `seconds` is the time until it would be accepted, if known."""

    status: int
    notice: Message
    seconds: int | None = None

    @property
    def headers(self) -> dict[str, str]:
        """Headers for programs."""
        return {} if self.seconds is None else {"Retry-After": str(self.seconds)}


def refusal(kind: str) -> Refusal | None:
    """Count a visit of one kind and check the form's token. Return why the form is refused, if it is."""
    wait = site().limits.seconds_to_wait(kind, request.remote_addr or "", site().services.secret_key)
    if wait:
        return Refusal(429, _too_many(kind, wait), wait)
    return None if token_form().validate() else Refusal(400, STALE)


def _too_many(kind: str, seconds: int) -> Message:
    if kind == "handed-in":
        return Message(
            "The organizers got too many messages in a row from your internet connection. Your text is safe. "
            "Try again in {minutes} minutes.",
            {"minutes": -(-seconds // 60)},
        )
    return Message(
        "There were too many tries in a short time from your internet connection. Your text is safe. Try again "
        "in {seconds} seconds.",
        {"seconds": seconds},
    )
