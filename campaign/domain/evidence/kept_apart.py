"""Counts that are never set beside others: those of a topic that is near the campaign's own."""

from __future__ import annotations

from collections.abc import Iterable

from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.topics import Topic


def first_apart(facts: Iterable[Fact], topics: Iterable[Topic]) -> tuple[Fact | None, Fact | None]:
    """Return the first fact with numbers whose topic is kept apart, and the first whose topics are not; None where there is none."""
    apart = {topic.id for topic in topics if topic.apart}
    counts = [fact for fact in facts if fact.quantities]
    kept = next((fact for fact in counts if apart.intersection(fact.topics)), None)
    other = next((fact for fact in counts if not apart.intersection(fact.topics)), None)
    return kept, other
