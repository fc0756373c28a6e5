"""A site with one part that fails, and says what it was given: as a server loads it, with FAULT naming the part."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from campaign.assembly import Services, now
from campaign.domain.editions import Content, Edition
from campaign.domain.evidence.sources import Source
from campaign.rendering.renderers.pool import RenderPool
from campaign.rendering.renderers.print_job import PrintJob
from campaign.settings import Settings, read_settings
from campaign.storage.editions import Editions
from campaign.storage.store import Store
from campaign.web.app import make_app

CANARY = "Quetzalcanary"
#: A page of 200 bytes that takes WeasyPrint minutes.
BOMB = '<div style="display:flex">' * 14 + "x" + "</div>" * 14


class Fault(Exception):
    """An error whose message holds what must not be told."""


class BrokenEditions(Editions):
    """Storage that fails, but for the first looks that a start takes."""

    looks = 0

    def newest(self, campaign: str) -> Edition | None:
        """Fail as soon as visitors come."""
        BrokenEditions.looks += 1
        if BrokenEditions.looks > 1:
            raise Fault(f"{CANARY} in storage")
        return super().newest(campaign)


class BrokenStore(Store):
    """A store whose reads fail."""

    def __init__(self, *given: object) -> None:
        super().__init__(*given)  # type: ignore[arg-type]  # handed on
        self.editions = BrokenEditions(self.engine, self.reads, self.photographs)


class UnfinishingStore(Store):
    """A store in which no action comes to its end: all is written, and then it fails before anything stands."""

    @contextmanager
    def writing(self, most_seconds: float | None = None) -> Iterator[Session]:
        """A transaction that is never committed."""
        with super().writing(most_seconds) as session:
            yield session
            session.flush()
            raise Fault(f"{CANARY} in an action")


class BrokenSources(Mapping[str, Source]):
    """Sources that no rendering can look up."""

    def __getitem__(self, id: str) -> Source:
        raise Fault(f"{CANARY} in rendering")

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


class BrokenContent(Content):
    """Content that reads well and cannot be rendered."""

    @property
    def source_by_id(self) -> Mapping[str, Source]:  # type: ignore[override]  # fails as it is meant to
        """Nothing that can be looked up."""
        return BrokenSources()


class UnrenderableEditions(Editions):
    """Editions of broken content."""

    def newest(self, campaign: str) -> Edition | None:
        """The current edition, broken."""
        found = super().newest(campaign)
        parts = ("campaign", "sources", "facts", "sheets", "letters")
        broken = found and BrokenContent(**{name: getattr(found.content, name) for name in parts})
        return replace(found, content=broken) if found and broken else None


class UnrenderableStore(Store):
    """A store of broken content."""

    def __init__(self, *given: object) -> None:
        super().__init__(*given)  # type: ignore[arg-type]  # handed on
        self.editions = UnrenderableEditions(self.engine, self.reads, self.photographs)


class FailingPool(RenderPool):
    """Renderers that fail before they begin, with the page in the error."""

    def render(self, what: PrintJob, visitor: str = "") -> bytes:
        """Fail."""
        raise Fault(what.html)


class PoisonedPool(RenderPool):
    """Renderers that fail in their own process, with the page in the error: it becomes the name of a file."""

    def render(self, what: PrintJob, visitor: str = "") -> bytes:
        """Fail there."""
        return super().render(PrintJob(what.html, what.html[-300:], what.paper), visitor)  # type: ignore[arg-type]  # no such style


class HangingPool(RenderPool):
    """Renderers that get stuck in every letter that says so."""

    def render(self, what: PrintJob, visitor: str = "") -> bytes:
        """Hang."""
        if CANARY not in what.html:
            return super().render(what, visitor)
        return super().render(PrintJob(what.html.replace("</main>", f"{BOMB}</main>"), what.style, what.paper), visitor)


class Unprintable(frozenset[int]):
    """Characters that the domain's checks cannot ask for."""

    def __contains__(self, item: object) -> bool:
        raise Fault(f"{CANARY} in the domain")


def broken_clock() -> datetime:
    """A clock that has stopped."""
    raise Fault(f"{CANARY} in the clock")


def faulty_parts(fault: str, settings: Settings) -> Services:
    """The program's parts, and one of them broken."""
    parts = Services(settings, broken_clock if fault == "clock" else now)
    pools = {"renderers": FailingPool, "renderer": PoisonedPool, "hanging": HangingPool}
    stores: dict[str, type[Store]] = {
        "storage": BrokenStore,
        "rendering": UnrenderableStore,
        "actions": UnfinishingStore,
    }
    if fault in pools:
        parts.__dict__["renderers"] = pools[fault](settings.renderers, settings.render_seconds, settings.pdf_queue_size)
    if fault in stores:
        parts.__dict__["store"] = stores[fault].open(settings.database)
    if fault == "domain":
        parts.__dict__["printable"] = Unprintable()
    return parts


def make_faulty() -> Callable[..., Iterable[bytes]]:
    """The application, by what the environment names; "outside" breaks where no page can be made of it."""
    fault = os.environ["FAULT"]
    application = make_app(faulty_parts(fault, read_settings(os.environ)))

    def broken(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        if environ["REQUEST_METHOD"] == "POST":
            raise Fault(environ["wsgi.input"].read().decode("utf-8", "replace"))
        return application(environ, start_response)

    broken.flask = application.flask  # type: ignore[attr-defined]  # what a worker looks for
    return broken if fault == "outside" else application
