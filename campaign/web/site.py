"""The running site: services, page cache, limits and readiness."""

from __future__ import annotations

import gc
import logging
import threading
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Generic, TypeVar

from flask import current_app, g
from markupsafe import Markup

from campaign.assembly import Services
from campaign.domain.checks import findings
from campaign.domain.editions import Edition
from campaign.rendering.letters.pages import letter_print
from campaign.rendering.renderers.print_job import PrintJob
from campaign.storage.circuit_breaker import CircuitBreaker
from campaign.storage.errors import STORE_ERRORS
from campaign.storage.write_queue import WaitLimits
from campaign.web.draft_quota import DraftQuota
from campaign.web.housekeeping import run_housekeeping
from campaign.web.limits import Limits
from campaign.web.recent import Recent
from campaign.web.warm_up_letters import sample_reviews
from campaign.web.warm_up_requests import Wsgi, send_warm_up_requests

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class TaggedPage:
    """A response body with its ETag."""

    body: bytes
    tag: str


_log = logging.getLogger("campaign")
#: How long saving waits for a busy store. If it fails, the response still contains what was typed.
_WRITE_SECONDS = 2.0
_TRY_AGAIN = 5.0
#: New objects until garbage is collected. A page makes about as many; Python's default of 700 collects a hundred times.
_NEW_OBJECTS = 10_000


class PageCache(Generic[V]):
    """The most recent pages, under keys that contain everything they depend on, so entries never go stale.

    All are forgotten when photographs change: one may have been withdrawn, and then its bytes and words must go.
    """

    def __init__(self, size: int, revision: Callable[[], int | None]) -> None:
        """Create an empty cache. `revision` returns that of the photographs of the edition that is shown, if any."""
        self._size = size
        self._current_revision = revision
        self._entries: OrderedDict[tuple[object, ...], V] = OrderedDict()
        self._revision = 0
        self._lock = threading.Lock()

    def get(self, key: tuple[object, ...], make: Callable[[], V]) -> V:
        """Return the entry under `key`, made now if it is missing."""
        revision = self._current_revision()
        with self._lock:
            self._forget_before(revision)
            is_current = revision in (None, self._revision)
            if is_current and key in self._entries:
                self._entries.move_to_end(key)
                return self._entries[key]
        value = make()
        with self._lock:
            if revision not in (None, self._revision):
                return value  # photographs have changed since the edition was read
            self._entries[key] = value
            while len(self._entries) > self._size:
                self._entries.popitem(last=False)
        return value

    def _forget_before(self, revision: int | None) -> None:
        if revision is not None and revision > self._revision:
            self._entries.clear()
            self._revision = revision


class Site:
    """The running site."""

    def __init__(self, services: Services) -> None:
        self.services = services
        services.store.wait_at_most(WaitLimits(_WRITE_SECONDS, services.settings.threads // 4))
        self.limits = Limits(services.settings, services.clock, services.counts)
        self.draft_quota = DraftQuota(
            lambda: services.store.drafts.total_bytes(),
            services.settings.drafts_megabytes * 1_000_000,
            lambda: services.clock(),
        )
        self.calls_counted = Recent()
        self.fingerprints = CircuitBreaker("a fingerprint was not kept", "fingerprints are kept again", 0.0)
        self.pages: PageCache[TaggedPage] = PageCache(500, photographs_revision)
        self.fragments: PageCache[Markup] = PageCache(2000, photographs_revision)
        self.sheets: PageCache[TaggedPage] = PageCache(60, photographs_revision)
        #: Requests for small pictures that may wait at once while all renderers are in use.
        self.patience = threading.BoundedSemaphore(max(1, services.settings.threads // 4))
        self.fingerprints_checked_in = ""  # the month in which this process last looked for old fingerprints
        self._is_warm, self._is_closed = threading.Event(), threading.Event()
        #: Conditions for receiving visitors, by name. They are checked in order, so cheap ones come first.
        self.conditions: dict[str, Callable[[], bool]] = {
            "a letter was made": self._is_warm.is_set,
            "a renderer answers": lambda: services.renderers.answers,
            "the store is seeded": services.store.editions.can_be_read,
        }

    @property
    def is_ready(self) -> bool:
        """Whether all conditions hold."""
        return all(holds() for holds in self.conditions.values())

    @property
    def degradations(self) -> tuple[str, ...]:
        """What is degraded while the site still serves; the log and `campaign doctor` say why."""
        states = {
            "limits are counted in memory": not self.limits.are_shared,
            "the store cannot be written": self.services.store.writes.last_error is not None,
        }
        return tuple(state for state, is_so in states.items() if is_so)

    def warm_up(self, application: Wsgi) -> None:
        """Send warm-up requests and make a letter per language in every renderer, so that the first visitor's is as
        fast as any.

        Renderers start meanwhile. Objects that exist in the end will stay, so the garbage collector need not scan them
        again.
        """
        self.services.renderers.begin()
        store = self.services.store
        store.newspapers.register().index.find()
        editions = [edition for slug in store.editions.slugs() if (edition := store.editions.newest(slug))]
        jobs: list[PrintJob] = []
        for edition in editions:
            for review in sample_reviews(edition, self.services.letter_context()):
                findings(review.manuscript)
                jobs.append(letter_print(review.manuscript, edition))
        send_warm_up_requests(application, editions)
        self.services.renderers.start()
        self.services.renderers.warm_up(jobs)
        gc.collect()
        gc.freeze()
        gc.set_threshold(_NEW_OBJECTS)
        if editions:
            self._is_warm.set()

    def warm_up_in_background(self, application: Wsgi) -> None:
        """Warm up while pages are already served, then keep running housekeeping."""
        threading.Thread(target=self._run_background, args=(application,), name="housekeeping", daemon=True).start()

    def _run_background(self, application: Wsgi) -> None:
        """Retry until warming up succeeds: a store that could not be read at the start may be back a minute later."""
        while not self._is_closed.is_set():
            try:
                self.warm_up(application)
            except Exception as error:
                _log.error("warming up failed: %s", type(error).__name__)
                self._is_closed.wait(_TRY_AGAIN)
            else:
                break
        self._read_lists()
        run_housekeeping(self.services.store, self.services.clock, self._is_closed)

    def _read_lists(self) -> None:
        """Read the lists behind the first ZIP code, which take most of a second. Pages do not wait for them."""
        self.services.places.postal_code("00000")
        with suppress(*STORE_ERRORS):
            self.services.store.officials.register()

    def close(self) -> None:
        """Stop processes and close connections."""
        self._is_closed.set()
        self.services.close()


def site() -> Site:
    """Return the site that handles this request."""
    current: Site = current_app.extensions["campaign"]
    return current


def edition_of(slug: str) -> Edition | None:
    """Return a campaign's current edition, and remember which photographs this request may show."""
    edition = site().services.store.editions.newest(slug)
    if edition:
        g.photographs_revision = edition.photographs_revision
    return edition


def photographs_revision() -> int | None:
    """Return the revision of the photographs that this request may show; None if it asked for no edition."""
    revision: int | None = g.get("photographs_revision")
    return revision
