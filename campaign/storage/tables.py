"""The tables. No column holds what a writer typed, except saved drafts, which are sealed."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import BigInteger, Date, DateTime, ForeignKey, Index, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

#: SQLite else gives the number of a deleted row again, and organizers who noted it would mean another.
NUMBERS_ARE_FINAL = {"sqlite_autoincrement": True}


class Base(DeclarativeBase):
    """The metadata that migrations are compared with."""


class EditionRow(Base):
    """A campaign's published content; rows are inserted and never changed."""

    __tablename__ = "editions"
    __table_args__ = (UniqueConstraint("campaign", "number", name="uq_editions_campaign_number"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    campaign: Mapped[str] = mapped_column(String(100), index=True)
    number: Mapped[int]
    digest: Mapped[str] = mapped_column(String(64), index=True)
    content: Mapped[str] = mapped_column(Text)
    published_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    format: Mapped[int] = mapped_column(server_default="1")


class RegisterRow(Base):
    """A register shared by all campaigns, by name: the rule cards of newspapers."""

    __tablename__ = "registers"

    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    digest: Mapped[str] = mapped_column(String(64))
    content: Mapped[str] = mapped_column(Text)
    changed_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))


class RenderRow(Base):
    """A sheet's PDF or a card, under a digest of everything it was made from. Letters are never stored here."""

    __tablename__ = "renders"

    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    pdf: Mapped[bytes] = mapped_column(LargeBinary)
    made_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), index=True)


class PhotographRow(Base):
    """A campaign's photograph: what is shown with it. Of one that was withdrawn, only its id and the day."""

    __tablename__ = "photographs"

    campaign: Mapped[str] = mapped_column(String(100), primary_key=True)
    id: Mapped[str] = mapped_column(String(100), primary_key=True)
    content: Mapped[str | None] = mapped_column(Text)
    withdrawn_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))


class PhotoFileRow(Base):
    """A photograph's file, by its digest; of one that was withdrawn, the digest alone, so that its address says so."""

    __tablename__ = "photo_files"

    campaign: Mapped[str] = mapped_column(String(100), primary_key=True)
    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    photograph: Mapped[str] = mapped_column(String(100))
    data: Mapped[bytes | None] = mapped_column(LargeBinary)


class InboxRow(Base):
    """Something a visitor submitted to the organizers on purpose, without anything about the visitor."""

    __tablename__ = "inbox"
    __table_args__ = NUMBERS_ARE_FINAL

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(20))
    about: Mapped[str] = mapped_column(String(200))
    text: Mapped[str] = mapped_column(Text)
    received_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))


class FingerprintKeyRow(Base):
    """The fingerprint key of one campaign and month, and how many letters have a fingerprint under it."""

    __tablename__ = "fingerprint_keys"
    __table_args__ = (UniqueConstraint("campaign", "month", name="uq_fingerprint_keys_campaign_month"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    campaign: Mapped[str] = mapped_column(String(100))
    month: Mapped[str] = mapped_column(String(7))
    key: Mapped[bytes] = mapped_column(LargeBinary)
    letters: Mapped[int]


class FingerprintRow(Base):
    """One hash of a letter whose writer agreed to leave a fingerprint; no newspaper, time or text is stored with it."""

    __tablename__ = "fingerprints"
    __table_args__ = (Index("ix_fingerprints_letter", "key_id", "letter"), {"sqlite_with_rowid": False})

    key_id: Mapped[int] = mapped_column(ForeignKey("fingerprint_keys.id"), primary_key=True)
    hash: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    letter: Mapped[int] = mapped_column(BigInteger, primary_key=True)


class DraftRow(Base):
    """A draft that its writer asked to save: stored under a hash of the link's key and encrypted with that key, which
    the site does not keep."""

    __tablename__ = "drafts"

    hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    version: Mapped[int]
    sealed: Mapped[bytes] = mapped_column(LargeBinary)
    saved_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    ends_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), index=True)


class NoteRow(Base):
    """What the store remembers about the site itself."""

    __tablename__ = "notes"

    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[str] = mapped_column(Text)


class ListedNewspaperRow(Base):
    """A newspaper from an imported list. `card` is the whole newspaper as JSON if it has more than the columns hold."""

    __tablename__ = "papers"

    id: Mapped[str] = mapped_column(String(120), primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    city: Mapped[str] = mapped_column(String(100))
    county: Mapped[str | None] = mapped_column(String(100))
    state: Mapped[str] = mapped_column(String(2))
    language: Mapped[str] = mapped_column(String(2))
    website: Mapped[str | None] = mapped_column(Text)
    card: Mapped[str | None] = mapped_column(Text)
    changed_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))


class OfficialsRow(Base):
    """What was imported of a body, as of the day of its data: its officials, or the districts of postal codes. Only
    what the body publishes; nothing of visitors."""

    __tablename__ = "officials"

    kind: Mapped[str] = mapped_column(String(20), primary_key=True)
    body: Mapped[str] = mapped_column(String(100), primary_key=True)
    format: Mapped[int]
    digest: Mapped[str] = mapped_column(String(64))
    content: Mapped[str] = mapped_column(Text)
    changed_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))


class ReportRow(Base):
    """What a writer reported of a letter: under a hash of the key in the writer's link, with days and no times."""

    __tablename__ = "reports"
    __table_args__ = (
        Index("ix_reports_wall", "campaign", "decision", "outcome", "may_show", "published_on", "id"),
        Index("ix_reports_regions", "campaign", "decision", "outcome", "may_show", "region"),
        Index("ix_reports_paper", "campaign", "paper"),
        NUMBERS_ARE_FINAL,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    hash: Mapped[str] = mapped_column(String(64), unique=True)
    campaign: Mapped[str] = mapped_column(String(100))
    outcome: Mapped[str] = mapped_column(String(20))
    newspaper: Mapped[str] = mapped_column(String(200))
    paper: Mapped[str | None] = mapped_column(String(120))
    region: Mapped[str | None] = mapped_column(String(10))
    headline: Mapped[str] = mapped_column(Text)
    published_on: Mapped[date | None] = mapped_column(Date)
    address: Mapped[str | None] = mapped_column(Text)
    sentence: Mapped[str] = mapped_column(Text)
    shown_as: Mapped[str] = mapped_column(String(100))
    may_show: Mapped[bool]
    for_offices: Mapped[bool]
    decision: Mapped[str] = mapped_column(String(20))
    received_on: Mapped[date] = mapped_column(Date)
    changed_on: Mapped[date] = mapped_column(Date)
    decided_on: Mapped[date | None] = mapped_column(Date)
    version: Mapped[int]
    was_approved: Mapped[bool]


class DisclosureRow(Base):
    """That an organizer took a list of what people sent out of the store: which, when and how many rows."""

    __tablename__ = "disclosures"
    __table_args__ = NUMBERS_ARE_FINAL

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(40))
    campaign: Mapped[str] = mapped_column(String(100))
    rows: Mapped[int]
    at: Mapped[datetime] = mapped_column(DateTime(timezone=True))


class CallCountRow(Base):
    """How many calls to a body's offices ended in one way on a day. Nothing about callers or the officials called."""

    __tablename__ = "call_counts"

    campaign: Mapped[str] = mapped_column(String(100), primary_key=True)
    day: Mapped[str] = mapped_column(String(10), primary_key=True)
    body: Mapped[str] = mapped_column(String(100), primary_key=True)
    outcome: Mapped[str] = mapped_column(String(20), primary_key=True)
    calls: Mapped[int]
