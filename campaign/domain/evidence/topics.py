"""Topics: the subjects that facts are about."""

from __future__ import annotations

from dataclasses import dataclass

from campaign.domain.language import Both


@dataclass(frozen=True, slots=True)
class Topic:
    """A heading for facts."""

    id: str
    name: Both
