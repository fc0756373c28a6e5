"""XML files for programs."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement, tostring

#: The namespaces of the files that we write.
ATOM = "http://www.w3.org/2005/Atom"
SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
XHTML = "http://www.w3.org/1999/xhtml"


def root_of(name: str, namespace: str, **attributes: str) -> Element:
    """Return the root of a file whose elements are of a namespace and have no prefix, or the prefix `xhtml`.

    The names of namespaces are written here as they are in the file: the library would look them up in a table of the
    whole process, which requests at the same time would change under each other.
    """
    return Element(name, {"xmlns": namespace, **attributes})


def child(parent: Element, name: str, text: str | None = None, **attributes: str) -> Element:
    """Add an element, with its text."""
    element = SubElement(parent, name, attributes)
    element.text = text
    return element


def xml_text(root: Element) -> str:
    """Return a file."""
    return str(tostring(root, "unicode", xml_declaration=True)) + "\n"
