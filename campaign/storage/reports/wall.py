"""What everyone sees of reports: published letters that were approved, newest first, and how many by region."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from campaign.domain.reports.reports import Decision, Outcome, Report
from campaign.storage.circuit_breaker import CircuitBreaker
from campaign.storage.reports.reports import revision_of, rows_of
from campaign.storage.tables import ReportRow

A_PAGE = 30
_UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class WallPage:
    """One page of a campaign's published letters; `regions` counts all of them by the code of their region."""

    letters: tuple[Report, ...]
    regions: Mapping[str, int]

    @property
    def count(self) -> int:
        """The number of letters on all pages."""
        return sum(self.regions.values())

    @property
    def last(self) -> int:
        """The number of the last page."""
        return max(1, -(-self.count // A_PAGE))


class Wall:
    """Reads of what everyone sees. Each is a few rows, or a count along an index."""

    def __init__(self, engine: Engine, reads: CircuitBreaker) -> None:
        self._engine = engine
        self._reads = reads

    def revision(self) -> int:
        """Return how often what everyone sees has changed: one read by key."""
        return self._reads.call(self._revision)

    def page(self, campaign: str, number: int) -> WallPage:
        """Return a page of a campaign's letters, counted from 1."""
        return self._reads.call(lambda: self._page(campaign, number))

    def _revision(self) -> int:
        with Session(self._engine) as session:
            return revision_of(session)

    def _page(self, campaign: str, number: int) -> WallPage:
        is_shown = (
            ReportRow.campaign == campaign,
            ReportRow.decision == Decision.APPROVED,
            ReportRow.outcome == Outcome.PUBLISHED,
            ReportRow.may_show.is_(True),
        )
        newest = select(ReportRow).where(*is_shown).order_by(ReportRow.published_on.desc(), ReportRow.id.desc())
        counts = select(ReportRow.region, func.count()).where(*is_shown).group_by(ReportRow.region)
        with Session(self._engine) as session:
            regions = {region or _UNKNOWN: count for region, count in session.execute(counts)}
            rows = session.scalars(newest.limit(A_PAGE).offset((number - 1) * A_PAGE)).all()
            return WallPage(rows_of(rows), regions)
