"""Commands that run the site and look after it."""

from __future__ import annotations

import os
import sys
from dataclasses import fields
from pathlib import Path

import click

from campaign.assembly import Parts
from campaign.commands.doctor import complaints


@click.command()
@click.pass_obj
def serve(parts: Parts) -> None:
    """Serve the site with gunicorn."""
    parts.ready_store()
    if not parts.store.editions.slugs():
        raise click.UsageError("the store is empty: run `campaign seed`")
    _ = parts.secret_key
    parts.close()
    gunicorn = [
        sys.executable,
        "-m",
        "gunicorn",
        "--config",
        "python:campaign.web.gunicorn_conf",
        "campaign.web.wsgi:application",
    ]
    os.execv(sys.executable, gunicorn)  # noqa: S606  # the arguments are all ours


@click.command()
@click.pass_obj
def settings(parts: Parts) -> None:
    """Show every setting as it stands; secrets are not shown."""
    for field in fields(parts.settings):
        value = getattr(parts.settings, field.name)
        if field.name in ("secret_key", "database_url") and value is not None:
            value = "(set)"
        click.echo(f"{field.name.upper()}={'' if value is None else value}")


@click.command()
@click.pass_obj
@click.pass_context
def doctor(context: click.Context, parts: Parts) -> None:
    """Say what would keep the site from working well."""
    found = complaints(parts)
    for complaint in found:
        click.echo(complaint)
    if not found:
        click.echo("all is well")
    context.exit(1 if found else 0)


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def backup(parts: Parts, file: Path) -> None:
    """Write a copy of the store that holds even while the site is running."""
    if file.exists():
        raise click.UsageError(f"{file} is there already")
    try:
        parts.ready_store().back_up(file)
    except NotImplementedError as error:
        raise click.UsageError(str(error)) from None
    click.echo(f"wrote {file}")


COMMANDS = (serve, settings, doctor, backup)
