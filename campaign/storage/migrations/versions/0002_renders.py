"""The PDFs of fact sheets, by content."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "renders",
        sa.Column("key", sa.String(64), primary_key=True),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_renders_made_at", "renders", ["made_at"])


def downgrade() -> None:
    op.drop_index("ix_renders_made_at", "renders")
    op.drop_table("renders")
