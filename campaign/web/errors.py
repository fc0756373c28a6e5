"""Pages for what goes wrong: each says what to do."""

from __future__ import annotations

import sys

from flask import Flask, Response, current_app
from werkzeug.exceptions import HTTPException

from campaign.storage.troubles import TROUBLES, is_outage
from campaign.web.pages import render

_RETRY_SECONDS = "10"
_KNOWN = (400, 404, 405, 413, 429, 503)


def register(flask: Flask) -> None:
    """Answer every error with a page of ours."""
    flask.register_error_handler(HTTPException, _known_error)
    flask.register_error_handler(500, _server_error)
    for trouble in TROUBLES:
        flask.register_error_handler(trouble, _store_error)


def _known_error(error: HTTPException) -> Response:
    code = error.code or 500
    page = render("errors/error.html", code=code if code in _KNOWN else 500 if code >= 500 else 400)
    response = Response(page, status=code, content_type="text/html; charset=utf-8")
    for name, value in error.get_headers():
        if name in ("Allow", "Retry-After"):
            response.headers[name] = value
    return response


def _store_error(error: Exception) -> Response:
    """What needs the store and nothing else has to wait for it. The store itself tells the log, once."""
    if not is_outage(error):
        current_app.log_exception(sys.exc_info())
        return _server_error(error)
    response = Response(render("errors/error.html", code="store"), 503, content_type="text/html; charset=utf-8")
    response.headers["Retry-After"] = _RETRY_SECONDS
    return response


def _server_error(_: Exception) -> Response:
    return Response(render("errors/error.html", code=500), status=500, content_type="text/html; charset=utf-8")
