"""An endorser: a group or a person who stands behind a campaign today and agreed to be named for it.

Groups that took part in something in the past are no endorsers: they are the campaign's participants.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from campaign.domain.language import Both
from campaign.domain.reports.reports import Decision

#: The most characters of each text.
MOST_NAME = 120
MOST_DESCRIPTION = 120
MOST_PLACE = 80
MOST_CONSENT = 200
#: How much of its digest names a logo in addresses.
_NAME_LENGTH = 20
#: How long one may wait for the organizers, and how long one stays after they rejected it or its time ended.
WAITS = timedelta(days=90)
ENDED_FOR = timedelta(days=30)


class EndorserKind(StrEnum):
    """Who endorses."""

    GROUP = "group"
    PERSON = "person"


class Scope(StrEnum):
    """What an endorser agreed to: that it is named, or that its logo is shown too."""

    NAME = "name"
    LOGO = "name and logo"


@dataclass(frozen=True, slots=True)
class EndorserConsent:
    """Who agreed for an endorser, when, and to what."""

    by: str
    on: date
    to: Scope


@dataclass(frozen=True, slots=True)
class EndorserDetails:
    """What is shown of an endorser, and what it agreed to.

    `description` is what kind of group it is, or a person's title; it may be empty. `logo` is the digest of the picture's
    bytes, and `logo_alt` says it in words. From `ends_on` on it is shown no more.
    """

    kind: EndorserKind
    name: str
    description: Both
    place: str
    address: str | None
    consent: EndorserConsent
    ends_on: date | None = None
    logo: str | None = None
    logo_alt: Both | None = None

    @property
    def logo_name(self) -> str | None:
        """The last part of the logo's address."""
        return self.logo and logo_name(self.logo)


@dataclass(frozen=True, slots=True)
class Endorser:
    """An endorser in the store, with the days on which it came, changed and was decided on; `version` counts changes."""

    id: int
    campaign: str
    details: EndorserDetails
    decision: Decision
    received_on: date
    changed_on: date
    decided_on: date | None = None
    version: int = 1

    def is_shown_on(self, day: date) -> bool:
        """Whether everyone sees it on a day."""
        ends = self.details.ends_on
        return self.decision is Decision.APPROVED and (ends is None or day < ends)


def logo_name(digest: str) -> str:
    """Return the last part of the address of a logo with this digest."""
    return f"{digest[:_NAME_LENGTH]}.png"
