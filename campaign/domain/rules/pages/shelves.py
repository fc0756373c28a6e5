"""The shelves from which writers are offered facts: each fact is there, holds today, and is on one shelf."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.evidence.shelves import NOT_OFFERED, Shelf
from campaign.domain.faults import Fault, Place, Reference
from campaign.domain.findings import Message
from campaign.domain.rules.examination import Examination
from campaign.domain.rules.identifiers import form_faults, twice


def faults(examination: Examination) -> Iterator[Fault]:
    """Shelf ids that cannot be, empty shelves, facts that may not be offered, and facts on two shelves."""
    shelves = examination.content.campaign.shelves
    ids: list[tuple[Place, str]] = [
        (("campaign", "shelves", number, "id"), shelf.id) for number, shelf in enumerate(shelves)
    ]
    for place, id in ids:
        yield from form_faults(place, id)
    yield from twice(ids)
    first: dict[str, Place] = {}
    for number, shelf in enumerate(shelves):
        place = ("campaign", "shelves", number, "facts")
        yield from _shelf_faults(place, shelf, examination)
        for position, id in enumerate(shelf.facts):
            if id in first:
                yield _on_two_shelves((*place, position), id, first[id])
            first.setdefault(id, (*place, position))


def _shelf_faults(place: Place, shelf: Shelf, examination: Examination) -> Iterator[Fault]:
    if not shelf.facts:
        right = Message("name its facts, best first, or remove it from shelves")
        yield Fault(place, Message("this list of facts is empty"), right, "warning")
    for position, id in enumerate(shelf.facts):
        fact = examination.facts.get(id)
        if fact is None:
            what = Message("there is no fact '{fact}'", {"fact": id})
            yield Fault((*place, position), what, Message("name a fact that exists"))
        elif fact.status in NOT_OFFERED:
            what = Message("{fact} is marked {status}", {"fact": id, "status": str(fact.status)})
            right = Message("remove it from the list; writers are offered only facts that are true today")
            yield Fault((*place, position), what, right)


def _on_two_shelves(place: Place, id: str, first: Place) -> Fault:
    right = Message("it’s already at {place}; keep it in one list only", {"place": Reference(first)})
    return Fault(place, Message("{fact} is listed twice under shelves", {"fact": id}), right)
