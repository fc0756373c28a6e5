"""Editions in the store, with each campaign's newest edition cached in memory."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime

from sqlalchemy import Engine, bindparam, func, select
from sqlalchemy.orm import Session

from campaign.domain.editions import Content, Edition, EditionRecord, Photographs
from campaign.domain.letters.source_codes import NumberedEdition, campaign_number, edition_mark
from campaign.storage.canonical_json import digest, to_json
from campaign.storage.circuit_breaker import CircuitBreaker
from campaign.storage.driver_queries import DriverQuery
from campaign.storage.edition_formats import CURRENT, NUMBERED, content_of
from campaign.storage.edition_history import Key, last_changes
from campaign.storage.errors import STORE_ERRORS
from campaign.storage.photographs import REVISION, StoredPhotographs
from campaign.storage.tables import EditionRow, NoteRow
from campaign.storage.times import in_utc

#: Older editions cached in memory; readers of old letters mostly ask for the latest few.
_OLDER = 4
_REVISION = select(NoteRow.value).where(NoteRow.name == REVISION)
#: Both at once, since every request asks.
_NEWEST = select(func.max(EditionRow.number), _REVISION.scalar_subquery()).where(
    EditionRow.campaign == bindparam("campaign")
)


class Editions:
    """Reads of published content. An edition never changes, so each one is read and parsed once, and again when
    photographs have changed: those are not part of it."""

    def __init__(self, engine: Engine, reads: CircuitBreaker, photographs: StoredPhotographs) -> None:
        self._engine = engine
        self._reads = reads
        self._photographs = photographs
        self._revision = 0
        self._slugs: tuple[str, ...] | None = None
        self._known: dict[tuple[str, int], Edition] = {}
        self._older: dict[tuple[str, int], Edition] = {}
        self._photographs_of: dict[str, tuple[int, Photographs]] = {}  # with the revision
        self._changes: dict[str, tuple[int, dict[Key, datetime]]] = {}  # with the newest edition's number
        self._newest_number = DriverQuery(engine, _NEWEST)
        self._current_revision = DriverQuery(engine, _REVISION)

    def slugs(self) -> tuple[str, ...]:
        """Return the slugs of all campaigns with an edition; the last known ones while the store cannot be read."""
        try:
            self._slugs = self._reads.call(self._read_slugs)
        except STORE_ERRORS:
            if self._slugs is None:
                raise
        return self._slugs

    def can_be_read(self) -> bool:
        """Whether the store can be read now and has an edition."""
        try:
            return bool(self._reads.call(self._read_slugs))
        except STORE_ERRORS:
            return False

    def _read_slugs(self) -> tuple[str, ...]:
        with self._engine.connect() as connection:
            rows = connection.execute(select(EditionRow.campaign).distinct().order_by(EditionRow.campaign))
            return tuple(row.campaign for row in rows)

    def newest(self, campaign: str) -> Edition | None:
        """Return the campaign's newest edition: one indexed read, plus a second when there is a new one.

        While the store cannot be read, return the last known edition, so that pages keep working without the database.
        """
        try:
            return self._reads.call(lambda: self._newest(campaign))
        except STORE_ERRORS:
            last = next((edition for (slug, _), edition in self._known.items() if slug == campaign), None)
            if last is None:
                raise
            return last

    def _newest(self, campaign: str) -> Edition | None:
        number, revision = next(iter(self._newest_number.rows(campaign=campaign)), (None, None))
        if number is None:
            return None
        self._forget_before(int(revision or 0))
        cached = self._known.get((campaign, number))
        if cached and cached.photographs_revision == self._revision:
            return cached
        edition = self._read(campaign, number)
        if edition is None:
            return None
        self._known = {key: value for key, value in self._known.items() if key[0] != campaign} | {
            (campaign, number): edition
        }
        return edition

    def find_by_number(self, campaign: str, number: int) -> Edition | None:
        """Return an edition by its number, however old."""
        with suppress(*STORE_ERRORS):  # what is known is shown while the store cannot be read
            self._forget_before(int(next(iter(self._current_revision.rows()), (0,))[0]))
        key = (campaign, number)
        cached = self._known.get(key) or self._older.get(key)
        if cached and cached.photographs_revision != self._revision:
            cached = None
        edition = cached or self._read(campaign, number)
        if edition and not cached:
            last = list(self._older.items())[1 - _OLDER :]
            self._older = dict([*last, (key, edition)])
        return edition

    def _forget_before(self, revision: int) -> None:
        """Forget the editions with the photographs of an earlier revision."""
        if revision != self._revision:
            self._known, self._older, self._photographs_of = {}, {}, {}
            self._revision = revision

    def published_by(self, campaign: str, time: datetime) -> Edition | None:
        """Return the edition that was the newest at a time, else the first; None if there is none."""
        wanted = select(EditionRow.number).where(EditionRow.campaign == campaign)
        with self._engine.connect() as connection:
            before = connection.scalar(wanted.where(EditionRow.published_at <= time).order_by(EditionRow.number.desc()))
            number = before or connection.scalar(wanted.order_by(EditionRow.number))
        return self.find_by_number(campaign, number) if number else None

    def find_by_code(self, code: int | NumberedEdition) -> Edition | None:
        """Return the edition that a source code names: by its mark, or by number for editions published when codes held
        numbers. If two editions have the same mark, the newer one wins."""
        name = self._marked(code) if isinstance(code, int) else self._numbered(code)
        return self.find_by_number(*name) if name else None

    def published_number(self, content: Content) -> int | None:
        """Return the number of the campaign's newest edition if its content equals `content`."""
        newest = self.newest(content.campaign.slug)
        if newest is None or not newest.content.photographs.are_those_of(content.photographs):
            return None
        return newest.number if newest.content == content.with_photographs(content.photographs) else None

    def last_changes(self, newest: Edition) -> dict[Key, datetime]:
        """Return when each fact ("facts", id) and sheet ("sheets", slug) of the newest edition last changed, as far as
        is known; compared once for each edition."""
        campaign = newest.campaign.slug
        number, changes = self._changes.get(campaign, (0, {}))
        if number != newest.number:
            changes = self._reads.call(lambda: last_changes(self._engine, campaign))
            self._changes[campaign] = (newest.number, changes)
        return changes

    def records(self) -> Iterator[EditionRecord]:
        """Yield every edition as first written, ordered by campaign and number."""
        with self._engine.connect() as connection:
            names = connection.execute(
                select(EditionRow.campaign, EditionRow.number).order_by(EditionRow.campaign, EditionRow.number)
            ).all()
        with Session(self._engine) as session:
            for name in names:
                wanted = select(EditionRow).where(
                    EditionRow.campaign == name.campaign, EditionRow.number == name.number
                )
                yield _record(session.scalars(wanted).one())
                session.expunge_all()

    def _marked(self, mark: int) -> tuple[str, int] | None:
        """Look up an edition by mark. The index matches seven whole hexadecimal digits; the last two bits are compared
        here."""
        cached = next((name for name, edition in self._known.items() if edition_mark(edition.digest) == mark), None)
        if cached:
            return cached
        begins = EditionRow.digest.startswith(f"{mark << 2:08x}"[:7])
        query = select(EditionRow.campaign, EditionRow.number, EditionRow.digest).where(begins)
        with self._engine.connect() as connection:
            rows = connection.execute(query.order_by(EditionRow.id.desc())).all()
        return next(((row.campaign, row.number) for row in rows if edition_mark(row.digest) == mark), None)

    def _numbered(self, code: NumberedEdition) -> tuple[str, int] | None:
        wanted = (EditionRow.number == code.number, EditionRow.format == NUMBERED)
        with self._engine.connect() as connection:
            slugs = connection.scalars(select(EditionRow.campaign).where(*wanted)).all()
        named = [slug for slug in slugs if campaign_number(slug) == code.campaign]
        return (named[0], code.number) if len(named) == 1 else None  # either could be wrong

    def _read(self, campaign: str, number: int) -> Edition | None:
        wanted = (EditionRow.campaign == campaign, EditionRow.number == number)
        columns = (EditionRow.digest, EditionRow.content, EditionRow.format, EditionRow.published_at)
        with self._engine.connect() as connection:
            row = connection.execute(select(*columns).where(*wanted)).one_or_none()
            revision = connection.scalar(_REVISION)
        if not row:
            return None
        content = content_of(row.content, row.format).with_photographs(
            self._photographs_at(campaign, int(revision or 0))
        )
        return Edition(number, row.digest, content, in_utc(row.published_at).date(), int(revision or 0))

    def _photographs_at(self, campaign: str, revision: int) -> Photographs:
        """Return a campaign's photographs, which all its editions share, read once for each revision."""
        known, photographs = self._photographs_of.get(campaign, (None, Photographs()))
        if known != revision:
            photographs = self._photographs.of(campaign)
            self._photographs_of[campaign] = (revision, photographs)
        return photographs


def add_edition(session: Session, content: Content, now: datetime) -> tuple[int, bool]:
    """Publish content as the next edition unless the newest edition equals it. Return its number and whether it is new.

    Content is compared, not its text, so an upgrade that changes the stored format publishes nothing.
    """
    slug = content.campaign.slug
    newest = session.scalars(
        select(EditionRow).where(EditionRow.campaign == slug).order_by(EditionRow.number.desc()).limit(1)
    ).first()
    if newest and content_of(newest.content, newest.format) == content:
        return newest.number, False
    text = to_json(content, Content)
    number = newest.number + 1 if newest else 1
    row = EditionRow(campaign=slug, number=number, digest=digest(text), content=text, published_at=now, format=CURRENT)
    session.add(row)
    return number, True


def add_record(session: Session, record: EditionRecord) -> EditionRecord | None:
    """Insert an edition from another store under its own number. Return the edition that already has that number, if
    any."""
    wanted = (EditionRow.campaign == record.campaign, EditionRow.number == record.number)
    cached = session.scalars(select(EditionRow).where(*wanted)).one_or_none()
    if cached:
        return _record(cached)
    session.add(
        EditionRow(
            campaign=record.campaign,
            number=record.number,
            digest=record.digest,
            content=record.text,
            published_at=record.published_at,
            format=record.format,
        )
    )
    return None


def newest_number(session: Session, campaign: str) -> int | None:
    """Return the number of the campaign's newest edition."""
    return session.scalar(select(func.max(EditionRow.number)).where(EditionRow.campaign == campaign))


def _record(row: EditionRow) -> EditionRecord:
    return EditionRecord(row.campaign, row.number, row.format, row.digest, in_utc(row.published_at), row.content)
