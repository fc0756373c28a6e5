"""Asking the site for pages, each of which is held to the manners of all pages."""

from __future__ import annotations

from collections.abc import Mapping

from werkzeug.datastructures import MultiDict
from werkzeug.test import Client, TestResponse

from tests.content.seeds import CAMPAIGN
from tests.web.manners import faults
from tests.web.page import Page

Fields = Mapping[str, str] | MultiDict[str, str]


class Browse:
    """A visitor of the site."""

    def __init__(self, client: Client) -> None:
        self.client = client

    def get(self, path: str, status: int = 200, **more: object) -> Page:
        """A page, which must have the status and keep its manners."""
        return self.read(path, self.ask(path, **more), status)

    def ask(self, path: str, method: str = "GET", **more: object) -> TestResponse:
        """Any answer, as it comes."""
        return self.client.open(path, method=method, buffered=True, **more)  # type: ignore[arg-type]  # handed on

    def send(self, path: str, fields: Fields, status: int = 200, **more: object) -> Page:
        """The page that answers a form."""
        return self.read(path, self.post(path, fields, **more), status)

    def post(self, path: str, fields: Fields, **more: object) -> TestResponse:
        """Whatever answers a form; as the composer's own is, it is sent in parts."""
        content_type = more.pop("content_type", "multipart/form-data")
        data = MultiDict(fields)
        return self.client.post(path, data=data, content_type=content_type, **more)  # type: ignore[arg-type]  # handed on

    def read(self, path: str, answer: TestResponse, status: int = 200) -> Page:
        """An answer as a page, held to its manners."""
        page = Page(path.split("?")[0], answer)
        assert page.status == status, f"{path} answered {page.status}: {page.text[:300]}"
        found = faults(page)
        assert not found, f"{path}: {'; '.join(found)}"
        return page


def address(rest: str = "", language: str = "en", campaign: str = CAMPAIGN) -> str:
    """The path of a campaign's page."""
    return f"{'/es' if language == 'es' else ''}/{campaign}/{rest}"
