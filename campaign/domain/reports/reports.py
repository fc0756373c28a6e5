"""A report: what became of a writer's letter, in the writer's words.

It holds no letter, email address or postal code, and a name only as far as its writer shows it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from campaign.domain.findings import N_
from campaign.domain.reports.names import initials

#: The most characters of each text.
MOST_NEWSPAPER = 120
MOST_HEADLINE = 160
MOST_SENTENCE = 240
MOST_NAME = 60
#: How long a report may wait for the organizers, and how long one stays after they rejected it.
WAITS = timedelta(days=90)
REJECTED_FOR = timedelta(days=30)
#: How long an approved report stays that no one else sees: what was sent, or declined, says little after a year.
UNSEEN_FOR = timedelta(days=365)
#: The oldest day of publication that is taken, before the day on which it is reported.
OLDEST = timedelta(days=3 * 365)


class Outcome(StrEnum):
    """What became of the letter."""

    SENT = "sent"
    CALLED = "called"
    PUBLISHED = "published"
    DECLINED = "declined"
    NO_NEWS = "no-news"


class Decision(StrEnum):
    """What the organizers decided."""

    WAITING = "waiting"
    APPROVED = "approved"
    REJECTED = "rejected"


#: What the form says for each outcome.
OUTCOMES = {
    Outcome.PUBLISHED: N_("It was published"),
    Outcome.SENT: N_("I sent it and I’m waiting"),
    Outcome.CALLED: N_("Someone from the newspaper called me"),
    Outcome.DECLINED: N_("The newspaper said no"),
    Outcome.NO_NEWS: N_("I never heard back"),
}


@dataclass(frozen=True, slots=True)
class ReportDetails:
    """What the writer says.

    `paper` is the id of a newspaper that we know, and `region` the code of its state. `shown_as` is how the writer is
    named: a name, initials or nothing. `may_show` and `for_offices` are what the writer agreed to: that the campaign shows
    a published letter on its page, and that it gives it to the office of an official.
    """

    outcome: Outcome
    newspaper: str
    paper: str | None = None
    region: str | None = None
    headline: str = ""
    published_on: date | None = None
    address: str | None = None
    sentence: str = ""
    shown_as: str = ""
    may_show: bool = False
    for_offices: bool = False

    @property
    def is_published(self) -> bool:
        """Whether the letter was published."""
        return self.outcome is Outcome.PUBLISHED

    @property
    def shows_name(self) -> bool:
        """Whether its writer chose to show more than initials."""
        return self.shown_as != initials(self.shown_as)

    @property
    def as_stored(self) -> ReportDetails:
        """The details without what only a published letter has, if it is none."""
        if self.is_published:
            return self
        return ReportDetails(self.outcome, self.newspaper, self.paper, self.region)


@dataclass(frozen=True, slots=True)
class Report:
    """A report in the store, with the days on which it came, changed and was decided on.

    `version` counts what its writer made of it, from 1. `was_approved` says that organizers approved an earlier version.
    """

    id: int
    campaign: str
    details: ReportDetails
    decision: Decision
    received_on: date
    changed_on: date
    decided_on: date | None = None
    version: int = 1
    was_approved: bool = False

    @property
    def is_on_wall(self) -> bool:
        """Whether everyone may see it."""
        return self.decision is Decision.APPROVED and self.details.is_published and self.details.may_show

    @property
    def ends_on(self) -> date | None:
        """The day from which it is not kept; None for one that everyone sees, until someone deletes it.

        A report that was approved once lasts like an approved one while its new version waits.
        """
        if self.decision is Decision.WAITING and not self.was_approved:
            return self.changed_on + WAITS
        if self.decision is Decision.REJECTED:
            return (self.decided_on or self.changed_on) + REJECTED_FOR
        is_for_all = self.details.is_published and self.details.may_show
        return None if is_for_all else (self.decided_on or self.changed_on) + UNSEEN_FOR
