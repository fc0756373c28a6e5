"""How Alembic runs here: on the connection it is handed, with batches for SQLite."""

from __future__ import annotations

from alembic import context

from campaign.storage.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    compare_type=True,
)
context.run_migrations()
