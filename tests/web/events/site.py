"""A site with events of its own, whose clock can be moved."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from werkzeug.test import Client

from campaign.actions.seed import seed
from campaign.assembly import Services
from campaign.domain.events.events import Event
from campaign.web.app import make_app
from tests.conftest import NOON, OWNED, seeded_parts
from tests.content.seeds import whole_folder
from tests.domain.events.samples import event
from tests.web.browse import Browse


class EventSite:
    """The shipped campaign with other events, at a time that a test sets."""

    def __init__(self, folder: Path, *events: Event, **settings: object) -> None:
        self.now = NOON + timedelta(minutes=1)
        self.services: Services = seeded_parts(folder, **(settings or OWNED))
        self.services.clock = lambda: self.now
        self.publish(*(events or (event(),)))
        self.browse = Browse(Client(make_app(self.services)))

    def publish(self, *events: Event) -> None:
        """Publish these events in place of those before."""
        content = whole_folder().content()
        assert content
        seed(self.services.store, replace(content, events=events), self.now)

    def at(self, moment: datetime) -> None:
        """Move the clock."""
        self.now = moment
