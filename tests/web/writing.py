"""A writer at the composer: types into its form, presses its buttons, and goes on from the page that comes back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from werkzeug.datastructures import MultiDict
from werkzeug.test import TestResponse

from campaign.domain.editions import Edition
from campaign.domain.language import Language
from campaign.domain.templates.drafts import Draft
from tests.web.addresses import LETTER
from tests.web.browse import Browse, address
from tests.web.page import Page

SIGNER = {
    "sender-name": "Ada Quince",
    "sender-town": "Vado",
    "sender-address": "99 Acequia Street",
    "sender-phone": "575 555 0199",
    "sender-email": "ada@example.org",
}


class Writer:
    """One letter on its way; `fields` is what the form holds now."""

    def __init__(self, browse: Browse, slug: str = LETTER, language: Language = "en", query: str = "") -> None:
        self.browse = browse
        self.path = address(f"letters/{slug}", language)
        self.page = browse.get(f"{self.path}{query}")
        self.fields = self.page.fields

    def types(self, **fields: str) -> Writer:
        """Fill fields; an underscore stands for the hyphen of a name."""
        for name, value in fields.items():
            self.fields[name if name in self.fields else name.replace("_", "-")] = value
        return self

    def takes_up(self, draft: Draft) -> Writer:
        """Type a finished draft."""
        for name, words in typed_fields(draft):
            self.fields[name] = words
        self.fields.setlist("fact", [choice.id for choice in draft.facts])
        self.fields.setlist("own_figures", list(draft.own_figures))
        return self

    def presses(self, button: str, status: int = 200) -> Page:
        """Press a button that brings the page again."""
        self.page = self.browse.send(self.path, MultiDict([*self.fields.items(multi=True), ("do", button)]), status)
        self.fields = self.page.fields
        return self.page

    def asks(self, button: str, **more: Any) -> TestResponse:
        """Press a button, and take whatever comes."""
        return self.browse.post(self.path, MultiDict([*self.fields.items(multi=True), ("do", button)]), **more)


def typed_fields(draft: Draft) -> Iterator[tuple[str, str]]:
    """A draft as the composer's fields, but for those that come several times."""
    yield from ((f"blank-{name}", words) for name, words in draft.blanks.items())
    yield from ((f"part-{name}", words) for name, words in draft.parts.items())
    yield from ((f"words-{choice.id}", choice.words or "") for choice in draft.facts)
    yield "paper_name", draft.paper.name
    yield "max_words", str(draft.paper.max_words or "")


def sample_of(edition: Edition, slug: str, language: Language) -> Draft:
    """The finished draft that comes with a letter."""
    letter = edition.content.letter(slug)
    assert letter
    return letter.samples[language]
