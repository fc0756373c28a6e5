"""What organizers decided about releases, each by its id and the digest of the text that they read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine, bindparam, select
from sqlalchemy.orm import Session

from campaign.domain.press.releases import Release
from campaign.domain.reports.reports import Decision
from campaign.storage.canonical_json import digest, to_json
from campaign.storage.circuit_breaker import CircuitBreaker
from campaign.storage.photographs import note_withdrawal
from campaign.storage.press.tables import ReleaseRow
from campaign.storage.times import in_utc

_OF_A_CAMPAIGN = select(ReleaseRow).where(ReleaseRow.campaign == bindparam("one_campaign"))


@dataclass(frozen=True, slots=True)
class ReleaseDecision:
    """A decision about a release's text. `shown_from` is when everyone could see it first, if that has come or will."""

    digest: str
    decision: Decision
    decided_at: datetime
    shown_from: datetime | None

    def is_of(self, release: Release) -> bool:
        """Whether it is about this text, and not about one of before."""
        return self.digest == release_digest(release)


class Releases:
    """Reads of decisions."""

    def __init__(self, engine: Engine, reads: CircuitBreaker) -> None:
        self._engine = engine
        self._reads = reads

    def decisions(self, campaign: str) -> Mapping[str, ReleaseDecision]:
        """Return what was decided about each release of a campaign, by its id."""
        return self._reads.call(lambda: self._decisions(campaign))

    def _decisions(self, campaign: str) -> Mapping[str, ReleaseDecision]:
        with Session(self._engine) as session:
            return {row.id: _decision(row) for row in session.scalars(_OF_A_CAMPAIGN, {"one_campaign": campaign})}


def release_digest(release: Release) -> str:
    """Return the digest of a release as it is stored, by which a decision knows its text."""
    return digest(to_json(release.published, Release))


def decide_release(
    session: Session, campaign: str, release: Release, decision: Decision, now: datetime
) -> ReleaseDecision:
    """Record a decision about a release's text. One that everyone has seen keeps the time from which on they did."""
    row = session.get(ReleaseRow, (campaign, release.id), with_for_update=True)
    before = _decision(row) if row else None
    was_seen = before is not None and before.shown_from is not None and before.shown_from <= now
    shown_from = before.shown_from if before and was_seen else None
    if decision is Decision.APPROVED and shown_from is None:
        shown_from = max(now, release.embargoed_until or now)
    made = ReleaseDecision(release_digest(release), decision, now, shown_from)
    session.merge(
        ReleaseRow(
            campaign=campaign,
            id=release.id,
            digest=made.digest,
            decision=decision,
            decided_at=now,
            shown_from=shown_from,
        )
    )
    if before and before.decision is Decision.APPROVED:
        note_withdrawal(session)
    return made


def _decision(row: ReleaseRow) -> ReleaseDecision:
    shown_from = in_utc(row.shown_from) if row.shown_from else None
    return ReleaseDecision(row.digest, Decision(row.decision), in_utc(row.decided_at), shown_from)
