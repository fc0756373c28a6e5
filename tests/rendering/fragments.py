"""Our HTML as a reader sees it."""

from __future__ import annotations

from xml.etree.ElementTree import Element

import html5lib


def parsed(html: str) -> Element:
    """A page or a fragment; what is not valid HTML5 is an error."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    whole = html.lstrip().lower().startswith("<!doctype")
    found: Element = parser.parse(html) if whole else parser.parseFragment(html)
    for element in found.iter():
        if isinstance(element.tag, str):  # a comment's is not
            element.tag = element.tag.rpartition("}")[2]
    return found


def with_class(tree: Element, name: str) -> list[Element]:
    """Every element of a class, in order."""
    return [element for element in tree.iter() if name in element.get("class", "").split()]


def tagged(tree: Element, *tags: str) -> list[Element]:
    """Every element of these kinds, in order."""
    return [element for element in tree.iter() if element.tag in tags]


def said(element: Element, *, without: str = "") -> str:
    """The words of an element as they are drawn, but for those of elements of one kind."""
    if element.tag == without or "visually-hidden" in element.get("class", ""):
        return ""
    inner = (said(child, without=without) + (child.tail or "") for child in element)
    return (element.text or "") + "".join(inner)
