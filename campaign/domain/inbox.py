"""What visitors hand in for the organisers: corrections of a rule card, templates that they offer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class InboxKind(StrEnum):
    """What was handed in."""

    CORRECTION = "correction"
    TEMPLATE = "template"


@dataclass(frozen=True, slots=True)
class InboxItem:
    """One thing handed in. `about` is what it concerns: the id of a newspaper, or campaign and template."""

    id: int
    kind: InboxKind
    about: str
    text: str
    received_at: datetime
