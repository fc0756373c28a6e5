"""Commands that run and maintain the site."""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Mapping
from dataclasses import fields
from itertools import chain
from pathlib import Path

import click

from campaign.actions.press.endorsers import decide_endorsers
from campaign.actions.seed import seed, seed_newspapers
from campaign.actions.tidying import delete_all_expired
from campaign.assembly import Services, make_secret, services_from
from campaign.commands.content import publish
from campaign.commands.doctor import find_problems, outdated_officials, waiting_mail, waiting_reports
from campaign.commands.endorsers import add_from
from campaign.content.check import check_folder
from campaign.content.gallery import CAMPAIGN, gallery_endorsers, gallery_folder, gallery_newspapers
from campaign.content.newspapers.files import read_newspapers
from campaign.domain.reports.reports import Decision
from campaign.settings import SECRETS, Settings
from campaign.storage.errors import STORE_ERRORS, error_line
from campaign.web.server.settings_warnings import settings_warnings


@click.command()
@click.option("--seed", "seeds_first", is_flag=True, help="Create the store if there is none, and publish what is new.")
@click.pass_obj
def serve(services: Services, seeds_first: bool) -> None:
    """Serve the site with gunicorn."""
    services.restrict_files()
    if seeds_first:
        services.store.prepare()
        if services.settings.secret_key is None:
            make_secret(services.settings.secret_file)
        _publish_if_writable(services)
    services.ready_store()
    if not services.store.editions.slugs():
        raise click.UsageError("the store is empty: run `campaign seed`")
    _ = services.secret_key
    try:
        services.check_secret()
        delete_all_expired(services.store, services.clock())
    except STORE_ERRORS as error:
        click.echo(
            f"the store cannot be written ({error_line(error)}): pages are served, and nothing can be saved", err=True
        )
    services.close()
    if seeds_first:
        _run_gunicorn()
    else:
        _exec_gunicorn(os.environ)


def _publish_if_writable(services: Services) -> None:
    """Publish what is new. If the store cannot be written, serve what it has."""
    try:
        publish(services)
    except STORE_ERRORS as error:
        if not services.store.editions.can_be_read():
            raise
        click.echo(f"the store cannot be written ({error_line(error)}); serving what it has", err=True)


_GUNICORN = ["--config", "python:campaign.web.server.gunicorn_conf", "campaign.web.wsgi:application"]


def _run_gunicorn() -> None:
    """Serve in this process: modules loaded while seeding need not be loaded again, which halves the start."""
    from gunicorn.app.wsgiapp import run

    gc.collect()  # free the content that was compared, so that workers do not inherit it
    sys.argv[1:] = _GUNICORN
    logging.getLogger("campaign").handlers.clear()
    run(prog="campaign")


def _exec_gunicorn(environment: Mapping[str, str]) -> None:
    os.execve(sys.executable, [sys.executable, "-m", "gunicorn", *_GUNICORN], environment)  # noqa: S606  # all ours


@click.command()
@click.pass_obj
def demo(services: Services) -> None:
    """Serve a gallery of everything with made-up data, from a separate store that is recreated each time."""
    folder = services.settings.var_dir / "demo"
    for old in folder.glob("*.sqlite3*"):
        old.unlink()
    environment = {**os.environ, "VAR_DIR": str(folder), "DATABASE_URL": "", "DEMO": "true"}
    environment["PUBLIC_URL"] = services.settings.public_url or _local_address(services.settings)
    invented = services_from(environment)
    invented.restrict_files()
    make_secret(invented.settings.secret_file)
    publish_gallery(invented)
    show_invented_endorsers(invented)
    invented.close()
    _exec_gunicorn(environment)


def _local_address(settings: Settings) -> str:
    """Return the address to print in QR codes; empty if the port is not known before the server runs."""
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    return f"http://{host}:{settings.port}" if settings.port else ""


def publish_gallery(services: Services) -> None:
    """Publish the invented campaign and newspapers, which pass `campaign check`."""
    services.store.prepare()
    content = check_folder(gallery_folder(), None, services.today())[0].content()
    cards = read_newspapers(gallery_newspapers())
    if content is None or isinstance(cards, list):
        raise click.ClickException(f"the gallery's content is broken: run `campaign check {gallery_folder()}`")
    seed(services.store, content, services.clock())
    seed_newspapers(services.store, cards, services.clock())


def show_invented_endorsers(services: Services) -> None:
    """Add the gallery's endorsers, each of which says that it is invented, and approve them."""
    added = add_from(services, CAMPAIGN, gallery_endorsers())
    decide_endorsers(services.store, CAMPAIGN, [one.id for one in added], Decision.APPROVED, services.clock())


@click.command()
@click.pass_obj
def settings(services: Services) -> None:
    """Print every setting except secrets."""
    for field in fields(services.settings):
        value = getattr(services.settings, field.name)
        is_secret = field.name in SECRETS
        click.echo(f"{field.name.upper()}={'(set)' if is_secret and value is not None else _as_written(value)}")


def _as_written(value: object) -> str:
    """Return a setting as it would be written in the environment."""
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case tuple():
            lines = all(isinstance(part, str) for part in value)
            return ("; " if lines else ", ").join(map(str, value))
        case _:
            return str(value)


@click.command()
@click.pass_obj
@click.pass_context
def doctor(context: click.Context, services: Services) -> None:
    """Report anything that would keep the site from working well."""
    problems = find_problems(services)
    for problem in problems:
        click.echo(problem)
    if not problems:
        click.echo("no problems found")
    notes = (outdated_officials, waiting_reports, waiting_mail)
    for warning in chain(settings_warnings(services.settings), *(note(services) for note in notes)):
        click.echo(f"note: {warning}")
    context.exit(1 if problems else 0)


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def backup(services: Services, file: Path) -> None:
    """Write a consistent copy of the store, even while the site is running."""
    if file.exists():
        raise click.UsageError(f"{file} already exists")
    services.restrict_files()
    try:
        services.ready_store().back_up(file)
    except NotImplementedError as error:
        raise click.UsageError(str(error)) from None
    click.echo(f"wrote {file}")
    if services.settings.secret_key is None:
        click.echo(f"a backup needs the secret key too: keep a copy of {services.settings.secret_file} with it")
    else:
        click.echo("a backup needs the secret key too: keep a copy of SECRET_KEY with it")


@click.command("tidy")
@click.pass_obj
def tidy_command(services: Services) -> None:
    """Delete saved drafts that have expired after 30 days, and reports, endorsers, signatures and mail that have. The
    running site does this too, as does every start.

    Something is deleted when a second reading of the clock, at least a day after the first, agrees that it has expired;
    until then a draft no longer opens.
    """
    store, now = services.ready_store(), services.clock()
    for what, count in delete_all_expired(store, now).items():
        click.echo(f"{what}: {count}")
    if not store.empty_journal():
        click.echo("note: someone is reading, so the journal still has what was deleted; run it again", err=True)


COMMANDS = (serve, demo, settings, doctor, backup, tidy_command)
