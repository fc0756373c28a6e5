"""What everything that is shown or exported of a letter starts from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from campaign.domain import checks
from campaign.domain.editions import Edition
from campaign.domain.findings import Finding
from campaign.domain.letters.manuscripts import Manuscript


@dataclass(frozen=True)
class Review:
    """A letter with what our checks say of it. No check runs before it is asked for, and none runs twice."""

    edition: Edition
    manuscript: Manuscript

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What all checks found, the gravest first."""
        return checks.findings(self.manuscript)

    @cached_property
    def is_held_back(self) -> bool:
        """Whether any finding is a `stop`; the checks that only advise are not run for this."""
        return checks.is_held_back(self.manuscript)
