"""What is wrong with content, and where: said so that whoever wrote it, in a file or in a form, can mend it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from campaign.domain.findings import Message

#: The keys that lead to a place, with the numbers of lists counted from 0. In content the first two name the object:
#: `("facts", "cost-a-year", "claim", "es")`.
Place = tuple[str | int, ...]
Gravity = Literal["error", "warning", "notice"]


@dataclass(frozen=True, slots=True)
class Reference:
    """Another place, as a value of a message. Files say its path and line, forms link to it; `words` are what it says."""

    place: Place
    words: str = ""

    def __str__(self) -> str:
        return " ".join(str(step) for step in self.place)


@dataclass(frozen=True, slots=True)
class Fault:
    """A place, what is wrong there and what would be right. A warning is no reason to refuse content, and a notice
    asks for something that may not be there.

    `figure` is the place of the number or date that a text should say, and `words` what it says instead: texts that
    differ from one number are grouped by it.
    """

    place: Place
    what: Message
    right: Message
    level: Gravity = "error"
    figure: Place | None = None
    words: str = ""
