"""Commands for endorsers: add, decide, list and export."""

from __future__ import annotations

from pathlib import Path

import click

from campaign.actions.letters.reports import record_export
from campaign.actions.press.endorsers import (
    AddedEndorser,
    CannotAdd,
    LogoTaken,
    NewEndorser,
    UnknownEndorsers,
    add_endorsers,
    decide_endorsers,
)
from campaign.assembly import Services
from campaign.commands.output import LIST_FORMAT, ONE_CAMPAIGN, OUTPUT, chosen_edition, table, write
from campaign.commands.printing import pdf_of
from campaign.content.endorser_lists import ListedEndorser, read_endorsers
from campaign.content.newspapers.tables import Unreadable
from campaign.content.photographs.logos import shown_logo
from campaign.content.photographs.originals import UnreadablePhoto
from campaign.domain.endorsers.endorsers import Endorser
from campaign.domain.reports.reports import Decision
from campaign.rendering.data import json_text
from campaign.rendering.endorsers.lists import LINE_HEADINGS, endorser_data, endorser_line, endorsers_csv
from campaign.rendering.endorsers.svg_logos import UnsafeDrawing, drawn_logo, is_svg

_IDS = click.argument("ids", nargs=-1, required=True, type=click.IntRange(min=1))


@click.group("endorsers")
def endorsers_group() -> None:
    """Look after groups and people who agreed to be named as endorsers. No one is shown before you approve it.

    `campaign forget endorser NUMBER` takes one off the site for good, as its own private link does.
    """


@endorsers_group.command("list")
@ONE_CAMPAIGN
@LIST_FORMAT
@OUTPUT
@click.pass_obj
def list_endorsers(services: Services, slug: str | None, form: str, output: str) -> None:
    """List endorsers, oldest first. CSV, JSON and a file are recorded, as with `export`."""
    campaign = chosen_edition(services, slug).campaign.slug
    endorsers = services.store.endorsers.of(campaign)
    if form != "table" or output != "-":
        record_export(services.store, campaign, f"endorsers list {form}", len(endorsers), services.clock())
    write(_written(endorsers, form), output)


@endorsers_group.command()
@click.argument("file", type=click.Path(path_type=Path))
@ONE_CAMPAIGN
@click.pass_obj
def add(services: Services, file: Path, slug: str | None) -> None:
    """Add endorsers: CSV or JSON with the names that `export` writes. name, consent_by, consent_on and consent_to
    ("name" or "name and logo") are needed. kind is "group" or "person"; logo is a file beside the list.

    All are added, or none. They wait until you approve them. Give each the private link that is printed: with it, it
    can see what is stored and withdraw. The link is stored nowhere else.
    """
    campaign = chosen_edition(services, slug).campaign.slug
    try:
        added = add_from(services, campaign, file)
    except Unreadable as error:
        raise click.UsageError(f"{file}: {error}; nothing was added") from None
    except CannotAdd as error:
        raise click.UsageError(f"nothing was added: {_why_not(error)}") from None
    except LogoTaken:
        raise click.UsageError("nothing was added: another endorser has the same logo") from None
    site = services.settings.public_url or ""
    lines = [(f"{one.id}", one.name, f"{site}/{campaign}/coalition/mine/{one.key}") for one in added]
    write(table(("id", "name", "private link, for the endorser alone"), lines), "-")


@endorsers_group.command()
@_IDS
@ONE_CAMPAIGN
@click.pass_obj
def approve(services: Services, ids: tuple[int, ...], slug: str | None) -> None:
    """Show endorsers, by their numbers, on the campaign's page, until the day on which each ends."""
    _decide(services, slug, ids, Decision.APPROVED)


@endorsers_group.command()
@_IDS
@ONE_CAMPAIGN
@click.pass_obj
def reject(services: Services, ids: tuple[int, ...], slug: str | None) -> None:
    """Take endorsers off the site, or keep them from it. They are deleted after 30 days."""
    _decide(services, slug, ids, Decision.REJECTED)


@endorsers_group.command()
@ONE_CAMPAIGN
@LIST_FORMAT
@OUTPUT
@click.pass_obj
def export(services: Services, slug: str | None, form: str, output: str) -> None:
    """Take approved endorsers out of the store. That you did is recorded; `campaign reports exports` lists it."""
    campaign = chosen_edition(services, slug).campaign.slug
    endorsers = services.store.endorsers.of(campaign, Decision.APPROVED)
    record_export(services.store, campaign, f"endorsers {form}", len(endorsers), services.clock())
    write(_written(endorsers, form), output)


def add_from(services: Services, campaign: str, file: Path) -> tuple[AddedEndorser, ...]:
    """Add the endorsers of a list, all or none; they wait. Raises Unreadable, CannotAdd or LogoTaken."""
    listed = read_endorsers(file, services.today())
    new = [NewEndorser(one.details, _logo(services, one) if one.logo else None) for one in listed]
    return add_endorsers(services.store, services.secret_key, campaign, new, services.clock())


def _logo(services: Services, listed: ListedEndorser) -> bytes:
    """Return the logo's picture; Unreadable if its file is none."""
    try:
        raw = listed.logo.read_bytes() if listed.logo else b""
        return shown_logo(pdf_of(services, drawn_logo(raw)) if is_svg(raw) else raw)
    except OSError as error:
        raise Unreadable(f"line {listed.line}: {listed.logo}: {error.strerror or error}") from None
    except (UnreadablePhoto, UnsafeDrawing) as error:
        raise Unreadable(f"line {listed.line}: {listed.logo}: {error}") from None


def _why_not(error: CannotAdd) -> str:
    if error.withdrawn_on:
        return f"'{error.name}' withdrew on {error.withdrawn_on}; its consent has to be later than that"
    return f"'{error.name}' is there already"


def _decide(services: Services, slug: str | None, ids: tuple[int, ...], decision: Decision) -> None:
    campaign = chosen_edition(services, slug).campaign.slug
    try:
        decide_endorsers(services.store, campaign, ids, decision, services.clock())
    except UnknownEndorsers as error:
        raise click.UsageError(f"nothing was changed: '{campaign}' has no endorser {error}") from None
    click.echo(f"{decision}: {', '.join(map(str, ids))}")


def _written(endorsers: tuple[Endorser, ...], form: str) -> str:
    match form:
        case "json":
            return json_text([endorser_data(one) for one in endorsers])
        case "csv":
            return endorsers_csv(endorsers)
        case _:
            return table(LINE_HEADINGS, [endorser_line(one) for one in endorsers])


COMMANDS = (endorsers_group,)
