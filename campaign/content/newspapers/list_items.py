"""Reads an item of a list field by field, and reports what has no place on a card."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

from campaign.domain.newspapers.names import MAX_ID
from campaign.domain.texts.normalise import one_line

K = TypeVar("K", bound=StrEnum)
_LONGEST = {"name": 200, "city": 100, "county": 100, "website": 500, "source_url": 500, "send_to": 200}


class Unfit(ValueError):
    """An item that cannot become a card: what it is, and what would be right."""

    def __init__(self, what: str, right: str) -> None:
        super().__init__(f"{what}; {right}")


@dataclass
class ItemReading:
    """An item's content, and what was left out of it."""

    item: Mapping[str, Any]
    left_out: list[str] = field(default_factory=list)

    def _line(self, name: str) -> str:
        value = self.item.get(name)
        text = one_line(value).text if isinstance(value, str) else ""
        if value is not None and not isinstance(value, str):
            raise Unfit(f"{name} should be text", "put it in quotation marks")
        if len(text) > _LONGEST.get(name, MAX_ID):
            raise Unfit(f"{name} has {len(text)} characters", "check the quotation marks in the file")
        return text

    def _texts(self, name: str) -> list[str]:
        value = self.item.get(name)
        return [text for text in value if isinstance(text, str) and text.strip()] if isinstance(value, list) else []

    def _one_of(self, kind: type[K], name: str) -> K | None:
        value = self.item.get(name)
        if value is None or value in list(kind):
            return kind(value) if value is not None else None
        self._leave_out(name, value)
        return None

    def _leave_out(self, name: str, value: object) -> None:
        if value not in (None, "", []):
            self.left_out.append(f"{name}: {one_line(str(value)).text}"[:200])
