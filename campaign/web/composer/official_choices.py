"""The official for whom a message was begun, and those whom a letter to a newspaper may name."""

from __future__ import annotations

from campaign.actions.officials.officials import officials_of
from campaign.rendering.locale import locale_for
from campaign.rendering.officials.people import PersonView, person_view
from campaign.storage.errors import STORE_ERRORS
from campaign.web.composer.composition import Composition
from campaign.web.site import site


def official_begun_for(work: Composition) -> PersonView | None:
    """Return the official for whom a message was begun, as the page shows them."""
    holder = work.holder if work.template.kind.traits.is_for_official else None
    if holder is None:
        return None
    return person_view(holder, work.bodies, site().services.clock(), locale_for(work.reader))


def deciders(work: Composition) -> tuple[str, ...]:
    """Return the officials who represent the ZIP code that was typed to find newspapers, with their titles.

    Only those who are certain: none of a body in which the code lies in several districts. A letter may name them; no
    check ever asks for it.
    """
    if not (work.template.kind.traits.is_for_newspaper and work.typed.place and work.edition.campaign.bodies):
        return ()
    services = site().services
    code = services.places.postal_code_at_end(work.typed.place)
    try:
        found = officials_of(services.store, work.edition.campaign).representation(code, services.today())
    except STORE_ERRORS:
        return ()
    seats = (seats for seats in found.seats if not seats.asks_area)
    initial = locale_for(work.reader).initial
    return tuple(f"{initial(one.title[work.typed.language])} {one.name}" for each in seats for one in each.holders)
