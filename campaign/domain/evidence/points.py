"""Short paragraphs that begin with a few strong words."""

from __future__ import annotations

from dataclasses import dataclass

from campaign.domain.language import Both


@dataclass(frozen=True, slots=True)
class Point:
    """A paragraph of a sentence or two; `lead` are the words set bold before it."""

    text: Both
    lead: Both | None = None
