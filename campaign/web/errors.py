"""Error pages, each of which says what to do."""

from __future__ import annotations

import logging
import sys

from flask import Flask, Response, current_app
from werkzeug.exceptions import HTTPException

from campaign.storage.errors import STORE_ERRORS, is_outage
from campaign.web.collecting import NotCollecting
from campaign.web.error_summary import error_summary
from campaign.web.pages import render

_RETRY_SECONDS = "10"
_KNOWN = (400, 404, 405, 410, 413, 415, 429, 503)
_log = logging.getLogger("campaign")
#: In both languages, since translation itself may be what failed.
_BARE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Error</title></head>
<body><h1>Something went wrong on our end</h1>
<p>Go back and try again in a minute. Your text is still in your browser.</p>
<p lang="es">Algo falló de nuestro lado. Regrese e inténtelo otra vez en un minuto. Su texto sigue en su
navegador.</p></body></html>
"""


def register(flask: Flask) -> None:
    """Register pages for all errors."""
    flask.register_error_handler(HTTPException, _known_error)
    flask.register_error_handler(500, _server_error)
    for error_class in STORE_ERRORS:
        flask.register_error_handler(error_class, _store_error)


def _known_error(error: HTTPException) -> Response:
    code = error.code or 500
    shown = "closed" if isinstance(error, NotCollecting) else code if code in _KNOWN else 500 if code >= 500 else 400
    page = _page(shown)
    response = Response(page, status=code, content_type="text/html; charset=utf-8")
    for name, value in error.get_headers():
        if name in ("Allow", "Retry-After"):
            response.headers[name] = value
    return response


def _store_error(error: Exception) -> Response:
    """Answer a request that needs the store while it is out of reach. The store logs the outage itself, once."""
    if not is_outage(error):
        current_app.log_exception(sys.exc_info())
        return _server_error(error)
    response = Response(_page("store"), 503, content_type="text/html; charset=utf-8")
    response.headers["Retry-After"] = _RETRY_SECONDS
    return response


def _server_error(_: Exception) -> Response:
    return Response(_page(500), status=500, content_type="text/html; charset=utf-8")


def _page(code: int | str) -> str:
    """Return the page for an error, or a minimal page if that cannot be rendered."""
    try:
        return render("errors/error.html", code=code)
    except Exception as error:
        _log.error("an error's own page failed: %s", error_summary(error))
        return _BARE
