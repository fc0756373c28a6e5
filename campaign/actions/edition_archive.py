"""Copy editions between stores, so that the codes on printed letters outlive the store that made them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from campaign.domain.editions import Content, EditionRecord
from campaign.storage.canonical_json import READ_ERRORS
from campaign.storage.edition_formats import content_of
from campaign.storage.editions import add_record, newest_number
from campaign.storage.events.versions import note_events
from campaign.storage.store import Store


class EditionsConflict(Exception):
    """An edition cannot be imported, usually because its number is taken; the message says which one and what to do."""


@dataclass(frozen=True, slots=True)
class ImportResult:
    """How many editions were imported, and how many existed already."""

    new: int
    known: int


def import_editions(store: Store, records: Iterable[EditionRecord], now: datetime) -> ImportResult:
    """Import editions from another store, all or none; people can sign up for the events of the newest.

    Raises EditionsConflict if another edition has the same number, and NewerFormat if a newer program wrote one.
    """
    new = known = 0
    with store.writing() as session:
        newest: dict[str, EditionRecord] = {}
        for record in records:
            _content_of(record)
            existing = add_record(session, record)
            if existing and existing.digest != record.digest:
                raise EditionsConflict(
                    f"{record.name} is here already and says something else: "
                    "import into a new store (`campaign init`) before you seed it"
                )
            new, known = new + (existing is None), known + (existing is not None)
            newest[record.campaign] = max(record, newest.get(record.campaign, record), key=lambda one: one.number)
        for slug, record in newest.items():
            if record.number == newest_number(session, slug):
                note_events(session, slug, _content_of(record).events, now)
    return ImportResult(new, known)


def _content_of(record: EditionRecord) -> Content:
    """Return the content of an edition; refuse one that this program cannot read, since its pages would fail."""
    try:
        content = content_of(record.text, record.format)
    except READ_ERRORS:
        raise EditionsConflict(f"{record.name} is not an edition that this program can read") from None
    if content.campaign.slug != record.campaign:
        raise EditionsConflict(f"{record.name} is of the campaign {content.campaign.slug}: export it again")
    return content
