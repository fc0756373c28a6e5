"""Commands for a petition: read who signed, enter paper, approve names, take it out, and deliver it."""

from __future__ import annotations

from pathlib import Path

import click

from campaign.actions.letters.reports import record_export
from campaign.actions.petition.petition_desk import (
    OtherNames,
    UnknownSignatures,
    add_paper,
    approve_names_through,
    decide_names,
)
from campaign.assembly import Services
from campaign.commands import petition_packets
from campaign.commands.collecting import needs_owner
from campaign.commands.output import LIST_FORMAT, ONE_CAMPAIGN, OUTPUT, chosen_edition, table, write
from campaign.content.newspapers.tables import Unreadable
from campaign.content.signature_lists import Known, PaperList, read_signatures
from campaign.domain.editions import Edition
from campaign.domain.language import DEFAULT_LANGUAGE
from campaign.domain.petition.marks import mark_of_line
from campaign.domain.petition.petitions import Petition
from campaign.domain.petition.signatures import Showing, Signature, digest_of_list
from campaign.rendering.data import json_text
from campaign.rendering.petition.countries import countries
from campaign.rendering.petition.signature_data import (
    LINE_HEADINGS,
    signature_data,
    signature_line,
    signatures_csv,
)
from campaign.storage.petition.paper import Entry, PaperLine

_NUMBER = click.IntRange(min=1)
_DIFFERS = "this line of the sheet is here already and says something else"


@click.group("petition")
def petition_group() -> None:
    """Look after the signatures of a petition."""


@petition_group.command("list")
@ONE_CAMPAIGN
@click.option("--names", "names_only", is_flag=True, help="Only names that wait for you to show them.")
@LIST_FORMAT
@OUTPUT
@click.pass_obj
def list_signatures(services: Services, slug: str | None, names_only: bool, form: str, output: str) -> None:
    """List confirmed signatures, oldest first. No name is public before you approve it and unless its signer agreed.

    CSV, JSON and a file take signatures out of the store: that you did is recorded, as with `export`.
    """
    campaign = chosen_edition(services, slug).campaign.slug
    showing = Showing.WAITING if names_only else None
    found = tuple(services.store.petitions.of(campaign, showing=showing, names_only=names_only))
    if form != "table" or output != "-":
        record_export(services.store, campaign, f"petition list {form}", len(found), services.clock())
    write(_written(found, form), output)
    if names_only and found:
        ids = [one.id for one in found]
        click.echo(f"to approve all that you read: --through {ids[-1]} --read {digest_of_list(ids)}", err=True)


@petition_group.command()
@click.argument("file", type=click.Path(path_type=Path))
@ONE_CAMPAIGN
@click.pass_obj
@click.pass_context
def add(context: click.Context, services: Services, file: Path, slug: str | None) -> None:
    """Add what people wrote on paper: CSV or JSON with sheet, line, name, postal_code or country, version (at the foot
    of the sheet), is_16, shows_name and gives_name (yes or no, as they checked).

    A line that is wrong is refused by its number, and the others are added: correct it and run this again. A line of a
    sheet counts once, however often you add it.
    """
    needs_owner(services)
    edition = chosen_edition(services, slug)
    asked = _petition(edition)
    try:
        read = read_signatures(file, _known(services, edition, asked))
    except Unreadable as error:
        raise click.UsageError(f"{file}: {error}; nothing was added") from None
    entries = _add(services, edition, asked, read)
    counts = {entry: sum(found is entry for _, found in entries) for entry in Entry}
    refused = [*read.refused, *((line, _DIFFERS) for line, entry in entries if entry is Entry.DIFFERS)]
    for line, wrong in sorted(refused):
        click.echo(f"{file}:{line}: refused: {wrong}", err=True)
    click.echo(f"added: {counts[Entry.ADDED]}; here already: {counts[Entry.KNOWN]}; refused: {len(refused)}")
    context.exit(1 if refused else 0)


@petition_group.command()
@click.argument("ids", nargs=-1, type=_NUMBER)
@click.option("--through", "last", type=_NUMBER, help="All names that wait, up to this number.")
@click.option("--read", help="With --through: what `list --names` printed below the list that you read.")
@click.option("--except", "excepted", multiple=True, type=_NUMBER, help="With --through: a number to leave out.")
@ONE_CAMPAIGN
@click.pass_obj
def approve(
    services: Services,
    ids: tuple[int, ...],
    last: int | None,
    read: str | None,
    excepted: tuple[int, ...],
    slug: str | None,
) -> None:
    """Show names, by their numbers as `list --names` prints them; with --through, all that you read at once.

    Only names whose signers agreed to it are shown.
    """
    if bool(ids) == bool(last) or bool(last) != bool(read):
        raise click.UsageError(
            "nothing was changed: write numbers, or --through and --read as `list --names` prints them"
        )
    campaign = chosen_edition(services, slug).campaign.slug
    if last and read:
        _approve_through(services, campaign, last, read, excepted)
    else:
        _decide(services, campaign, ids, Showing.APPROVED)


@petition_group.command()
@click.argument("ids", nargs=-1, required=True, type=_NUMBER)
@ONE_CAMPAIGN
@click.pass_obj
def reject(services: Services, ids: tuple[int, ...], slug: str | None) -> None:
    """Show names no more. The signatures count as before; `campaign forget signature` deletes one."""
    _decide(services, chosen_edition(services, slug).campaign.slug, ids, Showing.REJECTED)


@petition_group.command()
@ONE_CAMPAIGN
@LIST_FORMAT
@OUTPUT
@click.pass_obj
def export(services: Services, slug: str | None, form: str, output: str) -> None:
    """Take confirmed signatures out of the store. That you did is recorded; `campaign reports exports` lists it."""
    campaign = chosen_edition(services, slug).campaign.slug
    found = tuple(services.store.petitions.of(campaign))
    record_export(services.store, campaign, f"petition {form}", len(found), services.clock())
    write(_written(found, form), output)


@petition_group.command("text")
@ONE_CAMPAIGN
@OUTPUT
@click.pass_obj
def text_command(services: Services, slug: str | None, output: str) -> None:
    """Print what people sign, as its version is worked out from it: `sha256sum` of it is the version."""
    write(_petition(chosen_edition(services, slug)).pinned.canonical, output)


def _petition(edition: Edition) -> Petition:
    if edition.content.petition is None:
        raise click.UsageError(f"'{edition.campaign.slug}' has no petition: write petition.yaml in its folder")
    return edition.content.petition


def _known(services: Services, edition: Edition, asked: Petition) -> Known:
    versions = [one.version for one in services.store.petitions.versions(edition.campaign.slug)]
    codes = services.gazetteer(asked.home).codes
    known = frozenset(code for code, _ in countries(DEFAULT_LANGUAGE))
    return Known((asked.pinned.version, *versions), asked.home, codes, known, services.region_of)


def _add(services: Services, edition: Edition, asked: Petition, read: PaperList) -> list[tuple[int, Entry]]:
    slug, secret = edition.campaign.slug, services.secret_key
    lines = [
        PaperLine(one.sheet, one.line, one.version, mark_of_line(slug, one.sheet, one.line, secret), one.details)
        for _, one in read.signatures
    ]
    entries = add_paper(services.store, slug, asked.pinned, lines, services.clock())
    return list(zip([line for line, _ in read.signatures], entries, strict=True))


def _approve_through(services: Services, campaign: str, last: int, read: str, excepted: tuple[int, ...]) -> None:
    try:
        done = approve_names_through(services.store, campaign, last, read, excepted)
    except OtherNames:
        raise click.UsageError(
            "nothing was changed: the names that wait are no longer those you read; read `list --names` again"
        ) from None
    click.echo(f"approved: {done} names")


def _decide(services: Services, campaign: str, ids: tuple[int, ...], showing: Showing) -> None:
    try:
        decide_names(services.store, campaign, ids, showing)
    except UnknownSignatures as error:
        raise click.UsageError(f"nothing was changed: '{campaign}' has no confirmed signature {error}") from None
    click.echo(f"{showing}: {', '.join(map(str, ids))}")


def _written(found: tuple[Signature, ...], form: str) -> str:
    match form:
        case "json":
            return json_text([signature_data(one) for one in found])
        case "csv":
            return signatures_csv(found)
        case _:
            return table(LINE_HEADINGS, [signature_line(one) for one in found])


for _command in petition_packets.COMMANDS:
    petition_group.add_command(_command)

COMMANDS = (petition_group,)
