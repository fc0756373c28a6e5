"""Fingerprints of letters, and the keys with which they go."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "fingerprint_keys",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("campaign", sa.String(100), nullable=False),
        sa.Column("month", sa.String(7), nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("letters", sa.Integer(), nullable=False),
        sa.UniqueConstraint("campaign", "month", name="uq_fingerprint_keys_campaign_month"),
    )
    op.create_table(
        "fingerprints",
        sa.Column("key_id", sa.Integer(), sa.ForeignKey("fingerprint_keys.id"), primary_key=True),
        sa.Column("hash", sa.BigInteger(), primary_key=True),
        sa.Column("letter", sa.BigInteger(), primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_fingerprints_letter", "fingerprints", ["key_id", "letter"])


def downgrade() -> None:
    op.drop_index("ix_fingerprints_letter", "fingerprints")
    op.drop_table("fingerprints")
    op.drop_table("fingerprint_keys")
