"""Somebody who makes a template their own: copies one, changes it, and goes on from the page that comes back."""

from __future__ import annotations

from typing import Any

from werkzeug.datastructures import MultiDict
from werkzeug.test import TestResponse

from campaign.domain.language import Language
from tests.web.addresses import LETTER
from tests.web.browse import Browse, address
from tests.web.page import Page, said


def own(slug: str = LETTER, language: Language = "en") -> str:
    return address(f"letters/{slug}/own", language)


class Maker:
    """Somebody at work on a template."""

    def __init__(self, browse: Browse, slug: str = LETTER, language: Language = "en") -> None:
        self.browse, self.path = browse, own(slug, language)
        self.page = browse.get(self.path)
        self.fields = self.page.fields

    def asks(self, button: str, **more: Any) -> TestResponse:
        """Press a button, and take whatever comes."""
        return self.browse.post(self.path, MultiDict([*self.fields.items(multi=True), ("do", button)]), **more)

    def presses(self, button: str, status: int = 200) -> Page:
        """Press a button that brings the page again."""
        self.page = self.browse.send(self.path, MultiDict([*self.fields.items(multi=True), ("do", button)]), status)
        self.fields = self.page.fields
        return self.page

    def faults(self) -> list[str]:
        """What the page says is wrong."""
        return [said(item) for item in self.page.with_class("finding")]

    def downloads(self) -> str:
        """The template's file."""
        answer = self.asks("download")
        assert answer.content_type == "text/markdown; charset=utf-8"
        assert answer.headers["Content-Disposition"].startswith("attachment;")
        return answer.get_data(as_text=True)
