"""The canary: the words of a letter, and who signs it, are nowhere when the answer has gone out."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from io import BytesIO
from pathlib import Path

import pytest
from werkzeug.test import EnvironBuilder

from campaign.assembly import Services
from campaign.domain.editions import Edition
from campaign.rendering.ways import OFFERED
from campaign.web.admission.letter_request import LetterRequest
from tests.web.addresses import DATA, FORMS, LETTER, PAPERS, PUBLIC
from tests.web.faulty import CANARY
from tests.web.making import Maker
from tests.web.servers import Server, seeded, served
from tests.web.writing import Writer, sample_of

pytestmark = pytest.mark.slow

SIGNER = {
    "sender-name": "Canaryname Quetzal",
    "sender-town": "Canarytown",
    "sender-address": "99 Canarystreet",
    "sender-phone": "575-555-canary",
    "sender-email": "canary@canarymail.example",
    "sender-headline": "Canaryheadline",
    "sender-bio": "Canarybio",
}
TYPED = {
    "part-opening": f"A {CANARY} sat in my window on the 37th of Canarymonth.",
    "part-stake": f"My {CANARY} and I have 4,711 canaryseeds.",
    "blank-town": "Canaryblank",
    "paper_name": "The Canarypaper",
    "own_figures": "4,711 canary",
    "aside": "Canaryaside",
    "article-title": "Canaryarticle",
    "article-address": "https://canary.example/canary",
    "disclosure": "Canarytie",
    "given": "canaryname canarytown",
    "answer-happened": "A canaryanswer happened",
    "answer-who": "to Canarywho",
    "answer-why": "for canarywhy",
    "place": "Canaryplace",
    "q": "Canaryquery",
    "left": "canaryleft",
    "remember": "yes",
}
WORDS = [CANARY, "canary", "Canary", "CANARY"]
SILENT = [
    "check",
    "enter",
    "find",
    "search",
    "all",
    "at:canarystep",
    "start:canarypart:0",
    "headline:canary",
    "leave:canarykey",
    "change:canarykey",
    "whole",
    "parts",
    "language:es",
    "own:Canaryown",
    "drop:canarydrop",
    "save",
    "save:new",
    "forget",
]
TAKEN = [button for way in OFFERED for button in (way.name, f"{way.name}:anyway")]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, services: Services) -> Iterator[Server]:
    """A site that has had a visitor with a letter, who pressed every button."""
    folder = seeded(tmp_path_factory.mktemp("privacy"), services)
    edition = services.store.editions.newest("no-asylum-cooperative-agreements")
    assert edition
    with served(folder, RENDERERS="1") as server:
        server.wait_until_ready()
        _goes_the_whole_way(server, edition)
        yield server


def _goes_the_whole_way(server: Server, edition: Edition) -> None:
    for slug, button in [(LETTER, button) for button in (*SILENT, *TAKEN)] + [("ten-a-month", "pdf:anyway")]:
        writer = Writer(server.visitor, slug).takes_up(sample_of(edition, slug, "en"))
        for name, words in (TYPED | SIGNER).items():
            writer.fields[name] = words
        writer.fields["citing"] = "inline-link" if button in ("eml:anyway", "text:anyway") else "parenthesis"
        if button == "parts":
            writer.fields["whole"], writer.fields["text"] = "yes", f"{CANARY}. " * 40
        answer = writer.asks(button, headers={"X-Canary": CANARY, "Referer": f"http://x/{CANARY}"})
        assert answer.status_code == 200, button
        assert "Content-Disposition" in answer.headers or CANARY in answer.text, button
        writer.fields["csrf_token"] = CANARY
        assert writer.asks(button).status_code == 400
    _makes_a_template(server)
    for place in (CANARY, f"{CANARY}, NM", f"87501 {CANARY}"):
        server.visitor.send("/newspapers/", {"place": place, "place_choice": place})
    server.visitor.ask(f"/nobody/?q={CANARY}&sender-name=Canaryname")
    server.visitor.ask("/", headers={"Cookie": f"form={CANARY}", "User-Agent": CANARY})


def _makes_a_template(server: Server) -> None:
    """Every button but the one that hands it in, which keeps it for the campaign to read."""
    for button in ("check", "save", "save:new", "download", "offer", "open", "forget"):
        maker = Maker(server.visitor)
        for name in ("title", "summary", "part-opening-prompt", "part-closing-text", "blank-0-ask"):
            maker.fields[name] = f"A {CANARY} of mine"
        answer = maker.asks(button, headers={"Referer": f"http://x/{CANARY}"})
        assert answer.status_code == (422 if button == "open" else 200), button
        assert CANARY in answer.text, button
        maker.fields["csrf_token"] = CANARY
        assert maker.asks(button).status_code == 400


def holders(folder: Path) -> list[str]:
    """The files below a folder in which a canary sits, by any name that it goes by."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    needles = [word.encode(encoding) for word in WORDS for encoding in ("utf-8", "utf-16-le")]
    return [str(path) for path in files if any(needle in path.read_bytes() for needle in needles)]


def test_no_file_holds_the_letter(site: Server) -> None:
    """Every byte of the store is read, with its journal beside it."""
    assert (site.var / "campaign.sqlite3").exists()
    assert holders(site.var) == []
    assert holders(site.temporary) == []


def test_no_table_holds_the_letter(site: Server) -> None:
    with closing(sqlite3.connect(f"file:{site.var / 'campaign.sqlite3'}?mode=ro", uri=True)) as store:
        dump = "\n".join(store.iterdump())

    assert "CREATE TABLE" in dump
    assert 'INSERT INTO "fingerprints"' in dump  # the visitor agreed
    assert "anary" not in dump


def test_a_letter_is_not_kept_as_the_pdf_of_a_sheet_is(site: Server) -> None:
    def kept() -> int:
        with closing(sqlite3.connect(site.var / "campaign.sqlite3")) as store:
            return int(store.execute("SELECT count(*) FROM renders").fetchone()[0])

    before = kept()
    site.visitor.ask(PAPERS[0])
    site.visitor.ask(PAPERS[0])

    assert (before, kept()) == (0, 1)


def test_no_line_of_the_log_holds_the_letter_an_address_or_a_query(site: Server) -> None:
    lines = site.logged.splitlines()

    assert len([line for line in lines if "/letters/" in line]) > 20
    assert [line for line in lines if "anary" in line] == []
    assert [line for line in lines if "127.0.0.1" in line and "Serving on" not in line] == []
    assert [line for line in lines if "?" in line] == []
    assert [line for line in lines if "Mozilla" in line or "python" in line.lower()] == []


def test_no_page_that_others_see_holds_the_letter(site: Server) -> None:
    pages = [site.visitor.ask(path) for path in (*PUBLIC, *FORMS, *DATA)]

    assert {page.status_code for page in pages} == {200}
    assert [page.request.path for page in pages if b"anary" in page.data] == []


def test_nothing_of_the_site_leaves_a_core_behind(site: Server) -> None:
    """The limit is on every process of the site but the one that only starts the others."""
    limits = {pid: Path(f"/proc/{pid}/limits").read_text() for pid in {site.worker, *site.renderers}}
    cores = {
        pid: next(line.split()[4:6] for line in text.splitlines() if "core" in line) for pid, text in limits.items()
    }

    assert len(cores) > 2
    assert set(map(tuple, cores.values())) == {("0", "0")}


def test_a_forged_line_cannot_be_put_into_the_log(site: Server) -> None:
    before = len(site.logged.splitlines())
    site.visitor.ask("/x%0a[01/Jan/2026] GET /forged 200%0d%1b[31m")
    after: list[str] = []
    for _ in range(50):  # the line is written after the answer has gone out
        after = site.logged.splitlines()[before:]
        if after:
            break
        time.sleep(0.1)

    assert len(after) == 1
    assert "%0A" in after[0]


@pytest.mark.parametrize("size", [10, 3_000_000])
def test_an_uploaded_file_stays_in_memory(size: int) -> None:
    head = b'--x\r\nContent-Disposition: form-data; name="letter"; filename="letter.txt"\r\n\r\n'
    body = head + b"x" * size + b"\r\n--x--\r\n"
    builder = EnvironBuilder(method="POST", input_stream=BytesIO(body), content_type="multipart/form-data; boundary=x")
    with LetterRequest({**builder.get_environ(), "CONTENT_LENGTH": str(len(body))}) as request:
        assert isinstance(request.files["letter"].stream, BytesIO)
        assert len(request.files["letter"].stream.read()) == size
