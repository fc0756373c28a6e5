"""PDFs for whoever asks: each address has one made at a time, and the rest of its requests wait in line."""

from __future__ import annotations

from flask import request

from campaign.rendering.renderers.pool import SECONDS_IN_LINE
from campaign.rendering.renderers.print_job import PrintJob
from campaign.web.limits import visitor_key
from campaign.web.site import site

#: What those are told for whom there is no room in line, or no turn in time.
SECONDS_TO_WAIT = int(SECONDS_IN_LINE)


def render_pdf(what: PrintJob) -> bytes:
    """The PDF of a print for this request's visitor; see `RenderPool.render` for what may go wrong."""
    services = site().services
    visitor = visitor_key(request.remote_addr or "", services.secret_key, services.clock())
    return services.renderers.render(what, visitor)
