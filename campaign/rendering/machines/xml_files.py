"""XML files for programs."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement, register_namespace, tostring

#: The namespaces of the files that we write.
ATOM = "http://www.w3.org/2005/Atom"
SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
XHTML = "http://www.w3.org/1999/xhtml"
register_namespace("xhtml", XHTML)


def child(parent: Element, name: str, text: str | None = None, **attributes: str) -> Element:
    """Add an element of the parent's namespace, with its text."""
    namespace = parent.tag.partition("}")[0].removeprefix("{")
    element = SubElement(parent, f"{{{namespace}}}{name}", attributes)
    element.text = text
    return element


def xml_text(root: Element, namespace: str) -> str:
    """Return a file in which the elements of a namespace have no prefix."""
    register_namespace("", namespace)
    return str(tostring(root, "unicode", xml_declaration=True)) + "\n"
