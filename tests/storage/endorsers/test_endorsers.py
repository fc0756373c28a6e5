"""Endorsers wait until they are approved, show until their day, and are gone once they withdraw, from every byte."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from campaign.actions.forget import forget_link, forget_number
from campaign.actions.press.endorsers import (
    CannotAdd,
    LogoTaken,
    NewEndorser,
    UnknownEndorsers,
    add_endorsers,
    decide_endorsers,
    delete_ended_endorsers,
    withdraw_endorser,
)
from campaign.domain.endorsers.endorsers import ENDED_FOR, WAITS, logo_name
from campaign.domain.reports.reports import Decision
from campaign.storage.pdf_cache import add_pdf
from campaign.storage.store import Store
from tests.storage.contents import NOW
from tests.storage.endorsers.samples import GROUP, LOGO, PERSON, SECRET, with_logo

SLUG = "small"
DAY = NOW.date()
A_DAY = timedelta(days=1)


def add(store: Store, *given: NewEndorser, slug: str = SLUG) -> list[str]:
    """Add endorsers, approve them, and return the keys of their links."""
    added = add_endorsers(store, SECRET, slug, given, NOW)
    decide_endorsers(store, slug, [one.id for one in added], Decision.APPROVED, NOW)
    return [one.key for one in added]


def names(store: Store, day_ahead: int = 0) -> list[str]:
    return [one.details.name for one in store.endorsers.shown(SLUG, DAY + day_ahead * A_DAY)]


def every_row(store: Store) -> str:
    with store.engine.connect() as connection:
        tables = ("endorsers", "logos", "withdrawn_endorsers", "renders", "notes")
        return repr([list(connection.execute(text(f"SELECT * FROM {table}"))) for table in tables])  # noqa: S608  # names of ours


def bytes_on_disk(store: Store) -> bytes:
    path = store.file
    return b"".join(file.read_bytes() for file in path.parent.glob(f"{path.name}*")) if path else b""


def test_one_waits_until_it_is_approved_and_is_read_as_it_was_given(store: Store) -> None:
    [added] = add_endorsers(store, SECRET, SLUG, [with_logo()], NOW)
    before = names(store)
    decide_endorsers(store, SLUG, [added.id], Decision.APPROVED, NOW)
    [shown] = store.endorsers.shown(SLUG, DAY)

    assert before == []
    assert replace(shown.details, logo=None) == GROUP
    assert store.endorsers.logo(SLUG, str(shown.details.logo_name)) == LOGO
    assert store.endorsers.find(SLUG, added.key) == shown
    assert store.endorsers.find("other", added.key) is None


def test_they_show_by_name_and_only_until_the_day_on_which_they_end(store: Store) -> None:
    add(store, NewEndorser(PERSON), NewEndorser(replace(GROUP, ends_on=DAY + A_DAY)))

    assert [names(store, ahead) for ahead in (0, 1)] == [["Canary Bakers’ Guild", "Vera Lund"], ["Vera Lund"]]


@pytest.mark.parametrize("how", ["link", "forget link", "forget endorser"])
def test_one_that_withdraws_leaves_nothing_but_marks(store: Store, how: str) -> None:
    [key] = add(store, with_logo())
    [shown] = store.endorsers.shown(SLUG, DAY)
    with store.writing() as session:
        add_pdf(session, "key", b"%PDF Canary", NOW)
    before, on_disk = every_row(store), bytes_on_disk(store)
    match how:
        case "link":
            assert withdraw_endorser(store, SLUG, key, NOW)
        case "forget link":
            assert forget_link(store, key)[0] == ("endorsers",)
        case _:
            assert forget_number(store, "endorsers", shown.id)[0]

    assert before.count("Canary") >= 6
    assert "Canary" not in every_row(store)
    assert (b"Canary" in on_disk) == (store.file is not None)
    assert b"Canary" not in bytes_on_disk(store)
    assert store.endorsers.is_withdrawn_logo(SLUG, str(shown.details.logo_name))
    assert store.endorsers.logo(SLUG, str(shown.details.logo_name)) is None
    assert not withdraw_endorser(store, SLUG, key, NOW)


def test_another_process_forgets_its_pages_with_the_next_question(store: Store, database: str) -> None:
    """Every process forgets what it made when the revision that editions carry has changed."""
    [key] = add(store, with_logo())
    other = Store.open(database)
    try:
        seen = [one.details.name for one in other.endorsers.shown(SLUG, DAY)]
        withdraw_endorser(store, SLUG, key, NOW)

        assert seen == [GROUP.name]
        assert other.endorsers.shown(SLUG, DAY) == ()
        assert other.notes.find("photographs") == "1"
    finally:
        other.close()


def test_an_old_list_does_not_bring_back_one_that_withdrew_and_a_newer_yes_does(store: Store) -> None:
    [key] = add(store, with_logo())
    withdraw_endorser(store, SLUG, key, NOW)
    again = replace(GROUP, name="  canary  bakers' GUILD ")
    newer = replace(again, consent=replace(GROUP.consent, on=DAY + A_DAY))

    with pytest.raises(CannotAdd) as refused:
        add_endorsers(store, SECRET, SLUG, [NewEndorser(PERSON), NewEndorser(again)], NOW)
    assert refused.value.withdrawn_on == DAY
    assert store.endorsers.of(SLUG) == ()
    assert len(add(store, NewEndorser(newer), slug=SLUG)) == 1
    assert store.endorsers.of("other") == ()


def test_no_one_is_listed_twice_and_no_logo_is_anothers(store: Store) -> None:
    add(store, with_logo())

    with pytest.raises(CannotAdd):
        add_endorsers(store, SECRET, SLUG, [NewEndorser(GROUP)], NOW)
    with pytest.raises(LogoTaken):
        add_endorsers(store, SECRET, SLUG, [with_logo(replace(GROUP, name="Another"))], NOW)
    assert len(add_endorsers(store, SECRET, "other", [with_logo()], NOW)) == 1


def test_a_decision_is_about_endorsers_of_the_campaign_alone_all_or_none(store: Store) -> None:
    [one, other] = add_endorsers(store, SECRET, SLUG, [NewEndorser(GROUP), NewEndorser(PERSON)], NOW)

    with pytest.raises(UnknownEndorsers, match="99"):
        decide_endorsers(store, SLUG, [one.id, 99], Decision.APPROVED, NOW)
    with pytest.raises(UnknownEndorsers):
        decide_endorsers(store, "other", [other.id], Decision.APPROVED, NOW)
    assert names(store) == []
    decide_endorsers(store, SLUG, [one.id, other.id], Decision.APPROVED, NOW)
    decide_endorsers(store, SLUG, [one.id], Decision.REJECTED, NOW)
    assert names(store) == ["Vera Lund"]


def test_what_has_ended_is_deleted_once_the_clock_agrees_a_day_later(store: Store) -> None:
    waiting, rejected, ending, lasting = add_endorsers(
        store,
        SECRET,
        SLUG,
        [
            NewEndorser(replace(PERSON, name="Waiting")),
            NewEndorser(replace(PERSON, name="Rejected")),
            NewEndorser(replace(GROUP, name="Ending", ends_on=DAY + A_DAY), LOGO),
            NewEndorser(PERSON),
        ],
        NOW,
    )
    decide_endorsers(store, SLUG, [rejected.id], Decision.REJECTED, NOW)
    decide_endorsers(store, SLUG, [ending.id, lasting.id], Decision.APPROVED, NOW)
    deleted = []
    for days in (0, ENDED_FOR.days - 1, ENDED_FOR.days + 2, ENDED_FOR.days + 4, WAITS.days, WAITS.days + 2):
        delete_ended_endorsers(store, NOW + days * A_DAY)
        deleted.append(
            sorted({"Waiting", "Rejected", "Ending"} - {one.details.name for one in store.endorsers.of(SLUG)})
        )

    assert deleted[1] == []
    assert deleted[3] == ["Ending", "Rejected"]
    assert deleted[-1] == ["Ending", "Rejected", "Waiting"]
    assert waiting.id != lasting.id
    assert names(store) == ["Vera Lund"]
    assert "Canary" not in every_row(store)


def test_a_logo_is_named_by_its_digest(store: Store) -> None:
    [key] = add(store, with_logo())
    [shown] = store.endorsers.shown(SLUG, DAY)

    assert shown.details.logo
    assert shown.details.logo_name == logo_name(shown.details.logo)
    assert key
    for name in ("", ".png", "%.png", "_" * 20 + ".png", "0" * 20 + ".png", f"{shown.details.logo}.png"):
        assert store.endorsers.logo(SLUG, name) is None
        assert not store.endorsers.is_withdrawn_logo(SLUG, name)
