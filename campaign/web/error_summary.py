"""What may be said of an error: its kind and its place, never its message, which may hold somebody's letter."""

from __future__ import annotations

import traceback
from pathlib import Path


def error_summary(error: BaseException | None) -> str:
    """The name of an error and the way to it, the nearest call first."""
    if error is None:
        return "error"
    frames = reversed(traceback.extract_tb(error.__traceback__))
    places = " < ".join(f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames)
    return f"{type(error).__name__} at {places}"
