"""What every rule is given: content, a day, and what several rules ask of the content."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from campaign.domain.editions import Content
from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.held_figures import HeldFigures
from campaign.domain.rules.texts.proper_names import known_names


@dataclass(frozen=True)
class Examination:
    """Content on a day. What costs a walk through all facts is worked out once, so that rules stay linear."""

    content: Content
    today: date

    @property
    def facts(self) -> Mapping[str, Fact]:
        """The facts by their ids."""
        return self.content.fact_by_id

    @cached_property
    def known_names(self) -> frozenset[str]:
        """Words that the claims use as names."""
        return known_names(self.content.facts)

    @cached_property
    def held(self) -> HeldFigures:
        """The numbers and dates of all facts."""
        return HeldFigures(self.content.facts)
