"""A button that does not work just now and will in a while; with scripts the page presses it again by itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RetryButton:
    """A button of the form to press again, as it was pressed, in about so many seconds."""

    press: str
    seconds: int
