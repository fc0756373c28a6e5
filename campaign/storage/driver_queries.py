"""Queries through the driver's own connection, for what every request asks first."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Engine, Select
from sqlalchemy.exc import OperationalError


class DriverQuery:
    """One small query, compiled once: SQLAlchemy's transaction would take longer than the rest of a "not modified"
    response."""

    def __init__(self, engine: Engine, statement: Select[*tuple[Any, ...]]) -> None:
        self._engine = engine
        self._compiled = statement.compile(dialect=engine.dialect)

    def rows(self, **values: object) -> list[Any]:
        """Return all rows, with `values` for the parameters. Raises `OperationalError` if they cannot be read."""
        given = self._compiled.construct_params(values)
        names = self._compiled.positiontup
        try:
            connection = self._engine.raw_connection()
            try:
                cursor = connection.cursor()
                cursor.execute(self._compiled.string, [given[name] for name in names] if names else given)
                rows = list(cursor.fetchall())
                cursor.close()
            finally:
                connection.close()
        except self._engine.dialect.loaded_dbapi.Error as error:  # SQLAlchemy does not wrap errors of a raw connection
            raise OperationalError(None, None, error) from error
        return rows
