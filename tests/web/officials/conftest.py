"""A site whose campaign asks a parliament, and one whose campaign asks a council."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from werkzeug.test import Client

from campaign.assembly import Services
from campaign.web.app import make_app
from tests.conftest import seeded_parts
from tests.web.browse import Browse
from tests.web.officials.parliament import publish, shipped, with_council, with_parliament


@pytest.fixture(scope="session")
def parliament(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """The parts of a site with a parliament."""
    parts = seeded_parts(tmp_path_factory.mktemp("parliament"))
    publish(parts, with_parliament(shipped(parts)), imports=True)
    yield parts
    parts.close()


@pytest.fixture(scope="session")
def council(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """The parts of a site with a council, and without any imported data."""
    parts = seeded_parts(tmp_path_factory.mktemp("council"))
    publish(parts, with_council(shipped(parts)), imports=False)
    yield parts
    parts.close()


@pytest.fixture
def voter(parliament: Services) -> Browse:
    """A visitor of the site with a parliament."""
    return Browse(Client(make_app(parliament)))


@pytest.fixture
def neighbor(council: Services) -> Browse:
    """A visitor of the site with a council."""
    return Browse(Client(make_app(council)))
