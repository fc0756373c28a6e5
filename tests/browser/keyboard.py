"""Somebody who has no mouse. Every stop on their way is looked at: can it be seen, and does it come in its order?"""

from __future__ import annotations

from typing import TypedDict

from playwright.sync_api import Page

_FARTHEST = 250
_REMEMBER = "() => { window.stoodAt = document.activeElement; }"
_WHERE = """() => {
  const here = document.activeElement;
  const before = window.stoodAt;
  const box = here.getBoundingClientRect();
  const style = getComputedStyle(here);
  return {
    element: here.outerHTML.slice(0, 120),
    isOutside: here === document.body,
    isVisible: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    isMarked: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    isSame: before === here,
    isBackward: Boolean(before && before !== here && before !== document.body && before.isConnected
      && !(before.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING)),
  };
}"""
_REACHABLE = """() => [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
  .filter((one) => one.tabIndex >= 0 && one.checkVisibility() && one.type !== "hidden")
  .filter((one) => one.type !== "radio" || one.checked)
  .map((one) => one.outerHTML.slice(0, 120))"""


class Stop(TypedDict):
    """What has the focus, and how."""

    element: str
    isOutside: bool
    isVisible: bool
    isMarked: bool
    isSame: bool
    isBackward: bool


class Keyboard:
    """Hands on the keys."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def tab(self) -> Stop:
        """One step on."""
        self._page.evaluate(_REMEMBER)
        self._page.keyboard.press("Tab")
        stop: Stop = self._page.evaluate(_WHERE)
        return stop

    def tabs_to(self, selector: str) -> None:
        """Step on until this has the focus."""
        for _ in range(_FARTHEST):
            stop = self.tab()
            assert stop["isVisible"], f"the focus is out of sight at {stop['element']}"
            assert stop["isMarked"], f"the focus is not marked at {stop['element']}"
            assert not stop["isBackward"], f"the focus went back to {stop['element']}"
            if self.stands_at(selector):
                return
        raise AssertionError(f"{selector} cannot be reached")

    def stands_at(self, selector: str) -> bool:
        """Whether this has the focus."""
        return bool(self._page.evaluate("(selector) => document.activeElement.matches(selector)", selector))

    def walks_the_whole_page(self) -> list[str]:
        """Every stop from the top until the focus leaves the page. A day is one field with several stops inside."""
        stops: list[str] = []
        while not (stop := self.tab())["isOutside"] and stop["element"] not in stops[:1]:
            if not stop["isSame"]:
                stops.append(stop["element"])
        return stops

    def reachable(self) -> list[str]:
        """All that a keyboard should reach by Tab, in the page's order; of radio buttons that is the chosen one."""
        found: list[str] = self._page.evaluate(_REACHABLE)
        return found

    def writes(self, selector: str, words: str) -> None:
        """Go to a field and fill it."""
        self.tabs_to(selector)
        self._page.keyboard.press("Control+a")
        self._page.keyboard.insert_text(words)

    def presses(self, key: str) -> None:
        """A key that the page itself answers."""
        self._page.keyboard.press(key)

    def goes_through(self, selector: str) -> None:
        """Go to a link or a button and press Enter, which loads a page."""
        self.tabs_to(selector)
        with self._page.expect_navigation():
            self._page.keyboard.press("Enter")
