"""An event: what it is, when and where, in which languages, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from campaign.domain.events.times import EventTime
from campaign.domain.findings import N_
from campaign.domain.language import Both

#: The zone of an event of which only the day is known.
_NO_ZONE = "UTC"


class EventKind(StrEnum):
    """What kind of event it is."""

    WEBINAR = "webinar"
    MEETING = "meeting"
    TRAINING = "training"
    RALLY = "rally"
    VIGIL = "vigil"
    HEARING = "hearing"
    SCREENING = "screening"
    EVENT = "event"


#: What readers call each kind.
KINDS = {
    EventKind.WEBINAR: N_("Webinar"),
    EventKind.MEETING: N_("Meeting"),
    EventKind.TRAINING: N_("Training"),
    EventKind.RALLY: N_("Rally"),
    EventKind.VIGIL: N_("Vigil"),
    EventKind.HEARING: N_("Hearing"),
    EventKind.SCREENING: N_("Film screening"),
    EventKind.EVENT: N_("Event"),
}


@dataclass(frozen=True, slots=True)
class Venue:
    """Where people meet: its name, and its address line by line."""

    name: Both
    address: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Online:
    """How people join from afar. The link is public only if `for_everyone`; else whoever signed up gets it by mail."""

    link: str | None = None
    for_everyone: bool = False


@dataclass(frozen=True, slots=True)
class Access:
    """What someone needs to know before coming; None where it is not known. `sign_languages` are tags, such as "ase"."""

    wheelchair: bool | None = None
    sign_languages: tuple[str, ...] = ()
    children: bool | None = None
    note: Both | None = None


@dataclass(frozen=True, slots=True)
class SignUp:
    """That people can sign up, and for how many there is room; None for as many as like."""

    places: int | None = None


@dataclass(frozen=True, slots=True)
class Moved:
    """When an event would have begun, and why it was moved."""

    from_: EventTime
    reason: Both


@dataclass(frozen=True, slots=True)
class Canceled:
    """Why an event does not take place."""

    reason: Both


@dataclass(frozen=True, slots=True)
class Event:
    """An event on the clock of its time zone.

    `languages` are spoken, `interpreted` are those into which it is interpreted, and `captions` are written along; all
    are tags. Only an event of whole days has no `time_zone`; without `ends`, a day is over at midnight. `recording` and `transcript` are addresses, for afterwards.
    """

    id: str
    kind: EventKind
    title: Both
    starts: EventTime
    host: str
    description: tuple[Both, ...]
    ends: EventTime | None = None
    time_zone: str | None = None
    languages: tuple[str, ...] = ()
    interpreted: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
    venue: Venue | None = None
    online: Online | None = None
    access: Access | None = None
    sign_up: SignUp | None = None
    moved: Moved | None = None
    canceled: Canceled | None = None
    recording: str | None = None
    transcript: str | None = None

    @property
    def zone(self) -> ZoneInfo:
        """The event's time zone."""
        return ZoneInfo(self.time_zone or _NO_ZONE)

    @property
    def begins_at(self) -> datetime:
        """The moment at which it begins, on its own clock."""
        return self.starts.moment(self.zone)

    @property
    def ends_at(self) -> datetime:
        """The moment at which it is over."""
        return (self.ends or self.starts).end(self.zone)

    @property
    def is_all_day(self) -> bool:
        """Whether only the day is known."""
        return self.starts.clock is None

    @property
    def last_day(self) -> date:
        """The day on which it ends."""
        return (self.ends or self.starts).day

    @property
    def public_link(self) -> str | None:
        """The link to join that everyone may see."""
        return self.online.link if self.online and self.online.for_everyone else None

    @property
    def private_link(self) -> str | None:
        """The link to join that only those get who signed up."""
        return self.online.link if self.online and not self.online.for_everyone else None

    @property
    def appointment(self) -> tuple[str, ...]:
        """What those who signed up must hear of if it changes: when and where it is, and that it is."""
        venue, online = self.venue, self.online
        return (
            *(str(self.starts), str(self.ends), str(self.time_zone)),
            *((*venue.name.in_each, *venue.address) if venue else ()),
            *((str(online.link),) if online else ()),
            "canceled" if self.canceled else "",
        )

    def is_over(self, now: datetime) -> bool:
        """Whether it has taken place, or would have."""
        return self.ends_at <= now

    def takes_sign_ups(self, now: datetime) -> bool:
        """Whether someone can sign up at a moment: until it begins."""
        return self.sign_up is not None and self.canceled is None and now < self.begins_at
