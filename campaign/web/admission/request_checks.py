"""Checks on a request before any of its body is read.

They run in order of cost. Every visit is counted in memory. Then the type and size of the body are checked;
`LetterRequest` counts its fields before parsing them. The form's own rate limit and CSRF token follow in `refusal`, and
only then is any text cleaned and checked.

A form refused there comes back with everything that was typed. A request refused here was not read, so that is not
possible; the error page says that the browser still has the text.
"""

from __future__ import annotations

from flask import request
from werkzeug.exceptions import BadRequest, RequestEntityTooLarge, TooManyRequests, UnsupportedMediaType

from campaign.web.admission.hosts import had_invalid_host
from campaign.web.admission.letter_request import URLENCODED
from campaign.web.site import site

#: Bytes of a request. The longest letter that is checked has 20,000 characters. An op-ed can travel with its parts, the
#: full text, the text set aside, the sentences of facts and the writer's own template, each as long: 100 kB. When the
#: browser sends the form itself, a hidden field repeats all of it, with escapes: 120 kB more.
MAX_REQUEST = 250_000
#: Fields of a form: three for each fact of a large campaign, and about eighty of the letter's own.
MAX_FIELDS = 600
#: The encodings that browsers send forms in.
_FORMS = ("multipart/form-data", URLENCODED)
#: Pages that search on every request and are not cached.
_LOOKS = ("newspapers", "petition_names", "source_code", "source_page")


def check_request() -> None:
    """Accept a request or raise an HTTP error. Cached pages are not counted."""
    if had_invalid_host(request.environ):
        raise BadRequest
    if request.method in ("GET", "HEAD", "OPTIONS"):
        if _looks_up():
            _count("look", site().limits.looks_a_minute)
        return
    _count("post", site().limits.posts_a_minute)
    if request.mimetype not in _FORMS and (request.mimetype or request.content_length):
        raise UnsupportedMediaType
    if (request.content_length or 0) > MAX_REQUEST:
        raise RequestEntityTooLarge


def _looks_up() -> bool:
    """Whether a request searches: a page that does, or one that is compared with an older version."""
    is_search = (request.endpoint or "").rpartition(".")[2] in _LOOKS and (request.args or request.view_args)
    return bool(is_search) or "version" in request.args


def _count(kind: str, most: int) -> None:
    """Count a visit for the visitor and for the surrounding IPv6 network, which may be a crowd or one person."""
    limits = site().limits
    for key, times in limits.keys_of(request.remote_addr or "", site().services.secret_key):
        wait = limits.visits.seconds_to_wait(f"{kind} {key}", most * times)
        if wait:
            raise TooManyRequests(retry_after=wait)
