"""The part of `campaign events add` and `campaign press add` that is the same."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import click

from campaign.assembly import Services, letters_folder, seeds_folder
from campaign.commands.output import chosen_edition
from campaign.content.adding import Added, IdTaken
from campaign.domain.language import DEFAULT_LANGUAGE, LANGUAGES, Language
from campaign.rendering.locale import locale_for

FILE = click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
WHERE = click.option("--campaign", "where", help="The campaign's folder, or its slug; needed if there are several.")
MESSAGES = click.option(
    "--messages", type=click.Choice(LANGUAGES), default=DEFAULT_LANGUAGE, help="The language of the messages."
)


def add_to_folder(
    services: Services,
    adds: Callable[[Path, Path, Path, date], Added],
    file: Path,
    where: str | None,
    messages: Language,
) -> Path:
    """Add a file to a campaign's folder, say what is wrong with it, and return where it is. Ends with 1 if it was
    refused."""
    folder = _folder(services, where)
    try:
        added = adds(folder, letters_folder(folder.resolve().name), file, services.today())
    except IdTaken as error:
        raise click.UsageError(f"{error} has this id already: edit that file, or choose another id") from None
    for problem in added.problems:
        click.echo(problem.translated(locale_for(messages).translate))
    if added.file is None:
        click.get_current_context().exit(1)
    return added.file


def _folder(services: Services, where: str | None) -> Path:
    named = where or chosen_edition(services, None).campaign.slug
    for folder in (Path(named), seeds_folder() / named):
        if (folder / "campaign.yaml").is_file():
            return folder
    raise click.UsageError(f"there is no campaign folder '{named}'")
