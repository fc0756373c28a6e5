"""What organizers decided about releases; and endorsers, apart from editions, so that they can withdraw."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.create_table(
        "releases",
        sa.Column("campaign", sa.String(100), primary_key=True),
        sa.Column("id", sa.String(100), primary_key=True),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("decision", sa.String(20), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("shown_from", sa.DateTime(timezone=True), nullable=True),
    )
    _add_endorsers()
    op.create_table(
        "logos",
        sa.Column("campaign", sa.String(100), primary_key=True),
        sa.Column("digest", sa.String(64), primary_key=True),
        sa.Column("data", sa.LargeBinary(), nullable=True),
    )
    op.create_table(
        "withdrawn_endorsers",
        sa.Column("campaign", sa.String(100), primary_key=True),
        sa.Column("mark", sa.String(64), primary_key=True),
        sa.Column("withdrawn_on", sa.Date(), nullable=False),
    )


def _add_endorsers() -> None:
    op.create_table(
        "endorsers",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("hash", sa.String(64), nullable=False, unique=True),
        sa.Column("campaign", sa.String(100), nullable=False),
        sa.Column("mark", sa.String(64), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("logo", sa.String(64), nullable=True),
        sa.Column("logo_alt", sa.Text(), nullable=True),
        sa.Column("consent_by", sa.Text(), nullable=False),
        sa.Column("consent_on", sa.Date(), nullable=False),
        sa.Column("consent_to", sa.String(20), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("decision", sa.String(20), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("changed_on", sa.Date(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_endorsers_shown", "endorsers", ["campaign", "decision"])


def downgrade() -> None:
    op.drop_table("withdrawn_endorsers")
    op.drop_table("logos")
    op.drop_index("ix_endorsers_shown", "endorsers")
    op.drop_table("endorsers")
    op.drop_table("releases")
