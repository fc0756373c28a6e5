"""A site whose owner is known, with the invented campaign and its petition."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

import pytest
from werkzeug.test import Client

from campaign.assembly import Services
from campaign.commands.running import publish_gallery
from campaign.settings import Settings
from campaign.storage.mail.tables import MailCountRow, OutboxRow
from campaign.storage.petition.tables import PetitionPacketRow, PetitionVersionRow, SignatureRow
from campaign.web.app import make_app
from tests.conftest import NOON, OWNED, SECRET
from tests.web.browse import Browse
from tests.web.petition.signing import Clock, Signer

_hosts = count(1)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    limits = {"preview_limit": "100000/minute", "pdf_limit": "100000/minute"}
    chosen = Settings(**{"var_dir": tmp_path_factory.mktemp("site"), "secret_key": SECRET, **limits, **OWNED})  # type: ignore[arg-type]  # by name
    services = Services(chosen, clock=Clock(NOON))
    publish_gallery(services)
    yield services
    services.close()


@pytest.fixture
def services(shared: Services) -> Iterator[Services]:
    """The same site for all, without signatures."""
    assert isinstance(shared.clock, Clock)
    shared.clock.now = NOON
    yield shared
    with shared.store.writing() as session:
        for row in (SignatureRow, PetitionVersionRow, PetitionPacketRow, OutboxRow, MailCountRow):
            session.query(row).delete()


@pytest.fixture
def clock(services: Services) -> Clock:
    assert isinstance(services.clock, Clock)
    return services.clock


@pytest.fixture
def visitors(services: Services) -> Callable[[], Browse]:
    """Someone at an address of their own, so that no visit of another test counts."""
    site = make_app(services)

    def visitor() -> Browse:
        address = f"198.51.{next(_hosts) // 250}.{next(_hosts) % 250}"

        def from_there(environ: dict[str, Any], start_response: Any) -> Any:
            return site({**environ, "REMOTE_ADDR": address}, start_response)

        return Browse(Client(from_there))

    return visitor


@pytest.fixture
def signer(services: Services, visitors: Callable[[], Browse]) -> Signer:
    return Signer(services, visitors())
