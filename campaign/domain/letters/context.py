"""What is the same for every letter of a site on one day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class LetterContext:
    """The date, the code points that the print typefaces have, and the site's address; None if unknown.

    `is_demonstration` is whether the site has no named operator yet.
    """

    today: date
    printable: frozenset[int] | None = None
    public_url: str | None = None
    is_demonstration: bool = False
