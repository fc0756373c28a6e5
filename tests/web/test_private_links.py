"""A private link as the running site treats it: in no line of the log, and when it is deleted, in no byte of any file."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from urllib.parse import quote

import pytest

from campaign.assembly import Services
from campaign.storage.letters.sealing import key_hash
from campaign.web.admission.privacy import redact_keys
from tests.web.browse import address
from tests.web.faulty import CANARY
from tests.web.letters.test_reports import LETTER
from tests.web.saving import deletes, goes_on, key_of, link_of
from tests.web.servers import Server, seeded, served
from tests.web.test_privacy import TYPED, holders
from tests.web.writing import Writer

pytestmark = pytest.mark.slow

KEY = "aB-_5678901234567890xy"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, services: Services) -> Iterator[Server]:
    with served(seeded(tmp_path_factory.mktemp("links"), services), RENDERERS="1") as server:
        yield server


def a_saved_letter(site: Server) -> str:
    writer = Writer(site.visitor)
    for name, words in TYPED.items():
        writer.fields[name] = words
    return key_of(writer.presses("save"))


def logged_by(site: Server, wanted: int, before: int) -> str:
    """What was logged since, once it has so many lines: a line is written after its answer has gone out."""
    for _ in range(100):
        if len(site.logged[before:].splitlines()) >= wanted:
            break
        time.sleep(0.05)
    return site.logged[before:]


def test_no_line_of_the_log_holds_a_link_however_it_is_written(site: Server) -> None:
    key = a_saved_letter(site)
    goes_on(site.visitor, key)
    before = len(site.logged)
    paths = [
        *(
            link_of(key, language, end)
            for language in ("en", "es")
            for end in ("", ".txt", ".json", "/", ".", ")", "%20x")
        ),
        *(address(f"{place}/{key}") for place in ("drafts/", "Drafts", "DRAFTS", "%64rafts", "draft", "x/y")),
        f"/drafts/{key}",
        f"/{key}",
        f"/nobody/drafts/{quote(key)}?x=1",
    ]
    for path in paths:
        site.visitor.ask(path)
    deletes(site.visitor, key)
    logged = logged_by(site, len(paths) + 2, before)

    assert len(logged.splitlines()) >= len(paths) + 2
    assert key not in site.logged
    assert "/drafts/-" in logged


@pytest.mark.parametrize(
    "path, told",
    [
        (f"/c/drafts/{KEY}", "/c/drafts/-"),
        (f"/es/c/drafts/{KEY}.json", "/es/c/drafts/-"),
        (f"/c/drafts/{KEY}/x", "/c/drafts/-"),
        (f"/c/DRAFTS//{KEY}", "/c/DRAFTS//-"),
        (f"/c/drafts%2F{KEY}", "/c/drafts%2F-"),
        (f"/c/{KEY}", "/c/-"),
        (f"/c/{KEY}.txt", "/c/-.txt"),
        (f"/c/published/mine/{KEY}", "/c/published/mine/-"),
        (f"/c/coalition/mine/{KEY}.json", "/c/coalition/mine/-"),
        (f"/es/c/published/mine/{KEY.lower()}/x", "/es/c/published/mine/-"),
        (f"/c/PUBLISHED%2Fmine%2f{KEY}", "/c/PUBLISHED%2Fmine%2f-"),
        ("/c/published/tell", "/c/published/tell"),
        ("/c/drafts/", "/c/drafts/"),
        ("/c/facts/transfers-senate-945", "/c/facts/transfers-senate-945"),
        ("/c/letters/what-happened-to-those-sent", "/c/letters/what-happened-to-those-sent"),
        ("/c/facts/" + "a" * 22, "/c/facts/" + "a" * 22),
        ("/s/0A2Z1-HFN5M-X", "/s/0A2Z1-HFN5M-X"),
    ],
)
def test_a_path_is_logged_without_its_key(path: str, told: str) -> None:
    assert redact_keys(path) == told


def test_a_report_is_in_no_line_of_the_log_and_when_deleted_in_no_byte_of_any_file(site: Server) -> None:
    visitor = site.visitor
    form = address("published/tell")
    fields = {**visitor.get(form).fields.to_dict(), **LETTER, "headline": f"A {CANARY}", "name": f"Ann {CANARY}"}
    path = visitor.send(form, fields).one("input", id="private-link").attrib["data-path"]
    token = visitor.get(path).fields["csrf_token"]
    key, there = path.rpartition("/")[2], _files(site)
    visitor.send(path, {"csrf_token": token, "do": "delete"})
    gone = _files(site)

    assert CANARY.encode() in there
    assert key_hash(key).encode() in there
    assert f"Ann {CANARY}".encode() not in there  # initials alone are kept
    assert [piece for piece in (CANARY.encode(), key_hash(key).encode(), key.encode()) if piece in gone] == []
    assert key not in site.logged
    assert CANARY not in site.logged


def test_what_is_saved_is_in_no_file_in_clear_and_when_deleted_in_none_at_all(site: Server) -> None:
    key = a_saved_letter(site)
    with closing(sqlite3.connect(site.var / "campaign.sqlite3")) as store:
        rows = store.execute("SELECT hash, sealed FROM drafts").fetchall()
    sealed = [piece for name, text in rows for piece in (name.encode(), bytes(text[:16]), bytes(text[-16:]))]
    saved = holders(site.var) + holders(site.temporary)
    there = _files(site)
    assert CANARY in site.visitor.get(link_of(key)).text
    deletes(site.visitor, key)
    gone = _files(site)

    assert saved == []
    assert sealed
    assert all(piece in there for piece in sealed)
    assert [piece for piece in sealed if piece in gone] == []
    assert (site.var / "campaign.sqlite3-wal").stat().st_size == 0


def _files(site: Server) -> bytes:
    return b"\0".join(path.read_bytes() for path in site.var.rglob("*") if path.is_file())


def test_an_error_logs_no_link(tmp_path_factory: pytest.TempPathFactory, services: Services) -> None:
    folder = seeded(tmp_path_factory.mktemp("broken"), services)
    with served(folder, "tests.web.faulty:make_faulty()", FAULT="storage", RENDERERS="1") as broken:
        before = len(broken.logged)
        answers = {broken.visitor.ask(link_of(KEY)).status_code for _ in range(3)}
        logged = logged_by(broken, 4, before)

    assert 500 in answers
    assert "Fault at faulty.py" in logged
    assert "/drafts/-" in logged
    assert KEY not in logged
