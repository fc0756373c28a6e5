"""Commands for releases: add, decide, list, and print one for reporters."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import click

from campaign.actions.letters.reports import record_export
from campaign.actions.press.press import ChangedReleases, UnknownReleases, decide_releases, release_version, state_of
from campaign.assembly import Services
from campaign.commands.adding import FILE, MESSAGES, WHERE, add_to_folder
from campaign.commands.collecting import needs_owner
from campaign.commands.output import LIST_FORMAT, ONE_CAMPAIGN, OUTPUT, chosen_edition, table, write
from campaign.commands.printing import pdf_of
from campaign.content.adding import add_release
from campaign.domain.editions import Edition
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.reports.reports import Decision
from campaign.rendering.data import json_text
from campaign.rendering.press.lists import LINE_HEADINGS, ListedRelease, releases_csv
from campaign.rendering.press.releases import release_page, release_print
from campaign.rendering.renderers.print_job import Paper
from campaign.rendering.sheets.pages import Imprint
from campaign.rendering.sheets.prints import PAPERS

_IDS = click.argument("ids", nargs=-1, required=True)


@click.group("press")
def press_group() -> None:
    """Look after statements and press releases. Nothing of one is public before you approve it."""


@press_group.command("list")
@ONE_CAMPAIGN
@LIST_FORMAT
@OUTPUT
@click.pass_obj
def list_releases(services: Services, slug: str | None, form: str, output: str) -> None:
    """List the releases of the campaign's current edition, and what became of each.

    One that changed since it was approved is not public until you approve it again.
    """
    write(_written(_listed(services, chosen_edition(services, slug)), form), output)


@press_group.command()
@FILE
@WHERE
@MESSAGES
@click.pass_obj
def add(services: Services, file: Path, where: str | None, messages: Language) -> None:
    """Check a release with all rules of its campaign, and put it into its folder. Then run `campaign seed`."""
    target = add_to_folder(services, add_release, file, where, messages)
    click.echo(f"added {target}; run `campaign seed`, then approve what `campaign press list` prints")


@press_group.command()
@_IDS
@ONE_CAMPAIGN
@click.pass_obj
def approve(services: Services, ids: tuple[str, ...], slug: str | None) -> None:
    """Approve releases as `list` prints them, such as news-1a2b3c4d: the text that you read, no later one.

    Each shows at once, or when its embargo ends.
    """
    _decide(services, slug, ids, Decision.APPROVED)


@press_group.command()
@_IDS
@ONE_CAMPAIGN
@click.pass_obj
def reject(services: Services, ids: tuple[str, ...], slug: str | None) -> None:
    """Take releases off the site at once, or keep them from it."""
    _decide(services, slug, ids, Decision.REJECTED)


@press_group.command()
@ONE_CAMPAIGN
@LIST_FORMAT
@OUTPUT
@click.pass_obj
def export(services: Services, slug: str | None, form: str, output: str) -> None:
    """Write the list of releases. That you did is recorded; `campaign reports exports` lists it."""
    edition = chosen_edition(services, slug)
    listed = _listed(services, edition)
    record_export(services.store, edition.campaign.slug, f"press {form}", len(listed), services.clock())
    write(_written(listed, form), output)


@press_group.command("print")
@click.argument("id")
@ONE_CAMPAIGN
@click.option("--language", type=click.Choice(LANGUAGES), help="Default: the first in which it is issued.")
@click.option("--paper", type=click.Choice(PAPERS), default=PAPERS[0])
@OUTPUT
@click.pass_obj
def print_release(
    services: Services, id: str, slug: str | None, language: Language | None, paper: Paper, output: str
) -> None:
    """Make the PDF of a release for reporters, whatever was decided about it: with its embargo, until that ends."""
    needs_owner(services)
    edition = chosen_edition(services, slug)
    found = next((release for release in edition.content.press if release.id == id), None)
    if found is None:
        raise click.UsageError(_unknown(edition, id))
    if language and language not in found.languages:
        raise click.UsageError(f"'{id}' is not issued in {language}; choose from {', '.join(found.languages)}")
    settings = services.settings
    contact = tuple(filter(None, (settings.contact_name, settings.contact_email)))
    imprint = Imprint(settings.public_url, settings.is_demonstration, contact, settings.contact_address)
    page = release_page(found, edition, language or found.languages[0], imprint, services.clock())
    write(pdf_of(services, release_print(page, paper)), output)


def _decide(services: Services, slug: str | None, ids: tuple[str, ...], decision: Decision) -> None:
    edition = chosen_edition(services, slug)
    known = {release.id for release in edition.content.press}
    read = dict(_id_and_version(listed, known) for listed in ids)
    unread = sorted(id for id in known if id in read and read[id] is None)
    if unread and decision is Decision.APPROVED:
        raise click.UsageError(
            f"nothing was changed: write {', '.join(unread)} as `campaign press list` prints it, like news-1a2b3c4d, "
            "so that only what you read is approved"
        )
    try:
        decided = decide_releases(services.store, edition, read, decision, services.clock())
    except UnknownReleases as error:
        raise click.UsageError(f"nothing was changed: {_unknown(edition, str(error))}") from None
    except ChangedReleases as error:
        raise click.UsageError(f"nothing was changed: {error} has another text now; list it again") from None
    states = {one.release.id: one.state for one in _listed(services, edition)}
    for release in decided:
        click.echo(f"{release.id}: {states[release.id]}")


def _id_and_version(listed: str, known: Iterable[str]) -> tuple[str, str | None]:
    """Return the id and the version of a release as it was typed; no version if there is only an id."""
    id, _, version = listed.rpartition("-")
    return (id, version) if listed not in known and id in known else (listed, None)


def _unknown(edition: Edition, id: str) -> str:
    known = ", ".join(release.id for release in edition.content.press) or "it has none"
    return (
        f"the edition of '{edition.campaign.slug}' that is published has no release {id}: {known}; run `campaign seed`"
    )


def _listed(services: Services, edition: Edition) -> list[ListedRelease]:
    decisions, now = services.ready_store().releases.decisions(edition.campaign.slug), services.clock()
    return [
        ListedRelease(
            release,
            release_version(release),
            str(state_of(release, decisions.get(release.id), now)),
            decisions[release.id].shown_from if release.id in decisions else None,
        )
        for release in edition.content.press
    ]


def _written(listed: list[ListedRelease], form: str) -> str:
    match form:
        case "json":
            return json_text([one.data for one in listed])
        case "csv":
            return releases_csv(listed)
        case _:
            return table(LINE_HEADINGS, [one.line for one in listed])


COMMANDS = (press_group,)
