"""Plain-text responses to requests that never reached the application: short, in both languages, with every header."""

from __future__ import annotations

from functools import cache
from http import HTTPStatus

from campaign.domain.findings import N_
from campaign.domain.language import LANGUAGES
from campaign.rendering.locale import locale_for
from campaign.web.admission.headers import ALWAYS

_TEXTS = {
    400: N_("We couldn’t read what your browser sent. Go back and try again."),
    408: N_("Your connection was too slow, and your text didn’t arrive complete. Go back and try again."),
    411: N_("What you sent didn’t arrive complete. Go back and try again."),
    431: N_("Your browser sent too much data. Delete this site’s cookies and try again."),
    500: N_("Something went wrong on our end. Go back and try again in a minute."),
    503: N_("We’re busy right now. Go back and try again in about 10 seconds. Your text is still in your browser."),
}
_LIKE = {414: 431, 501: 411}


@cache
def plain_response(status: int) -> bytes:
    """Return a whole response, after which the connection is closed."""
    text = _TEXTS.get(_LIKE.get(status, status), _TEXTS[500 if status >= 500 else 400])
    body = "".join(f"{locale_for(language).translate(text)}\n" for language in LANGUAGES).encode()
    headers = {
        **ALWAYS,
        "Cache-Control": "no-store",
        "Connection": "close",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Length": str(len(body)),
        **({"Retry-After": "10"} if status == 503 else {}),
    }
    lines = [f"HTTP/1.1 {status} {HTTPStatus(status).phrase}", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body
