"""The tables of mail. An address is in them only while its mail waits."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Date, DateTime, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from campaign.storage.tables import Base


class OutboxRow(Base):
    """A mail: under a hash of its key, with its recipient and content while it waits."""

    __tablename__ = "outbox"
    __table_args__ = (
        Index("ix_outbox_due", "state", "priority", "not_before", "id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    key_hash: Mapped[str] = mapped_column(String(64), unique=True)
    kind: Mapped[str] = mapped_column(String(40))
    language: Mapped[str] = mapped_column(String(35))
    state: Mapped[str] = mapped_column(String(20))
    recipient: Mapped[str | None] = mapped_column(Text)
    content: Mapped[str | None] = mapped_column(Text)
    format: Mapped[int]
    link_hash: Mapped[str | None] = mapped_column(String(64), index=True)
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    due_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    not_before: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    lease: Mapped[str | None] = mapped_column(String(40))
    lease_until: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    priority: Mapped[int]
    tries: Mapped[int]
    error: Mapped[str] = mapped_column(Text)
    ended_on: Mapped[date | None] = mapped_column(Date)


class MailCountRow(Base):
    """How much was mailed to an address, under a keyed hash of it, until a time; or to all, in a minute."""

    __tablename__ = "mail_counts"

    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    mails: Mapped[int]
    ends_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), index=True)
