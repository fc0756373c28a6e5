"""Feeds of a campaign's sheets and facts (Atom, RFC 4287): an entry for each, which comes again when it changes."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from xml.etree.ElementTree import Element

from campaign.domain.language import Language
from campaign.rendering.machines.xml_files import ATOM, child, root_of, xml_text

#: The most entries of a feed, newest first; readers ask for it again and again.
MOST = 100
#: What the ids of entries are made from, so that they stay the same if the site moves.
_NAMES = uuid.uuid5(uuid.NAMESPACE_URL, "campaign-toolkit")


@dataclass(frozen=True, slots=True)
class Entry:
    """A sheet or fact of a feed: its lasting name, where it is, when it changed, and what it says."""

    name: str
    address: str
    changed_at: datetime
    title: str
    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class Feed:
    """What heads a feed. `address` is its own, `page` that of what it is about, and `changed_at` when it last
    changed, which an empty one says."""

    name: str
    language: Language
    title: str
    subtitle: str
    address: str
    page: str
    author: str
    changed_at: datetime


def atom(feed: Feed, entries: Iterable[Entry]) -> str:
    """Return a feed as Atom, its newest entries first."""
    newest = sorted(entries, key=lambda entry: (entry.changed_at, entry.name), reverse=True)[:MOST]
    root = root_of("feed", ATOM, **{"xml:lang": feed.language})
    child(root, "id", _id(feed.name))
    child(root, "title", feed.title)
    child(root, "subtitle", feed.subtitle)
    child(root, "updated", _time(newest[0].changed_at if newest else feed.changed_at))
    child(root, "link", rel="self", type="application/atom+xml", href=feed.address)
    child(root, "link", rel="alternate", type="text/html", href=feed.page)
    child(child(root, "author"), "name", feed.author)
    for entry in newest:
        _add(root, entry)
    return xml_text(root)


def _add(root: Element, entry: Entry) -> None:
    found = child(root, "entry")
    child(found, "id", _id(entry.name))
    child(found, "title", entry.title)
    child(found, "updated", _time(entry.changed_at))
    child(found, "link", rel="alternate", type="text/html", href=entry.address)
    child(found, "category", term=entry.kind)
    child(found, "summary", entry.text)


def _id(name: str) -> str:
    return uuid.uuid5(_NAMES, name).urn


def _time(when: datetime) -> str:
    return when.strftime("%Y-%m-%dT%H:%M:%SZ")
