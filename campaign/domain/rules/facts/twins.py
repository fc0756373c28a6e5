"""No fact is there under two ids."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.evidence.facts import Fact
from campaign.domain.faults import Fault
from campaign.domain.findings import Message
from campaign.domain.rules.examination import Examination


def faults(examination: Examination) -> Iterator[Fault]:
    """Two facts with equal figures, counts and a citation in common are one fact."""
    seen: dict[tuple[object, ...], Fact] = {}
    for fact in examination.content.facts:
        for citation in fact.citations if fact.quantities else ():
            twin = seen.setdefault((fact.figures, citation.source, citation.paragraph), fact)
            if twin is not fact:
                what = Message("this fact has the same figures as {fact} and cites the same passage", {"fact": twin.id})
                yield Fault(("facts", fact.id), what, Message("combine the two into one fact"))
                break
