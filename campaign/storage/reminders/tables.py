"""The table of writers' reminders."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Date, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from campaign.storage.tables import NUMBERS_ARE_FINAL, Base


class ReminderRow(Base):
    """A writer's reminder: an address, a day, and the newspaper's name, until the mail is sent."""

    __tablename__ = "reminders"
    __table_args__ = (Index("ix_reminders_due", "confirmed", "due_on"), NUMBERS_ARE_FINAL)

    id: Mapped[int] = mapped_column(primary_key=True)
    campaign: Mapped[str] = mapped_column(String(100))
    hash: Mapped[str] = mapped_column(String(64), unique=True)
    nonce: Mapped[str] = mapped_column(String(22))
    code_hash: Mapped[str | None] = mapped_column(String(64))
    newspaper: Mapped[str] = mapped_column(String(200))
    email: Mapped[str] = mapped_column(String(320))
    language: Mapped[str] = mapped_column(String(10))
    due_on: Mapped[date] = mapped_column(Date)
    asked_on: Mapped[date] = mapped_column(Date)
    confirmed: Mapped[bool]
