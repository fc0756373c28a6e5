"""When the facts and sheets of a campaign last changed."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from functools import cached_property

from campaign.domain.editions import Edition
from campaign.domain.evidence.facts import Fact
from campaign.domain.sheets.fact_sheets import FactSheet
from campaign.storage.edition_history import Key
from campaign.web.site import site


class Changes:
    """When each fact and sheet of an edition last changed; what has not in a long time, when it was last checked."""

    def __init__(self, edition: Edition) -> None:
        self._edition = edition

    @cached_property
    def _known(self) -> dict[Key, datetime]:
        return site().services.store.editions.last_changes(self._edition)

    def of_fact(self, fact: Fact) -> datetime:
        """Return when a fact last changed."""
        return self._known.get(("facts", fact.id)) or _beginning(fact.checked_on)

    def of_sheet(self, sheet: FactSheet) -> datetime:
        """Return when a sheet last changed, its own words or one of its facts; else when its version was published."""
        facts = self._edition.content.fact_by_id
        own = self._known.get(("sheets", sheet.slug))
        changed = filter(None, [own, *(self.of_fact(facts[id]) for id in sheet.facts)])
        return max(changed, default=_beginning(self._edition.published_on or date.min))


def _beginning(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
