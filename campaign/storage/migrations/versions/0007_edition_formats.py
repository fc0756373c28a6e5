"""The format that each edition was written in: 1 for those whose codes named them by number."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.add_column("editions", sa.Column("format", sa.Integer(), nullable=False, server_default="1"))
    op.create_index("ix_editions_digest", "editions", ["digest"])


def downgrade() -> None:
    op.drop_index("ix_editions_digest", "editions")
    op.drop_column("editions", "format")
