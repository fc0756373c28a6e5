"""Photographs of a campaign: what is shown, who made them, and what the people in them agreed to.

Pages refer to a photograph by its id. Its words and its bytes are kept apart from editions, so that it can be withdrawn
once and is then gone everywhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from campaign.domain.figures.dates import PartialDate
from campaign.domain.language import Both

#: How much of its digest names a file in addresses.
_NAME_LENGTH = 20
#: What consent may be for besides fact sheets, which are named by their slugs.
CAMPAIGN_PAGE, EVERY_USE = "campaign", "all"


class Recognizable(StrEnum):
    """Who could be recognized in a photograph, by a face or by anything else."""

    NOBODY = "nobody"
    ADULTS = "adults"
    CHILDREN = "children"


@dataclass(frozen=True, slots=True)
class Consent:
    """What the people shown agreed to, and when.

    `by` says who agreed; for people at risk it is a reference to the organizer's own list, never a name. `uses` are
    slugs of fact sheets, CAMPAIGN_PAGE or EVERY_USE. `guardian_note` and `written_yes` say where the organizer keeps the
    note of a child's guardian and the written yes of someone at risk.
    """

    agreed: str
    by: str
    on: date
    uses: tuple[str, ...]
    guardian_note: str | None = None
    written_yes: str | None = None

    def covers(self, use: str) -> bool:
        """Whether it is for a use."""
        return EVERY_USE in self.uses or use in self.uses


@dataclass(frozen=True, slots=True)
class PhotoFile:
    """One size of a photograph, in pixels; `digest` is the SHA-256 of its bytes."""

    width: int
    height: int
    digest: str

    @property
    def name(self) -> str:
        """The last part of its address."""
        return f"{self.digest[:_NAME_LENGTH]}.jpg"


@dataclass(frozen=True, slots=True)
class Photograph:
    """A photograph in several sizes, the smallest first.

    `license` is the name of a license, or one of the words "permission" and "public domain". `at_risk` is whether someone
    in it could be harmed if recognized. The consent stays in the campaign's folder: it is None once published.
    """

    id: str
    alt: Both
    credit: str
    license: str
    recognizable: Recognizable
    at_risk: bool
    files: tuple[PhotoFile, ...]
    caption: Both | None = None
    taken: PartialDate | None = None
    consent: Consent | None = None


@dataclass(frozen=True, slots=True)
class WithdrawnPhotograph:
    """All that is kept of a photograph that was withdrawn, so that no one publishes it again by mistake."""

    id: str
    withdrawn: date
