"""Ids and slugs: their form, and that none is given twice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from campaign.domain.editions import Content
from campaign.domain.faults import Fault, Place, Reference
from campaign.domain.findings import Message
from campaign.domain.rules.examination import Examination

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def is_slug(id: str) -> bool:
    """Return whether an id can be part of an address: lowercase letters, digits, single hyphens."""
    return _SLUG.fullmatch(id) is not None


def faults(examination: Examination) -> Iterator[Fault]:
    """Ids that are no slugs, and ids that two things within the campaign share."""
    for place in _objects(examination.content):
        yield from form_faults(place, str(place[1]))
    campaign = examination.content.campaign
    yield from form_faults(("campaign", "slug"), campaign.slug)
    for key in ("demands", "bodies", "officials", "quotes"):
        places: list[tuple[Place, str]] = [
            (("campaign", key, number, "id"), thing.id) for number, thing in enumerate(getattr(campaign, key))
        ]
        for place, id in places:
            yield from form_faults(place, id)
        yield from twice(places)


def form_faults(place: Place, id: str) -> Iterator[Fault]:
    """Return the fault of an id that could not be part of an address."""
    if not is_slug(id):
        what = Message("'{id}' can’t be an id", {"id": id})
        yield Fault(place, what, Message("use lowercase letters, digits and single hyphens"))


def repeated(content: Content) -> Iterator[Fault]:
    """Return a fault for each source, fact, sheet, letter, release or photograph whose id another one has."""
    yield from twice((place, " ".join(map(str, place))) for place in _objects(content))


def twice(things: Iterable[tuple[Place, str]]) -> Iterator[Fault]:
    """Return a fault for each thing, given by its place and id, whose id came before."""
    seen: dict[str, Place] = {}
    for place, id in things:
        if id in seen:
            what = Message("this id is used twice")
            right = Message("the first is at {place}; give one of the two another id", {"place": Reference(seen[id])})
            yield Fault(place, what, right)
        seen.setdefault(id, place)


def _objects(content: Content) -> Iterator[Place]:
    yield from (("sources", source.id) for source in content.sources)
    yield from (("facts", fact.id) for fact in content.facts)
    yield from (("sheets", sheet.slug) for sheet in content.sheets)
    yield from (("letters", letter.slug) for letter in content.letters)
    yield from (("events", event.id) for event in content.events)
    yield from (("press", release.id) for release in content.press)
    yield from (("photographs", photograph.id) for photograph in content.photographs.shown)
    yield from (("photographs", photograph.id) for photograph in content.photographs.withdrawn)
