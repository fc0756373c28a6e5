"""Lists of officials of any body, as CSV or JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from campaign.content.newspapers.list_items import Unfit
from campaign.content.newspapers.lists import read_list
from campaign.content.newspapers.tables import Item, Unreadable, WrongLine
from campaign.content.officials.official_items import FromWhere, official
from campaign.domain.officials.officeholders import Officeholder
from campaign.domain.officials.rosters import Roster

_NEEDED = ("body", "name")


def read_officials(path: Path, of_list: FromWhere) -> tuple[Roster, ...]:
    """Return a roster for each body in a list. Unreadable, with the first line that is wrong, if anything is: a list
    replaces what was known, and an official left out would seem to be gone."""
    found: dict[str, Officeholder] = {}
    wrong: list[str] = []
    for line, item in _items(read_list(path, "officials", _NEEDED)):
        try:
            holder = official(_readable(item), of_list)
            found[holder.id] = _joined(found.get(holder.id), holder)
        except Unfit as unfit:
            wrong.append(f"line {line}: {unfit}")
    if wrong:
        others = f" (and {len(wrong) - 1} more)" if len(wrong) > 1 else ""
        raise Unreadable(f"{wrong[0]}{others}")
    if not found:
        raise Unreadable("the list has no officials")
    return tuple(_rosters(found.values()))


def _items(items: Iterable[Item]) -> Iterator[Item]:
    """Return the items without the empty seats that `campaign officials` lists."""
    return ((line, item) for line, item in items if isinstance(item, WrongLine) or not item.get("open"))


def _readable(item: Mapping[str, Any] | WrongLine) -> Mapping[str, Any]:
    if isinstance(item, WrongLine):
        raise Unfit(str(item), "mend the line")
    return item


def _joined(before: Officeholder | None, holder: Officeholder) -> Officeholder:
    """Return an official with the office of another line for the same person."""
    if before is None:
        return holder
    if replace(before, offices=()) != replace(holder, offices=()):
        raise Unfit(f"'{holder.id}' is listed twice, with different words", "keep one, or give each an id of its own")
    return replace(before, offices=(*before.offices, *holder.offices))


def _rosters(holders: Iterable[Officeholder]) -> Iterator[Roster]:
    by_body: dict[str, list[Officeholder]] = {}
    for holder in holders:
        by_body.setdefault(holder.body, []).append(holder)
    for body, of_body in by_body.items():
        oldest = min(holder.as_of for holder in of_body if holder.as_of)
        yield Roster(body, oldest, of_body[0].source_url, tuple(of_body))
