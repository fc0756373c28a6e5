"""Submissions to the organizers: corrections of rule cards, and templates offered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class InboxKind(StrEnum):
    """The kind of a submission."""

    CORRECTION = "correction"
    TEMPLATE = "template"


@dataclass(frozen=True, slots=True)
class InboxItem:
    """A submission. `about` is what it concerns: a newspaper's id, or campaign and template."""

    id: int
    kind: InboxKind
    about: str
    text: str
    received_at: datetime
