"""What the pages of events show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from campaign.domain.editions import Edition
from campaign.domain.events.attendees import Turnout
from campaign.domain.events.calendars import coming, next_event, past
from campaign.domain.events.events import KINDS, Event
from campaign.domain.events.versions import EventVersion
from campaign.domain.language import Language
from campaign.domain.templates.documents import Mark, paragraph_of
from campaign.rendering.events import event_texts
from campaign.rendering.letters.pieces import Piece, plain_pieces
from campaign.rendering.locale import locale_for
from campaign.web.collecting import may_collect
from campaign.web.site import site


@dataclass(frozen=True)
class EventList:
    """A campaign's events that anyone may see, at a moment."""

    edition: Edition
    versions: Mapping[str, EventVersion]
    revision: int
    now: datetime

    @property
    def events(self) -> tuple[Event, ...]:
        """The events that anyone may see."""
        return tuple(event for event in self.edition.content.events if self.version(event).is_public)

    @property
    def coming(self) -> tuple[Event, ...]:
        """Those that are not over."""
        return coming(self.events, self.now)

    @property
    def past(self) -> tuple[Event, ...]:
        """Those that are over, the latest first."""
        return past(self.events, self.now)

    @property
    def next(self) -> Event | None:
        """The one that takes place next."""
        return next_event(self.events, self.now)

    @property
    def state(self) -> str:
        """What pages of events depend on: the edition, every change, and which events have begun or are over."""
        begun = sum(event.begins_at <= self.now for event in self.events)
        return f"{self.edition.state} {self.revision} {begun} {len(self.past)} {may_collect()}"

    def event(self, id: str) -> Event | None:
        """Return the event with this id that anyone may see."""
        return next((event for event in self.events if event.id == id), None)

    def version(self, event: Event) -> EventVersion:
        """Return an event's version; the first, as of the edition, for one that was published by an older program."""
        day = self.edition.published_on
        at = datetime(day.year, day.month, day.day, tzinfo=UTC) if day else datetime.fromtimestamp(0, UTC)
        return self.versions.get(event.id) or EventVersion(event.id, 0, at)


def event_list(edition: Edition) -> EventList:
    """Return a campaign's events now."""
    services = site().services
    if not edition.content.events:
        return EventList(edition, {}, 0, services.clock())
    revision = services.store.events.revision()
    versions = services.store.events.at(edition.campaign.slug, revision)
    return EventList(edition, versions, revision, services.clock())


@dataclass(frozen=True)
class EventView:
    """An event as its page and lists show it."""

    event: Event
    language: Language
    edition: Edition
    now: datetime
    turnout: Turnout = Turnout()

    @property
    def kind(self) -> str:
        """What kind of event it is."""
        return locale_for(self.language).translate(KINDS[self.event.kind])

    @property
    def when(self) -> str:
        """When it is, on its own clock."""
        return event_texts.when_line(self.event, self.language)

    @property
    def when_inside(self) -> str:
        """The same as it reads within a sentence."""
        return event_texts.when_line(self.event, self.language, begins=False)

    @property
    def machine_time(self) -> str:
        """When it begins, for programs."""
        return self.event.starts.day.isoformat() if self.event.is_all_day else self.event.begins_at.isoformat()

    @property
    def change(self) -> str:
        """That it is canceled or was moved."""
        return event_texts.change_line(self.event, self.language)

    @property
    def place(self) -> tuple[str, ...]:
        """The place, line by line."""
        return event_texts.place_lines(self.event, self.language)

    @property
    def place_lines(self) -> tuple[str, ...]:
        """Where it is, line by line: the place, and that people can join online."""
        online = event_texts.online_line(self.event, self.language, takes_sign_ups=self.takes_sign_ups)
        return (*self.place, online) if online else self.place

    @property
    def where(self) -> str:
        """The same on one line."""
        return ". ".join(filter(None, (", ".join(self.place), *self.place_lines[len(self.place) :])))

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages, interpretation and captions."""
        return tuple(event_texts.language_lines(self.event, self.language))

    @property
    def access(self) -> tuple[str, ...]:
        """What someone needs to know before coming."""
        return tuple(event_texts.access_lines(self.event, self.language))

    @property
    def is_over(self) -> bool:
        """Whether it is over."""
        return self.event.is_over(self.now)

    @property
    def takes_sign_ups(self) -> bool:
        """Whether people can sign up now, on this site."""
        return may_collect() and self.event.takes_sign_ups(self.now)

    @property
    def places(self) -> int | None:
        """How many places there are; None for as many as like."""
        return self.event.sign_up.places if self.event.sign_up else None

    @property
    def left(self) -> int | None:
        """How many places are left."""
        return self.turnout.left(self.places)

    @property
    def description(self) -> list[tuple[Piece, ...]]:
        """The description, with the notes of its facts."""
        facts = self.edition.content.fact_by_id
        numbers = {id: number for number, id in enumerate(self.cited, 1)}
        return [plain_pieces(paragraph_of(text[self.language], facts), numbers) for text in self.event.description]

    @property
    def cited(self) -> list[str]:
        """The ids of the facts that the description cites, in order."""
        facts = self.edition.content.fact_by_id
        paragraphs = (paragraph_of(text[self.language], facts) for text in self.event.description)
        marks = (run for one in paragraphs for run in one.runs if isinstance(run, Mark))
        return list(dict.fromkeys(id for mark in marks for id in mark.facts))
