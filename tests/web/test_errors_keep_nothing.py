"""When a part of ours breaks under a letter, no file, table or line of the log has any of it: one site a layer."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from campaign.actions.inbox import submit_correction
from campaign.assembly import Services
from campaign.domain.inbox import InboxKind
from campaign.settings import Settings
from campaign.web.app import Application
from tests.commands.running import run
from tests.conftest import NOON, SECRET
from tests.web.addresses import PAPERS
from tests.web.faulty import CANARY, Fault, faulty_parts
from tests.web.servers import Server, seeded, served
from tests.web.test_errors import FAULTS, came_before
from tests.web.test_privacy import holders

pytestmark = pytest.mark.slow

BUTTONS = ("check", "text:anyway", "print:anyway", "pdf:anyway")
#: What is wrong with a draft, so that reading it fails somewhere else each time.
UNREADABLE = {
    "not closed": f"parts: {{opening: '{CANARY}",
    "a tag": f"parts: !!python/name:{CANARY} x",
    "an alias": f"text: &a {CANARY}\nparts: {{opening: *a}}",
    "too deep": "parts: " + "[" * 30 + CANARY + "]" * 30,
    "a key of nobody": f"{CANARY}: x",
    "a part of nobody": f"parts: {{{CANARY}: {CANARY}}}",
    "the wrong shape": f"parts: [{CANARY}]",
    "no limit": f"paper: {{name: {CANARY}, max_words: -1}}",
}


def dump(var: Path) -> str:
    """Every table of a store, as the words that would make it again."""
    with closing(sqlite3.connect(f"file:{var / 'campaign.sqlite3'}?mode=ro", uri=True)) as store:
        return "\n".join(store.iterdump())


def assert_nothing_is_kept(var: Path, temporary: Path) -> None:
    assert holders(var) == []
    assert holders(temporary) == []
    assert "CREATE TABLE" in dump(var)
    assert "anary" not in dump(var)


@pytest.fixture(scope="module", params=[*FAULTS, "outside", "actions"])
def broken(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, services: Services
) -> Iterator[Server]:
    """A site with one broken part, under which it starts and answers."""
    folder = seeded(tmp_path_factory.mktemp("broken"), services)
    settings = {"FAULT": request.param, "RENDERERS": "1", "SECRET_KEY": SECRET}
    with served(folder, "tests.web.faulty:make_faulty()", **settings) as site:
        yield site


def test_nothing_of_a_letter_is_kept_by_a_site_that_breaks_under_it(broken: Server, application: Application) -> None:
    statuses = {button: came_before(application, broken).asks(button).status_code for button in BUTTONS}
    made = broken.visitor.ask(f"{PAPERS[0]}?q={CANARY}", headers={"Referer": f"http://x/{CANARY}", "X-Canary": CANARY})

    assert 500 in [*statuses.values(), made.status_code]
    assert "Fault at faulty.py" in broken.logged or "Error at " in broken.logged
    assert "anary" not in broken.logged
    assert_nothing_is_kept(broken.var, broken.temporary)


def test_an_action_that_fails_at_its_end_leaves_nothing_behind(services: Services, tmp_path: Path) -> None:
    var = seeded(tmp_path / "site", services) / "var"
    failing = faulty_parts("actions", Settings(var_dir=var, secret_key=SECRET))
    with pytest.raises(Fault):
        submit_correction(failing.store, InboxKind.TEMPLATE, CANARY, f"{CANARY} " * 250_000, NOON)
    during = holders(var)
    failing.close()

    assert during == []
    assert_nothing_is_kept(var, tmp_path)


@pytest.mark.parametrize("wrong", UNREADABLE)
def test_a_draft_that_cannot_be_read_is_kept_nowhere(wrong: str, services: Services, tmp_path: Path) -> None:
    var = seeded(tmp_path / "site", services) / "var"
    (tmp_path / "tmp").mkdir()
    draft = tmp_path / "draft.yaml"
    draft.write_text(UNREADABLE[wrong], encoding="utf-8")
    settings = {"VAR_DIR": str(var), "TMPDIR": str(tmp_path / "tmp")}
    ran = run("letter", "short-reply", "--draft", draft, "--language", "en", cwd=tmp_path, **settings)

    assert ran.reason
    assert ran.out == ""
    assert_nothing_is_kept(var, tmp_path / "tmp")
