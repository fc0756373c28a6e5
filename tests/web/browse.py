"""Asking the site for pages, each of which is held to the manners of all pages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from werkzeug.datastructures import MultiDict
from werkzeug.test import Client, TestResponse, encode_multipart

from tests.content.seeds import CAMPAIGN
from tests.web.manners import faults
from tests.web.page import Page

Fields = Mapping[str, str] | MultiDict[str, str]


class Browse:
    """A visitor of the site."""

    def __init__(self, client: Client) -> None:
        self.client = client

    def get(self, path: str, status: int = 200, **more: Any) -> Page:
        """A page, which must have the status and keep its manners."""
        return self.read(path, self.ask(path, **more), status)

    def ask(self, path: str, method: str = "GET", **more: Any) -> TestResponse:
        """Any answer, as it comes."""
        return self.client.open(path, method=method, buffered=True, **more)

    def send(self, path: str, fields: Fields, status: int = 200, **more: Any) -> Page:
        """The page that answers a form."""
        return self.read(path, self.post(path, fields, **more), status)

    def post(self, path: str, fields: Fields, **more: Any) -> TestResponse:
        """Whatever answers a form; as the composer's own is, it is sent in parts."""
        boundary, body = encode_multipart(MultiDict(fields))
        return self.ask(path, "POST", data=body, content_type=f"multipart/form-data; boundary={boundary}", **more)

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
