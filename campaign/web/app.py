"""The application factory."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from types import TracebackType
from typing import Any
from urllib.parse import quote

from flask import Blueprint, Flask, g, request
from werkzeug.exceptions import HTTPException
from werkzeug.routing import RequestRedirect
from whitenoise import WhiteNoise

from campaign.assembly import Services
from campaign.domain.language import DEFAULT_LANGUAGE, LANGUAGES, address_prefix, language_named
from campaign.settings import Settings
from campaign.web import composer, errors, public
from campaign.web.admission.headers import PrivateSessions, add_headers, cookie_name, static_headers
from campaign.web.admission.hosts import replace_invalid_host
from campaign.web.admission.letter_request import LetterRequest
from campaign.web.admission.privacy import redact_keys
from campaign.web.admission.request_checks import MAX_FIELDS, MAX_REQUEST, check_request
from campaign.web.error_summary import error_summary
from campaign.web.public import health, well_known
from campaign.web.redirects import permanent_redirect, redirect_without_slash
from campaign.web.server.proxies import TrustedProxies
from campaign.web.site import Site
from campaign.web.static_files import StaticFiles

_A_YEAR = 31_536_000
_log = logging.getLogger("campaign")


class CampaignFlask(Flask):
    """Flask, except that it logs only the kind and place of an error. Values may be part of someone's letter."""

    request_class = LetterRequest
    session_interface = PrivateSessions()

    def handle_http_exception(self, error: HTTPException) -> Any:
        """Answer an HTTP error with a page, and a wrong final slash with a redirect within our own host."""
        if isinstance(error, RequestRedirect):
            return permanent_redirect(error.new_url)
        return (error.code == 404 and redirect_without_slash()) or super().handle_http_exception(error)

    def log_exception(self, exc_info: tuple[type, BaseException, TracebackType] | tuple[None, None, None]) -> None:
        """Log the kind and place of an error."""
        _log.error("%s %s: %s", request.method, quote(redact_keys(request.path)), error_summary(exc_info[1]))


class Application:
    """The WSGI application: static files first, then proxy headers, then Flask."""

    def __init__(self, flask: Flask, settings: Settings) -> None:
        self.flask = flask
        self._static = StaticFiles()
        files = WhiteNoise(
            flask.wsgi_app,
            root=self._static.folder,
            prefix="static/",
            max_age=_A_YEAR,
            allow_all_origins=False,
            add_headers_function=static_headers(settings),
        )
        self._inner = TrustedProxies(files, settings.trusted_proxies)

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        """Answer a request."""
        replace_invalid_host(environ)
        return self._inner(environ, start_response)


def make_app(services: Services) -> Application:
    """Create the application from its services."""
    flask = CampaignFlask(__name__, static_folder=None, template_folder=None)
    settings = services.settings
    flask.config.update(
        SECRET_KEY=services.secret_key,
        MAX_CONTENT_LENGTH=MAX_REQUEST,
        MAX_FORM_MEMORY_SIZE=MAX_REQUEST,
        MAX_FORM_PARTS=MAX_FIELDS,
        SESSION_COOKIE_NAME=cookie_name(settings),
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_SECURE=settings.uses_https,
        WTF_CSRF_TIME_LIMIT=None,
        WTF_CSRF_SSL_STRICT=False,
    )
    flask.extensions["campaign"] = Site(services)
    flask.url_map.strict_slashes = True
    flask.before_request(_choose_language)
    flask.before_request(check_request)
    flask.after_request(add_headers)
    for language in LANGUAGES:
        pages = Blueprint(language, __name__)
        public.add_routes(pages)
        composer.add_routes(pages)
        if settings.demo:
            from campaign.web import gallery  # imported on demand, for a faster start

            pages.register_blueprint(gallery.blueprint())
        flask.register_blueprint(pages, url_prefix=address_prefix(language))
    flask.register_blueprint(health.blueprint)
    flask.register_blueprint(well_known.blueprint)
    errors.register(flask)
    return Application(flask, settings)


def _choose_language() -> None:
    """Take the language from the address alone, so that a link shows everyone the same page."""
    first, _, _ = request.path.removeprefix("/").partition("/")
    g.language = language_named(first) or DEFAULT_LANGUAGE
