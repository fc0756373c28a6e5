"""Versions of events, who signed up for them, and writers' reminders."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    _create_events()
    _create_attendees()
    _create_reminders()


def _create_events() -> None:
    op.create_table(
        "events",
        sa.Column("campaign", sa.String(100), primary_key=True),
        sa.Column("event", sa.String(100), primary_key=True),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("appointment", sa.String(64), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decision", sa.String(20), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
    )


def _create_attendees() -> None:
    op.create_table(
        "attendees",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("campaign", sa.String(100), nullable=False),
        sa.Column("event", sa.String(100), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False, unique=True),
        sa.Column("nonce", sa.String(22), nullable=False),
        sa.Column("code_hash", sa.String(64), nullable=True),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("email", sa.String(320), nullable=False),
        sa.Column("language", sa.String(10), nullable=False),
        sa.Column("attendance", sa.String(20), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("heard_of", sa.Integer(), nullable=False),
        sa.Column("reminded_of", sa.Integer(), nullable=True),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_attendees_event", "attendees", ["campaign", "event", "attendance"])
    op.create_index("ix_attendees_email", "attendees", ["campaign", "event", "email"])


def _create_reminders() -> None:
    op.create_table(
        "reminders",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("campaign", sa.String(100), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False, unique=True),
        sa.Column("nonce", sa.String(22), nullable=False),
        sa.Column("code_hash", sa.String(64), nullable=True),
        sa.Column("newspaper", sa.String(200), nullable=False),
        sa.Column("email", sa.String(320), nullable=False),
        sa.Column("language", sa.String(10), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_reminders_due", "reminders", ["confirmed", "due_on"])


def downgrade() -> None:
    op.drop_index("ix_reminders_due", "reminders")
    op.drop_table("reminders")
    for name in ("ix_attendees_email", "ix_attendees_event"):
        op.drop_index(name, "attendees")
    op.drop_table("attendees")
    op.drop_table("events")
