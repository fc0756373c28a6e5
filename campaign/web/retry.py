"""A button that does not work right now but will soon; the page's script presses it again."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RetryButton:
    """The form's button to press again, in about `seconds` seconds."""

    press: str
    seconds: int
