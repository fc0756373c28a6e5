"""`campaign forget` deletes what someone gave, by a private link or a number, and leaves no byte of it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from campaign.actions.forget import Left, forget_number, key_in
from campaign.actions.inbox import submit_correction
from campaign.actions.letters.drafts import save_draft
from campaign.actions.letters.reports import change_report, save_report
from campaign.actions.petition.petition import Signing, sign
from campaign.domain.inbox import InboxKind
from campaign.domain.letters.saved_drafts import Contents
from campaign.storage.letters.sealing import key_hash
from campaign.storage.store import Store
from tests.commands.running import Program, assert_refused
from tests.commands.test_reports import store_of
from tests.storage.contents import NOW
from tests.storage.petition.samples import ADDRESS, MARIA, PETITION, SECRET, Mails
from tests.storage.reports.samples import KEY, OTHER_KEY, PUBLISHED
from tests.storage.test_migrations import ROWS

SITE = "https://letters.example.org/the-campaign"
CANARY = "Canaryheadline of a letter"


def put_all(store: Store) -> None:
    save_report(store, KEY, "one", replace(PUBLISHED, headline=CANARY), NOW)
    save_draft(store, OTHER_KEY, Contents("one", "t", (("a", "b"),)), 0, NOW)
    submit_correction(store, InboxKind.CORRECTION, "the-paper-nm", CANARY, NOW)


@pytest.fixture
def filled(empty: Program) -> Program:
    with store_of(empty) as store:
        put_all(store)
    return empty


def bytes_of(folder: Path) -> bytes:
    return b"\0".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_nothing_is_left_of_what_was_forgotten(filled: Program) -> None:
    hashes = [key_hash(key).encode() for key in (KEY, OTHER_KEY)]
    before = bytes_of(filled.var)
    ran = [
        filled.run("forget", "link", f"{SITE}/published/mine/{KEY}"),
        filled.run("forget", "link", f"{SITE}/drafts/{OTHER_KEY}.json"),
        filled.run("forget", "submission", "1"),
    ]
    after = bytes_of(filled.var)

    assert [one.out for one in ran] == ["deleted from reports\n", "deleted from drafts\n", "deleted submission 1\n"]
    assert all(piece in before for piece in (*hashes, CANARY.encode()))
    assert [piece for piece in (*hashes, CANARY.encode()) if piece in after] == []


def test_what_a_reader_holds_in_the_journal_is_said_and_goes_when_it_is_emptied_again(filled: Program) -> None:
    with closing(sqlite3.connect(filled.var / "campaign.sqlite3")) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM reports").fetchall()
        ran = filled.run("forget", "report", "1")
        held = bytes_of(filled.var)
    filled.run("forget", "submission", "1")
    filled.run("tidy")

    assert ran.out == "deleted report 1\n"
    assert "the store's journal still has it" in ran.err
    assert CANARY.encode() in held
    assert CANARY.encode() not in bytes_of(filled.var)


def test_a_writers_change_leaves_nothing_of_what_was_there(filled: Program) -> None:
    with store_of(filled) as store:
        assert forget_number(store, "inbox", 1) == (True, Left.NOWHERE)
        change_report(store, KEY, "one", PUBLISHED, NOW)
        assert CANARY.encode() not in bytes_of(filled.var)


def test_an_organizer_forgets_a_report_by_its_number(filled: Program) -> None:
    assert filled.run("forget", "report", "1").out == "deleted report 1\n"
    assert CANARY.encode() in bytes_of(filled.var)  # in the submission
    assert_refused(filled.run("forget", "report", "1"), "no report 1")


@pytest.mark.parametrize("arguments, reason", [
    (("link", "https://letters.example.org/about"), "no private link"),
    (("link", "x" * 22), "nothing is stored"),
    (("submission", "9"), "no submission 9"),
])  # fmt: skip
def test_what_is_not_there_is_said(filled: Program, arguments: tuple[str, ...], reason: str) -> None:
    assert_refused(filled.run("forget", *arguments), reason)


@pytest.mark.parametrize(
    "link",
    [
        KEY,
        f" {SITE}/published/mine/{KEY}\n",
        f"{SITE}/published/mine/{KEY}/",
        f"{SITE}/drafts/{KEY}.txt?x=1#y",
        f"/es/c/drafts/{KEY}.json",
    ],
)
def test_the_key_is_found_in_a_link_as_people_copy_it(link: str) -> None:
    assert key_in(link) == KEY


@pytest.mark.parametrize("link", ["", "https://letters.example.org/", KEY[:-1], f"{KEY}x", f"{SITE}/x{KEY}"])
def test_what_has_no_key_has_none(link: str) -> None:
    assert key_in(link) is None


def test_an_address_takes_all_with_it_that_has_it_and_with_the_name_the_signature(two: Program) -> None:
    """The mail to the signer waits; sign-up and reminder are rows of those tables as they are filled elsewhere."""
    with store_of(two) as store:
        sign(store, Signing("one", PETITION.pinned, ADDRESS, MARIA), SECRET, NOW, Mails())
        with store.writing() as session:
            for table in ("attendees", "reminders"):
                session.execute(text(ROWS[table].replace("n@example.org", ADDRESS)))
    before = bytes_of(two.var)
    refused = two.run("forget", "address", "bob@example.org", "--name", MARIA.name, SECRET_KEY=SECRET)
    typed = ADDRESS.capitalize()  # as no one typed it before
    ran = two.run("forget", "address", f" {typed} ", "--name", f" {MARIA.name.upper()}", SECRET_KEY=SECRET)

    assert_refused(refused, "nothing is stored")
    assert (ran.code, ran.out) == (0, "deleted: outbox 1, attendees 1, reminders 1, signatures 1\n")
    canaries = [ADDRESS.encode(), MARIA.name.encode()]
    assert all(canary in before for canary in canaries)
    assert [canary for canary in canaries if canary in bytes_of(two.var)] == []


def test_what_is_stored_of_an_address_is_shown_to_give_it_to_its_owner(two: Program) -> None:
    """She lost her links. Two people signed from her mailbox on two days; each signature has its number."""
    ana = replace(MARIA, name="Ana Ñandú")
    with store_of(two) as store:
        sign(store, Signing("one", PETITION.pinned, ADDRESS, MARIA), SECRET, NOW - timedelta(days=2), Mails())
        sign(store, Signing("one", PETITION.pinned, ADDRESS, ana), SECRET, NOW, Mails())
        with store.writing() as session:
            for table in ("attendees", "reminders"):
                session.execute(text(ROWS[table].replace("n@example.org", ADDRESS)))
    shown = two.run("forget", "address", ADDRESS.capitalize(), "--show", SECRET_KEY=SECRET).json

    assert [one["email"] for one in shown["sign_ups"] + shown["reminders"]] == [ADDRESS, ADDRESS]
    assert [(one["id"], one["name"]) for one in shown["signatures"]] == [(1, MARIA.name), (2, ana.name)]
    assert shown["mails_that_wait"] == 2
    with store_of(two) as store:
        assert [each.kind for each in store.reports.disclosures()] == ["forget address --show"]
        assert len(store.outbox.all()) == 2


@pytest.mark.parametrize("by", ["link", "number"])
def test_mail_that_waits_goes_with_what_it_is_about(two: Program, by: str) -> None:
    """The mail server is down: the mail to the signer still waits when she asks to be forgotten."""
    mails = Mails()
    with store_of(two) as store:
        sign(store, Signing("one", PETITION.pinned, ADDRESS, MARIA), SECRET, NOW, mails)
        sign(store, Signing("one", PETITION.pinned, "bob@example.org", MARIA), SECRET, NOW, Mails("bob@example.org"))
    what = ("link", f"{SITE}/petition/mine/{mails.last.key}") if by == "link" else ("signature", "1")
    ran = two.run("forget", *what)
    with store_of(two) as store:
        left = [mail.to for mail in store.outbox.all(whole=True)]

    assert ran.out == {"link": "deleted from signatures, outbox\n", "number": "deleted signature 1\n"}[by]
    assert left == ["bob@example.org"]
    assert ADDRESS.encode() not in bytes_of(two.var)


def test_without_the_name_a_signature_stays(two: Program) -> None:
    with store_of(two) as store:
        sign(store, Signing("one", PETITION.pinned, ADDRESS, MARIA), SECRET, NOW, Mails())
    ran = two.run("forget", "address", ADDRESS, SECRET_KEY=SECRET)

    assert ran.out == "deleted: outbox 1\n"
    assert_refused(two.run("forget", "address", "nonsense", SECRET_KEY=SECRET), "no email address")
