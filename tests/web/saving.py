"""A writer who saves: the form under a private link, and the page behind it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from werkzeug.datastructures import MultiDict
from werkzeug.test import Client

from campaign.assembly import Services
from campaign.domain.language import Language
from campaign.web.app import Application, make_app
from tests.conftest import NOON
from tests.web.addresses import LETTER
from tests.web.browse import Browse, address
from tests.web.page import Page
from tests.web.writing import Writer


@dataclass
class Site:
    """A site of a test's own, where time passes as the test says."""

    parts: Services
    now: datetime = NOON
    application: Application = field(init=False)

    def __post_init__(self) -> None:
        self.parts.clock = lambda: self.now
        self.application = make_app(self.parts)

    @property
    def visitor(self) -> Browse:
        """Another browser, who counts as another address: saving is limited."""
        return Browse(Client(self.application))

    def passes(self, **time: float) -> None:
        self.now += timedelta(**time)


def key_of(page: Page) -> str:
    """The key of the link that a composer's page shows."""
    return page.one("input", id="private-link").get("value", "").rsplit("/", 1)[1]


def link_of(key: str, language: Language = "en", ending: str = "") -> str:
    return address(f"drafts/{key}{ending}", language)


def goes_on(browse: Browse, key: str, language: Language = "en") -> Writer:
    """Follow the link in a browser, and press its button."""
    page = browse.get(link_of(key, language))
    [form] = [form for form in page.all("form") if "/letters/" in form.get("action", "")]
    fields = MultiDict(
        (name, element.get("value", "")) for element in form.iter("input") if (name := element.get("name"))
    )
    fields["do"] = "reopen"
    writer = Writer(browse, LETTER, language)
    writer.path = form.get("action", "")
    writer.page = browse.send(writer.path, fields)
    writer.fields = writer.page.fields
    return writer


def deletes(browse: Browse, key: str, status: int = 200) -> Page:
    """Press the one button that deletes."""
    fields = browse.get(link_of(key)).fields
    return browse.send(link_of(key), MultiDict({"csrf_token": fields["csrf_token"], "do": "delete"}), status)
