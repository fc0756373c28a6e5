"""The list of bills: drafts are compared with it, so a wrong number here would be published."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.evidence.bills import bill_mentions, number_of
from campaign.domain.faults import Fault, Place
from campaign.domain.findings import Message
from campaign.domain.language import DEFAULT_LANGUAGE
from campaign.domain.rules.examination import Examination
from campaign.domain.rules.facts.citations import no_source


def faults(examination: Examination) -> Iterator[Fault]:
    """Numbers of no bill or listed twice, sources that do not exist, and bills that facts name and the list lacks."""
    known: set[str] = set()
    for position, bill in enumerate(examination.content.campaign.bills):
        place: Place = ("campaign", "bills", position)
        if number_of(bill.number) != bill.number:
            what = Message("'{number}' is not a bill's number", {"number": bill.number})
            yield Fault((*place, "number"), what, Message("write it as H.R. 8073 or S. 123"))
        if bill.number in known:
            what = Message("'{number}' is listed twice", {"number": bill.number})
            yield Fault((*place, "number"), what, Message("remove one"))
        if bill.source not in examination.content.source_by_id:
            yield no_source((*place, "source"), bill.source)
        known.add(bill.number)
    yield from _unlisted(examination, known)


def _unlisted(examination: Examination, known: set[str]) -> Iterator[Fault]:
    for fact in examination.content.facts:
        named = {mention.number for mention in bill_mentions(fact.claim[DEFAULT_LANGUAGE])}
        for number in sorted(named - known):
            what = Message("this names {number}, which is not among the campaign's bills", {"number": number})
            right = Message("add that bill to bills in campaign.yaml, with its source")
            yield Fault(("facts", fact.id, "claim", DEFAULT_LANGUAGE), what, right)
