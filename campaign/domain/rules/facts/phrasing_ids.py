"""The ids of a fact's phrasings: drafts and forms name them, so each is one phrasing's, and none is a number."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.evidence.phrasings import CLAIM, Phrasing
from campaign.domain.faults import Fault, Place
from campaign.domain.findings import Message
from campaign.domain.rules.examination import Examination
from campaign.domain.rules.identifiers import is_slug, twice


def faults(examination: Examination) -> Iterator[Fault]:
    """Ids that could be taken for a number or for the claim, and phrasings that are there twice."""
    for fact in examination.content.facts:
        for language, phrasings in fact.phrasings.items():
            place = ("facts", fact.id, "phrasings", language)
            yield from _list_faults(place, phrasings)


def _list_faults(place: Place, phrasings: tuple[Phrasing, ...]) -> Iterator[Fault]:
    places: list[tuple[Place, str]] = [((*place, one.number - 1), one.id) for one in phrasings]
    for at, id in places:
        if not is_slug(id) or id.isdigit() or id == CLAIM:
            what = Message("'{id}' can’t be the id of a phrasing", {"id": id})
            right = Message("use lowercase letters, with digits or hyphens if you like; “claim” is taken")
            yield Fault(at, what, right)
    yield from twice(places)
