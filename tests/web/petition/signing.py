"""Someone who signs the petition of the invented campaign, reads their mail and comes back."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from sqlalchemy import text

from campaign.actions.seed import seed
from campaign.assembly import Services
from campaign.domain.petition.petitions import Petition
from tests.web.browse import Browse
from tests.web.page import Page

SLUG = "the-night-bus"
WHO = {
    "name": "Rosa Canaryname",
    "email": "rosa.canary@example.org",
    "postal_code": "87102",
    "signs": "yes",
    "is_16": "yes",
}


@dataclass
class Clock:
    """A clock that tests move."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now


@contextmanager
def asking(services: Services, **changes: Any) -> Iterator[Petition]:
    """The site with another petition for a while."""
    edition = services.store.editions.newest(SLUG)
    assert edition
    assert edition.content.petition
    changed = replace(edition.content.petition, **changes)
    seed(services.store, replace(edition.content, petition=changed), services.clock())
    yield changed
    seed(services.store, edition.content, services.clock())


@dataclass
class Signer:
    """Someone who signs."""

    services: Services
    browse: Browse
    language: str = "en"
    fields: dict[str, str] = field(default_factory=lambda: dict(WHO))

    def at(self, rest: str = "") -> str:
        return f"{'/es' if self.language == 'es' else ''}/{SLUG}/petition{rest}"

    def signs(self, status: int = 200, **changes: str) -> Page:
        page = self.browse.get(self.at())
        fields = {**page.fields.to_dict(), **self.fields, **changes}
        return self.browse.send(self.at(), {name: value for name, value in fields.items() if value}, status)

    def mail(self) -> dict[str, str]:
        """What the newest mail says."""
        with self.services.store.engine.connect() as connection:
            row = connection.execute(text("SELECT content FROM outbox ORDER BY id DESC")).first()
        assert row
        return dict(json.loads(row[0]))

    def link(self) -> str:
        """The path of the link in the newest mail."""
        found = re.search(r"https://letters\.example\.org(/\S+/mine/[\w-]{22})", self.mail()["text"])
        assert found
        return found[1]

    def code(self) -> str:
        found = re.search(r": ([A-Z0-9]{3} [A-Z0-9]{3})", self.mail()["text"])
        assert found
        return found[1]

    def presses(self, do: str, path: str | None = None, status: int = 200, **fields: str) -> Page:
        """Press a button of the page behind the link."""
        path = path or self.link()
        token = self.browse.get(path).fields["csrf_token"]
        chosen = {name: value for name, value in fields.items() if value}
        return self.browse.send(path, {"csrf_token": token, "do": do, **chosen}, status)

    @property
    def count(self) -> int:
        return sum(one.confirmed for one in self.services.store.petitions.versions(SLUG))
