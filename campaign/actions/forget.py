"""Have something that a person gave to the site deleted: by their private link, or by the number that organizers see.

The tables are those that the inventory names (`campaign/storage/inventory`), and a test compares the two.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from campaign.domain.events.attendees import Attendee
from campaign.domain.letters.saved_drafts import is_key, writing_key
from campaign.domain.mail.addresses import folded
from campaign.domain.petition.marks import marks_of
from campaign.domain.petition.signatures import Signature
from campaign.domain.reminders.reminders import Reminder
from campaign.storage.endorsers.endorsers import withdraw_by_id, withdraw_by_key
from campaign.storage.events import attendees
from campaign.storage.inbox import remove_item
from campaign.storage.letters.drafts import remove_draft
from campaign.storage.mail.outbox import remove_mail, remove_mail_by_link, remove_mail_of, remove_mails_to
from campaign.storage.petition import signatures
from campaign.storage.reminders import reminders
from campaign.storage.reports.reports import remove_by_id, remove_by_key
from campaign.storage.store import Store


def _remove_draft(session: Any, key: str) -> bool:
    """Delete a draft, and what its second link shows."""
    was_there = remove_draft(session, key)
    return remove_draft(session, writing_key(key)) or was_there


#: How something is deleted by the key of its private link, by table.
BY_KEY: Mapping[str, Callable[[Any, str], bool]] = {
    "drafts": _remove_draft,
    "reports": remove_by_key,
    "endorsers": withdraw_by_key,
    "attendees": attendees.remove_by_key,
    "reminders": reminders.remove_by_key,
    "signatures": signatures.remove_by_key,
}
#: How something is deleted by its number, by table.
BY_NUMBER: Mapping[str, Callable[[Any, int], bool]] = {
    "reports": remove_by_id,
    "inbox": remove_item,
    "outbox": remove_mail,
    "endorsers": withdraw_by_id,
    "attendees": attendees.remove_by_id,
    "reminders": reminders.remove_by_id,
    "signatures": signatures.remove_by_id,
}
#: How all that has an email address is deleted, by table.
BY_ADDRESS: Mapping[str, Callable[[Any, str], int]] = {
    "outbox": remove_mails_to,
    "attendees": attendees.remove_by_address,
    "reminders": reminders.remove_by_address,
}


def key_in(link: str) -> str | None:
    """Return the key at the end of a private link, or the key itself; None if there is none."""
    found = re.search(r"(?:\A|/)([A-Za-z0-9_-]{22})(?:\.txt|\.json)?/?(?:[?#].*)?\Z", link.strip())
    return found[1] if found and is_key(found[1]) else None


class Left(StrEnum):
    """Where bytes of what was deleted may still be, on disk."""

    NOWHERE = "nowhere"
    JOURNAL = "journal"
    SERVER = "server"


def forget_link(store: Store, key: str) -> tuple[tuple[str, ...], Left]:
    """Delete what a private link leads to, and mail about it that waits. Return the tables that had any, and where
    bytes of it are left."""
    with store.writing() as session:
        found = tuple(table for table, remove in BY_KEY.items() if remove(session, key))
        if remove_mail_by_link(session, key):
            found = (*found, "outbox")
    return found, _emptied(store)


def forget_number(store: Store, table: str, number: int) -> tuple[bool, Left]:
    """Delete something by its number, and mail about it that waits. Return whether there was anything, and where bytes
    of it are left."""
    with store.writing() as session:
        remove_mail_of(session, table, number)
        was_there = BY_NUMBER[table](session, number)
    return was_there, _emptied(store)


def forget_address(store: Store, address: str, name: str, secret: str) -> tuple[dict[str, int], Left]:
    """Delete all that has an email address, and signatures of that address and name. Return how much there was in each
    table, and where bytes of it are left.

    A signature has no address: only with the name too can its mark be made again.
    """
    slugs = store.editions.slugs() if name else ()
    marks = {slug: marks_of(slug, address, folded(address), name, secret).identity for slug in slugs}
    with store.writing() as session:
        found = {table: remove(session, address) for table, remove in BY_ADDRESS.items()}
        signed = [signatures.remove_by_identity(session, slug, mark) for slug, mark in marks.items()]
    return {table: count for table, count in {**found, "signatures": sum(signed)}.items() if count}, _emptied(store)


@dataclass(frozen=True, slots=True)
class Stored:
    """What is stored of someone with an email address. The signatures are those of its mailbox and of any that is
    written almost alike."""

    attendees: tuple[Attendee, ...]
    reminders: tuple[Reminder, ...]
    signatures: tuple[Signature, ...]
    mails: int


def stored_of(store: Store, address: str, secret: str) -> Stored:
    """Return what can be found by an address alone."""
    mailboxes = {slug: marks_of(slug, address, folded(address), "", secret).mailbox for slug in store.editions.slugs()}
    signed = [one for slug, mark in mailboxes.items() for one in store.petitions.of_mailbox(slug, mark)]
    mails = [mail for mail in store.outbox.all(whole=True) if (mail.to or "").lower() == address.lower()]
    return Stored(store.attendees.of_address(address), store.reminders.of_address(address), tuple(signed), len(mails))


def _emptied(store: Store) -> Left:
    if store.is_on_server:
        return Left.SERVER
    return Left.NOWHERE if store.empty_journal() else Left.JOURNAL
