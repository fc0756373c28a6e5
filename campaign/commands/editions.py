"""Commands about editions: export them to files and import them into another store."""

from __future__ import annotations

from pathlib import Path

import click

from campaign.actions.edition_archive import EditionsConflict, import_editions
from campaign.assembly import Services
from campaign.content.edition_files import UnreadableEditions, read_editions, write_editions

_FOLDER = click.Path(file_okay=False, path_type=Path)


@click.command()
@click.option("--editions", "folder", type=_FOLDER, required=True, help="Write every edition to this folder.")
@click.pass_obj
def export(services: Services, folder: Path) -> None:
    """Export every published edition to files, so that codes on printed letters outlive this store.

    The folder may contain an earlier export: only new editions are added. `campaign import --editions` reads it.
    """
    try:
        done = write_editions(folder, services.ready_store().editions.records())
    except UnreadableEditions as error:
        raise click.ClickException(str(error)) from None
    click.echo(f"{folder}: {_editions(done.new)} written, {done.kept} already there")


def import_export(services: Services, folder: Path) -> None:
    """Import the editions of an export, all or none, and print how many."""
    try:
        done = import_editions(services.ready_store(), read_editions(folder), services.clock())
    except (UnreadableEditions, EditionsConflict) as error:
        raise click.ClickException(f"{error}; nothing was imported") from None
    click.echo(f"{folder}: {_editions(done.new)} imported, {done.known} already there")


def _editions(count: int) -> str:
    return "1 edition" if count == 1 else f"{count} editions"


COMMANDS = (export,)
