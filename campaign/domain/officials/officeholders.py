"""Officeholders: who holds a seat of a body, for which area, until when, and how their offices can be reached."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from campaign.domain.language import Both, Language
from campaign.domain.officials.bodies import Body
from campaign.domain.officials.greetings import greeting_by_family_name
from campaign.domain.officials.officials import Official

#: The district of a region that has only one.
AT_LARGE = "0"


@dataclass(frozen=True, slots=True)
class Area:
    """Whom a seat represents: a region by its code ("NM"), or a district of it. A body without regions has none.

    `name` is what the area is called, if it is not called by its region and number.
    """

    region: str = ""
    district: str | None = None
    name: Both | None = None

    @property
    def key(self) -> tuple[str, str | None]:
        """What says whether two areas are the same."""
        return self.region, self.district

    @property
    def is_at_large(self) -> bool:
        """Whether the area is the only district of its region."""
        return self.district == AT_LARGE


@dataclass(frozen=True, slots=True)
class Office:
    """A place where an official can be reached, as the body publishes it.

    `place` is what tells offices apart ("Albuquerque", "City Hall"); `address` has the lines of its postal address.
    `time_zone` is an IANA name, if it is known and not that of the body's hours.
    """

    place: str
    phone: str | None = None
    address: tuple[str, ...] = ()
    time_zone: str | None = None


@dataclass(frozen=True, slots=True)
class Membership:
    """A seat on a committee: the committee's id, and a role there, as the body words it, if it is a special one."""

    body: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Officeholder:
    """Someone who holds a seat of a body, as of the day of the data.

    `body` is the id of the body, here or in imported lists; `title` the office ("Senator"), in the person's own gender
    where a language has it. `term_ends` is the first day on which they no longer hold the seat by this term.
    `family_name` is what a greeting uses. `votes` is false for a delegate who has no vote on the floor. The first of
    the offices is the main one.
    """

    id: str
    body: str
    name: str
    title: Both
    area: Area = Area()
    family_name: str = ""
    party: Both | None = None
    term_ends: date | None = None
    offices: tuple[Office, ...] = ()
    email: str | None = None
    form_url: str | None = None
    website: str | None = None
    source_url: str | None = None
    as_of: date | None = None
    committees: tuple[Membership, ...] = ()
    votes: bool = True

    def holds_seat_on(self, day: date) -> bool:
        """Whether the data say that they hold the seat on a day."""
        return self.term_ends is None or day < self.term_ends

    def sits_on(self, body: Body) -> Membership | None:
        """Return their seat on a committee; None if they have none."""
        return next((seat for seat in self.committees if seat.body in (body.list_id, body.id)), None)

    @property
    def send_to(self) -> str:
        """Where messages go: an email address, else the web address of a form, else of their page; empty if unknown."""
        return self.email or self.form_url or self.website or ""

    def official(self, language: Language, body_name: str = "", office: Office | None = None) -> Official:
        """Return whom a message or call is for, as a writer of this language would say it, at one of their offices, by
        default the main one."""
        title = self.title[language]
        is_greeted = bool(title and self.family_name)
        greeting = greeting_by_family_name(title, self.family_name, language) if is_greeted else ""
        at = office or next(iter(self.offices), None)
        return Official(title, self.name, body_name, greeting, self.send_to, at.address if at else ())


class WhyOpen(StrEnum):
    """Why no one is named for a seat."""

    #: The data have no one for it.
    VACANT = "vacant"
    #: The term of the person in the data has ended.
    TERM_ENDED = "term-ended"
    #: Districts have changed since our table of postal codes.
    DISTRICTS_CHANGED = "districts-changed"
    #: Which districts postal codes lie in was not imported.
    NO_TABLE = "no-table"
    #: We don't know the district of the code.
    DISTRICT_UNKNOWN = "district-unknown"


@dataclass(frozen=True, slots=True)
class OpenSeat:
    """A seat for which no one is named, and why; `since` is the first day on which that is so, if it is known."""

    body: str
    area: Area
    why: WhyOpen
    since: date | None = None
