"""What is wrong with content, and where: said so that whoever wrote it, in a file or in a form, can mend it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from campaign.domain.findings import Message

#: The keys that lead to a place, with the numbers of lists counted from 0. In content the first two name the object:
#: `("facts", "cost-a-year", "claim", "es")`.
Place = tuple[str | int, ...]
Gravity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Fault:
    """A place, what is wrong there and what would be right. A warning is no reason to refuse content."""

    place: Place
    what: Message
    right: Message
    level: Gravity = "error"
