"""The site map: every page that can be found by searching, in each language (https://www.sitemaps.org/protocol.html)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from campaign.rendering.machines.xml_files import SITEMAP, XHTML, child, root_of, xml_text

#: The most addresses in one file. Search engines read 50,000; each of ours is named with its other languages.
MOST = 20_000


@dataclass(frozen=True, slots=True)
class Entry:
    """An address, the same page in each language, and the day on which it last changed, if that is known."""

    address: str
    alternates: tuple[tuple[str, str], ...]
    changed_on: date | None = None


def site_map(entries: Sequence[Entry]) -> str:
    """Return the map of some pages."""
    root = root_of("urlset", SITEMAP, **{"xmlns:xhtml": XHTML})
    for entry in entries:
        page = child(root, "url")
        child(page, "loc", entry.address)
        if entry.changed_on:
            child(page, "lastmod", entry.changed_on.isoformat())
        for language, address in entry.alternates:
            child(page, "xhtml:link", rel="alternate", hreflang=language, href=address)
    return xml_text(root)


def index_of_maps(addresses: Sequence[str]) -> str:
    """Return the map that leads to maps, for more pages than one file holds."""
    root = root_of("sitemapindex", SITEMAP)
    for address in addresses:
        child(child(root, "sitemap"), "loc", address)
    return xml_text(root)
