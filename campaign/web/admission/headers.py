"""Response headers: run only our code, send nothing elsewhere, cache nothing private."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flask import Flask, Response, request
from flask.sessions import SecureCookieSessionInterface, SessionMixin
from itsdangerous import URLSafeTimedSerializer

from campaign.settings import Settings
from campaign.web.admission.privacy import NO_STORE, is_private, is_private_path, mark_private

_POLICY = "; ".join(
    [
        "default-src 'none'",
        "style-src 'self'",
        "script-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    ]
)
#: The headers of every response.
ALWAYS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), interest-cohort=()",
}
_SHOWN_BY = "Cross-Origin-Resource-Policy"
_RULES = "Content-Security-Policy"
#: What a page may do that other sites show in a frame: nothing but have our colors.
_FRAMED = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors {sites}"
_STRICT = "Strict-Transport-Security"
_A_YEAR = "max-age=31536000"  # without subdomains, which may be other people's sites
_SIGNER = "campaign-signer"


def cookie_name(settings: Settings) -> str:
    """Return the name of the site's one cookie. Under HTTPS, its prefix proves that no other host and no insecure
    page set it."""
    return "__Host-form" if settings.uses_https else "form"


def static_headers(settings: Settings) -> Callable[[Any, str, str], None]:
    """Return a function that adds the headers to static files, which WhiteNoise prepares at the start and Flask
    never sees."""
    more = {_STRICT: _A_YEAR} if settings.uses_https else {}

    def add(headers: Any, path: str, url: str) -> None:  # noqa: ARG001  # as WhiteNoise calls it
        for name, value in {**ALWAYS, **more}.items():
            headers[name] = value

    return add


def add_headers(response: Response) -> Response:
    """Add the headers that no view sets. All at once, since checking each takes as long as a cached page."""
    shared = response.headers.pop(_SHOWN_BY, None)
    rules = response.headers.pop(_RULES, None)
    response.headers.extend(ALWAYS)
    if rules:  # a page that is made to be framed by other sites
        response.headers[_RULES] = rules
    if shared:  # a picture that is made to be shown by other sites
        response.headers[_SHOWN_BY] = shared
    if request.is_secure:
        response.headers.setdefault(_STRICT, _A_YEAR)
    if response.status_code >= 400:
        response.headers["Cache-Control"] = "no-store"
    if request.method == "POST" and (response.mimetype != "text/html" or "X-Fragment" in request.headers):
        mark_private()  # someone's file or page fragment; a whole page must stay available for the Back button
    if is_private():
        response.headers["Cache-Control"] = NO_STORE
    if is_private_path(request.path):
        response.headers["Referrer-Policy"] = "no-referrer"
        response.headers["X-Robots-Tag"] = "noindex"
    return response


def let_frame(response: Response, sites: tuple[str, ...]) -> Response:
    """Let other sites show a page in a frame, with rules of its own: it runs nothing, loads nothing else and sends
    nothing."""
    response.headers[_RULES] = _FRAMED.format(sites=" ".join(sites))
    response.headers[_SHOWN_BY] = "cross-origin"
    return response


class PrivateSessions(SecureCookieSessionInterface):
    """Flask's signed cookie, except that a page which uses the session is private."""

    def get_signing_serializer(self, app: Flask) -> URLSafeTimedSerializer | None:
        """Return the signer, created once per application rather than per request."""
        if _SIGNER not in app.extensions:
            app.extensions[_SIGNER] = super().get_signing_serializer(app)
        serializer: URLSafeTimedSerializer | None = app.extensions[_SIGNER]
        return serializer

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:
        """Set the cookie if it is new. Responses that used the session are private."""
        super().save_session(app, session, response)
        if session.accessed and not is_private():
            response.headers["Cache-Control"] = "private, no-cache"
