"""Publish content from files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from campaign.domain.editions import Content, Edition
from campaign.domain.newspapers.cards import Newspaper
from campaign.storage.editions import add_edition
from campaign.storage.events.versions import note_events
from campaign.storage.newspapers.registers import set_newspapers
from campaign.storage.photographs import PhotographWithdrawn as PhotographWithdrawn  # for commands
from campaign.storage.photographs import set_photographs
from campaign.storage.store import Store


@dataclass(frozen=True, slots=True)
class Change:
    """Differences in one kind of object: the ids added, removed and changed."""

    kind: str
    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)


@dataclass(frozen=True, slots=True)
class SeedResult:
    """The campaign's current edition, whether it is new, and what changed since the previous one."""

    campaign: str
    number: int
    is_new: bool
    changes: tuple[Change, ...]


def seed(store: Store, content: Content, now: datetime) -> SeedResult:
    """Publish content as a new edition, and its photographs; writes nothing if nothing changed.

    Raises PhotographWithdrawn, and publishes nothing, if the content has a photograph that was withdrawn.
    """
    slug = content.campaign.slug
    before = store.editions.newest(slug)
    with store.writing() as session:
        number, is_new = add_edition(session, content, now)
        note_events(session, slug, content.events, now)
        has_other_photographs = set_photographs(session, slug, content.photographs, now)
    if has_other_photographs:
        store.empty_journal()
    is_changed = is_new or has_other_photographs
    return SeedResult(slug, number, is_new, changes_between(before, content) if is_changed else ())


def seed_newspapers(store: Store, cards: tuple[Newspaper, ...], now: datetime) -> bool:
    """Replace all rule cards. Return whether anything changed."""
    with store.writing() as session:
        return set_newspapers(session, cards, now)


def changes_between(before: Edition | None, content: Content) -> tuple[Change, ...]:
    """Return what the new content adds, removes and changes, by kind."""
    old, new = _things(before.content) if before else {}, _things(content)
    changes = (_change(kind, old.get(kind, {}), things) for kind, things in new.items())
    return tuple(change for change in changes if change)


def _things(content: Content) -> dict[str, Mapping[str, object]]:
    return {
        "facts": {fact.id: fact for fact in content.facts},
        "sources": {source.id: source for source in content.sources},
        "sheets": {sheet.slug: sheet for sheet in content.sheets},
        "letters": {letter.slug: letter for letter in content.letters},
        "events": {event.id: event for event in content.events},
        "press": {release.id: release for release in content.press},
        "photographs": {photograph.id: photograph for photograph in content.photographs.published},
        "campaign": {content.campaign.slug: content.campaign},
    }


def _change(kind: str, old: Mapping[str, object], new: Mapping[str, object]) -> Change:
    both = old.keys() & new.keys()
    return Change(
        kind,
        added=tuple(sorted(new.keys() - old.keys())),
        removed=tuple(sorted(old.keys() - new.keys())),
        changed=tuple(sorted(id for id in both if old[id] != new[id])),
    )
