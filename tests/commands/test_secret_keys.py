"""A store belongs to one secret key, and its nodes share it."""

from __future__ import annotations

from sqlalchemy import text

from tests.commands.running import Program, assert_refused
from tests.commands.test_reports import store_of
from tests.storage.test_migrations import ROWS

ONE, OTHER = "o" * 40, "x" * 40


def test_a_store_takes_the_first_key_and_refuses_another_until_it_is_meant(two: Program) -> None:
    first = two.run("init")
    other = [two.run(command, SECRET_KEY=OTHER).reason for command in ("init", "serve")]
    doctor = two.run("doctor", SECRET_KEY=OTHER)
    changed = two.run("init", "--new-key", SECRET_KEY=OTHER)
    again = two.run("init", SECRET_KEY=OTHER)

    assert (first.code, changed.code, again.code) == (0, 0, 0)
    assert all("another secret key" in reason and "init --new-key" in reason for reason in other)
    assert "another secret key" in doctor.out
    assert OTHER not in (two.var / "campaign.sqlite3").read_bytes().decode("latin-1")
    assert "another secret key" in two.run("doctor").out


def test_a_new_key_is_refused_where_links_in_later_mail_need_the_old_one(two: Program) -> None:
    with store_of(two) as store, store.writing() as session:
        session.execute(text(ROWS["attendees"]))
        session.execute(text(ROWS["signatures"]))
    refused = two.run("init", "--new-key", SECRET_KEY=OTHER)
    still = two.run("init")
    meant = two.run("init", "--new-key", "--break-links", SECRET_KEY=OTHER)

    assert_refused(refused, "attendees 1, signatures 1", "--break-links")
    assert (still.code, meant.code) == (0, 0)
    assert two.run("init", "--new-key", SECRET_KEY=OTHER).code == 0  # it is the store's key now


def test_a_backup_says_that_it_needs_the_key(two: Program) -> None:
    of_file = two.run("backup", two.var / "one")
    of_setting = two.run("backup", two.var / "other", SECRET_KEY=ONE)

    assert str(two.var / "secret_key") in of_file.lines[1]
    assert "SECRET_KEY" in of_setting.lines[1]
    assert ONE not in of_setting.out
