"""A site with events of its own, whose clock can be moved."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import delete
from werkzeug.test import Client, TestResponse

from campaign.actions.seed import seed
from campaign.assembly import Services
from campaign.domain.events.events import Event
from campaign.storage.events.tables import AttendeeRow, EventRow
from campaign.storage.events.versions import note_events
from campaign.storage.mail.tables import MailCountRow, OutboxRow
from campaign.storage.notes import LOOK_FOR_EVENTS, LOOK_FOR_REMINDERS
from campaign.storage.reminders.tables import ReminderRow
from campaign.storage.tables import NoteRow
from campaign.web.app import make_app
from tests.conftest import NOON, OWNED, seeded_parts
from tests.content.seeds import CAMPAIGN, whole_folder
from tests.domain.events.samples import event
from tests.web.browse import Browse


class Wanderer(Browse):
    """A visitor who comes from another network each time, so that no limit of one network is reached."""

    requests = 0

    def ask(self, path: str, method: str = "GET", **more: Any) -> TestResponse:
        self.requests += 1
        came_from = f"10.{self.requests >> 16 & 255}.{self.requests >> 8 & 255}.{self.requests & 255}"
        return super().ask(path, method, environ_base={"REMOTE_ADDR": came_from}, **more)


class EventSite:
    """The shipped campaign with other events, at a time that a test sets."""

    def __init__(self, folder: Path, *events: Event, **settings: object) -> None:
        self.now = NOON + timedelta(minutes=1)
        self.services: Services = seeded_parts(folder, **(settings or OWNED))
        self.services.clock = lambda: self.now
        self.publish(*(events or (event(),)))
        self.browse = Wanderer(Client(make_app(self.services)))

    def reset(self) -> None:
        """Begin again, with the first event and no one signed up, and no mail."""
        store = self.services.store
        with store.writing() as session:
            for table in (AttendeeRow, EventRow, ReminderRow, OutboxRow, MailCountRow):
                session.execute(delete(table))
            for note in (LOOK_FOR_EVENTS, LOOK_FOR_REMINDERS):
                session.execute(delete(NoteRow).where(NoteRow.name == note))
        self.now = NOON + timedelta(minutes=1)
        self.publish(event())
        with store.writing() as session:
            note_events(session, CAMPAIGN, (event(),), self.now)
        self.browse = Wanderer(Client(make_app(self.services)))

    def publish(self, *events: Event) -> None:
        """Publish these events in place of those before."""
        content = whole_folder().content()
        assert content
        seed(self.services.store, replace(content, events=events), self.now)

    def at(self, moment: datetime) -> None:
        """Move the clock."""
        self.now = moment
