"""A writer at the composer: types into its form, presses its buttons, and goes on from the page that comes back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

from werkzeug.datastructures import MultiDict
from werkzeug.test import TestResponse

from campaign.domain.editions import Edition
from campaign.domain.language import Language
from campaign.domain.templates.drafts import Draft
from tests.web.addresses import LETTER
from tests.web.browse import Browse, address
from tests.web.page import Page

#: Who signs. The town is asked once, by the template's blank.
SIGNER = {
    "sender-name": "Ada Quince",
    "blank-town": "Vado",
    "sender-address": "99 Acequia Street",
    "sender-phone": "575 555 0199",
    "sender-email": "ada@example.org",
}

#: The fields whose names have an underscore; in those of all others a hyphen stands there.
UNDERSCORED = {
    *("paper_name", "paper_address", "max_words", "with_sources", "own_figures", "tells_own_share", "own_template"),
    *("csrf_token", "form_token"),
}


class Writer:
    """One letter on its way; `fields` is what the form holds now."""

    def __init__(self, browse: Browse, slug: str = LETTER, language: Language = "en", query: str = "") -> None:
        self.browse = browse
        self.path = address(f"letters/{slug}", language)
        self.page = browse.get(f"{self.path}{query}")
        self.fields = self.page.fields

    def types(self, **fields: str) -> Writer:
        """Fill fields; in a name without a hyphen, an underscore stands for one."""
        for name, value in fields.items():
            self.fields[name if name in UNDERSCORED or "-" in name else name.replace("_", "-")] = value
        return self

    def chooses(self, *facts: str) -> Writer:
        """Tick facts besides those that are ticked."""
        self.fields.setlist("fact", [*self.fields.getlist("fact"), *facts])
        return self

    def leaves_out_the_sources(self) -> Writer:
        """Take the tick from the box of the last step, whether or not the page has it already."""
        self.fields.poplist("with_sources")
        self.fields["sending"] = "yes"
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


def letter_of(page: Page) -> str:
    """The letter on the page, without what leads to its parts."""
    return " ".join(_without_ways(paragraph) for paragraph in page.with_class("paragraph"))


def _without_ways(element: Element) -> str:
    def words(part: Element) -> str:
        is_way = "act" in part.get("class", "").split()
        return "" if is_way else (part.text or "") + "".join(words(child) + (child.tail or "") for child in part)

    return " ".join(words(element).split())


def sample_of(edition: Edition, slug: str, language: Language) -> Draft:
    """The finished draft that comes with a letter."""
    letter = edition.content.letter(slug)
    assert letter
    return letter.samples[language]
