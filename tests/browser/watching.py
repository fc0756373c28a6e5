"""What a page does besides what is seen: the requests it makes, and what the browser complains about."""

from __future__ import annotations

from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Page, Request

#: Told to the console by the page itself, so that it is seen as any other complaint is.
LISTEN = """
document.addEventListener("securitypolicyviolation", (event) => {
  console.error(`policy violated: ${event.violatedDirective} by ${event.blockedURI}`);
});
"""
_STORES = """async () => ({
  local: Object.keys(localStorage), session: Object.keys(sessionStorage),
  databases: (await indexedDB.databases()).map((one) => one.name), caches: await caches.keys(),
  workers: (await navigator.serviceWorker.getRegistrations()).length,
})"""


class Watch:
    """Requests and complaints of one page."""

    def __init__(self, page: Page, home: str) -> None:
        self._page = page
        self._home = urlsplit(home).netloc
        self.requests: list[Request] = []
        self.complaints: list[str] = []
        page.on("request", self._requested)
        page.on("console", self._said)
        page.on("pageerror", lambda error: self.complaints.append(f"error: {error}"))
        page.on("dialog", lambda dialog: self.complaints.append(f"dialog: {dialog.message}"))

    @property
    def posts(self) -> list[Request]:
        """The forms sent so far."""
        return [request for request in self.requests if request.method == "POST"]

    @property
    def fetched(self) -> list[Request]:
        """The forms that scripts sent, not the browser by itself."""
        return [request for request in self.posts if request.resource_type == "fetch"]

    def stored(self) -> dict[str, object]:
        """What the page has put into any store of the browser."""
        found: dict[str, object] = self._page.evaluate(_STORES)
        return {name: value for name, value in found.items() if value}

    def forget(self) -> None:
        """Start over, after a complaint that a story means to provoke."""
        self.requests.clear()
        self.complaints.clear()

    def _requested(self, request: Request) -> None:
        self.requests.append(request)
        address = urlsplit(request.url)
        if address.scheme in ("http", "https", "ws", "wss") and address.netloc != self._home:
            self.complaints.append(f"asked another host: {request.url}")

    def _said(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(f"console: {message.text}")
