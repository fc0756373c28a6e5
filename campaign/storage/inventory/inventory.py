"""The inventory: all that is stored."""

from __future__ import annotations

from campaign.storage.inventory.of_endorsers import OF_ENDORSERS
from campaign.storage.inventory.of_events import OF_EVENTS
from campaign.storage.inventory.of_mail import OF_MAIL
from campaign.storage.inventory.of_people import OF_PEOPLE
from campaign.storage.inventory.of_petition import OF_PETITION, OF_PETITION_TEXTS
from campaign.storage.inventory.of_the_site import OF_THE_SITE
from campaign.storage.inventory.stored_data import StoredData

INVENTORY: tuple[StoredData, ...] = (
    *OF_PEOPLE,
    *OF_MAIL,
    *OF_ENDORSERS,
    *OF_EVENTS,
    *OF_PETITION,
    *OF_THE_SITE,
    *OF_PETITION_TEXTS,
)


def forgettable(by: str) -> frozenset[str]:
    """Return the tables from which someone can have something deleted: by their private link, or by its number."""
    return frozenset(data.table for data in INVENTORY if by in data.forgotten_by)
