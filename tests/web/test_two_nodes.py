"""Two nodes on one PostgreSQL are one site, also while the database is stopped under them."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from werkzeug.test import Client

from tests.storage.postgres import address_of, running_postgres
from tests.web.browse import Browse, address
from tests.web.page import Page, said
from tests.web.saving import key_of
from tests.web.servers import CAMPAIGN, READY_SECONDS, Server, served
from tests.web.writing import Writer

WORDS = "Words that two nodes must not lose"
KEYS = {"SECRET_KEY": "one key for all nodes of this site, long enough"}
BUSY, FILES = 429, 4


class Nodes:
    """Two running nodes, and the database under them."""

    def __init__(self, database: Any, one: Server, other: Server) -> None:
        self.database, self.one, self.other = database, one, other

    def writer(self) -> tuple[Writer, Writer]:
        """Someone whose letter was read at one node, asking that node and the other."""
        here, there = (Writer(node.visitor).types(part_opening=WORDS) for node in (self.one, self.other))
        here.presses("check")
        cookie = here.browse.client.get_cookie("form")
        assert cookie
        there.fields, there.browse = here.fields.copy(), Browse(Client(self.other))
        there.browse.client.set_cookie("form", cookie.value)
        return here, there


@pytest.fixture(scope="module")
def nodes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nodes]:
    with ExitStack() as stack:
        database = stack.enter_context(running_postgres())
        settings = {"DATABASE_URL": address_of(database), "RENDERERS": "1", "PDF_LIMIT": f"{FILES}/minute", **KEYS}
        folders = [tmp_path_factory.mktemp(name) for name in ("one", "other")]
        (folders[1] / "var").mkdir()  # the first one makes the store
        one, other = (stack.enter_context(served(folder, **settings)) for folder in folders)
        for node in (one, other):
            node.wait_until_ready()
        yield Nodes(database, one, other)


@pytest.mark.slow
def test_a_form_of_one_node_is_good_at_the_other_and_a_page_saved_at_both_is_saved_once(nodes: Nodes) -> None:
    answers = [writer.asks("save") for writer in nodes.writer()]

    assert [answer.status_code for answer in answers] == [200, 200]
    assert len({key_of(Page(address(), answer)) for answer in answers}) == 1


@pytest.mark.slow
def test_a_visitor_has_one_limit_at_both(nodes: Nodes) -> None:
    here, there = nodes.writer()
    statuses = [writer.asks("docx:anyway").status_code for writer in (here, there) * (FILES // 2 + 1)]

    assert statuses == [200] * FILES + [BUSY] * 2


@pytest.mark.slow
def test_a_node_with_a_key_of_its_own_refuses_to_start(nodes: Nodes, tmp_path: Path) -> None:
    environment = {**nodes.other.environment, "SECRET_KEY": "another key than the others have, long enough too"}
    ran = subprocess.run([*CAMPAIGN, "serve"], env=environment, capture_output=True, text=True, timeout=READY_SECONDS)

    assert ran.returncode == 2
    assert "give every node of a site the same SECRET_KEY" in ran.stderr
    assert ran.stderr.count("\n") == 1


@pytest.mark.slow
def test_while_the_database_is_stopped_pages_and_letters_go_on_and_it_comes_back_by_itself(nodes: Nodes) -> None:
    here, _ = nodes.writer()
    nodes.database.stop()
    try:
        pages = [
            nodes.one.visitor.ask(path).status_code for path in ("/", address(), address("facts/"), "/newspapers/")
        ]
        checked = here.presses("check").fields["part-opening"]
        refused = here.presses("save", status=503)
        ready = [node.visitor.ask("/readyz").status_code for node in (nodes.one, nodes.other)]
        alive = nodes.one.visitor.ask("/healthz").status_code
    finally:
        nodes.database.ensure_postgres_running()
    for node in (nodes.one, nodes.other):
        node.wait_until_ready()

    assert pages == [200] * 4
    assert checked == refused.fields["part-opening"] == WORDS
    assert "can’t save" in said(refused.with_class("notice")[0])
    assert (ready, alive) == ([503, 503], 200)
    assert key_of(here.presses("save"))
    assert nodes.one.logged.count("the store cannot be read: ") == 1
    assert "the store can be read again" in nodes.one.logged
