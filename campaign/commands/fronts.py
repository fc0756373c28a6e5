"""Say which fronts of handouts run over their page: in `check`, in `seed`, and where a sheet is made."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import click

from campaign.actions.front_lengths import front_faults, lines_over
from campaign.assembly import Services
from campaign.content.folders import Folder
from campaign.content.locations import Locations
from campaign.content.problems import Problem
from campaign.domain.editions import Content
from campaign.domain.findings import Message
from campaign.rendering.locale import Locale
from campaign.rendering.renderers.pool import Busy, RenderTimeout
from campaign.rendering.renderers.print_job import PrintJob, RenderFailed
from campaign.rendering.renderers.renderer import RendererError

lays_out = click.option(
    "--paper/--no-paper",
    "lays_out",
    default=True,
    help="Lay out the fronts of handouts, and name those that run over their page (default), or don’t.",
)


def front_problems(services: Services, folder: Folder, content: Content) -> list[Problem]:
    """Return a warning for each front of a folder's content that runs over. Content with errors cannot be laid out."""
    places = Locations(folder.objects())
    with _going_on():
        return [places.problem(fault) for fault in front_faults(content, services.ruler.overruns)]
    return []


def tell_if_over(services: Services, what: PrintJob, locale: Locale) -> None:
    """Say on standard error that a page that is being made runs over."""
    with _going_on():
        if lines := lines_over(services.ruler.overruns([what])[0]):
            message = Message("this is {lines} lines too long for its page", {"lines": lines})
            if lines == 1:
                message = Message("this is a line too long for its page")
            click.echo(f"warning: {locale.translate(message)}", err=True)


@contextmanager
def _going_on() -> Iterator[None]:
    """Go on where nothing can be laid out, which is no fault of the content."""
    try:
        yield
    except (Busy, RenderTimeout, RendererError, RenderFailed) as error:
        click.echo(
            f"the fronts could not be laid out ({type(error).__name__}), so whether they fit isn’t known", err=True
        )
