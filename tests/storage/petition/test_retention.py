"""What comes from an address is erased when its time has passed: by a moved clock, and in the bytes of the file."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from campaign.actions.petition.petition import change_choices
from campaign.actions.petition.petition_desk import deliver_packet, make_packet
from campaign.domain.petition.signatures import AFTER_CLOSING, AFTER_DELIVERY, AFTER_SIGNING, NO_NAME, PENDING_FOR
from campaign.storage.petition.retention import note_closing, remove_expired
from campaign.storage.store import Store
from tests.storage.contents import NOW
from tests.storage.petition.samples import CAMPAIGN, MARIA, count, signed, signs

DAY = timedelta(days=1)
NO_ONE_SEES = {"shows_name": False, "gives_name": False}


def tidied(store: Store, days: int, closes: int | None = None) -> tuple[int, int]:
    """Look at the clock twice, a day apart, so many days from now."""
    for when in (NOW + days * DAY, NOW + (days + 1) * DAY):
        day = None if closes is None else (NOW + closes * DAY).date()
        with store.writing() as session:
            note_closing(session, {CAMPAIGN: day}, when.date())
            done = remove_expired(session, when)
    store.empty_journal()
    return done


def row(store: Store) -> tuple[object, ...]:
    with store.engine.connect() as connection:
        found = connection.execute(text("SELECT identity, mailbox, name, postal_code, region FROM signatures")).one()
        return tuple(found)


@pytest.mark.parametrize(
    ("closes", "delivered", "days"),
    [
        (None, 10, 10 + AFTER_DELIVERY.days),
        (20, None, 20 + AFTER_CLOSING.days),
        (None, None, AFTER_SIGNING.days),
        (20, 10, 10 + AFTER_DELIVERY.days),  # the first that comes
    ],
)
def test_what_comes_from_an_address_is_erased_on_its_day_and_not_before(
    store: Store, closes: int | None, delivered: int | None, days: int
) -> None:
    signed(store, NOW, **NO_ONE_SEES)
    if delivered is not None:
        packet = make_packet(store, CAMPAIGN, NOW)
        deliver_packet(store, CAMPAIGN, packet.id, (NOW + delivered * DAY).date(), "Council")
    identity, mailbox, *_ = map(str, row(store))
    early, late = tidied(store, days - 2, closes), tidied(store, days, closes)

    assert (early, late) == ((0, 0), (0, 1))
    assert row(store) == (None, None, "", "", "NM")
    assert count(store) == 1
    if store.file:
        data = b"\0".join(path.read_bytes() for path in store.file.parent.glob("*"))
        assert not any(piece.encode() in data for piece in (identity, mailbox, MARIA.name, "Ñandú"))


def test_a_name_to_give_stays_until_it_is_given_or_the_petition_is_over(store: Store) -> None:
    signed(store, NOW, shows_name=False, gives_name=True)
    tidied(store, AFTER_SIGNING.days)
    before = row(store)
    packet = make_packet(store, CAMPAIGN, NOW)
    deliver_packet(store, CAMPAIGN, packet.id, (NOW + 400 * DAY).date(), "Council")
    early, late = tidied(store, 400 + AFTER_DELIVERY.days - 2), tidied(store, 400 + AFTER_DELIVERY.days)

    assert before == (None, None, MARIA.name, "", "NM")  # it is still to be delivered
    assert (early, late) == ((0, 0), (0, 1))
    assert row(store)[2] == ""
    assert tidied(store, 500) == (0, 0)


def test_a_name_to_give_to_no_one_goes_when_the_petition_is_long_closed(store: Store) -> None:
    signed(store, NOW, shows_name=False, gives_name=True)
    early, late = (tidied(store, 20 + AFTER_CLOSING.days + days, closes=20) for days in (-2, 0))

    assert (early, late) == ((0, 0), (0, 1))
    assert row(store)[2] == ""


def test_a_shown_name_goes_when_its_signer_no_longer_agrees(store: Store) -> None:
    key = signed(store, NOW, gives_name=False)
    tidied(store, AFTER_SIGNING.days)
    before = row(store)[2]
    change_choices(store, CAMPAIGN, key, NO_NAME)
    tidied(store, AFTER_SIGNING.days + 2)

    assert before == MARIA.name
    assert row(store)[2] == ""


def test_a_petition_that_the_campaign_took_down_has_closed(store: Store) -> None:
    signed(store, NOW)
    for days in (0, AFTER_CLOSING.days, AFTER_CLOSING.days + 1):
        with store.writing() as session:
            note_closing(session, {}, (NOW + days * DAY).date())
            done = remove_expired(session, NOW + days * DAY)

    assert done == (0, 1)


def test_what_no_one_confirmed_is_deleted_after_a_week(store: Store) -> None:
    signs(store, NOW, details=replace(MARIA, name="Canaryname"))
    early, late = tidied(store, PENDING_FOR.days - 2), tidied(store, PENDING_FOR.days)

    assert (early, late) == ((0, 0), (1, 0))
    if store.file:
        assert b"Canaryname" not in b"\0".join(path.read_bytes() for path in store.file.parent.glob("*"))


def test_one_look_at_a_wrong_clock_erases_nothing(store: Store) -> None:
    signed(store, NOW)
    with store.writing() as session:
        assert remove_expired(session, NOW) == (0, 0)
    with store.writing() as session:
        assert remove_expired(session, NOW + 4000 * DAY) == (0, 0)
    with store.writing() as session:
        assert remove_expired(session, NOW + DAY) == (0, 0)
