"""Whatever is stored carries the number of its format, and is brought up to date when it is read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

#: Turns JSON values of one format into those of the next.
Step = Callable[[Any], Any]


class NewerFormat(Exception):
    """Something was stored by a newer version of the program, which alone can read it."""


def upcast(data: Any, format: int, current: int, steps: Mapping[int, Step]) -> Any:
    """Data of an older format in the current one, step by step; NewerFormat where `format` lies ahead."""
    if format > current:
        raise NewerFormat(f"format {format} is newer than this program, which knows formats up to {current}")
    for number in range(format, current):
        data = steps[number](data)
    return data
