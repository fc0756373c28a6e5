"""Stored data carries a format number and is upgraded when read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

#: Converts JSON values of one format to the next.
Step = Callable[[Any], Any]


class NewerFormat(Exception):
    """Something was stored by a newer version of the program, which alone can read it."""


def upcast(data: Any, format: int, current: int, steps: Mapping[int, Step]) -> Any:
    """Return data upgraded to the current format, step by step; NewerFormat if `format` is newer."""
    if format > current:
        raise NewerFormat(f"format {format} is newer than this program, which knows formats up to {current}")
    for number in range(format, current):
        data = steps[number](data)
    return data
