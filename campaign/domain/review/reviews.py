"""The review of a letter, from which everything shown or exported starts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from campaign.domain import checks
from campaign.domain.editions import Edition
from campaign.domain.findings import Finding
from campaign.domain.letters.manuscripts import Manuscript


@dataclass(frozen=True)
class Review:
    """A letter with its findings. No check runs before it is needed, and none runs twice."""

    edition: Edition
    manuscript: Manuscript

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """The findings of all checks, the most serious first."""
        return checks.findings(self.manuscript)

    @cached_property
    def is_held_back(self) -> bool:
        """Whether any finding is a `stop`; checks that only advise are not run for this."""
        return checks.is_held_back(self.manuscript)
