"""When each fact and sheet last changed, by comparing a campaign's editions as they were written."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any

from sqlalchemy import Engine, select

from campaign.storage.tables import EditionRow
from campaign.storage.times import in_utc

#: How many editions are compared; what has not changed in these was last checked long ago.
_COMPARED = 30
#: The kinds of things in an edition, with the key that names each.
_KINDS = (("facts", "id"), ("sheets", "slug"))

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Written:
    """An edition as it was written: when, in which format, and its facts and sheets by kind and name."""

    published_at: datetime
    format: int
    things: Mapping[Key, Any]


def last_changes(engine: Engine, campaign: str) -> dict[Key, datetime]:
    """Return when each fact ("facts", id) and sheet ("sheets", slug) of a campaign's newest edition last changed.

    What did not change in the newest editions is left out, unless they are all there are. Editions of two formats say
    the same thing in different ways, so the comparison ends where the format changes.
    """
    found = list(_newest(engine, campaign))
    changes: dict[Key, datetime] = {}
    for newer, older in pairwise(found):
        if newer.format != older.format:
            return changes
        for key in found[0].things.keys() - changes.keys():
            if newer.things[key] != older.things.get(key):
                changes[key] = newer.published_at
    if found and len(found) < _COMPARED:
        changes = {**dict.fromkeys(found[0].things, found[-1].published_at), **changes}
    return changes


def _newest(engine: Engine, campaign: str) -> Iterator[_Written]:
    columns = (EditionRow.published_at, EditionRow.format, EditionRow.content)
    wanted = select(*columns).where(EditionRow.campaign == campaign).order_by(EditionRow.number.desc())
    with engine.connect() as connection:
        for row in connection.execute(wanted.limit(_COMPARED)):
            content = json.loads(row.content)
            things = {(kind, thing[name]): thing for kind, name in _KINDS for thing in content[kind]}
            yield _Written(in_utc(row.published_at), row.format, things)
