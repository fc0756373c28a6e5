"""One site for all tests that ask it for pages: the shipped content in a store of its own, on a day that stands still."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings as hypothesis_settings
from werkzeug.test import Client

from campaign.actions.seed import seed, seed_newspapers
from campaign.assembly import Services
from campaign.content.newspapers.files import read_newspapers
from campaign.domain.editions import Edition
from campaign.settings import Settings
from campaign.web.app import Application, make_app
from tests.content.seeds import CAMPAIGN, ROOT, whole_folder
from tests.web.browse import Browse

hypothesis_settings.register_profile("suite", deadline=None)  # seconds say little on a machine that does something else
hypothesis_settings.load_profile("suite")

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
#: How many cases of a table `make quick` runs, from its first to its last.
FEW = 2
SECRET = "not a secret, but long enough to be one"


#: Settings of a site whose owner is known and that sends mail, so that it may take signatures: seeded_parts(**OWNED).
OWNED: dict[str, object] = {
    "contact_name": "The Example Society",
    "contact_email": "facts@example.org",
    "contact_address": ("12 Example St.", "Springfield, IL 62701"),
    "privacy_email": "privacy@example.org",
    "public_url": "https://letters.example.org",
    "mail_server": "smtp://127.0.0.1:25",
    "mail_from": "letters@example.org",
}


def seeded_parts(folder: Path, **settings: object) -> Services:
    """Parts over a store in `folder` that holds what is shipped, with a clock that says noon."""
    limits = {"preview_limit": "100000/minute", "pdf_limit": "100000/minute"}
    chosen = Settings(**{"var_dir": folder, "secret_key": SECRET, **limits, **settings})  # type: ignore[arg-type]  # by name
    parts = Services(chosen, clock=lambda: NOON)
    content = whole_folder().content()
    cards = read_newspapers(ROOT / "seeds" / "newspapers.yaml")
    assert content, "the shipped content has errors"
    assert isinstance(cards, tuple)
    parts.store.prepare()
    seed(parts.store, content, NOON)
    seed_newspapers(parts.store, cards, NOON)
    return parts


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark most cases of long tables as `more`; the slow files first, so that no worker begins one at the end."""
    tables: dict[str, list[pytest.Item]] = {}
    for item in items:
        tables.setdefault(item.nodeid.split("[")[0], []).append(item)
    for cases in tables.values():
        few = {at * (len(cases) - 1) // (FEW - 1) for at in range(FEW)}
        for at in set(range(len(cases))) - few:
            cases[at].add_marker("more")
    marks = ("slow", "browser")
    items.sort(
        key=lambda item: next((at for at, mark in enumerate(marks) if item.get_closest_marker(mark)), len(marks))
    )


@pytest.fixture(scope="session")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """The parts of the site; nothing in them is changed by a test."""
    made = seeded_parts(tmp_path_factory.mktemp("site"))
    yield made
    made.close()


@pytest.fixture(scope="session")
def edition(services: Services) -> Edition:
    """What the shipped campaign publishes."""
    found = services.store.editions.newest(CAMPAIGN)
    assert found
    return found


@pytest.fixture(scope="session")
def application(services: Services) -> Application:
    """The site as a server calls it."""
    return make_app(services)


@pytest.fixture
def browse(application: Application) -> Browse:
    """A visitor with a cookie jar of their own; every page they fetch is held to its manners."""
    return Browse(Client(application))
