"""The door: what is asked of a request before a byte of its body is read.

The order is that of the cost. A visit is counted in memory, for everyone. Then the kind and the size of the body are
looked at; `LetterRequest` counts its fields before it reads them. The form's own count and its token come next, in
`holding_off`, and only then is any word made clean and checked.

A form that is held off there comes back with all that was typed. One that is turned away here was not read, so it
cannot; the page says that the browser still has it.
"""

from __future__ import annotations

from flask import request
from werkzeug.exceptions import BadRequest, RequestEntityTooLarge, TooManyRequests, UnsupportedMediaType

from campaign.web.admission.hosts import had_invalid_host
from campaign.web.admission.letter_request import URLENCODED
from campaign.web.site import site

#: Bytes of a request. The largest letter that is checked has 20,000 characters. An op-ed can travel with its parts, the
#: whole text, the text set aside, the sentences of facts and a template of one's own, each as long: 100 kB. Where the
#: browser itself sends the form, a hidden field mirrors all of it, with escapes: 120 kB more.
MAX_REQUEST = 250_000
#: Fields of a form: each fact of a large campaign has three, and a letter has some eighty of its own.
MAX_FIELDS = 600
#: What a browser sends a form as.
_FORMS = ("multipart/form-data", URLENCODED)
#: Pages that search with every visit, and are kept nowhere.
_LOOKS = ("newspapers", "source_page")


def check_request() -> None:
    """Let a request in, or answer it at once. Pages that are in memory are not counted."""
    if had_invalid_host(request.environ):
        raise BadRequest
    if request.method in ("GET", "HEAD", "OPTIONS"):
        if (request.endpoint or "").rpartition(".")[2] in _LOOKS and (request.args or request.view_args):
            _count("look", site().limits.looks_a_minute)
        return
    _count("post", site().limits.posts_a_minute)
    if request.mimetype not in _FORMS and (request.mimetype or request.content_length):
        raise UnsupportedMediaType
    if (request.content_length or 0) > MAX_REQUEST:
        raise RequestEntityTooLarge


def _count(what: str, most: int) -> None:
    """Count a visit for the visitor, and for the IPv6 network around them: that may be a crowd, or one person's."""
    limits = site().limits
    for key, times in limits.keys_of(request.remote_addr or "", site().services.secret_key):
        wait = limits.visits.seconds_to_wait(f"{what} {key}", most * times)
        if wait:
            raise TooManyRequests(retry_after=wait)
