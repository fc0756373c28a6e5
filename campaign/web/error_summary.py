"""What may be logged about an error: its kind and place, never its message, which may contain someone's letter."""

from __future__ import annotations

import traceback
from pathlib import Path


def error_summary(error: BaseException | None) -> str:
    """Return the name of an error and its call stack, innermost call first."""
    if error is None:
        return "error"
    frames = reversed(traceback.extract_tb(error.__traceback__))
    places = " < ".join(f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames)
    return f"{type(error).__name__} at {places}"
