"""What is wrong with a file, said so that its author can mend it."""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import shorten
from typing import Literal

_LONGEST = 600


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A fault in a file: where, what is wrong, and what would be right."""

    path: str
    line: int
    what: str
    right: str
    level: Literal["error", "warning"] = "error"

    def __str__(self) -> str:
        """One line, whatever the file's author wrote."""
        what, right = (shorten(part, _LONGEST) for part in (self.what, self.right))
        return f"{self.path}:{self.line}: {self.level}: {what}; {right}"
