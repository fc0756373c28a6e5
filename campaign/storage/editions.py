"""Editions in the store, and the newest of each campaign in memory."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Engine, bindparam, func, select
from sqlalchemy.orm import Session

from campaign.domain.editions import Content, Edition
from campaign.storage.canonical import digest, from_json, to_json
from campaign.storage.tables import EditionRow

#: Older editions that stay in memory; readers of old letters mostly ask for the last few.
_OLDER = 4
_NEWEST_NUMBER = select(func.max(EditionRow.number)).where(EditionRow.campaign == bindparam("campaign"))


class Editions:
    """Reads of published content. What an edition says never changes, so each is read and understood once."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._known: dict[tuple[str, int], Edition] = {}
        self._older: dict[tuple[str, int], Edition] = {}
        self._number = _NEWEST_NUMBER.compile(dialect=engine.dialect)

    def slugs(self) -> tuple[str, ...]:
        """Every campaign that has an edition, by name."""
        with self._engine.connect() as connection:
            rows = connection.execute(select(EditionRow.campaign).distinct().order_by(EditionRow.campaign))
            return tuple(row.campaign for row in rows)

    def newest(self, campaign: str) -> Edition | None:
        """The campaign's current edition: one indexed read, and a second only when there is a new one."""
        number = self._newest_number(campaign)
        if number is None:
            return None
        known = self._known.get((campaign, number))
        if known:
            return known
        edition = self._read(campaign, number)
        if edition is None:
            return None
        self._known = {key: value for key, value in self._known.items() if key[0] != campaign} | {
            (campaign, number): edition
        }
        return edition

    def numbered(self, campaign: str, number: int) -> Edition | None:
        """An edition by its number, however old."""
        key = (campaign, number)
        known = self._known.get(key) or self._older.get(key)
        edition = known or self._read(campaign, number)
        if edition and not known:
            last = list(self._older.items())[1 - _OLDER :]
            self._older = dict([*last, (key, edition)])
        return edition

    def standing_as(self, content: Content) -> int | None:
        """The number of the campaign's current edition, if that says exactly this."""
        number = self._newest_number(content.campaign.slug)
        wanted = (EditionRow.campaign == content.campaign.slug, EditionRow.number == number)
        with self._engine.connect() as connection:
            known = connection.scalar(select(EditionRow.digest).where(*wanted))
        return number if known == digest(to_json(content, Content)) else None

    def _read(self, campaign: str, number: int) -> Edition | None:
        wanted = (EditionRow.campaign == campaign, EditionRow.number == number)
        with self._engine.connect() as connection:
            row = connection.execute(select(EditionRow.digest, EditionRow.content).where(*wanted)).one_or_none()
        return Edition(number, row.digest, from_json(row.content, Content)) if row else None

    def _newest_number(self, campaign: str) -> int | None:
        """Read on the driver's own connection: every request begins with this, and by way of a transaction of
        SQLAlchemy's it takes longer than all the rest of a "not modified"."""
        values = self._number.construct_params({"campaign": campaign})
        names = self._number.positiontup
        connection = self._engine.raw_connection()
        try:
            cursor = connection.cursor()
            cursor.execute(self._number.string, [values[name] for name in names] if names else values)
            row = cursor.fetchone()
            cursor.close()
        finally:
            connection.close()
        return row[0] if row else None


def add_edition(session: Session, content: Content, now: datetime) -> tuple[int, bool]:
    """Publish content as the next edition, unless it equals the newest; its number, and whether it is new."""
    text = to_json(content, Content)
    slug = content.campaign.slug
    newest = session.scalars(
        select(EditionRow).where(EditionRow.campaign == slug).order_by(EditionRow.number.desc()).limit(1)
    ).first()
    if newest and newest.digest == digest(text):
        return newest.number, False
    number = newest.number + 1 if newest else 1
    session.add(EditionRow(campaign=slug, number=number, digest=digest(text), content=text, published_at=now))
    return number, True
