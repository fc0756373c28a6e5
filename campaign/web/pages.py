"""Pages: a template in the reader's language, kept in memory where it depends on the edition alone."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from flask import Response, g, request, url_for
from jinja2 import Environment
from werkzeug.routing import BuildError

from campaign.domain.language import LANGUAGES, Language
from campaign.rendering.environment import make_environment
from campaign.web.site import TaggedPage, site

_STATIC = Path(__file__).with_name("static")


@cache
def web_environment(language: Language) -> Environment:
    """The templates' environment for pages, which may link to each other."""
    environment = make_environment(language)
    environment.globals.update(link=link, static=static, switched=switched, languages=LANGUAGES)
    return environment


def render(template: str, **context: Any) -> str:
    """A page in the language of the request."""
    settings = site().services.settings
    return web_environment(g.language).get_template(template).render(settings=settings, **context)


def cached_page(state: str, make: Callable[[], str], content_type: str = "text/html; charset=utf-8") -> Response:
    """A page that depends on `state` and the address alone: from memory, and not at all where the browser has it."""

    return cacheable(site().pages.get((state, request.path), lambda: with_etag(make())), content_type)


def with_etag(text: str) -> TaggedPage:
    """A page with the tag by which a browser knows it again."""
    body = text.encode("utf-8")
    return TaggedPage(body, hashlib.sha256(body).hexdigest()[:24])


def cacheable(page: TaggedPage, content_type: str) -> Response:
    """A cacheable answer; browsers ask again after a minute, since an edition may be new.

    The tag is made of the bytes, so that a new template, setting or program is seen as a new page.
    """
    known = request.if_none_match.contains(page.tag)
    response = Response(status=304) if known else Response(page.body, content_type=content_type)
    response.set_etag(page.tag)
    response.headers["Cache-Control"] = "public, max-age=60"
    return response


def link(endpoint: str, language: Language | None = None, **values: Any) -> str:
    """The address of a page, in the language of the request unless another is asked for."""
    return url_for(f"{language or g.language}.{endpoint}", **values)


def switched(language: Language) -> str:
    """This page's address in another language; the front page where this one has no counterpart."""
    endpoint = (request.endpoint or "").split(".", 1)
    if len(endpoint) < 2:
        return link("home", language)
    try:
        return link(endpoint[1], language, **(request.view_args or {}))
    except BuildError:  # data and style sheets are the same for all languages
        return link("home", language)


def static(name: str) -> str:
    """The address of a static file, which changes when the file does."""
    return f"/static/{name}?v={_digest(name)}"


@cache
def _digest(name: str) -> str:
    return hashlib.sha256((_STATIC / name).read_bytes()).hexdigest()[:12]


def public_address(path: str) -> str | None:
    """The absolute address of a path, where the site's own address is set; never from the Host header."""
    public = site().services.settings.public_url
    return f"{public}{path}" if public else None
