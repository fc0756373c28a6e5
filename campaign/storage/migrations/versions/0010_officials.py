"""Officials of bodies and the districts of postal codes, each as imported."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.create_table(
        "officials",
        sa.Column("kind", sa.String(20), primary_key=True),
        sa.Column("body", sa.String(100), primary_key=True),
        sa.Column("format", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
    )


def downgrade() -> None:
    op.drop_table("officials")
