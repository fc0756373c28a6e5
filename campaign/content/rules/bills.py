"""What the list of bills must keep: drafts are held to it, so a wrong number in it would be a wrong number in print."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.content.folders import Folder
from campaign.content.placed import Placed
from campaign.content.problems import Problem
from campaign.domain.evidence.bills import bill_mentions, number_of
from campaign.domain.evidence.campaigns import Campaign


def bill_problems(placed: Placed[Campaign], folder: Folder) -> Iterator[Problem]:
    """Numbers that are none or stand twice, sources that do not exist, and bills that facts name and the list lacks."""
    sources = {source.value.id for source in folder.sources}
    known: set[str] = set()
    for place, bill in enumerate(placed.value.bills):
        at = ("bills", place)
        if number_of(bill.number) != bill.number:
            yield placed.error(
                (*at, "number"), f"'{bill.number}' is no bill's number", "write it as H.R. 8073 or S. 123"
            )
        if bill.number in known:
            yield placed.error((*at, "number"), f"'{bill.number}' stands here twice", "take one out")
        if bill.source not in sources:
            yield placed.error((*at, "source"), f"'{bill.source}' is no source", "name one of sources.yaml")
        known.add(bill.number)
    yield from _unlisted(folder, known)


def _unlisted(folder: Folder, known: set[str]) -> Iterator[Problem]:
    for fact in folder.facts:
        named = {mention.number for mention in bill_mentions(fact.value.claim.en)}
        for number in sorted(named - known):
            yield fact.error(
                ("claim",), f"it names {number}", "add that bill to bills: in campaign.yaml, with its source"
            )
