"""What writers report of their letters, and a record of each time that an organizer exports them.

A number that organizers use is never given again, also not in the inbox.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.create_table(
        "reports",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("hash", sa.String(64), nullable=False, unique=True),
        sa.Column("campaign", sa.String(100), nullable=False),
        sa.Column("outcome", sa.String(20), nullable=False),
        sa.Column("newspaper", sa.String(200), nullable=False),
        sa.Column("paper", sa.String(120), nullable=True),
        sa.Column("region", sa.String(10), nullable=True),
        sa.Column("headline", sa.Text(), nullable=False),
        sa.Column("published_on", sa.Date(), nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.Column("shown_as", sa.String(100), nullable=False),
        sa.Column("may_show", sa.Boolean(), nullable=False),
        sa.Column("for_offices", sa.Boolean(), nullable=False),
        sa.Column("decision", sa.String(20), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("changed_on", sa.Date(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("was_approved", sa.Boolean(), nullable=False),
        sqlite_autoincrement=True,
    )
    wall = ["campaign", "decision", "outcome", "may_show"]
    op.create_index("ix_reports_wall", "reports", [*wall, "published_on", "id"])
    op.create_index("ix_reports_regions", "reports", [*wall, "region"])
    op.create_index("ix_reports_paper", "reports", ["campaign", "paper"])
    op.create_table(
        "disclosures",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("campaign", sa.String(100), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sqlite_autoincrement=True,
    )
    _rebuild_inbox(numbers_are_final=True)


def downgrade() -> None:
    _rebuild_inbox(numbers_are_final=False)
    op.drop_table("disclosures")
    for name in ("ix_reports_paper", "ix_reports_regions", "ix_reports_wall"):
        op.drop_index(name, "reports")
    op.drop_table("reports")


def _rebuild_inbox(*, numbers_are_final: bool) -> None:
    """Make SQLite number the inbox as PostgreSQL does."""
    if op.get_bind().dialect.name == "sqlite":
        options = {"sqlite_autoincrement": numbers_are_final}
        with op.batch_alter_table("inbox", recreate="always", table_kwargs=options):
            pass
