"""Add endorsers, decide about them, and let them withdraw."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from campaign.actions.letters.drafts import new_page_nonce
from campaign.domain.endorsers.endorsers import EndorserDetails
from campaign.domain.language import fold
from campaign.domain.reports.reports import Decision
from campaign.storage.endorsers.endorsers import add_endorser, decide_endorser, remove_ended, withdraw_by_key
from campaign.storage.endorsers.logos import LogoTaken as LogoTaken  # for commands
from campaign.storage.endorsers.logos import add_logo
from campaign.storage.store import Store


class UnknownEndorsers(Exception):
    """There are no endorsers of these numbers, so nothing was decided."""

    def __init__(self, ids: Iterable[int]) -> None:
        super().__init__(", ".join(map(str, ids)))


class CannotAdd(Exception):
    """An endorser may not be added: it is there already, or it withdrew after it gave this consent."""

    def __init__(self, name: str, withdrawn_on: date | None = None) -> None:
        super().__init__(name)
        self.name, self.withdrawn_on = name, withdrawn_on


@dataclass(frozen=True, slots=True)
class NewEndorser:
    """An endorser to add, with the bytes of its logo if it has one."""

    details: EndorserDetails
    logo: bytes | None = None


@dataclass(frozen=True, slots=True)
class AddedEndorser:
    """An endorser that was added: its number, its name, and the key of its private link, which is stored nowhere."""

    id: int
    name: str
    key: str


def add_endorsers(
    store: Store, secret: str, campaign: str, given: Iterable[NewEndorser], now: datetime
) -> tuple[AddedEndorser, ...]:
    """Add endorsers, all or none; they wait for the organizers.

    Raises CannotAdd for one that the campaign has, or that withdrew and has not agreed since; LogoTaken for a logo that
    another one has.
    """
    new = tuple(given)
    known = {_mark(secret, campaign, one.details.name) for one in store.endorsers.of(campaign)}
    for one in new:
        mark = _mark(secret, campaign, one.details.name)
        withdrawn_on = store.endorsers.withdrawn_on(campaign, mark)
        if mark in known or withdrawn_on and one.details.consent.on <= withdrawn_on:
            raise CannotAdd(one.details.name, withdrawn_on)
        known.add(mark)
    added = []
    with store.writing() as session:
        for one in new:
            details, key = one.details, new_page_nonce()
            if one.logo is not None:
                details = replace(details, logo=add_logo(session, campaign, one.logo))
            mark = _mark(secret, campaign, details.name)
            id = add_endorser(session, key, mark, campaign, details, now.date())
            added.append(AddedEndorser(id, details.name, key))
    return tuple(added)


def decide_endorsers(store: Store, campaign: str, ids: Iterable[int], decision: Decision, now: datetime) -> None:
    """Approve or reject endorsers, all or none. Raises UnknownEndorsers with the numbers of others."""
    with store.writing() as session:
        unknown = [id for id in ids if not decide_endorser(session, campaign, id, decision, now.date())]
        if unknown:
            raise UnknownEndorsers(unknown)


def withdraw_endorser(store: Store, campaign: str, key: str, now: datetime) -> bool:
    """Delete the endorser behind a private link at once, with every byte on disk. Return whether there was one."""
    if store.endorsers.find(campaign, key) is None:
        return False
    with store.writing() as session:
        was_there = withdraw_by_key(session, key, now.date())
    store.empty_journal()
    return was_there


def delete_ended_endorsers(store: Store, now: datetime) -> int:
    """Delete every endorser whose time has passed and return how many there were."""
    with store.writing() as session:
        ended = remove_ended(session, now)
    if ended:
        store.empty_journal()
    return ended


def _mark(secret: str, campaign: str, name: str) -> str:
    """Return the keyed hash of a name, however it is written."""
    words = " ".join(fold(name).split())
    return hmac.new(secret.encode(), f"endorser {campaign} {words}".encode(), hashlib.sha256).hexdigest()
