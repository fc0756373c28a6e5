"""Commands that import lists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import click

from campaign.actions.import_newspapers import import_newspapers
from campaign.assembly import Services
from campaign.commands import importing_officials
from campaign.commands.editions import import_export
from campaign.content.newspapers.incoming_papers import incoming
from campaign.content.newspapers.lists import read_list
from campaign.content.newspapers.tables import Unreadable
from campaign.domain.newspapers.imports import Fate, Outcome

_MOST_NAMED = 12


@click.group("import", invoke_without_command=True)
@click.option(
    "--editions",
    "folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Import the editions that `campaign export --editions` wrote to this folder.",
)
@click.pass_context
def import_group(context: click.Context, folder: Path | None) -> None:
    """Import lists of newspapers, officials and ZIP codes, or the editions of another store."""
    if folder:
        import_export(context.obj, folder)
    elif context.invoked_subcommand is None:
        raise click.UsageError("import what? `campaign import --help` lists it")


@import_group.command("newspapers")
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def newspapers_command(services: Services, file: Path) -> None:
    """Import a list of newspapers: JSON as `campaign newspapers` prints it, or CSV with the columns name and state.

    Commas, semicolons and tabs are accepted as separators; UTF-8 and UTF-16; gzip or not.

    Rules from seeds/newspapers.yaml are kept. Importing the same list again changes nothing.
    """
    store = services.ready_store()
    try:
        lines = [incoming(line, item) for line, item in read_list(file)]
    except Unreadable as error:
        raise click.UsageError(f"{file}: {error}") from None
    outcomes = import_newspapers(store, lines, services.places.counties_of, services.clock())
    for line in report(outcomes):
        click.echo(line)


def report(outcomes: Sequence[Outcome]) -> list[str]:
    """Return a report on an imported list, in lines."""
    counts = Counter(outcome.fate for outcome in outcomes)
    lines = ["newspapers: " + ", ".join(f"{counts[fate]} {fate}" for fate in Fate)]
    new = [outcome.id for outcome in outcomes if outcome.fate is Fate.NEW]
    if new:
        more = f" and {len(new) - _MOST_NAMED} more" if len(new) > _MOST_NAMED else ""
        lines.append(f"  + {', '.join(new[:_MOST_NAMED])}{more}")
    lines += [f"  ~ {one.id}: {', '.join(one.told)}" for one in outcomes if one.fate is Fate.CHANGED]
    keeps = sum(outcome.keeps_rules for outcome in outcomes)
    if keeps:
        lines.append(f"  {keeps} have other rules in seeds/newspapers.yaml, and those stay; change them there")
    lines += _refusals(outcomes)
    lines += [f"  line {one.line}: has no place on a card: {text}" for one in outcomes for text in one.left_out]
    return lines


def _refusals(outcomes: Sequence[Outcome]) -> list[str]:
    """Return each reason once, with the lines it applies to."""
    reasons: dict[str, list[str]] = {}
    for outcome in outcomes:
        if outcome.fate is Fate.REFUSED:
            reasons.setdefault(outcome.told[0], []).append(str(outcome.line))
    return [
        f"  refused: {reason}: line{'s' if len(lines) > 1 else ''} {', '.join(lines)}"
        for reason, lines in reasons.items()
    ]


for _command in importing_officials.COMMANDS:
    import_group.add_command(_command)

COMMANDS = (import_group,)
