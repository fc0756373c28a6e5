"""Files made by renderers and kept under a digest of everything they were made from: sheets, cards, small pictures.

Never used for letters.
"""

from __future__ import annotations

import time
from contextlib import suppress

from flask import request
from werkzeug.exceptions import ServiceUnavailable, TooManyRequests

from campaign.actions.pdf_cache import cache_pdf
from campaign.rendering.renderers.pool import Busy, RenderTimeout
from campaign.rendering.renderers.print_job import PrintJob, job_digest
from campaign.storage.errors import STORE_ERRORS
from campaign.web.pdf_requests import SECONDS_TO_WAIT, render_pdf
from campaign.web.site import TaggedPage, photographs_revision, site

#: How often a request tries again where the queue is full, and how many seconds are between.
_TIMES, _SECONDS_BETWEEN = 40, 0.25


def rendered(job: PrintJob, *, is_kept: bool = True) -> TaggedPage:
    """Return the file of a job: the stored one, else a new one, which counts against the visitor's limit for cards.

    A file that exists in thousands of kinds is not kept: it would push the others out. Raises ServiceUnavailable where
    there is no renderer in time. Where the queue is full, it tries again for some seconds: a page has several pictures,
    which are asked for at once. Few may wait so.
    """
    key = job_digest(job)
    found = stored(key) if is_kept else None
    return TaggedPage(found or _limited(job, key, is_kept=is_kept), key[:24])


def stored(key: str) -> bytes | None:
    """Return the stored file of a key."""
    try:
        return site().services.store.pdf_cache.find(key)
    except STORE_ERRORS:  # the log reports it; a file can be made without a store
        return None


def made(job: PrintJob, key: str, *, is_kept: bool = True) -> bytes:
    """Return a new file, whether or not it can be stored."""
    services = site().services
    file = render_pdf(job)
    if not is_kept:
        return file
    with suppress(*STORE_ERRORS):
        cache_pdf(services.store, key, file, services.clock(), photographs_revision() or 0)
    return file


def _patiently(job: PrintJob, key: str, *, is_kept: bool) -> bytes:
    """Return a new file; where the queue is full, wait for room, unless too many do already."""
    for _ in range(_TIMES):
        with suppress(Busy):
            return made(job, key, is_kept=is_kept)
        if not site().patience.acquire(blocking=False):
            break
        time.sleep(_SECONDS_BETWEEN)
        site().patience.release()
    raise Busy


def _limited(job: PrintJob, key: str, *, is_kept: bool) -> bytes:
    current = site()
    wait = current.limits.seconds_to_wait("card", request.remote_addr or "", current.services.secret_key)
    if wait:
        raise TooManyRequests(retry_after=wait)
    try:
        return _patiently(job, key, is_kept=is_kept)
    except (Busy, RenderTimeout):
        raise ServiceUnavailable(retry_after=SECONDS_TO_WAIT) from None
