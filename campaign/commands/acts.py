"""Commands for what a campaign asks people to do: which acts are lobbying, and how often people called."""

from __future__ import annotations

import click

from campaign.assembly import Services
from campaign.commands.output import LIST_FORMAT, OUTPUT, chosen_edition, table, write
from campaign.domain.editions import Content
from campaign.domain.language import DEFAULT_LANGUAGE
from campaign.domain.officials.calls import CallCount
from campaign.domain.review.lobbying import is_lobbied, lobbied_by
from campaign.rendering.csv_files import Cell, csv_text
from campaign.rendering.data import json_text

CAMPAIGN = click.option("--campaign", "slug", help="The campaign's slug; needed if there are several.")
_ACTS = ("id", "goes_to", "lobbies", "title")
_COUNTS = ("day", "body", "outcome", "calls", "is_lobbying")


@click.group("acts")
def acts_group() -> None:
    """Say which of a campaign's acts are lobbying, and count the calls people made."""


@acts_group.command("list")
@CAMPAIGN
@LIST_FORMAT
@OUTPUT
@click.pass_obj
def list_acts(services: Services, slug: str | None, form: str, output: str) -> None:
    """List the acts. One that leads people to a body with `is_lobbied` is lobbying, and names that body."""
    content = chosen_edition(services, slug).content
    rows: list[tuple[Cell, ...]] = [
        (act.id, act.goes_to, ", ".join(body.id for body in lobbied_by(act, content)), act.title[DEFAULT_LANGUAGE])
        for act in content.campaign.acts
    ]
    write(_written(_ACTS, rows, form), output)


@acts_group.command()
@CAMPAIGN
@LIST_FORMAT
@OUTPUT
@click.pass_obj
def counts(services: Services, slug: str | None, form: str, output: str) -> None:
    """List how many calls there were by day (UTC), body and outcome, and whether they were lobbying.

    Nothing is known about the callers. Letters to newspapers and messages are not counted: the site does not send them.
    """
    edition = chosen_edition(services, slug)
    found = services.store.calls.of_campaign(edition.campaign.slug)
    write(_written(_COUNTS, [_row(one, edition.content) for one in found], form), output)


def _row(count: CallCount, content: Content) -> tuple[Cell, ...]:
    return count.day, count.body, str(count.outcome), count.calls, is_lobbied(count.body, content)


def _written(headings: tuple[str, ...], rows: list[tuple[Cell, ...]], form: str) -> str:
    if form == "csv":
        return csv_text(headings, rows)
    if form == "json":
        plain = ([cell if isinstance(cell, bool | int) else str(cell) for cell in row] for row in rows)
        return json_text([dict(zip(headings, row, strict=True)) for row in plain])
    shown = [tuple(("yes" if cell else "no") if isinstance(cell, bool) else str(cell) for cell in row) for row in rows]
    return table(headings, shown)


COMMANDS = (acts_group,)
