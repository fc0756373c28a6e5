"""Newspapers from imported lists, stored in rows of their own that seeding never changes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.orm import Session

from campaign.domain.language import LANGUAGES
from campaign.domain.newspapers.cards import Newspaper
from campaign.storage.canonical_json import digest, to_json
from campaign.storage.newspapers.newspaper_formats import read_newspaper_cards
from campaign.storage.tables import ListedNewspaperRow, RegisterRow

PAPERS = "papers"
_AT_ONCE = 500
_COLUMNS = select(*(column for column in ListedNewspaperRow.__table__.columns if column.name != "changed_at"))


def read_listed_newspapers(connection: Connection) -> tuple[Newspaper, ...]:
    """Return all newspapers from imported lists, ordered by id."""
    rows = connection.execute(_COLUMNS.order_by(ListedNewspaperRow.id))
    return tuple(_card(*row) for row in rows)


def put_listed_newspapers(session: Session, cards: Iterable[Newspaper], now: datetime) -> None:
    """Insert newspapers, or replace those with the same ids, and change the register's state."""
    rows = [_row(card, now) for card in cards]
    for start in range(0, len(rows), _AT_ONCE):
        some = rows[start : start + _AT_ONCE]
        session.execute(delete(ListedNewspaperRow).where(ListedNewspaperRow.id.in_([row["id"] for row in some])))
        session.execute(insert(ListedNewspaperRow), some)
    state = digest(to_json(read_listed_newspapers(session.connection()), tuple[Newspaper, ...]))
    session.merge(RegisterRow(name=PAPERS, digest=state, content="", changed_at=now))


def _row(card: Newspaper, now: datetime) -> dict[str, object]:
    return {
        "id": card.id,
        "name": card.name,
        "city": card.city,
        "county": card.county,
        "state": card.state,
        "language": card.language,
        "website": card.website,
        "card": None if card == _bare(card) else to_json(card, Newspaper),
        "changed_at": now,
    }


def _card(
    id: str,
    name: str,
    city: str,
    county: str | None,
    state: str,
    language: str,
    website: str | None,
    card: str | None,
) -> Newspaper:
    stored = read_newspaper_cards(f"[{card}]") if card else ()
    if stored:
        return stored[0]
    language_code = next((one for one in LANGUAGES if one == language), LANGUAGES[0])
    return Newspaper(id, name, city, state, language_code, county=county, website=website)


def _bare(card: Newspaper) -> Newspaper:
    """Return the card with only the fields that have columns."""
    return Newspaper(card.id, card.name, card.city, card.state, card.language, county=card.county, website=card.website)
