"""What a campaign's demands, quotes and large numbers name is there."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.evidence.facts import Quantity, Status
from campaign.domain.faults import Fault
from campaign.domain.findings import Message
from campaign.domain.rules.examination import Examination
from campaign.domain.rules.facts.citations import no_source
from campaign.domain.rules.pages.values import figure_faults


def faults(examination: Examination) -> Iterator[Fault]:
    """Sources that do not exist, and large numbers of facts that do not hold today."""
    yield from _source_faults(examination)
    yield from _highlight_faults(examination)


def _source_faults(examination: Examination) -> Iterator[Fault]:
    campaign = examination.content.campaign
    for key in ("demands", "bodies", "quotes"):
        for number, thing in enumerate(getattr(campaign, key)):
            if thing.source is not None and thing.source not in examination.content.source_by_id:
                yield no_source(("campaign", key, number, "source"), thing.source)


def _highlight_faults(examination: Examination) -> Iterator[Fault]:
    """Numbers set large are read first and alone; one in dispute or superseded would pass for what holds today."""
    highlights = examination.content.campaign.highlights
    for number, value in enumerate(highlights):
        yield from figure_faults(("campaign", "highlights", number), value, examination.facts, Quantity)
    for number, value in enumerate(highlights):
        fact = examination.facts.get(value.fact)
        if fact and fact.status in (Status.DISPUTED, Status.SUPERSEDED):
            what = Message("{fact} is marked {status}", {"fact": fact.id, "status": str(fact.status)})
            yield Fault(
                ("campaign", "highlights", number, "fact"), what, Message("highlight only facts that are true today")
            )
