"""A store that has the newest shape is opened without what changes shapes, which is slow to load."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory

from campaign.storage import migrate
from tests.content.seeds import ROOT

pytestmark = pytest.mark.slow

_LOADED = """
import sys
from campaign.storage.store import Store
store = Store.open({url!r})
{does}
print(store.is_ready, "alembic" in sys.modules)
"""


def loaded(url: str, does: str) -> str:
    """Whether a store is ready, and whether Alembic was loaded, after something was done with it in a new process."""
    program = _LOADED.format(url=url, does=does)
    return subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.strip()


@pytest.mark.parametrize("does", ["", "store.prepare()", "store.prepare(); store.close(); store.prepare()"])
def test_a_second_start_takes_no_step_and_loads_nothing_for_it(tmp_path: Path, does: str) -> None:
    url = f"sqlite:///{tmp_path / 'campaign.sqlite3'}"
    first = loaded(url, "store.prepare()")

    assert first == "True True"
    assert loaded(url, does) == "True False"


def test_a_store_that_is_not_there_is_not_ready_and_needs_no_step_to_say_so(tmp_path: Path) -> None:
    assert loaded(f"sqlite:///{tmp_path / 'campaign.sqlite3'}", "") == "False False"


def test_the_newest_file_is_the_newest_revision() -> None:
    scripts = ScriptDirectory(str(ROOT / "campaign" / "storage" / "migrations"))

    assert migrate.newest() == scripts.get_current_head()
    assert {script.revision for script in scripts.walk_revisions()} == {
        Path(script.path).stem.partition("_")[0] for script in scripts.walk_revisions()
    }
