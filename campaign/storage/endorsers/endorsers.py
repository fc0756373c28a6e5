"""Endorsers in the store: found by the key of their private link, or by their number for the organizers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import Engine, delete, or_, select
from sqlalchemy.orm import Session

from campaign.domain.endorsers.endorsers import (
    ENDED_FOR,
    WAITS,
    Endorser,
    EndorserConsent,
    EndorserDetails,
    EndorserKind,
    Scope,
)
from campaign.domain.language import Both
from campaign.domain.reports.reports import Decision
from campaign.storage.canonical_json import from_json, to_json
from campaign.storage.circuit_breaker import CircuitBreaker
from campaign.storage.endorsers.logos import find_logo, is_withdrawn_logo, withdraw_logo
from campaign.storage.endorsers.tables import EndorserRow, WithdrawnEndorserRow
from campaign.storage.letters.sealing import key_hash
from campaign.storage.notes import LOOK_FOR_ENDORSERS, expiry_cutoff
from campaign.storage.photographs import note_withdrawal


class Endorsers:
    """Reads of endorsers."""

    def __init__(self, engine: Engine, reads: CircuitBreaker) -> None:
        self._engine = engine
        self._reads = reads

    def of(self, campaign: str, decision: Decision | None = None) -> tuple[Endorser, ...]:
        """Return a campaign's endorsers, oldest first: all, or those with one decision."""
        return self._reads.call(lambda: self._of(campaign, decision))

    def shown(self, campaign: str, day: date) -> tuple[Endorser, ...]:
        """Return those that everyone sees on a day, by name."""
        shown = (one for one in self.of(campaign, Decision.APPROVED) if one.is_shown_on(day))
        return tuple(sorted(shown, key=lambda one: (one.details.name.casefold(), one.id)))

    def find(self, campaign: str, key: str) -> Endorser | None:
        """Return the endorser behind a private link."""
        return self._reads.call(lambda: self._find(campaign, key))

    def logo(self, campaign: str, name: str) -> bytes | None:
        """Return the bytes of a logo by the last part of its address."""
        with Session(self._engine) as session:
            return find_logo(session, campaign, name)

    def is_withdrawn_logo(self, campaign: str, name: str) -> bool:
        """Whether a logo of this name was withdrawn."""
        with Session(self._engine) as session:
            return is_withdrawn_logo(session, campaign, name)

    def withdrawn_on(self, campaign: str, mark: str) -> date | None:
        """Return when the endorser of a mark withdrew; None if it has not."""
        with Session(self._engine) as session:
            row = session.get(WithdrawnEndorserRow, (campaign, mark))
            return row.withdrawn_on if row else None

    def _of(self, campaign: str, decision: Decision | None) -> tuple[Endorser, ...]:
        wanted = select(EndorserRow).where(EndorserRow.campaign == campaign).order_by(EndorserRow.id)
        if decision:
            wanted = wanted.where(EndorserRow.decision == decision)
        with Session(self._engine) as session:
            return tuple(map(_endorser, session.scalars(wanted)))

    def _find(self, campaign: str, key: str) -> Endorser | None:
        with Session(self._engine) as session:
            row = session.scalars(select(EndorserRow).where(EndorserRow.hash == key_hash(key))).one_or_none()
            return _endorser(row) if row and row.campaign == campaign else None


def add_endorser(session: Session, key: str, mark: str, campaign: str, details: EndorserDetails, today: date) -> int:
    """Insert an endorser, which waits for the organizers, and return its number. It is withdrawn no longer."""
    session.execute(
        delete(WithdrawnEndorserRow).where(WithdrawnEndorserRow.campaign == campaign, WithdrawnEndorserRow.mark == mark)
    )
    row = EndorserRow(
        hash=key_hash(key),
        campaign=campaign,
        mark=mark,
        kind=details.kind,
        name=details.name,
        description=to_json(details.description, Both),
        place=details.place,
        address=details.address,
        logo=details.logo,
        logo_alt=to_json(details.logo_alt, Both) if details.logo_alt else None,
        consent_by=details.consent.by,
        consent_on=details.consent.on,
        consent_to=details.consent.to,
        ends_on=details.ends_on,
        decision=Decision.WAITING,
        received_on=today,
        changed_on=today,
        version=1,
    )
    session.add(row)
    session.flush()
    return row.id


def decide_endorser(session: Session, campaign: str, id: int, decision: Decision, today: date) -> bool:
    """Record the organizers' decision. Return whether the campaign has an endorser of this number."""
    row = session.get(EndorserRow, id, with_for_update=True)
    if row is None or row.campaign != campaign:
        return False
    if row.decision != decision:
        was_shown = row.decision == Decision.APPROVED
        row.decision, row.decided_on = decision, today
        if was_shown:
            note_withdrawal(session)
    return True


def withdraw_by_key(session: Session, key: str, today: date | None = None) -> bool:
    """Delete the endorser behind a private link, with its logo. Return whether there was one."""
    return _withdraw(
        session, session.scalars(select(EndorserRow).where(EndorserRow.hash == key_hash(key))).all(), today
    )


def withdraw_by_id(session: Session, id: int, today: date | None = None) -> bool:
    """Delete an endorser by its number, with its logo. Return whether there was one."""
    return _withdraw(session, session.scalars(select(EndorserRow).where(EndorserRow.id == id)).all(), today)


def remove_ended(session: Session, now: datetime) -> int:
    """Delete every endorser whose time has certainly passed and return how many, as with saved drafts."""
    cutoff = expiry_cutoff(session, now, LOOK_FOR_ENDORSERS)
    if cutoff is None:
        return 0
    day = cutoff.date()
    ended = (
        (EndorserRow.decision == Decision.WAITING) & (EndorserRow.changed_on <= day - WAITS),
        (EndorserRow.decision == Decision.REJECTED) & (EndorserRow.decided_on <= day - ENDED_FOR),
        EndorserRow.ends_on <= day - ENDED_FOR,
    )
    rows = session.scalars(select(EndorserRow).where(or_(*ended))).all()
    _delete(session, rows)
    return len(rows)


def _withdraw(session: Session, rows: Sequence[EndorserRow], today: date | None) -> bool:
    for row in rows:
        day = today or row.consent_on
        session.merge(WithdrawnEndorserRow(campaign=row.campaign, mark=row.mark, withdrawn_on=day))
    _delete(session, rows)
    return bool(rows)


def _delete(session: Session, rows: Sequence[EndorserRow]) -> None:
    """Delete endorsers with their logos, and have every page, picture and PDF that was made with them forgotten."""
    for row in rows:
        if row.logo:
            withdraw_logo(session, row.campaign, row.logo)
        session.delete(row)
    if rows:
        note_withdrawal(session)


def _endorser(row: EndorserRow) -> Endorser:
    details = EndorserDetails(
        EndorserKind(row.kind),
        row.name,
        from_json(row.description, Both),
        row.place,
        row.address,
        EndorserConsent(row.consent_by, row.consent_on, Scope(row.consent_to)),
        row.ends_on,
        row.logo,
        from_json(row.logo_alt, Both) if row.logo_alt else None,
    )
    decided = (row.received_on, row.changed_on, row.decided_on)
    return Endorser(row.id, row.campaign, details, Decision(row.decision), *decided, row.version)
