"""Pages for what goes wrong: each says what to do."""

from __future__ import annotations

from flask import Flask, Response
from werkzeug.exceptions import HTTPException

from campaign.web.pages import render

_KNOWN = (400, 404, 405, 413, 429, 503)


def register(flask: Flask) -> None:
    """Answer every error with a page of ours."""
    flask.register_error_handler(HTTPException, _known_error)
    flask.register_error_handler(500, _server_error)


def _known_error(error: HTTPException) -> Response:
    code = error.code or 500
    page = render("errors/error.html", code=code if code in _KNOWN else 500 if code >= 500 else 400)
    response = Response(page, status=code, content_type="text/html; charset=utf-8")
    for name, value in error.get_headers():
        if name in ("Allow", "Retry-After"):
            response.headers[name] = value
    return response


def _server_error(_: Exception) -> Response:
    return Response(render("errors/error.html", code=500), status=500, content_type="text/html; charset=utf-8")
