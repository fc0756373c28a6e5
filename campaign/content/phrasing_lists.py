"""A list of phrasings as a file has it: a sentence, or `{id, text}`; null where one stood that is no longer offered."""

from __future__ import annotations

from dataclasses import dataclass

from campaign.domain.evidence.phrasings import Phrasing, id_from


@dataclass(frozen=True, slots=True)
class PhrasingShape:
    """A phrasing with an id of its author's."""

    text: str
    id: str | None = None


#: An item of the list.
Item = str | PhrasingShape | None


def numbered(items: list[Item]) -> tuple[Phrasing, ...]:
    """Return the phrasings. One that is gone leaves its number to no other."""
    shapes = [PhrasingShape(item) if isinstance(item, str) else item for item in items]
    return tuple(
        Phrasing(shape.id or id_from(shape.text), shape.text, number) for number, shape in enumerate(shapes, 1) if shape
    )
