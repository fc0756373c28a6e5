"""A fingerprint is kept only by choice, tells of near-copies for the same paper, and never accuses its own writer."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from werkzeug.test import Client

from campaign.assembly import Services
from campaign.domain.editions import Edition
from campaign.rendering.ways import OFFERED
from campaign.settings import Settings
from campaign.web.app import Application, make_app
from tests.conftest import NOON, SECRET
from tests.web.addresses import LETTER
from tests.web.browse import Browse
from tests.web.page import Page, said
from tests.web.servers import seeded
from tests.web.writing import Writer, sample_of

PAPER = "The Example Gazette"
SPRING = datetime(2027, 3, 1, tzinfo=UTC)


class Clock:
    """A clock that somebody sets."""

    now = NOON

    def __call__(self) -> datetime:
        """The time it shows."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def site(tmp_path: Path, services: Services, clock: Clock) -> Iterator[Application]:
    """A site with a store of its own."""
    folder = seeded(tmp_path / "site", services)
    limits = {"preview_limit": "100000/minute", "pdf_limit": "100000/minute"}
    made = Services(Settings(var_dir=folder / "var", secret_key=SECRET, renderers=1, **limits), clock=clock)  # type: ignore[arg-type]  # by name
    yield make_app(made)
    made.close()


def writer(site: Application, edition: Edition, *, agrees: bool, paper: str = PAPER) -> Writer:
    """Somebody new with the sample's letter."""
    found = Writer(Browse(Client(site))).takes_up(sample_of(edition, LETTER, "en"))
    found.fields["paper_name"] = paper
    if agrees:
        found.fields["remember"] = "yes"
    return found


def rows(site: Application, table: str = "fingerprints") -> int:
    with closing(
        sqlite3.connect(site.flask.extensions["campaign"].services.settings.var_dir / "campaign.sqlite3")
    ) as store:
        return int(store.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608  # a name of ours


def alike(page: Page) -> list[str]:
    return [note for note in page.notes if "matches another letter" in note]


def test_the_box_is_there_for_a_named_paper_and_never_ticked(site: Application, edition: Edition) -> None:
    someone = writer(site, edition, agrees=False)
    page = someone.presses("check")

    assert page.one("input", name="remember").get("checked") is None
    assert PAPER in said(page.one("label", **{"for": "remember"}))
    someone.fields["paper_name"] = ""
    assert not [field for field in someone.presses("check").all("input") if field.get("name") == "remember"]


@pytest.mark.parametrize("button", [*(way.name for way in OFFERED), "text:anyway"])
def test_whoever_agrees_is_remembered_with_every_way_out(site: Application, edition: Edition, button: str) -> None:
    writer(site, edition, agrees=False).asks(button)
    assert (rows(site), rows(site, "fingerprint_keys")) == (0, 0)
    writer(site, edition, agrees=True).asks(button)
    assert rows(site) > 2, "one run in six, as its key has it: some twenty"


@pytest.mark.parametrize("button", ["check", "whole", "language:es", "enter", "find", "at:send", ""])
def test_nothing_is_kept_before_the_letter_is_taken_away(site: Application, edition: Edition, button: str) -> None:
    writer(site, edition, agrees=True).asks(button)

    assert rows(site) == 0


def test_a_letter_that_is_held_back_is_not_remembered(site: Application, edition: Edition) -> None:
    someone = writer(site, edition, agrees=True)
    someone.fields["part-closing"] = "In all, 6,120 people were sent to Guatemala [@transfers-senate-945]."
    page = someone.presses("text")

    assert page.with_class("stop")
    assert rows(site) == 0
    assert page.one("input", name="remember").get("checked") is not None


def test_the_writer_learns_of_a_near_copy_for_the_same_paper_before_exporting_it(
    site: Application, edition: Edition
) -> None:
    writer(site, edition, agrees=True).asks("text")
    copier = writer(site, edition, agrees=False, paper=PAPER.upper())
    page = copier.presses("check")

    assert [PAPER.upper() in words for words in alike(page)] == [True]
    assert copier.presses("pdf").with_class("notice")
    assert copier.asks("pdf:anyway").content_type == "application/pdf"


def test_another_paper_hears_nothing_of_it(site: Application, edition: Edition) -> None:
    writer(site, edition, agrees=True).asks("text")

    assert alike(writer(site, edition, agrees=False, paper="The Other Gazette").presses("check")) == []


def test_a_writers_own_letter_is_no_near_copy(site: Application, edition: Edition) -> None:
    """The form's token goes along with every page, whatever is taken away by it."""
    someone = writer(site, edition, agrees=True)
    token = someone.fields["form_token"]
    for button in ("pdf", "print", "text"):
        assert someone.asks(button).status_code == 200
    kept = rows(site)
    page = someone.types(part_closing="I still ask.").presses("check")

    assert alike(page) == []
    assert page.fields["form_token"] == token
    assert someone.presses("text").with_class("ready")
    assert rows(site, "fingerprint_keys") == 1
    assert abs(rows(site) - kept) < 10


@pytest.mark.parametrize("token", ["", "x", "../../etc", "é" * 22, "A" * 23, "A" * 100_000, "{{7*7}}", "a\x00b"])
def test_a_token_that_is_none_of_ours_becomes_a_new_one(site: Application, edition: Edition, token: str) -> None:
    someone = writer(site, edition, agrees=False)
    someone.fields["form_token"] = token
    page = someone.presses("check")

    assert len(page.fields["form_token"]) == 22
    assert page.fields["form_token"] != token


def test_every_form_has_a_token_of_its_own(site: Application) -> None:
    browse = Browse(Client(site))

    assert Writer(browse).fields["form_token"] != Writer(browse).fields["form_token"]


def test_what_is_too_old_goes_with_the_first_letter_of_another_month(
    site: Application, edition: Edition, clock: Clock
) -> None:
    writer(site, edition, agrees=True).asks("text")
    clock.now = SPRING
    assert alike(writer(site, edition, agrees=False).presses("check")) == []

    assert (rows(site), rows(site, "fingerprint_keys")) == (0, 0)


def test_a_store_that_cannot_keep_it_holds_no_letter_back(
    site: Application, edition: Edition, caplog: pytest.LogCaptureFixture
) -> None:
    someone = writer(site, edition, agrees=True)
    someone.presses("check")
    store = site.flask.extensions["campaign"].services.settings.var_dir / "campaign.sqlite3"
    with closing(sqlite3.connect(store)) as connection, connection:
        connection.execute("CREATE TRIGGER full BEFORE INSERT ON fingerprints BEGIN SELECT RAISE(ABORT, 'full'); END")
    page = someone.presses("text")

    assert page.with_class("ready")
    assert "a fingerprint was not kept: " in caplog.text
    assert rows(site) == 0


def test_the_privacy_page_says_what_is_kept_how_long_and_that_it_can_be_guessed_at(site: Application) -> None:
    browse = Browse(Client(site))
    english, spanish = (said(browse.get(path).one("main")) for path in ("/privacy", "/es/privacy"))

    assert all(
        words in english for words in ("only if you check the box", "deleted", "following month", "test a guess")
    )
    assert all(
        words in spanish for words in ("solo si marca la casilla", "se borra", "mes siguiente", "podría probar si")
    )
