"""While the store cannot be reached: what is published is read, letters are written and taken away, and only what has
to be kept says that it cannot be, with every word in the answer."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

import pytest
from werkzeug.test import Client

from campaign.assembly import Services
from campaign.rendering.ways import OFFERED
from campaign.storage.store import Store
from campaign.storage.write_queue import WaitLimits
from campaign.web.app import Application, make_app
from tests.conftest import seeded_parts
from tests.web.addresses import LETTER, PAPER, PAPERS, SHEET
from tests.web.browse import Browse, address
from tests.web.page import Page, said
from tests.web.saving import key_of
from tests.web.writing import Writer

pytestmark = pytest.mark.slow

Fault = Callable[[Store, Path], AbstractContextManager[None]]
WORDS = "Quetzal words that nobody may lose"
READ = ["/", "/es/", "/newspapers/", f"/newspapers/{PAPER}", address(), address("facts/"), address(f"sheets/{SHEET}")]
NOT_READ_BEFORE = [address("sources/"), address("guide", "es"), f"/es/newspapers/{PAPER}", address(f"letters/{LETTER}")]
OUT = "We can’t save"


@contextmanager
def gone(store: Store, file: Path) -> Iterator[None]:
    """A store that is not where it was, as on a disk that was taken away."""
    store.engine.dispose()
    away = file.parent / "away"
    away.mkdir()
    for part in file.parent.glob("campaign.sqlite3*"):
        part.rename(away / part.name)
    file.mkdir()
    yield
    file.rmdir()
    for part in away.iterdir():
        part.rename(file.parent / part.name)
    away.rmdir()


@contextmanager
def damaged(store: Store, file: Path) -> Iterator[None]:
    """A store whose file is overwritten."""
    store.engine.dispose()
    whole = file.read_bytes()
    file.write_bytes(whole[:100] + b"\xff" * (len(whole) - 100))
    yield
    store.engine.dispose()
    file.write_bytes(whole)


@contextmanager
def locked(store: Store, file: Path) -> Iterator[None]:
    """A store that another program writes to and does not finish."""
    with closing(sqlite3.connect(file, isolation_level=None)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        yield
        holder.execute("ROLLBACK")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Services, Application]]:
    """A site that waits for nobody, in which some pages have been read."""
    parts = seeded_parts(tmp_path_factory.mktemp("reach"), renderers=1)
    application = make_app(parts)
    parts.store.wait_at_most(WaitLimits(0.1, 1))
    visitor = Browse(Client(application))
    for path in READ:
        visitor.get(path)
    yield parts, application
    parts.close()


def corrects(browse: Browse, status: int) -> Page:
    fields = browse.get(f"/newspapers/{PAPER}/correction").fields
    fields["text"] = WORDS
    return browse.send(f"/newspapers/{PAPER}/correction", fields, status)


def offers(browse: Browse, status: int) -> Page:
    path = address(f"letters/{LETTER}/own")
    fields = browse.get(path).fields
    fields["do"] = "offer:yes"
    return browse.send(path, fields, status)


@pytest.mark.parametrize("fault", [gone, damaged, locked])
def test_pages_and_letters_go_on_and_what_must_be_kept_comes_back_with_every_word(
    fault: Fault, site: tuple[Services, Application], caplog: pytest.LogCaptureFixture
) -> None:
    parts, application = site
    writer = Writer(Browse(Client(application))).types(part_opening=WORDS, paper_name=PAPER)
    writer.fields["remember"] = "yes"
    browse = writer.browse
    kept = key_of(writer.presses("save"))
    caplog.clear()
    with fault(parts.store, parts.settings.var_dir / "campaign.sqlite3"):
        for path in (*READ, *NOT_READ_BEFORE):
            browse.get(path)
        shown = [writer.presses(button).fields["part-opening"] for button in ("check", "text:anyway", "whole", "parts")]
        files = [writer.asks(f"{way.name}:anyway").status_code for way in OFFERED if way.is_file]
        sheets = [browse.ask(path).status_code for path in PAPERS]
        refused = writer.presses("save", status=503)
        said_of = [said(page.with_class("notice")[0]) for page in (refused, corrects(browse, 503), offers(browse, 503))]
        opened = browse.ask(address(f"drafts/{kept}")).status_code
        can_be_read, is_told = parts.store.editions.can_be_read(), parts.store.writes.last_error
    wait_until(parts.store.editions.can_be_read)

    assert set(shown) == {WORDS}
    assert set(files) == {200}
    assert set(sheets) == {200}
    assert refused.fields["part-opening"] == WORDS
    assert all(OUT in words and "Your text is safe" in words for words in said_of)
    assert is_told
    assert (can_be_read, opened) == ((True, 200) if fault is locked else (False, 503))
    assert len(caplog.records) <= 5, "the log hears of a change, not of each request"
    assert WORDS not in caplog.text
    writer.presses("save")
    assert parts.store.writes.last_error is None


def wait_until(holds: Callable[[], bool]) -> None:
    ends = time.monotonic() + 30
    while not holds():
        assert time.monotonic() < ends
        time.sleep(0.05)
