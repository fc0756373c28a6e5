"""The tables of endorsers. They are no part of any edition, so that one who withdraws is gone everywhere."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Date, Index, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from campaign.storage.tables import NUMBERS_ARE_FINAL, Base


class EndorserRow(Base):
    """A group or person who agreed to be named, under a hash of the key in its private link. `mark` is a keyed hash of
    its name."""

    __tablename__ = "endorsers"
    __table_args__ = (Index("ix_endorsers_shown", "campaign", "decision"), NUMBERS_ARE_FINAL)

    id: Mapped[int] = mapped_column(primary_key=True)
    hash: Mapped[str] = mapped_column(String(64), unique=True)
    campaign: Mapped[str] = mapped_column(String(100))
    mark: Mapped[str] = mapped_column(String(64))
    kind: Mapped[str] = mapped_column(String(20))
    name: Mapped[str] = mapped_column(Text)
    description: Mapped[str] = mapped_column(Text)
    place: Mapped[str] = mapped_column(Text)
    address: Mapped[str | None] = mapped_column(Text)
    logo: Mapped[str | None] = mapped_column(String(64))
    logo_alt: Mapped[str | None] = mapped_column(Text)
    consent_by: Mapped[str] = mapped_column(Text)
    consent_on: Mapped[date] = mapped_column(Date)
    consent_to: Mapped[str] = mapped_column(String(20))
    ends_on: Mapped[date | None] = mapped_column(Date)
    decision: Mapped[str] = mapped_column(String(20))
    received_on: Mapped[date] = mapped_column(Date)
    changed_on: Mapped[date] = mapped_column(Date)
    decided_on: Mapped[date | None] = mapped_column(Date)
    version: Mapped[int]


class LogoRow(Base):
    """A logo, by the digest of its bytes; of one that was withdrawn, the digest alone, so that its address says so."""

    __tablename__ = "logos"

    campaign: Mapped[str] = mapped_column(String(100), primary_key=True)
    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    data: Mapped[bytes | None] = mapped_column(LargeBinary)


class WithdrawnEndorserRow(Base):
    """That an endorser withdrew, and when, under the keyed hash of its name, so that no old list brings it back."""

    __tablename__ = "withdrawn_endorsers"

    campaign: Mapped[str] = mapped_column(String(100), primary_key=True)
    mark: Mapped[str] = mapped_column(String(64), primary_key=True)
    withdrawn_on: Mapped[date] = mapped_column(Date)
