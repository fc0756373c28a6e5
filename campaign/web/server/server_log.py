"""The server's log. Lines contain no address, query, body, private link, or anything that a visitor's text could
forge."""

from __future__ import annotations

import sys
from typing import Any
from urllib.parse import quote

from gunicorn.glogging import Logger

from campaign.web.admission.privacy import redact_keys
from campaign.web.error_summary import error_summary

_UNREADABLE = "Invalid request"


class QuietLog(Logger):  # type: ignore[misc]  # gunicorn has no types
    """Gunicorn's log without anything about the visitor."""

    def atoms(self, resp: Any, req: Any, environ: dict[str, Any], request_time: Any) -> dict[str, Any]:
        """Return the fields of an access log line. The path is escaped as sent, since a line feed would end the
        line."""
        fields: dict[str, Any] = super().atoms(resp, req, environ, request_time)
        fields["U"] = quote(redact_keys(environ.get("PATH_INFO", "")).encode("latin-1", "replace"))
        return fields

    def exception(self, msg: str, *args: Any, **kwargs: Any) -> None:  # noqa: ARG002  # gunicorn names its arguments
        """Log an error outside any page; gunicorn would log the full address and the error's message."""
        self.error_log.error("%s", error_summary(sys.exc_info()[1]))

    def warning(self, msg: str, *args: Any, **kwargs: Any) -> None:
        """Log a warning; for an unreadable request, gunicorn would log who sent it and what it contained."""
        if msg.startswith(_UNREADABLE):
            msg, args = "a request could not be read", ()
        super().warning(msg, *args, **kwargs)
