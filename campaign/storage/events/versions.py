"""Versions of events: noted whenever content is published, so that calendars hear of each change once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from campaign.domain.events.events import Event
from campaign.domain.events.versions import EventDecision, EventVersion
from campaign.storage.canonical_json import digest, to_json
from campaign.storage.circuit_breaker import CircuitBreaker
from campaign.storage.events.tables import EventRow
from campaign.storage.notes import find_note, set_note
from campaign.storage.times import in_utc

#: The note that counts every change of events and of who comes, which pages depend on.
REVISION = "events"


class EventVersions:
    """Reads of events' versions."""

    def __init__(self, engine: Engine, reads: CircuitBreaker) -> None:
        self._engine = engine
        self._reads = reads
        self._known: dict[str, tuple[int, Mapping[str, EventVersion]]] = {}

    def of(self, campaign: str) -> Mapping[str, EventVersion]:
        """Return the version of each event that the campaign has or had, by the event's id."""
        return self._reads.call(lambda: self._of(campaign))

    def at(self, campaign: str, revision: int) -> Mapping[str, EventVersion]:
        """Return the same from memory, if nothing has changed since a revision."""
        known = self._known.get(campaign)
        if known is None or known[0] != revision:
            known = (revision, self.of(campaign))
            self._known[campaign] = known
        return known[1]

    def revision(self) -> int:
        """Return how often events, or who comes to them, have changed."""
        return self._reads.call(self._revision)

    def _of(self, campaign: str) -> Mapping[str, EventVersion]:
        with Session(self._engine) as session:
            rows = session.scalars(select(EventRow).where(EventRow.campaign == campaign))
            return {row.event: _version(row) for row in rows}

    def _revision(self) -> int:
        with Session(self._engine) as session:
            return int(find_note(session, REVISION) or 0)


def note_events(session: Session, campaign: str, events: Iterable[Event], now: datetime) -> bool:
    """Note what is published now. Return whether any event is new or has changed.

    An event that is published no longer keeps its version: if it returns, calendars know it.
    """
    has_changed = False
    for event in events:
        has_changed |= _note(session, campaign, event, now)
    if has_changed:
        note_change(session)
    return has_changed


def decide_event(session: Session, campaign: str, event: str, decision: EventDecision, today: date) -> bool:
    """Record what organizers decided; return whether the campaign has this event."""
    row = session.get(EventRow, (campaign, event), with_for_update=True)
    if row is None:
        return False
    if row.decision != decision:
        row.decision, row.decided_on = str(decision), today
        note_change(session)
    return True


def hold_event(session: Session, campaign: str, event: str) -> EventVersion | None:
    """Return an event's version, and let no one else change who comes until the transaction ends."""
    row = session.get(EventRow, (campaign, event), with_for_update=True)
    return _version(row) if row else None


def note_change(session: Session) -> None:
    """Begin a new revision of what pages show."""
    set_note(session, REVISION, str(int(find_note(session, REVISION) or 0) + 1))


def _note(session: Session, campaign: str, event: Event, now: datetime) -> bool:
    whole, appointment = digest(to_json(event, Event)), appointment_digest(event)
    row = session.get(EventRow, (campaign, event.id), with_for_update=True)
    if row is None:
        row = EventRow(campaign=campaign, event=event.id, sequence=0, decision=str(EventDecision.NONE))
        row.appointment = appointment
        session.add(row)
    elif row.digest == whole:
        return False
    row.sequence += row.appointment != appointment
    row.digest, row.appointment = whole, appointment
    row.changed_at, row.ends_at = now.replace(microsecond=0), event.ends_at.astimezone(UTC)
    session.flush()
    return True


def appointment_digest(event: Event) -> str:
    """Return a digest of what those who signed up must hear of if it changes."""
    return digest("\n".join(event.appointment))


def _version(row: EventRow) -> EventVersion:
    decision = EventDecision(row.decision)
    return EventVersion(row.event, row.sequence, in_utc(row.changed_at), decision, row.decided_on)
