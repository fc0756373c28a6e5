"""PDFs from commands."""

from __future__ import annotations

import click

from campaign.assembly import Services
from campaign.rendering.renderers.pool import Busy, RenderTimeout
from campaign.rendering.renderers.print_job import PrintJob, RenderFailed


def pdf_of(services: Services, what: PrintJob) -> bytes:
    """Return the PDF of a print job, or end the command with the reason."""
    try:
        return services.renderers.render(what)
    except Busy:
        raise click.ClickException("cannot make PDFs: the process that makes them does not start") from None
    except RenderTimeout:
        seconds = services.settings.render_seconds
        raise click.ClickException(
            f"the PDF took longer than RENDER_SECONDS={seconds:g}; shorten the letter or raise the limit"
        ) from None
    except RenderFailed as error:
        raise click.ClickException(f"the PDF cannot be made: {error}") from None
