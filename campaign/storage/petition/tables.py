"""The tables of petitions."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Date, DateTime, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from campaign.storage.tables import Base

#: As in every table whose numbers organizers use.
NUMBERS_ARE_FINAL = {"sqlite_autoincrement": True}


class PetitionVersionRow(Base):
    """A text that people sign, and how many confirmed it. `closes_on` is the last day of the petition."""

    __tablename__ = "petition_versions"

    campaign: Mapped[str] = mapped_column(String(100), primary_key=True)
    version: Mapped[str] = mapped_column(String(64), primary_key=True)
    text: Mapped[str] = mapped_column(Text)
    since: Mapped[date] = mapped_column(Date)
    confirmed: Mapped[int]
    closes_on: Mapped[date | None] = mapped_column(Date)


class PetitionPacketRow(Base):
    """A packet of signatures: how many are in it, a digest of who and what they agreed to, and its delivery."""

    __tablename__ = "petition_packets"
    __table_args__ = NUMBERS_ARE_FINAL

    id: Mapped[int] = mapped_column(primary_key=True)
    campaign: Mapped[str] = mapped_column(String(100), index=True)
    made_on: Mapped[date] = mapped_column(Date)
    signatures: Mapped[int]
    names: Mapped[int]
    digest: Mapped[str] = mapped_column(String(64))
    delivered_on: Mapped[date | None] = mapped_column(Date)
    delivered_to: Mapped[str] = mapped_column(Text)


class SignatureRow(Base):
    """A signature, with days and no times. No email address is here: `identity` and `mailbox` are keyed hashes."""

    __tablename__ = "signatures"
    __table_args__ = (
        UniqueConstraint("campaign", "identity", name="uq_signatures_campaign_identity"),
        Index("ix_signatures_mailbox", "campaign", "mailbox"),
        Index("ix_signatures_names", "campaign", "showing", "shows_name", "status", "id"),
        Index("ix_signatures_packet", "packet"),
        NUMBERS_ARE_FINAL,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    campaign: Mapped[str] = mapped_column(String(100))
    version: Mapped[str] = mapped_column(String(64))
    status: Mapped[str] = mapped_column(String(20))
    identity: Mapped[str | None] = mapped_column(String(64))
    mailbox: Mapped[str | None] = mapped_column(String(64))
    nonce: Mapped[str | None] = mapped_column(String(22))
    hash: Mapped[str | None] = mapped_column(String(64), unique=True)
    code_hash: Mapped[str | None] = mapped_column(String(64))
    ends_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    name: Mapped[str] = mapped_column(String(100))
    postal_code: Mapped[str] = mapped_column(String(20))
    country: Mapped[str] = mapped_column(String(2))
    region: Mapped[str] = mapped_column(String(10))
    shows_name: Mapped[bool]
    gives_name: Mapped[bool]
    language: Mapped[str] = mapped_column(String(35))
    showing: Mapped[str] = mapped_column(String(20))
    signed_on: Mapped[date] = mapped_column(Date)
    confirmed_on: Mapped[date | None] = mapped_column(Date)
    packet: Mapped[int | None]
    delivered_on: Mapped[date | None] = mapped_column(Date)
    sheet: Mapped[str] = mapped_column(String(40))
    line: Mapped[int | None]
    erased_on: Mapped[date | None] = mapped_column(Date)
