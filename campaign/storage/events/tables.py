"""The tables of events and of who signed up for them."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Date, DateTime, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from campaign.storage.tables import NUMBERS_ARE_FINAL, Base


class EventRow(Base):
    """An event's version: a digest of all of it and of its appointment, how often that changed, and what organizers
    decided. `ends_at` says from when those who signed up are forgotten, also if the event is no longer published."""

    __tablename__ = "events"

    campaign: Mapped[str] = mapped_column(String(100), primary_key=True)
    event: Mapped[str] = mapped_column(String(100), primary_key=True)
    digest: Mapped[str] = mapped_column(String(64))
    appointment: Mapped[str] = mapped_column(String(64))
    sequence: Mapped[int]
    changed_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    ends_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    decision: Mapped[str] = mapped_column(String(20))
    decided_on: Mapped[date | None] = mapped_column(Date)


class AttendeeRow(Base):
    """Someone who signed up for an event: under a hash of the key in their private link, which the site makes from the
    nonce and its secret."""

    __tablename__ = "attendees"
    __table_args__ = (
        Index("ix_attendees_event", "campaign", "event", "attendance"),
        Index("ix_attendees_email", "campaign", "event", "email"),
        NUMBERS_ARE_FINAL,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    campaign: Mapped[str] = mapped_column(String(100))
    event: Mapped[str] = mapped_column(String(100))
    hash: Mapped[str] = mapped_column(String(64), unique=True)
    nonce: Mapped[str] = mapped_column(String(22))
    code_hash: Mapped[str | None] = mapped_column(String(64))
    name: Mapped[str] = mapped_column(String(200))
    email: Mapped[str] = mapped_column(String(320))
    language: Mapped[str] = mapped_column(String(10))
    attendance: Mapped[str] = mapped_column(String(20))
    asked_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    confirmed_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    heard_of: Mapped[int]
    reminded_of: Mapped[int | None]
