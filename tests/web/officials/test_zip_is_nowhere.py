"""The canary: where a visitor lives and whom they called are nowhere when the answer has gone out."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from werkzeug.datastructures import MultiDict

from campaign.assembly import Services
from tests.web.browse import address
from tests.web.officials.parliament import ANA, CY
from tests.web.servers import Server, seeded, served
from tests.web.writing import Writer

pytestmark = pytest.mark.slow
#: A ZIP code of no table of ours, and a word that is typed behind it.
ZIP, WORD = "87544", "canaryzip"
TYPED = f"{ZIP} {WORD}"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, parliament: Services) -> Iterator[Server]:
    """A site on which someone has looked up their officials, called them and asked for newspapers."""
    with served(seeded(tmp_path_factory.mktemp("zip"), parliament), RENDERERS="1") as server:
        server.wait_until_ready()
        for language in ("en", "es"):
            for typed in (TYPED, ZIP, f"{ZIP}-1234", f"9{ZIP}", ""):
                server.visitor.send(
                    address("officials", language), {"zip": typed}, headers={"Referer": f"http://x/?zip={TYPED}"}
                )
        visitor = server.visitor
        page = visitor.send(address("officials/call"), MultiDict([("with", ANA.id), ("with", CY.id)]))
        for outcome in ("reached", "message"):
            page = visitor.send(page.path, MultiDict([*page.fields.items(multi=True), ("did", outcome)]))
        Writer(visitor).types(place=TYPED).presses("find")
        yield server


def test_no_file_holds_the_zip_code(site: Server) -> None:
    files = [path for folder in (site.var, site.temporary) for path in folder.rglob("*") if path.is_file()]

    assert any(path.name == "campaign.sqlite3" for path in files)
    assert [
        path.name for path in files if WORD.encode() in path.read_bytes() or ZIP.encode() in path.read_bytes()
    ] == []


def test_the_table_of_calls_has_four_words_and_a_number(site: Server) -> None:
    with closing(sqlite3.connect(f"file:{site.var / 'campaign.sqlite3'}?mode=ro", uri=True)) as store:
        rows = store.execute("SELECT body, outcome, calls FROM call_counts ORDER BY body").fetchall()

    assert rows == [("house", "message", 1), ("senate", "reached", 1)]


def test_no_line_of_the_log_holds_the_zip_code_or_whom_they_called(site: Server) -> None:
    lines = site.logged.splitlines()

    assert len([line for line in lines if "/officials" in line]) > 10
    assert [line for line in lines if ZIP in line or WORD in line or "?" in line] == []
    assert [line for line in lines if ANA.id in line or CY.id in line] == []
