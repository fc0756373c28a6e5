"""What axe finds in a page: WCAG 2.2 A and AA count, best practices are only told."""

from __future__ import annotations

from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

_WCAG = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]
#: What a colour scheme can change: everything else in a page is the same in light and dark.
_COLOURS = ["color-contrast", "link-in-text-block"]
_AXE = Axe().axe_script
_RUN = "(options) => axe.run(options).then((results) => results.violations)"
_UNFOLD = "(which) => document.querySelectorAll(which).forEach((one) => { one.open = true; })"


def violations(page: Page, folded: str = "details", *, in_the_dark: bool = True) -> tuple[list[str], list[str]]:
    """What is against WCAG in light or dark, and what is against best practice; what is `folded` is opened first."""
    page.evaluate(_UNFOLD, folded)
    page.evaluate(_AXE)
    page.emulate_media(color_scheme="light")
    found = _run(page, {"type": "tag", "values": [*_WCAG, "best-practice"]})
    if in_the_dark:
        page.emulate_media(color_scheme="dark")
        found += [{**one, "id": f"{one['id']} in the dark"} for one in _run(page, {"type": "rule", "values": _COLOURS})]
        page.emulate_media(color_scheme="light")
    wrong = [one for one in found if not {"best-practice"} & set(one["tags"])]
    return [_told(one) for one in wrong], [_told(one) for one in found if one not in wrong]


def _run(page: Page, what: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = page.evaluate(_RUN, {"runOnly": what, "resultTypes": ["violations"]})
    return found


def _told(violation: dict[str, Any]) -> str:
    nodes = violation["nodes"]
    places = ", ".join(str(node["target"][0]) for node in nodes[:3])
    return f"{violation['id']} ({len(nodes)}): {places}: {nodes[0].get('failureSummary', '')}"
