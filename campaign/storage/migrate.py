"""The database's shape, step by step, forwards and back."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

_SCRIPTS = Path(__file__).with_name("migrations")


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Bring the store to the newest shape, or to `revision`; nothing happens where it is there already."""
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        command.upgrade(_config(connection), revision)


def downgrade(engine: Engine, revision: str) -> None:
    """Take the store back to an older shape; `base` leaves it empty."""
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        command.downgrade(_config(connection), revision)


def is_current(engine: Engine) -> bool:
    """Whether the store has the newest shape."""
    with engine.connect() as connection:
        found = MigrationContext.configure(connection).get_current_revision()
    return found == newest()


def newest() -> str | None:
    """The newest revision that the program knows."""
    return ScriptDirectory(str(_SCRIPTS)).get_current_head()


def _config(connection: object) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
