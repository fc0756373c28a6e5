"""Reports in the store: found by the key of their writer's link, or by their number for the organizers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date, datetime

from sqlalchemy import Engine, bindparam, delete, func, or_, select
from sqlalchemy.orm import Session

from campaign.domain.reports.reports import (
    REJECTED_FOR,
    UNSEEN_FOR,
    WAITS,
    Decision,
    Outcome,
    Report,
    ReportDetails,
)
from campaign.storage.circuit_breaker import CircuitBreaker
from campaign.storage.driver_queries import DriverQuery
from campaign.storage.letters.sealing import key_hash
from campaign.storage.notes import LOOK_FOR_REPORTS, expiry_cutoff, find_note, set_note
from campaign.storage.tables import DisclosureRow, ReportRow

#: The note that counts every change of what everyone sees.
REVISION = "reports"

#: The letters of a campaign that a newspaper has had from a day on. Every page of the composer asks for them.
_LETTERS = (
    select(func.count())
    .select_from(ReportRow)
    .where(
        ReportRow.campaign == bindparam("one_campaign"),
        ReportRow.paper == bindparam("one_paper"),
        ReportRow.decision == str(Decision.APPROVED),
        or_(*(ReportRow.outcome == str(outcome) for outcome in (Outcome.SENT, Outcome.CALLED, Outcome.PUBLISHED))),
        func.coalesce(ReportRow.published_on, ReportRow.received_on) >= bindparam("from_day"),
    )
)


class Reports:
    """Reads of reports."""

    def __init__(self, engine: Engine, reads: CircuitBreaker) -> None:
        self._engine = engine
        self._reads = reads
        self._letters = DriverQuery(engine, _LETTERS)

    def find(self, campaign: str, key: str) -> Report | None:
        """Return the report behind a writer's link."""
        return self._reads.call(lambda: self._find(campaign, key))

    def _find(self, campaign: str, key: str) -> Report | None:
        with Session(self._engine) as session:
            return find_report(session, campaign, key)

    def of(self, campaign: str, decision: Decision | None = None) -> tuple[Report, ...]:
        """Return a campaign's reports, oldest first: all, or those with one decision."""
        wanted = select(ReportRow).where(ReportRow.campaign == campaign).order_by(ReportRow.id)
        if decision:
            wanted = wanted.where(ReportRow.decision == decision)
        with Session(self._engine) as session:
            return tuple(map(_report, session.scalars(wanted)))

    def waiting(self, campaign: str) -> int:
        """Return how many of a campaign's reports wait for a decision."""
        with Session(self._engine) as session:
            return _count(session, ReportRow.campaign == campaign, ReportRow.decision == Decision.WAITING)

    def letters_since(self, campaign: str, paper: str, day: date) -> int:
        """Return how many approved reports tell of a letter sent to a newspaper, or in it, on this day or later."""
        from_day = day.isoformat() if self._engine.dialect.name == "sqlite" else day  # its driver has no days
        values = {"one_campaign": campaign, "one_paper": paper, "from_day": from_day}
        [(count,)] = self._reads.call(lambda: self._letters.rows(**values))
        return int(count)

    def disclosures(self) -> tuple[DisclosureRow, ...]:
        """Return each time that a list was taken out of the store, oldest first."""
        with Session(self._engine) as session:
            return tuple(session.scalars(select(DisclosureRow).order_by(DisclosureRow.id)))


def find_report(session: Session, campaign: str, key: str) -> Report | None:
    """Return the report behind a writer's link, within a transaction."""
    row = _row(session, key)
    return _report(row) if row and row.campaign == campaign else None


def add_report(session: Session, key: str, campaign: str, details: ReportDetails, today: date) -> Report | None:
    """Insert what a writer says; None if something else is stored under the key. Adding the same twice adds it once."""
    found = _row(session, key)
    if found and (found.campaign, _report(found).details) != (campaign, details):
        return None
    return _report(found) if found else put_report(session, key, campaign, details, today)


def put_report(session: Session, key: str, campaign: str, details: ReportDetails, today: date) -> Report:
    """Insert what a writer says, or replace it. What changed waits for the organizers again."""
    row = _row(session, key, changes=True)
    if row is None:
        row = ReportRow(hash=key_hash(key), campaign=campaign, received_on=today, version=0, was_approved=False)
        session.add(row)
    elif _report(row).details == details:
        return _report(row)
    elif _report(row).is_on_wall:
        note_change(session)
    _set_details(row, details)
    row.decision, row.changed_on, row.decided_on = Decision.WAITING, today, None
    row.version += 1
    session.flush()
    return _report(row)


def decide(session: Session, campaign: str, id: int, decision: Decision, today: date) -> Report | None:
    """Record the organizers' decision; None if the campaign has no report of this number."""
    row = session.get(ReportRow, id, with_for_update=True)
    if row is None or row.campaign != campaign:
        return None
    if row.decision != decision:
        was_on_wall = _report(row).is_on_wall
        row.decision, row.decided_on, row.was_approved = decision, today, decision == Decision.APPROVED
        if was_on_wall or _report(row).is_on_wall:
            note_change(session)
    return _report(row)


def waiting_before(session: Session, campaign: str, day: date) -> tuple[int, ...]:
    """Return the numbers of reports that have waited since before a day and were never approved."""
    waits = (ReportRow.decision == Decision.WAITING) & (ReportRow.changed_on < day)
    is_new = (ReportRow.campaign == campaign) & ReportRow.was_approved.is_(False)
    return tuple(session.scalars(select(ReportRow.id).where(is_new, waits)))


def remove_by_key(session: Session, key: str) -> bool:
    """Delete the report behind a writer's link. Return whether there was one."""
    return _remove(session, ReportRow.hash == key_hash(key)) > 0


def remove_by_id(session: Session, id: int) -> bool:
    """Delete a report by its number. Return whether there was one."""
    return _remove(session, ReportRow.id == id) > 0


def remove_expired(session: Session, now: datetime) -> int:
    """Delete every report whose time has certainly passed and return how many, as with saved drafts."""
    cutoff = expiry_cutoff(session, now, LOOK_FOR_REPORTS)
    if cutoff is None:
        return 0
    day, decided_on = cutoff.date(), func.coalesce(ReportRow.decided_on, ReportRow.changed_on)
    is_unseen = or_(ReportRow.outcome != Outcome.PUBLISHED, ReportRow.may_show.is_(False))
    ends = (
        (ReportRow.decision == Decision.WAITING)
        & ReportRow.was_approved.is_(False)
        & (ReportRow.changed_on <= day - WAITS),
        (ReportRow.decision == Decision.REJECTED) & (decided_on <= day - REJECTED_FOR),
        ReportRow.was_approved.is_(True) & is_unseen & (decided_on <= day - UNSEEN_FOR),
    )
    return _remove(session, or_(*ends))


def add_disclosure(session: Session, kind: str, campaign: str, rows: int, now: datetime) -> None:
    """Record that a list was taken out of the store."""
    session.add(DisclosureRow(kind=kind, campaign=campaign, rows=rows, at=now))


def note_change(session: Session) -> None:
    """Begin a new revision of what everyone sees."""
    set_note(session, REVISION, str(revision_of(session) + 1))


def revision_of(session: Session) -> int:
    """Return how often what everyone sees has changed."""
    return int(find_note(session, REVISION) or 0)


def _remove(session: Session, *where: object) -> int:
    gone = session.execute(delete(ReportRow).where(*where).returning(ReportRow.id)).all()  # type: ignore[arg-type]  # conditions
    if gone:
        note_change(session)
    return len(gone)


def _count(session: Session, *where: object) -> int:
    return session.scalar(select(func.count()).select_from(ReportRow).where(*where)) or 0  # type: ignore[arg-type]  # conditions


def _row(session: Session, key: str, *, changes: bool = False) -> ReportRow | None:
    """Return the row of a key, held against a decision at the same time if it `changes`."""
    wanted = select(ReportRow).where(ReportRow.hash == key_hash(key))
    return session.scalars(wanted.with_for_update() if changes else wanted).one_or_none()


def _set_details(row: ReportRow, details: ReportDetails) -> None:
    for name, value in asdict(details).items():
        setattr(row, name, value)


def _report(row: ReportRow) -> Report:
    details = ReportDetails(
        Outcome(row.outcome),
        row.newspaper,
        row.paper,
        row.region,
        row.headline,
        row.published_on,
        row.address,
        row.sentence,
        row.shown_as,
        row.may_show,
        row.for_offices,
    )
    return Report(
        row.id,
        row.campaign,
        details,
        Decision(row.decision),
        row.received_on,
        row.changed_on,
        row.decided_on,
        row.version,
        row.was_approved,
    )


def rows_of(rows: Sequence[ReportRow]) -> tuple[Report, ...]:
    """Return the reports of some rows."""
    return tuple(map(_report, rows))
