"""The server's log. A line holds no address, no query, no body, no private link, and nothing that a visitor's words
could forge."""

from __future__ import annotations

import sys
from typing import Any
from urllib.parse import quote

from gunicorn.glogging import Logger

from campaign.web.admission.privacy import redact_keys
from campaign.web.error_summary import error_summary

_UNREADABLE = "Invalid request"


class QuietLog(Logger):  # type: ignore[misc]  # gunicorn has no types
    """Gunicorn's log without what it would tell of a visitor."""

    def atoms(self, resp: Any, req: Any, environ: dict[str, Any], request_time: Any) -> dict[str, Any]:
        """What a line of the access log may name; the path as it was sent, for a line feed in it would end the line."""
        found: dict[str, Any] = super().atoms(resp, req, environ, request_time)
        found["U"] = quote(redact_keys(environ.get("PATH_INFO", "")).encode("latin-1", "replace"))
        return found

    def exception(self, msg: str, *args: Any, **kwargs: Any) -> None:  # noqa: ARG002  # gunicorn names its arguments
        """An error outside any page; gunicorn would write down the whole address and the error's message."""
        self.error_log.error("%s", error_summary(sys.exc_info()[1]))

    def warning(self, msg: str, *args: Any, **kwargs: Any) -> None:
        """A warning; of a request that could not be read, gunicorn would write down who sent it and what."""
        if msg.startswith(_UNREADABLE):
            msg, args = "a request could not be read", ()
        super().warning(msg, *args, **kwargs)
