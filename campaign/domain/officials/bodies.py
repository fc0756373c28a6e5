"""Bodies: a council, a parliament, one of its committees, a ministry, a company, and when their offices are open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from campaign.domain.language import Both


class Day(StrEnum):
    """A day of the week; in order, Monday first."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


@dataclass(frozen=True, slots=True)
class Hours:
    """When someone answers the phone: on which days, from when to when ("09:00"), and in which time zone, by its IANA
    name ("America/New_York")."""

    days: tuple[Day, ...]
    opens: str
    closes: str
    time_zone: str

    def is_open(self, local: datetime) -> bool:
        """Whether an office is open at a local time of its own."""
        return tuple(Day)[local.weekday()] in self.days and self.opens <= local.strftime("%H:%M") < self.closes


@dataclass(frozen=True, slots=True)
class Body:
    """Whoever decides, and what a campaign says of it.

    `part_of` is the body whose part it is, by its id: a chamber's parliament, a committee's chamber. `imported_as` is
    the id under which imported lists have it, if that is another. `member` is what one of its members is called in a
    sentence ("council member"), `members` several of them. `finder` is its own page that says who represents an
    address. `is_lobbied` says that asking it to pass or defeat something is lobbying where the campaign is. `why` says
    why it matters here, with the source and paragraph that it is from.
    """

    id: str
    name: Both
    part_of: str | None = None
    imported_as: str | None = None
    member: Both | None = None
    members: Both | None = None
    finder: str | None = None
    website: str | None = None
    hours: Hours | None = None
    is_lobbied: bool = False
    why: Both | None = None
    source: str | None = None
    paragraph: int | None = None

    @property
    def list_id(self) -> str:
        """The id under which imported lists have it."""
        return self.imported_as or self.id


@dataclass(frozen=True, slots=True)
class Bodies:
    """The bodies of a campaign, each part of another or of none."""

    all: tuple[Body, ...] = ()

    @classmethod
    def of(cls, bodies: Iterable[Body]) -> Bodies:
        """Return the bodies of a campaign."""
        return cls(tuple(bodies))

    def find(self, id: str | None) -> Body | None:
        """Return the body with this id, here or in imported lists."""
        return next((body for body in self.all if id is not None and id in (body.id, body.list_id)), None)

    def parts_of(self, body: Body) -> tuple[Body, ...]:
        """Return the parts of a body, in the campaign's order."""
        return tuple(part for part in self.all if part.part_of == body.id)

    def whole_of(self, body: Body) -> Body:
        """Return the outermost body that a body is part of: itself, where it is part of none."""
        return tuple(self.line_of(body))[-1]

    def line_of(self, body: Body) -> Iterator[Body]:
        """Yield a body, the body that it is part of, and so on outward; each once, even where content goes in circles."""
        seen: set[str] = set()
        current: Body | None = body
        while current and current.id not in seen:
            seen.add(current.id)
            yield current
            current = self.find(current.part_of)

    def hours_of(self, body: Body) -> Hours | None:
        """Return when the offices of a body are open: its own hours, else those of the body that it is part of."""
        return next((one.hours for one in self.line_of(body) if one.hours), None)

    def finder_of(self, body: Body) -> str | None:
        """Return the page that says who represents an address: a body's own, else that of the body it is part of."""
        return next((one.finder for one in self.line_of(body) if one.finder), None)
