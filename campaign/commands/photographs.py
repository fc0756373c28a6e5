"""Commands for photographs: put one into a campaign's folder, and withdraw one for good."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import click

from campaign.actions.photographs import is_known, withdraw
from campaign.assembly import NotReady, Services, seeds_folder
from campaign.commands.importing import import_group
from campaign.content.photographs.imports import CannotImport, has_photograph, import_photograph, withdraw_from_folder
from campaign.content.photographs.originals import UnreadablePhoto
from campaign.content.yaml_files import YamlFile, read_yaml
from campaign.domain.evidence.photographs import Recognizable
from campaign.domain.language import LANGUAGES
from campaign.domain.rules.identifiers import is_slug
from campaign.storage.store import Store

_campaign = click.option(
    "--campaign", "campaign", required=True, help="The campaign's folder, or its slug for one that ships here."
)
_BY_LANGUAGE = "Once for each language, as in en=TEXT."
#: What must be said of every photograph, and of one in which people can be recognized.
_ALWAYS = {
    "id": "--id, a short name",
    "credit": "--credit, who took it",
    "license": "--license",
    "recognizable": "--recognizable nobody, adults or children",
    "at_risk": "--at-risk yes or no",
}
_CONSENT = {
    "agreed": "--agreed, what the people shown agreed to",
    "by": "--by, who agreed",
    "agreed_on": "--agreed-on, the day they agreed",
    "uses": "--use, where it may be shown",
}


@import_group.command("photo")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@_campaign
@click.option("--id", "id", help="A short name without a person's: vigil-at-the-plaza.")
@click.option("--credit", help="Who took it.")
@click.option("--license", "license", help="The license, as in CC BY 4.0; or: permission, public domain.")
@click.option("--alt", "alts", multiple=True, help=f"What someone hears who can't see it. {_BY_LANGUAGE}")
@click.option("--caption", "captions", multiple=True, help=f"Words below it, if any. {_BY_LANGUAGE}")
@click.option("--taken", help="When it was taken, if that may be shown: 2026-10-12, 2026-10 or 2026.")
@click.option(
    "--recognizable", type=click.Choice([str(who) for who in Recognizable]), help="Who could be recognized in it."
)
@click.option("--at-risk", type=click.Choice(["yes", "no"]), help="Whether that could put someone at risk.")
@click.option("--agreed", help="What the people shown agreed to.")
@click.option("--by", "by", help="Who agreed. For children and people at risk, a reference to your list, never a name.")
@click.option("--agreed-on", help="The day they agreed: 2026-10-14.")
@click.option(
    "--use", "uses", multiple=True, help="Where it may be shown: a sheet's slug, campaign, or all. Repeatable."
)
@click.option("--guardian-note", help="Where you keep the note of a child's guardian: binder-2-page-7.")
@click.option("--written-yes", help="Where you keep the written yes of someone at risk.")
def import_photo(file: Path, campaign: str, **given: object) -> None:
    """Import a photograph: a JPEG, PNG or WebP file as it is.

    Its place, time, camera and all else that is not the picture are removed, and it is made small for screens and for
    print.
    People who can be recognized must have agreed to this use; for a child, a guardian; someone at risk, in writing.
    """
    folder = _folder(campaign)
    missing = list(_missing(given))
    if missing:
        raise click.UsageError(f"not imported; what is missing: {'; '.join(missing)}")
    try:
        done = import_photograph(folder, file, str(given["id"]), _entry(given))
    except CannotImport as error:
        raise click.UsageError(f"not imported: {error}") from None
    except UnreadablePhoto as error:
        raise click.UsageError(f"{file}: {error}") from None
    sizes = ", ".join(f"{one.width} × {one.height}" for one in done.files)
    click.echo(f"imported {given['id']}: {sizes} pixels, {done.bytes // 1000} kB, nothing but the picture")
    click.echo(
        f"show it on a sheet with - photo: {{id: {given['id']}, heading: …}}, then run `campaign check {folder}`"
    )


def _missing(given: Mapping[str, object]) -> list[str]:
    """Return what must still be said about a photograph, all at once."""
    missing = [told for key, told in _ALWAYS.items() if not given[key]]
    alts, captions = _by_language(given["alts"]), _by_language(given["captions"])
    missing += [f"--alt {language}=…" for language in LANGUAGES if not alts.get(language)]
    missing += [f"--caption {language}=…" for language in LANGUAGES if captions and not captions.get(language)]
    is_of_no_one = given["recognizable"] == Recognizable.NOBODY and given["at_risk"] == "no"
    if not is_of_no_one or any(given[key] for key in _CONSENT):
        missing += [told for key, told in _CONSENT.items() if not given[key]]
    if given["recognizable"] == Recognizable.CHILDREN and not given["guardian_note"]:
        missing.append("--guardian-note, for a child who can be recognized")
    if given["at_risk"] == "yes" and not given["written_yes"]:
        missing.append("--written-yes, for someone at risk")
    return missing


def _entry(given: Mapping[str, object]) -> dict[str, object]:
    consent = {
        "agreed": given["agreed"],
        "by": given["by"],
        "on": given["agreed_on"],
        "uses": given["uses"],
        "guardian_note": given["guardian_note"],
        "written_yes": given["written_yes"],
    }
    return {
        "alt": _by_language(given["alts"]),
        "caption": _by_language(given["captions"]) or None,
        "credit": given["credit"],
        "license": given["license"],
        "taken": given["taken"],
        "recognizable": given["recognizable"],
        "at_risk": given["at_risk"] == "yes",
        "consent": consent if given["agreed"] else None,
    }


def _by_language(given: object) -> dict[str, str]:
    """Return what was given as en=TEXT, by language."""
    texts = given if isinstance(given, tuple) else ()
    parted = [text.partition("=") for text in texts]
    unknown = [tag for tag, _, _ in parted if tag not in LANGUAGES]
    if unknown:
        raise click.UsageError(f"'{unknown[0]}' is no language here; write one of {', '.join(LANGUAGES)} before =")
    return {tag: text.strip() for tag, _, text in parted if text.strip()}


@click.group("photo")
def photo_group() -> None:
    """Look after photographs."""


@photo_group.command("withdraw")
@click.argument("id")
@_campaign
@click.pass_obj
def withdraw_photo(services: Services, id: str, campaign: str) -> None:
    """Withdraw a photograph: from the site at once, from every PDF and old version, and from the folder.

    Its address then says that it is gone, and it can't come back under its id.
    """
    if not is_slug(id):
        raise click.UsageError(f"'{id}' can’t be the id of a photograph")
    folder = _known_folder(campaign)
    slug = _slug(folder) if folder else campaign
    store, away = _store(services)
    if not (folder and has_photograph(folder, id)) and not (store and is_known(store, slug, id)):
        raise click.UsageError(f"there is no photograph '{id}'{f'; the site was not reached: {away}' if away else ''}")
    if store:
        files = withdraw(store, slug, id, services.clock())
        click.echo(
            f"{id}: withdrawn before" if files is None else f"{id}: {files} files deleted from the site, and its PDFs"
        )
    if folder:
        _withdraw_from(folder, id, f"{services.today()}", away)
    click.echo(
        "still to do by you: delete the original, and its copies in backups and in the history of the repository;"
    )
    click.echo("tell those who have printed it or passed it on")
    if away:
        raise click.ClickException(_not_reached(away))


def _not_reached(away: str) -> str:
    return f"the site was not reached and still shows it: {away}"


def _withdraw_from(folder: Path, id: str, today: str, away: str) -> None:
    """Take a photograph out of its folder. A list that can't be read is an error; the files are deleted anyway."""
    try:
        names = withdraw_from_folder(folder, id, today)
    except CannotImport as error:
        reasons = [f"its files are deleted from {folder}, its words are not: {error}", _not_reached(away)]
        raise click.ClickException("; ".join(reasons if away else reasons[:1])) from None
    click.echo(f"{folder}: {_deleted(names)}")


def _deleted(names: tuple[str, ...] | None) -> str:
    if names is None:
        return "no such photograph in photos.yaml"
    return f"deleted {', '.join(f'photos/{name}' for name in names) or 'no file'}; photos.yaml keeps the id and the day"


def _store(services: Services) -> tuple[Store | None, str]:
    """Return the store, or why there is none."""
    try:
        return services.ready_store(), ""
    except NotReady as error:
        return None, f"{error}"


def _slug(folder: Path) -> str:
    """Return the slug that the site knows the campaign of a folder by; the folder may have another name."""
    file = read_yaml(folder / "campaign.yaml", str(folder / "campaign.yaml"))
    slug = file.data.get("slug") if isinstance(file, YamlFile) and isinstance(file.data, dict) else None
    if not isinstance(slug, str):
        raise click.ClickException(f"{folder / 'campaign.yaml'} has no slug that can be read; nothing was withdrawn")
    return slug


def _folder(campaign: str) -> Path:
    folder = _known_folder(campaign)
    if folder is None:
        raise click.UsageError(f"there is no campaign folder '{campaign}'")
    return folder


def _known_folder(campaign: str) -> Path | None:
    """Return a folder that was named by its path, or by its slug; None if there is no campaign in it."""
    for folder in (Path(campaign), seeds_folder() / campaign):
        if (folder / "campaign.yaml").is_file():
            return folder
    return None


COMMANDS = (photo_group,)
