"""Redirects to the right address for nearly right ones, always within our own host."""

from __future__ import annotations

from urllib.parse import quote, urlsplit

from flask import Response, current_app, request
from werkzeug.exceptions import HTTPException


def permanent_redirect(address: str) -> Response:
    """Return a permanent redirect to the path and query of an address. Its host is dropped, since it came from the
    visitor."""
    url = urlsplit(address)
    location = "/" + url.path.lstrip("/") + (f"?{url.query}" if url.query else "")
    return Response(status=308, headers={"Location": location})


def redirect_without_slash() -> Response | None:
    """Redirect to the address without its final slash if that page exists. Werkzeug itself adds a missing slash."""
    bare = request.path.removesuffix("/")
    adapter = current_app.create_url_adapter(request)
    if bare == request.path or adapter is None:
        return None
    try:
        adapter.match(bare, method="GET")
    except HTTPException:
        return None
    query = request.query_string.decode("latin-1")
    return permanent_redirect(quote(bare) + (f"?{query}" if query else ""))
