"""Which photographs content shows, and content without those that are gone, as if they had never been there."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from campaign.domain.evidence.pictures import Photo

T = TypeVar("T")


def photos_in(value: object) -> Iterator[Photo]:
    """Return the blocks and pictures of a sheet or a campaign that show a photograph."""
    if isinstance(value, Photo):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from photos_in(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from photos_in(getattr(value, field.name))


def showing_only(value: T, known: Container[str]) -> T:
    """Return a sheet or a campaign without the blocks and pictures that show a photograph whose id is not `known`."""
    if not is_dataclass(value) or isinstance(value, type):
        return value
    changed: dict[str, Any] = {}
    for field in fields(value):
        before = getattr(value, field.name)
        after = _kept(before, known)
        if after is not before:
            changed[field.name] = after
    return replace(value, **changed) if changed else value


def _kept(value: Any, known: Container[str]) -> Any:
    if isinstance(value, Photo):
        return value if value.id in known else None
    if isinstance(value, tuple):
        items = [_kept(item, known) for item in value]
        is_same = all(before is after for before, after in zip(value, items, strict=True))
        return value if is_same else tuple(item for item in items if item is not None)
    return showing_only(value, known)
