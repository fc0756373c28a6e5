"""Page rendering: templates in the reader's language, cached in memory if they depend on the edition alone."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from flask import Response, g, request
from jinja2 import Environment
from werkzeug.routing import BuildError

from campaign.domain.language import LANGUAGES, Language
from campaign.rendering.environment import make_environment
from campaign.web.indexed_pages import page_addresses
from campaign.web.links import link as link
from campaign.web.links import public_address as public_address
from campaign.web.site import TaggedPage, site

_STATIC = Path(__file__).with_name("static")


@cache
def web_environment(language: Language) -> Environment:
    """Return the template environment for pages, including links between them."""
    environment = make_environment(language)
    environment.globals.update(
        link=link, static=static, switched=switched, languages=LANGUAGES, page_addresses=page_addresses
    )
    return environment


def render(template: str, **context: Any) -> str:
    """Render a template in the request's language."""
    settings = site().services.settings
    return web_environment(g.language).get_template(template).render(settings=settings, **context)


def cached_page(state: str, make: Callable[[], str], content_type: str = "text/html; charset=utf-8") -> Response:
    """Return a page that depends only on `state` and the address: from memory, or "not modified" if the browser has
    it."""

    page = site().pages.get((state, request.path), lambda: with_etag(make()))
    return cacheable(page, content_type)


def with_etag(text: str) -> TaggedPage:
    """Return a page with its ETag."""
    body = text.encode("utf-8")
    return TaggedPage(body, hashlib.sha256(body).hexdigest()[:24])


def cacheable(page: TaggedPage, content_type: str) -> Response:
    """Return a cacheable response. Browsers revalidate it after a minute, since there may be a new edition.

    The ETag is computed from the bytes, so a new template, setting or version of the program makes a new page.
    """
    is_current = request.if_none_match.contains(page.tag)
    response = Response(status=304) if is_current else Response(page.body, content_type=content_type)
    response.set_etag(page.tag)
    response.headers["Cache-Control"] = "public, max-age=60"
    return response


def asked_each_time(response: Response) -> Response:
    """Let no cache give out a page without asking whether it is still so: what is on it may have been withdrawn."""
    response.headers["Cache-Control"] = "public, no-cache"
    return response


def switched(language: Language) -> str:
    """Return the URL of this page in another language, or of the home page if it has no counterpart."""
    endpoint = (request.endpoint or "").split(".", 1)
    if len(endpoint) < 2:
        return link("home", language)
    try:
        return link(endpoint[1], language, **(request.view_args or {}))
    except BuildError:  # data and style sheets are the same in all languages
        return link("home", language)


def static(name: str) -> str:
    """Return the URL of a static file, which changes with the file's content."""
    return f"/static/{name}?v={_digest(name)}"


@cache
def _digest(name: str) -> str:
    return hashlib.sha256((_STATIC / name).read_bytes()).hexdigest()[:12]
