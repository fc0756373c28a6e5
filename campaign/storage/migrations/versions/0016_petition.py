"""Signatures of petitions, the texts that they are of, and packets of them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    op.create_table(
        "petition_versions",
        sa.Column("campaign", sa.String(100), primary_key=True),
        sa.Column("version", sa.String(64), primary_key=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("confirmed", sa.Integer(), nullable=False),
        sa.Column("closes_on", sa.Date(), nullable=True),
    )
    op.create_table(
        "petition_packets",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("campaign", sa.String(100), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("signatures", sa.Integer(), nullable=False),
        sa.Column("names", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("delivered_on", sa.Date(), nullable=True),
        sa.Column("delivered_to", sa.Text(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_petition_packets_campaign", "petition_packets", ["campaign"])
    _create_signatures()


def _create_signatures() -> None:
    op.create_table(
        "signatures",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("campaign", sa.String(100), nullable=False),
        sa.Column("version", sa.String(64), nullable=False),
        sa.Column("status", sa.String(20), nullable=False),
        sa.Column("identity", sa.String(64), nullable=True),
        sa.Column("mailbox", sa.String(64), nullable=True),
        sa.Column("nonce", sa.String(22), nullable=True),
        sa.Column("hash", sa.String(64), nullable=True, unique=True),
        sa.Column("code_hash", sa.String(64), nullable=True),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("postal_code", sa.String(20), nullable=False),
        sa.Column("country", sa.String(2), nullable=False),
        sa.Column("region", sa.String(10), nullable=False),
        sa.Column("shows_name", sa.Boolean(), nullable=False),
        sa.Column("gives_name", sa.Boolean(), nullable=False),
        sa.Column("language", sa.String(35), nullable=False),
        sa.Column("showing", sa.String(20), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=False),
        sa.Column("confirmed_on", sa.Date(), nullable=True),
        sa.Column("packet", sa.Integer(), nullable=True),
        sa.Column("delivered_on", sa.Date(), nullable=True),
        sa.Column("sheet", sa.String(40), nullable=False),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("erased_on", sa.Date(), nullable=True),
        sa.UniqueConstraint("campaign", "identity", name="uq_signatures_campaign_identity"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_signatures_mailbox", "signatures", ["campaign", "mailbox"])
    op.create_index("ix_signatures_names", "signatures", ["campaign", "showing", "shows_name", "status", "id"])
    op.create_index("ix_signatures_packet", "signatures", ["packet"])


def downgrade() -> None:
    for name in ("ix_signatures_packet", "ix_signatures_names", "ix_signatures_mailbox"):
        op.drop_index(name, "signatures")
    op.drop_table("signatures")
    op.drop_index("ix_petition_packets_campaign", "petition_packets")
    op.drop_table("petition_packets")
    op.drop_table("petition_versions")
