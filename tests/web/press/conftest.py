"""A site with the invented campaign, whose owner is known, and a clock that tests can move."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from werkzeug.test import Client

from campaign.actions.press.press import decide_releases
from campaign.assembly import Services
from campaign.commands.running import publish_gallery
from campaign.content.gallery import CAMPAIGN
from campaign.domain.editions import Edition
from campaign.domain.reports.reports import Decision
from campaign.settings import Settings
from campaign.web.app import make_app
from tests.conftest import NOON, OWNED, SECRET
from tests.web.browse import Browse

RELEASE = "nurses-ask-the-council"
PRESS = f"/{CAMPAIGN}/press/"
PAGE = f"{PRESS}{RELEASE}"


@dataclass
class Clock:
    """A clock that stands still until it is moved."""

    now: datetime = NOON + timedelta(days=3)  # the embargo of the invented release has ended

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        self.now += timedelta(**by)


@dataclass
class PressSite:
    """The site, as visitors and organizers use it."""

    services: Services
    clock: Clock
    browse: Browse

    @property
    def edition(self) -> Edition:
        found = self.services.store.editions.newest(CAMPAIGN)
        assert found
        return found

    def decide(self, decision: Decision = Decision.APPROVED, id: str = RELEASE) -> None:
        decide_releases(self.services.store, self.edition, {id: None}, decision, self.clock.now)


def press_site(folder: Path, **settings: object) -> PressSite:
    clock = Clock()
    chosen = Settings(**{"var_dir": folder, "secret_key": SECRET, "renderers": 1, **settings})  # type: ignore[arg-type]  # by name
    services = Services(chosen, clock=clock)
    publish_gallery(services)
    return PressSite(services, clock, Browse(Client(make_app(services))))


@pytest.fixture
def site(tmp_path: Path) -> Iterator[PressSite]:
    made = press_site(tmp_path, **OWNED)
    yield made
    made.services.close()


@pytest.fixture
def demonstration(tmp_path: Path) -> Iterator[PressSite]:
    made = press_site(tmp_path / "demonstration")
    yield made
    made.services.close()
