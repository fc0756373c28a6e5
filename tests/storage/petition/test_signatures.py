"""A signature waits until its signer confirms it, counts once, and is gone when it is withdrawn. No answer says who signed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event, text

from campaign.actions.petition.petition import MailedCode, change_choices, confirm_code, confirm_link, withdraw
from campaign.domain.language import Both
from campaign.domain.mail.confirmations import MOST_TRIES
from campaign.domain.petition.signatures import MOST_IN_A_MAILBOX, PENDING_FOR, Choices, Status
from campaign.storage.store import Store
from tests.storage.contents import NOW
from tests.storage.petition.samples import ADDRESS, CAMPAIGN, MARIA, PETITION, SECRET, TEXT, count, signed, signs

DAY = timedelta(days=1)
#: What is stored of someone before they choose.
UNCHOSEN = replace(MARIA, shows_name=False, gives_name=False)


@contextmanager
def statements(store: Store) -> Iterator[list[str]]:
    """Every statement that the store runs meanwhile, without the values, and whether it writes a row."""
    ran: list[str] = []

    def listen(_c: object, cursor: Any, statement: str, *_: object) -> None:
        ran.append(f"{statement} {cursor.rowcount > 0 and not statement.startswith('SELECT')}")

    event.listen(store.engine, "after_cursor_execute", listen)
    try:
        yield ran
    finally:
        event.remove(store.engine, "after_cursor_execute", listen)


def code_of(store: Store, code: str, address: str = ADDRESS, name: str = MARIA.name, days: int = 0) -> bool:
    return confirm_code(store, CAMPAIGN, MailedCode(address, name, code), SECRET, NOW + days * DAY)


def test_a_signature_counts_once_its_signer_has_confirmed_it(store: Store) -> None:
    mailed = signs(store, NOW)
    waiting = store.petitions.find(CAMPAIGN, mailed.key)
    before = count(store)
    again = [confirm_link(store, CAMPAIGN, mailed.key, NOW + DAY) for _ in range(2)]
    found = store.petitions.find(CAMPAIGN, mailed.key)

    assert waiting
    assert found
    assert (waiting.details, waiting.status, waiting.version) == (UNCHOSEN, Status.PENDING, TEXT.version)
    assert (found.status, found.confirmed_on) == (Status.CONFIRMED, (NOW + DAY).date())
    assert (before, again, count(store)) == (0, [True, True], 1)
    assert store.petitions.find("another", mailed.key) is None
    assert confirm_link(store, "another", mailed.key, NOW) is False


def test_a_typed_code_confirms_too(store: Store) -> None:
    mailed = signs(store, NOW)

    assert not code_of(store, mailed.code, "someone@example.org")
    assert not code_of(store, mailed.code, name="Someone Else")
    assert code_of(store, mailed.code, name="maría  ñandú")
    assert count(store) == 1
    assert not code_of(store, mailed.code)


def test_a_code_is_tried_a_few_times_and_the_link_still_works(store: Store) -> None:
    mailed = signs(store, NOW)
    wrong = "C" * 6 if mailed.code != "C" * 6 else "D" * 6
    tries = [code_of(store, wrong) for _ in range(MOST_TRIES)]

    assert tries == [False] * MOST_TRIES
    assert not code_of(store, mailed.code)
    assert confirm_link(store, CAMPAIGN, mailed.key, NOW)


def test_what_is_confirmed_too_late_does_not_count(store: Store) -> None:
    mailed = signs(store, NOW)

    assert not confirm_link(store, CAMPAIGN, mailed.key, NOW + PENDING_FOR)
    assert not code_of(store, mailed.code, days=PENDING_FOR.days)
    assert count(store) == 0


def test_whoever_signs_again_counts_once_and_keeps_the_link(store: Store) -> None:
    """Anyone can type someone's name and address: that must end no link to withdraw."""
    first = signs(store, NOW)
    confirm_link(store, CAMPAIGN, first.key, NOW, Choices(shows_name=True, gives_name=True))
    second = signs(store, NOW + 2 * DAY, details=replace(MARIA, name="MARÍA ÑANDÚ", postal_code="10001"))
    found = store.petitions.find(CAMPAIGN, second.key)

    assert found
    assert (found.details, count(store)) == (MARIA, 1)  # what a confirmed signature says stays
    assert second.key == first.key


def test_signing_again_before_confirming_renews_the_same_link(store: Store) -> None:
    first = signs(store, NOW)
    second = signs(store, NOW + 6 * DAY)

    assert (second.key, second.code) == (first.key, first.code)
    assert confirm_link(store, CAMPAIGN, first.key, NOW + 12 * DAY)


def test_whoever_was_forgotten_by_time_signs_again_with_a_link_of_their_own(store: Store) -> None:
    first = signed(store, NOW)
    with store.writing() as session:
        session.execute(text("UPDATE signatures SET identity = NULL, mailbox = NULL, nonce = NULL"))
    second = signed(store, NOW + 2 * DAY)

    assert first != second
    assert count(store) == 2


def test_someone_signs_two_petitions_on_one_evening(store: Store) -> None:
    keys = [(name, signs(store, NOW, campaign=name).key) for name in (CAMPAIGN, "another")]

    assert [confirm_link(store, name, key, NOW) for name, key in keys] == [True, True]


def test_someone_who_signs_again_within_a_day_changes_nothing(store: Store) -> None:
    first = signs(store, NOW)
    second = signs(store, NOW + DAY / 2, details=replace(MARIA, postal_code="10001"))
    found = store.petitions.find(CAMPAIGN, first.key)

    assert found
    assert found.details == UNCHOSEN
    assert second.key == first.key
    assert len(store.outbox.all()) == 1


def test_two_people_with_one_address_are_two(store: Store) -> None:
    for day, name in enumerate(["Ana", "Bea"]):
        mailed = signs(store, NOW + 2 * day * DAY, details=replace(MARIA, name=name))
        assert confirm_link(store, CAMPAIGN, mailed.key, NOW + 2 * day * DAY)

    assert count(store) == 2


def test_folding_never_makes_one_of_two(store: Store) -> None:
    """Plus-tags and dots are one mailbox with some providers only, so they limit and never say who is who."""
    spellings = ["a.b@example.org", "ab@example.org", "ab+x@example.org"]
    for day, address in enumerate(spellings):
        mailed = signs(store, NOW + 2 * day * DAY, address)
        assert confirm_link(store, CAMPAIGN, mailed.key, NOW + 2 * day * DAY)

    assert count(store) == len(spellings)


def test_few_sign_from_one_mailbox(store: Store) -> None:
    for number in range(MOST_IN_A_MAILBOX + 2):
        when = NOW + 2 * number * DAY
        confirm_link(store, CAMPAIGN, signs(store, when, f"ab+{number}@example.org").key, when)

    assert count(store) == MOST_IN_A_MAILBOX


def test_a_new_a_pending_a_confirmed_and_a_withdrawn_address_take_the_same_statements(store: Store) -> None:
    signs(store, NOW, "other@example.org")  # the text is known
    ran: list[list[str]] = []
    for day in (2, 4, 6, 8):
        when = NOW + day * DAY
        with statements(store) as these:
            mailed = signs(store, when)
        ran.append(these)
        if day in (4, 6):
            assert confirm_link(store, CAMPAIGN, mailed.key, when)
        if day == 6:
            assert withdraw(store, CAMPAIGN, mailed.key, when)

    assert len(ran[0]) > 6
    assert all(these == ran[0] for these in ran)


def test_a_wrong_code_takes_the_same_statements_whether_the_address_is_known(store: Store) -> None:
    signs(store, NOW)
    ran: list[list[str]] = []
    for address in (ADDRESS, "nobody@example.org"):
        with statements(store) as these:
            assert not code_of(store, "CDCDCD", address)
        ran.append(these)

    assert ran[0] == ran[1]


def test_a_withdrawn_signature_is_gone_and_counts_no_more(store: Store) -> None:
    key = signed(store, NOW)

    assert withdraw(store, CAMPAIGN, key, NOW)
    assert not withdraw(store, CAMPAIGN, key, NOW)
    assert (count(store), store.petitions.find(CAMPAIGN, key)) == (0, None)


def test_withdrawing_leaves_no_byte_in_the_file(store: Store) -> None:
    if store.file is None:
        pytest.skip("a server keeps its own files")
    mailed = signs(store, NOW, details=replace(MARIA, name="Canaryname Ñandú"))
    confirm_link(store, CAMPAIGN, mailed.key, NOW)
    canaries = (b"Canaryname", b"maria.canary", mailed.key.encode())
    before = _bytes(store)
    withdraw(store, CAMPAIGN, mailed.key, NOW)

    assert [canary in before for canary in canaries] == [True, True, True]
    assert [canary in _bytes(store) for canary in canaries] == [False, False, False]


def _bytes(store: Store) -> bytes:
    assert store.file
    return b"\0".join(path.read_bytes() for path in store.file.parent.glob("*"))


def test_an_address_is_in_the_outbox_alone(store: Store) -> None:
    signs(store, NOW)
    with store.engine.connect() as connection:
        row = connection.execute(text("SELECT * FROM signatures")).one()

    assert ADDRESS not in map(str, row)
    assert [mail.to for mail in store.outbox.all(whole=True)] == [ADDRESS]


def test_a_signer_changes_what_they_agreed_to(store: Store) -> None:
    key = signed(store, NOW)
    changed = change_choices(store, CAMPAIGN, key, Choices())

    assert changed
    assert changed.details == UNCHOSEN
    assert change_choices(store, CAMPAIGN, "x" * 22, Choices(shows_name=True, gives_name=True)) is None


def test_each_text_has_its_own_signatures(store: Store) -> None:
    """An edit of the text begins a new version; who signed the first is not taken for a signer of the second."""
    signed(store, NOW)
    changed = replace(PETITION, text=(Both("It lends 90 books a day.", "Presta 90 libros al día."),))
    mailed = signs(store, NOW + DAY, "bea@example.org", petition=changed)
    confirm_link(store, CAMPAIGN, mailed.key, NOW + DAY)

    versions = store.petitions.versions(CAMPAIGN)
    assert [(one.text, one.confirmed) for one in versions] == [(TEXT, 1), (changed.pinned, 1)]


def test_sqlite_is_new_enough_for_what_the_statements_need() -> None:
    assert sqlite3.sqlite_version_info >= (3, 35)
