"""A page as a visitor's browser understands it: its elements, and what its forms would send."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from xml.etree.ElementTree import Element

import html5lib
from werkzeug.datastructures import MultiDict
from werkzeug.test import TestResponse

NEVER_SENT = ("submit", "button", "reset", "image", "file")


class Page:
    """An answer that is HTML. Parsing is strict: what is not valid HTML5 is an error."""

    def __init__(self, path: str, answer: TestResponse) -> None:
        self.path = path
        self.answer = answer
        self.status = answer.status_code
        self.text = answer.get_data(as_text=True)

    @cached_property
    def tree(self) -> Element:
        """The parsed page; a fragment stands in a body of its own."""
        is_page = self.text.lstrip().lower().startswith("<!doctype html>")
        parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
        found: Element = parser.parse(self.text) if is_page else parser.parseFragment(self.text)
        return found

    def all(self, *tags: str) -> list[Element]:
        """Every element of these kinds, in order."""
        return [element for element in self.tree.iter() if element.tag in tags]

    def one(self, tag: str, **attributes: str) -> Element:
        """The only element of a kind that has these attributes."""
        found = [element for element in self.all(tag) if attributes.items() <= element.attrib.items()]
        assert len(found) == 1, f"{len(found)} of <{tag}> with {attributes} on {self.path}"
        return found[0]

    def with_class(self, name: str) -> list[Element]:
        """Every element of a class."""
        return [element for element in self.tree.iter() if name in element.get("class", "").split()]

    @property
    def fields(self) -> MultiDict[str, str]:
        """What the page's form sends when a button is pressed, but for the button itself."""
        return MultiDict(field for element in self.all("input", "textarea", "select") for field in _sent(element))

    @property
    def buttons(self) -> list[str]:
        """What each button of the form says to the server."""
        return [button.get("value", "") for button in self.all("button") if button.get("name") == "do"]

    @property
    def opens(self) -> str:
        """The heading of the composer's step that shows first."""
        return self.one("form", id="composer").attrib["data-opens"]

    @property
    def suggestions(self) -> list[str]:
        """What checks say beside the letter, in order."""
        return [said(tip) for tip in self.with_class("tip") if tip.tag == "div"]

    @property
    def notes(self) -> list[str]:
        """All that checks say: the suggestions, and the notes behind them."""
        return [said(tip) for tip in self.with_class("tip")]

    @property
    def stops(self) -> list[str]:
        """What has to be fixed before the letter leaves."""
        return [said(tip) for tip in self.with_class("tip") if "stop" in tip.get("class", "").split()]


def said(element: Element) -> str:
    """The words of an element, each space once."""
    return " ".join("".join(element.itertext()).split())


def seen(element: Element) -> str:
    """The same without what only a screen reader says."""

    def words(part: Element) -> str:
        hidden = "visually-hidden" in part.get("class", "").split()
        return "" if hidden else (part.text or "") + "".join(words(child) + (child.tail or "") for child in part)

    return " ".join(words(element).split())


def _sent(element: Element) -> Iterator[tuple[str, str]]:
    name = element.get("name")
    if not name:
        return
    if element.tag == "textarea":
        yield name, "".join(element.itertext())
    elif element.tag == "select":
        options = list(element.iter("option"))
        chosen = [option for option in options if option.get("selected") is not None] or options[:1]
        yield name, chosen[0].get("value", "")
    elif element.get("type") in ("checkbox", "radio"):
        if element.get("checked") is not None:
            yield name, element.get("value", "on")
    elif element.get("type") not in NEVER_SENT:
        yield name, element.get("value", "")
