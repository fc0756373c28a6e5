"""Commands about content: check, publish and list it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from campaign.actions.letters.drafts import delete_expired_drafts
from campaign.actions.letters.fingerprints import delete_old_fingerprints
from campaign.actions.photographs import still_shown
from campaign.actions.secret_key import belongs_to, change_secret, keyed_rows
from campaign.actions.seed import PhotographWithdrawn, SeedResult, seed, seed_newspapers
from campaign.assembly import Services, letters_folder, make_secret, seeds_folder
from campaign.commands.fronts import front_problems, lays_out
from campaign.commands.output import FORMAT, OUTPUT, chosen_edition, table, write
from campaign.content.check import check_folder, folder_problems
from campaign.content.folders import read_folder
from campaign.content.new_campaign import CannotMake, new_campaign
from campaign.content.newspapers.files import read_newspapers
from campaign.content.problems import Problem
from campaign.domain.editions import Content
from campaign.domain.evidence.facts import Status
from campaign.domain.language import DEFAULT_LANGUAGE, LANGUAGES, Language
from campaign.rendering.data import fact_data, json_text, source_data
from campaign.rendering.locale import locale_for

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
_campaign = click.option("--campaign", "slug", help="The campaign; needed only if there are several.")
_messages = click.option(
    "--messages", type=click.Choice(LANGUAGES), default=DEFAULT_LANGUAGE, help="The language of the messages."
)
_day = click.option("--today", type=click.DateTime(["%Y-%m-%d"]), help="Check as if today were this day.")


@click.command()
@click.option("--new-key", is_flag=True, help="Let a store made with another secret key use this one.")
@click.option("--break-links", is_flag=True, help="With --new-key: although links in later emails will lead nowhere.")
@click.pass_obj
def init(services: Services, new_key: bool, break_links: bool) -> None:
    """Create the store, and a secret key if none is set."""
    services.restrict_files()
    services.store.prepare()
    click.echo(f"store: {services.store.engine.url.render_as_string(hide_password=True)}")
    if services.settings.secret_key is None:
        is_new = make_secret(services.settings.secret_file)
        click.echo(f"secret key: {services.settings.secret_file}{'' if is_new else ' (already there)'}")
    if new_key:
        _needs_no_old_key(services, break_links)
        change_secret(services.store, services.secret_key)
    services.check_secret()


def _needs_no_old_key(services: Services, break_links: bool) -> None:
    """Refuse a new key where people's links and signatures need the old one."""
    counts = {} if belongs_to(services.store, services.secret_key) else keyed_rows(services.store)
    if counts and not break_links:
        held = ", ".join(f"{table} {count}" for table, count in counts.items())
        raise click.UsageError(
            f"the store has rows made with the old key ({held}): with a new one, private links in later emails lead "
            "nowhere, and someone who signed could sign again. Wait until they are gone; or, if someone else knows the "
            "old key, add --break-links"
        )


@click.command()
@click.argument("slug")
@click.argument("folder", required=False, type=click.Path(path_type=Path))
def new(slug: str, folder: Path | None) -> None:
    """Create a folder for a new campaign that passes `check`."""
    try:
        path = new_campaign(slug, folder or Path("seeds"))
    except CannotMake as error:
        raise click.UsageError(str(error)) from None
    click.echo(f"created {path}; edit its files, then run `campaign check {path}`")


@click.command()
@click.argument("folder", required=False, type=_FOLDER)
@click.option("--sources", "texts", type=_FOLDER, help="Compare each citation with the sources' texts in this folder.")
@click.option("--strict", is_flag=True, help="Treat warnings as errors.")
@lays_out
@_messages
@_day
@click.pass_obj
@click.pass_context
def check(
    context: click.Context,
    services: Services,
    folder: Path | None,
    texts: Path | None,
    strict: bool,
    lays_out: bool,
    messages: Language,
    today: datetime | None,
) -> None:
    """Check content against every rule and print one line per problem."""
    day = today.date() if today else services.today()
    problems: list[Problem] = []
    for path in [folder] if folder else campaign_folders():
        read, found = check_folder(path, letters_folder(path.resolve().name), day, texts)
        problems += found
        content = None if any(problem.level == "error" for problem in found) else read.content()
        if lays_out and content:
            problems += front_problems(services, read, content)
    if folder is None:
        cards = read_newspapers(seeds_folder() / "newspapers.yaml")
        problems += cards if isinstance(cards, list) else []
    _print_problems(problems, messages)
    errors = sum(problem.level == "error" or strict and problem.level == "warning" for problem in problems)
    context.exit(1 if errors else 0)


def _print_problems(problems: list[Problem], messages: Language, *, to_errors: bool = False) -> None:
    for problem in problems:
        click.echo(problem.translated(locale_for(messages).translate), err=to_errors)


def campaign_folders() -> list[Path]:
    """Return the folders of all campaigns that ship with the program."""
    return sorted(path.parent for path in seeds_folder().glob("*/campaign.yaml"))


@click.command("seed")
@click.argument("folder", required=False, type=_FOLDER)
@lays_out
@_messages
@click.pass_obj
def seed_command(services: Services, folder: Path | None, lays_out: bool, messages: Language) -> None:
    """Publish content as a new edition if anything changed. Refuse content with errors."""
    services.restrict_files()
    changed = publish(services, folder, messages)
    for path in changed if lays_out else ():
        read = read_folder(path, letters_folder(path.resolve().name))
        if content := read.content():
            _print_problems(front_problems(services, read, content), messages, to_errors=True)


def publish(services: Services, folder: Path | None = None, messages: Language = DEFAULT_LANGUAGE) -> list[Path]:
    """Publish a campaign's folder, or all that ship with the program, and print what changed. Problems of the content
    are printed in the language of the `messages`. Return the folders of new editions."""
    store = services.ready_store()
    folders = [folder] if folder else campaign_folders()
    contents = [_publishable(path, services, messages) for path in folders]
    cards = None if folder else read_newspapers(seeds_folder() / "newspapers.yaml")
    if isinstance(cards, list):
        raise _refusal(cards, messages)
    delete_old_fingerprints(store, services.clock())
    for content in contents:
        _print_changes(content if isinstance(content, SeedResult) else _seeded(services, content))
    delete_expired_drafts(store, services.clock())
    if isinstance(cards, tuple) and seed_newspapers(store, cards, services.clock()):
        click.echo(f"newspapers: {len(cards)} rule cards")
    return [path for path, content in zip(folders, contents, strict=True) if isinstance(content, Content)]


def _seeded(services: Services, content: Content) -> SeedResult:
    try:
        return seed(services.store, content, services.clock())
    except PhotographWithdrawn as error:
        raise click.ClickException(
            f"refused: the photograph '{error}' was withdrawn; delete it: `campaign photo withdraw {error} "
            f"--campaign {content.campaign.slug}`; nothing was changed"
        ) from None


def _publishable(path: Path, services: Services, messages: Language) -> Content | SeedResult:
    """Return content that passes every rule. Content that equals the published edition has passed and is not checked
    again, unless it shows photographs: what their people agreed to is in the folder alone, and may have changed."""
    folder = read_folder(path, letters_folder(path.resolve().name))
    content = folder.content()
    has_photographs = content is None or bool(content.photographs.shown)
    number = services.store.editions.published_number(content) if content and not has_photographs else None
    if content and number:
        return SeedResult(content.campaign.slug, number, False, ())
    errors = [problem for problem in folder_problems(folder, services.today()) if problem.level == "error"]
    if errors or content is None:
        slug = content.campaign.slug if content else path.resolve().name
        shown = still_shown(services.store, folder.as_written(), slug)
        raise _refusal(errors, messages, _photographs_message(shown, path))
    return content


def _photographs_message(ids: tuple[str, ...], folder: Path) -> str:
    if not ids:
        return ""
    commands = ", ".join(f"`campaign photo withdraw {id} --campaign {folder}`" for id in ids)
    return f"; the site still shows {', '.join(ids)}; to take a photograph off: {commands}"


def _refusal(problems: list[Problem], messages: Language, more: str = "") -> click.ClickException:
    _print_problems(problems, messages)
    return click.ClickException(f"refused: {len(problems)} errors in the content; nothing was changed{more}")


def _print_changes(seeded: SeedResult) -> None:
    state = "new edition" if seeded.is_new else "unchanged, edition"
    click.echo(f"{seeded.campaign}: {state} {seeded.number}")
    for change in seeded.changes:
        for sign, ids in (("+", change.added), ("-", change.removed), ("~", change.changed)):
            shown = ", ".join(ids) if len(ids) <= 12 else f"{', '.join(ids[:12])} and {len(ids) - 12} more"
            if ids:
                click.echo(f"  {change.kind}: {sign}{len(ids)} {shown}")


@click.command()
@_campaign
@click.option("--status", type=click.Choice([str(status) for status in Status]))
@FORMAT
@OUTPUT
@click.pass_obj
def facts(services: Services, slug: str | None, status: str | None, form: str, output: str) -> None:
    """List the facts."""
    content = chosen_edition(services, slug).content
    selected = [fact for fact in content.facts if status in (None, str(fact.status))]
    if form == "json":
        write(json_text([fact_data(fact, content.shelf_of_fact.get(fact.id)) for fact in selected]), output)
    else:
        lines = [
            (fact.id, str(fact.status), str(fact.as_of), str(fact.review_by), fact.claim[DEFAULT_LANGUAGE])
            for fact in selected
        ]
        write(table(("id", "status", "as of", "review by", "claim"), lines), output)


@click.command()
@_campaign
@FORMAT
@OUTPUT
@click.pass_obj
def sources(services: Services, slug: str | None, form: str, output: str) -> None:
    """List the sources."""
    selected = chosen_edition(services, slug).content.sources
    if form == "json":
        write(json_text([source_data(source) for source in selected]), output)
    else:
        lines = [
            (source.id, str(source.issued or "unknown"), source.publisher or "unknown", source.title or "unknown")
            for source in selected
        ]
        write(table(("id", "issued", "publisher", "title"), lines), output)


COMMANDS = (init, new, check, seed_command, facts, sources)
