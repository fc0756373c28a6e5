"""PDFs for requests: each address has one made at a time, and its other requests wait in the queue."""

from __future__ import annotations

from flask import request

from campaign.rendering.renderers.pool import SECONDS_IN_LINE
from campaign.rendering.renderers.print_job import PrintJob
from campaign.web.limits import visitor_key
from campaign.web.site import site

#: Shown if there is no room in the queue, or no turn in time.
SECONDS_TO_WAIT = int(SECONDS_IN_LINE)


def render_pdf(job: PrintJob) -> bytes:
    """Return the PDF of a print job for this request's visitor; raises the errors of `RenderPool.render`."""
    services = site().services
    visitor = visitor_key(request.remote_addr or "", services.secret_key, services.clock())
    return services.renderers.render(job, visitor)
