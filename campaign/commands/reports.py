"""Commands for what writers report: read, decide, and take it out."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from campaign.actions.letters.reports import (
    ChangedReports,
    UnknownReports,
    add_reports,
    decide_reports,
    record_export,
    reject_before,
)
from campaign.assembly import Services
from campaign.commands import report_coverage
from campaign.commands.output import LIST_FORMAT, OUTPUT, chosen_edition, table, write
from campaign.content.newspapers.tables import Unreadable
from campaign.content.report_lists import read_reports
from campaign.domain.newspapers.states import STATES
from campaign.domain.reports.reports import Decision, Report
from campaign.rendering.data import json_text
from campaign.rendering.reports import LINE_HEADINGS, report_data, report_line, reports_csv

CAMPAIGN = click.option("--campaign", "slug", help="The campaign's slug; needed if there are several.")
_LISTED = re.compile(r"([1-9]\d{0,8})(?:-([1-9]\d{0,8}))?")


class _Listed(click.ParamType[tuple[int, int]]):
    """A report's number, and after a hyphen the version that was read: 12-3."""

    name = "number"

    def convert(self, value: Any, param: click.Parameter | None, context: click.Context | None) -> tuple[int, int]:
        """Return the number and the version, 0 for none."""
        found = _LISTED.fullmatch(str(value))
        if found is None:
            self.fail(f"'{value}' is no number as `campaign reports list` prints it, such as 12-3", param, context)
        return int(found[1]), int(found[2] or 0)


_IDS = click.argument("ids", nargs=-1, required=True, type=_Listed())


@click.group("reports")
def reports_group() -> None:
    """Look after what writers report of their letters."""


@reports_group.command("list")
@CAMPAIGN
@click.option("--decision", type=click.Choice([str(one) for one in Decision]), help="Only those, as waiting.")
@LIST_FORMAT
@OUTPUT
@click.pass_obj
def list_reports(services: Services, slug: str | None, decision: str | None, form: str, output: str) -> None:
    """List reports, oldest first. Nothing of them is public before you approve it. A link that is not on the site that
    we know of its newspaper says so.

    CSV, JSON and a file take reports out of the store: that you did is recorded, as with `export`.
    """
    campaign = chosen_edition(services, slug).campaign.slug
    reports = services.store.reports.of(campaign, Decision(decision) if decision else None)
    if form != "table" or output != "-":
        record_export(services.store, campaign, f"reports list {form}", len(reports), services.clock())
    write(_written(services, reports, form), output)


@reports_group.command()
@click.argument("file", type=click.Path(path_type=Path))
@CAMPAIGN
@click.pass_obj
def add(services: Services, file: Path, slug: str | None) -> None:
    """Add reports that you kept elsewhere: CSV or JSON with the names that `export` writes. Only newspaper is needed,
    and headline and published_on of a published letter.

    may_show, for_offices and shows_name (the whole name, not only initials) say what each writer agreed to: no, if left
    out. The reports wait until you approve them. One that the campaign has already is not added again.
    """
    campaign = chosen_edition(services, slug).campaign.slug
    try:
        regions = {*STATES, *services.ready_store().newspapers.register().index.states}
        letters = read_reports(file, regions, services.today())
    except Unreadable as error:
        raise click.UsageError(f"{file}: {error}; nothing was added") from None
    added = add_reports(services.store, campaign, letters, services.clock())
    known = f"; {len(letters) - added} were here already" if added < len(letters) else ""
    click.echo(f"added: {added}, waiting for your decision{known}")


@reports_group.command()
@_IDS
@CAMPAIGN
@click.pass_obj
def approve(services: Services, ids: tuple[tuple[int, int], ...], slug: str | None) -> None:
    """Approve reports by their numbers as `list` prints them, such as 12-3: the version that you read, no later one.
    Published letters whose writers agreed then show on the campaign's page.

    Open the link yourself first: the site never does.
    """
    if not all(version for _, version in ids):
        raise click.UsageError(
            "nothing was changed: write each number as `campaign reports list` prints it, such as 12-3, so that only "
            "what you read is approved"
        )
    _decide(services, slug, ids, Decision.APPROVED)


@reports_group.command()
@click.argument("ids", nargs=-1, type=_Listed())
@click.option(
    "--all-before",
    "day",
    type=click.DateTime(["%Y-%m-%d"]),
    help="All that have waited since before this day, such as 2026-11-20, and were never approved.",
)
@CAMPAIGN
@click.pass_obj
def reject(services: Services, ids: tuple[tuple[int, int], ...], day: datetime | None, slug: str | None) -> None:
    """Reject reports by their numbers. They are deleted after 30 days; one that was shown is shown no more.

    When 2,000 wait, no one can send another: reject what you can't read.
    """
    if bool(ids) == bool(day):
        raise click.UsageError("nothing was changed: write numbers, or --all-before with a day")
    if day:
        campaign = chosen_edition(services, slug).campaign.slug
        click.echo(f"rejected: {reject_before(services.store, campaign, day.date(), services.clock())}")
    else:
        _decide(services, slug, ids, Decision.REJECTED)


@reports_group.command()
@CAMPAIGN
@LIST_FORMAT
@OUTPUT
@click.pass_obj
def export(services: Services, slug: str | None, form: str, output: str) -> None:
    """Take approved reports out of the store. That you did is recorded; `campaign reports exports` lists it."""
    campaign = chosen_edition(services, slug).campaign.slug
    reports = services.store.reports.of(campaign, Decision.APPROVED)
    record_export(services.store, campaign, f"reports {form}", len(reports), services.clock())
    write(_written(services, reports, form), output)


@reports_group.command()
@OUTPUT
@click.pass_obj
def exports(services: Services, output: str) -> None:
    """List when reports were taken out of the store, and how many."""
    rows = services.ready_store().reports.disclosures()
    lines = [(f"{row.at:%Y-%m-%d %H:%M}", row.kind, str(row.rows), row.campaign) for row in rows]
    write(table(("when", "what", "reports", "campaign"), lines), output)


def _decide(services: Services, slug: str | None, listed: tuple[tuple[int, int], ...], decision: Decision) -> None:
    campaign = chosen_edition(services, slug).campaign.slug
    ids, read = [id for id, _ in listed], {id: version for id, version in listed if version}
    try:
        decide_reports(services.store, campaign, ids, decision, services.clock(), read)
    except ChangedReports as error:
        raise click.UsageError(
            f"nothing was changed: the writer has changed report {error} since; list it again"
        ) from None
    except UnknownReports as error:
        raise click.UsageError(f"nothing was changed: '{campaign}' has no report {error}") from None
    click.echo(f"{decision}: {', '.join(map(str, ids))}")


def _written(services: Services, reports: tuple[Report, ...], form: str) -> str:
    match form:
        case "json":
            return json_text([report_data(report) for report in reports])
        case "csv":
            return reports_csv(reports)
        case _:
            sites = {id: card.website for id, card in services.store.newspapers.register().by_id.items()}
            lines = [report_line(report, sites.get(report.details.paper or "")) for report in reports]
            return table(LINE_HEADINGS, lines)


for _command in report_coverage.COMMANDS:
    reports_group.add_command(_command)

COMMANDS = (reports_group,)
