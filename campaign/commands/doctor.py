"""Checks for problems that keep the site from working well."""

from __future__ import annotations

import ctypes.util
import shutil
from collections.abc import Iterator
from datetime import timedelta

from campaign.actions.secret_key import belongs_to
from campaign.assembly import ANOTHER_KEY, NotReady, Services
from campaign.domain.mail.deliveries import MailState

#: Bytes; a busy site saves at most about 80 MB an hour.
_LEAST_FREE = 200_000_000

#: How late mail may be before it is worth a line.
_MAIL_WAITS = timedelta(minutes=10)

#: Days after which people and phone numbers have changed.
_OLD = 366

_LIBRARIES = {
    "pango-1.0": "Pango is missing: no PDF can be made (Debian: libpango-1.0-0 libpangoft2-1.0-0)",
    "pangoft2-1.0": "Pango's FreeType part is missing: no PDF can be made (Debian: libpangoft2-1.0-0)",
    "harfbuzz-subset": "harfbuzz-subset is missing: PDFs take five times as long (Debian: libharfbuzz-subset0)",
}


def find_problems(services: Services) -> list[str]:
    """Return all problems in plain words; empty if there are none."""
    checks = (_store, _disk, _secret, _files, _counts, _typefaces)
    return [*_libraries(), *(problem for check in checks for problem in check(services))]


def outdated_officials(services: Services) -> Iterator[str]:
    """Yield what to import again: officials whose term has ended since, and districts of a term that is over."""
    try:
        register = services.ready_store().officials.register()
    except NotReady:
        return
    today = services.today()
    for body, roster in register.rosters.items():
        ended = sum(not holder.holds_seat_on(today) for holder in roster.holders)
        if roster.as_of and (today - roster.as_of).days > _OLD:
            yield f"{body}: the data are of {roster.as_of}, over a year old; import its officials again"
        elif ended:
            yield f"{body}: {ended} terms have ended since the data of {roster.as_of}; import its officials again"
    for body, table in register.tables.items():
        if not table.is_valid_on(today):
            yield f"{body}: the districts of ZIP codes are those of term {table.term}, which is over; import another"


def waiting_reports(services: Services) -> Iterator[str]:
    """Yield how many reports wait for each campaign's organizers; they are deleted after a while."""
    try:
        store = services.ready_store()
    except NotReady:
        return
    for slug in store.editions.slugs():
        if count := store.reports.waiting(slug):
            yield f"{slug}: {count} reports wait for a decision: `campaign reports list --campaign {slug}`"


def waiting_mail(services: Services) -> Iterator[str]:
    """Yield how much mail should have left by now and since when, and how much did not reach anyone."""
    try:
        outbox = services.ready_store().outbox
    except NotReady:
        return
    count, since = outbox.overdue(services.clock() - _MAIL_WAITS)
    if since:
        yield f"mail that should have left: {count}, since {since:%Y-%m-%d %H:%M} UTC: is `campaign work` running?"
    lost = sum(outbox.counts().get(state, 0) for state in (MailState.REFUSED, MailState.EXPIRED))
    if lost:
        yield f"mail of the last 30 days that was refused at once or given up: {lost}; `campaign outbox list` says why"


def _libraries() -> Iterator[str]:
    for name, problem in _LIBRARIES.items():
        if ctypes.util.find_library(name) is None:
            yield problem


def _store(services: Services) -> Iterator[str]:
    try:
        store = services.ready_store()
    except NotReady as error:
        yield str(error)
        return
    if not store.editions.slugs():
        yield "the store is empty: run `campaign seed`"
    if found := store.problem():
        yield f"the store: {found}"


def _disk(services: Services) -> Iterator[str]:
    folder = services.settings.var_dir
    free = shutil.disk_usage(folder).free if folder.is_dir() else _LEAST_FREE
    if free < _LEAST_FREE:
        yield f"the disk of {folder} has {free // 1_000_000} MB left: nothing can be saved once it is full"


def _counts(services: Services) -> Iterator[str]:
    found = services.counts.problem()
    if found:
        yield f"the counters of limits: {found}; the running site counts in memory or makes them again by itself"


def _secret(services: Services) -> Iterator[str]:
    try:
        secret, store = services.secret_key, services.ready_store()
    except NotReady as error:
        if str(error) not in list(_store(services)):
            yield str(error)
        return
    if belongs_to(store, secret) is False:
        yield ANOTHER_KEY


def _files(services: Services) -> Iterator[str]:
    for path in services.exposed_files:
        yield f"{path} can be read by others: chmod {700 if path.is_dir() else 600} {path}"


def _typefaces(services: Services) -> Iterator[str]:
    """A character of our own content that the typefaces lack would print as an empty box."""
    try:
        store = services.ready_store()
    except NotReady:
        return
    for slug in store.editions.slugs():
        edition = store.editions.newest(slug)
        texts = (text for fact in (edition.content.facts if edition else ()) for text in fact.claim.in_each)
        missing = sorted(
            {character for text in texts for character in text if ord(character) not in services.printable}
        )
        if missing:
            yield f"the print typefaces lack {' '.join(missing)}, which facts of {slug} use"
