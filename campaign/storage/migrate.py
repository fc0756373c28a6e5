"""Database migrations.

Alembic takes a tenth of a second to import, so it is imported only when there is something to migrate.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine, inspect, text

if TYPE_CHECKING:
    from alembic.config import Config

_SCRIPTS = Path(__file__).with_name("migrations")
_VERSIONS = "alembic_version"  # Alembic's own table


class NewerStore(Exception):
    """The database was migrated by a newer program; the message says what to do."""


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Migrate the database to the newest revision, or to `revision`; does nothing if it is already there."""
    if revision == "head" and is_current(engine):
        return
    from alembic import command

    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        command.upgrade(_config(connection), revision)


def downgrade(engine: Engine, revision: str) -> None:
    """Migrate the database back to an older revision; `base` empties it."""
    from alembic import command

    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        command.downgrade(_config(connection), revision)


def is_current(engine: Engine) -> bool:
    """Whether the database is at the newest revision. Raises NewerStore if it is at one this program does not know."""
    with engine.connect() as connection:
        if not inspect(connection).has_table(_VERSIONS):
            return False
        revisions = connection.scalars(text(f"SELECT version_num FROM {_VERSIONS}")).all()  # noqa: S608  # our own constant
    unknown = sorted(set(revisions) - _known())
    if unknown:
        raise NewerStore(
            f"the store was made by a newer version of this program (shape {unknown[-1]}; this one knows {newest()}): "
            "run that version, or restore the backup from before the upgrade"
        )
    return revisions == [newest()]


def newest() -> str | None:
    """Return the newest revision that this program knows."""
    return max(_known(), default=None)


def _known() -> set[str]:
    """Return every revision that this program knows. Each migration's file name starts with its number."""
    return {path.stem.partition("_")[0] for path in (_SCRIPTS / "versions").glob("[0-9]*.py")}


def _config(connection: object) -> Config:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
