"""The raised numbers of notes."""

from __future__ import annotations


def ends_in_figure(text: str) -> bool:
    """Whether a note after these words has to be kept apart from a number: 2019 or "2019." with note 1 would be copied
    and read as 20191 or 2019.1."""
    return text.rstrip(".,")[-1:].isdigit()
