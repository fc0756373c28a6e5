"""PDFs from commands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

from campaign.assembly import Services
from campaign.rendering.renderers.pool import Busy, RenderPool, RenderTimeout
from campaign.rendering.renderers.print_job import PrintJob, RenderFailed

_LONGER = 6


def long_pdf_of(services: Services, what: PrintJob) -> bytes:
    """Return the PDF of a long document that an organizer waits for: it may take several times as long as a letter."""
    with long_pdfs(services) as made:
        return made(what)


@contextmanager
def long_pdfs(services: Services) -> Iterator[Callable[[PrintJob], bytes]]:
    """Yield what makes several such documents, one after the other, with one renderer."""
    renderers = RenderPool(1, _LONGER * services.settings.render_seconds, 1)
    try:
        yield lambda what: _made(services, renderers, what)
    finally:
        renderers.close()


def pdf_of(services: Services, what: PrintJob) -> bytes:
    """Return the PDF of a print job, or end the command with the reason."""
    return _made(services, services.renderers, what)


def _made(services: Services, renderers: RenderPool, what: PrintJob) -> bytes:
    try:
        return renderers.render(what)
    except Busy:
        raise click.ClickException("cannot make PDFs: the process that makes them does not start") from None
    except RenderTimeout:
        seconds = services.settings.render_seconds
        raise click.ClickException(
            f"the PDF took longer than RENDER_SECONDS={seconds:g}; shorten the letter or raise the limit"
        ) from None
    except RenderFailed as error:
        raise click.ClickException(f"the PDF cannot be made: {error}") from None
