"""Topics: the subjects that facts are about."""

from __future__ import annotations

from dataclasses import dataclass

from campaign.domain.language import Both


@dataclass(frozen=True, slots=True)
class Topic:
    """A heading for facts.

    `apart` is for a subject near the campaign's own: its counts are never set beside those of other topics.
    """

    id: str
    name: Both
    apart: bool = False
