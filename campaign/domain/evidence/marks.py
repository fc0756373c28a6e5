"""Marks in a text, each of which cites facts: `[@fact-id]`, or several ids with semicolons between them."""

from __future__ import annotations

import re

MARKER = re.compile(r"\[@([a-z0-9-]+(?:;\s*@[a-z0-9-]+)*)\]")


def cited_in(text: str) -> list[str]:
    """Return the ids of the facts that `text` cites, in order, whether they exist or not."""
    return [id.strip().removeprefix("@") for match in MARKER.finditer(text) for id in match[1].split(";")]
