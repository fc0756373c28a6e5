"""Commands that make letters and fact sheets."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import click

from campaign.assembly import Services
from campaign.commands.output import chosen_edition, write
from campaign.content.letters.draft_files import CleanDraft, read_draft
from campaign.content.letters.draft_names import stray_names
from campaign.domain.checks import findings
from campaign.domain.editions import Edition
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.senders import Sender
from campaign.domain.newspapers.cards import Citing, Newspaper
from campaign.domain.templates.templates import Template
from campaign.rendering.citations.cited_text import citation_way
from campaign.rendering.data import json_text, letter_data
from campaign.rendering.letters.mail_draft import letter_mail
from campaign.rendering.letters.mail_file import HeaderRefused
from campaign.rendering.letters.markdown import letter_markdown, references_json
from campaign.rendering.letters.pages import letter_html, letter_print
from campaign.rendering.letters.text import plain_letter, sources_text
from campaign.rendering.letters.word_file import letter_word
from campaign.rendering.locale import locale_for
from campaign.rendering.renderers.pool import Busy, RenderTimeout
from campaign.rendering.renderers.print_job import Paper, PrintJob, RenderFailed
from campaign.rendering.sheets.pages import PAPERS, Imprint, sheet_html, sheet_print

FORMS = ("text", "html", "pdf", "docx", "eml", "markdown", "references", "sources", "json")
_LANGUAGE = click.Choice(LANGUAGES)


@click.command()
@click.argument("template")
@click.option("--draft", "draft_path", required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--language", required=True, type=_LANGUAGE, help="The language of the letter.")
@click.option("--messages", type=_LANGUAGE, help="The language of the findings; default the letter's.")
@click.option("--campaign", "slug")
@click.option("--newspaper", help="The id of a rule card.")
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]))
@click.option("--format", "form", type=click.Choice(FORMS), default="text")
@click.option("--citing", type=click.Choice([str(way) for way in Citing]), help="Default: as the paper wants it.")
@click.option("-o", "--output", default="-")
@click.pass_obj
def letter(
    services: Services,
    template: str,
    draft_path: Path,
    language: Language,
    messages: Language | None,
    slug: str | None,
    newspaper: str | None,
    today: datetime | None,
    form: str,
    citing: str | None,
    output: str,
) -> None:
    """Make a letter from a template and a draft. Findings go to standard error and never stop it."""
    edition = chosen_edition(services, slug)
    scaffold = _template(edition, template, language)
    draft = _draft(draft_path, scaffold, edition)
    manuscript = Manuscript(
        edition.content,
        scaffold,
        draft.draft,
        today.date() if today else services.today(),
        _card(services, newspaper),
        draft.dropped,
        services.printable,
        given=draft.sender.given if draft.sender else None,
        has_headline=bool(draft.sender.headline) if draft.sender else None,
        public_url=services.settings.public_url,
        is_demonstration=services.settings.is_demonstration,
    )
    found = findings(manuscript)
    locale = locale_for(messages or language)
    if form == "json":
        write(json_text(letter_data(manuscript, found, locale)), output)
    else:
        way = citation_way(Citing(citing) if citing else None, manuscript.rules)
        with _naming_the_headline(draft_path):
            write(_rendered(services, manuscript, edition, draft.sender, form, way), output)
    for finding in found:
        click.echo(f"{finding.id} {finding.level}: {locale.translate(finding.message)}", err=True)


@contextmanager
def _naming_the_headline(draft: Path) -> Iterator[None]:
    """A headline that no mail can carry, said of the draft's file."""
    try:
        yield
    except HeaderRefused as refused:
        raise click.ClickException(f"{draft}: sender: headline: {refused.reason}") from None


def _template(edition: Edition, slug: str, language: Language) -> Template:
    found = edition.content.letter(slug)
    if found is None:
        known = ", ".join(letter.slug for letter in edition.content.letters)
        raise click.UsageError(f"there is no template '{slug}': known are {known}")
    return found.templates[language]


def _draft(path: Path, template: Template, edition: Edition) -> CleanDraft:
    draft = read_draft(path, str(path))
    if isinstance(draft, list):
        raise click.UsageError("; ".join(str(problem) for problem in draft))
    stray = [f"{what}; {right}" for what, right in stray_names(draft.draft, template, edition.content.fact_by_id)]
    if stray:
        raise click.UsageError(f"{path}: {'; '.join(stray)}")
    return draft


def _card(services: Services, id: str | None) -> Newspaper | None:
    if id is None:
        return None
    card = services.store.newspapers.find(id)
    if card is None:
        raise click.UsageError(f"there is no newspaper '{id}': see `campaign newspapers`")
    return card


def _rendered(
    services: Services, manuscript: Manuscript, edition: Edition, sender: Sender | None, form: str, way: Citing
) -> str | bytes:
    match form:
        case "pdf":
            return _pdf(services, letter_print(manuscript, edition, sender, citing=way))
        case "html":
            return letter_html(manuscript, edition, sender, citing=way)
        case "sources":
            return sources_text(manuscript, edition, locale_for(manuscript.language)) + "\n"
        case "docx":
            return letter_word(manuscript, edition, sender, citing=way)
        case "eml":
            return letter_mail(manuscript, edition, sender, citing=way)
        case "markdown":
            return letter_markdown(manuscript, edition, sender)
        case "references":
            return references_json(manuscript)
        case _:
            return plain_letter(manuscript, edition, sender, citing=way).whole


def _pdf(services: Services, what: PrintJob) -> bytes:
    try:
        return services.renderers.render(what)
    except Busy:
        raise click.ClickException("no PDF can be made: the process that makes them does not start") from None
    except RenderTimeout:
        seconds = services.settings.render_seconds
        raise click.ClickException(f"the PDF took longer than RENDER_SECONDS={seconds:g} and was given up") from None
    except RenderFailed as error:
        raise click.ClickException(f"the PDF cannot be made: {error}") from None


@click.command()
@click.argument("sheet_slug", metavar="SLUG")
@click.option("--language", required=True, type=_LANGUAGE)
@click.option("--campaign", "slug")
@click.option("--paper", type=click.Choice(PAPERS), default="letter")
@click.option("--format", "form", type=click.Choice(["html", "pdf"]), default="html")
@click.option("-o", "--output", default="-")
@click.pass_obj
def sheet(
    services: Services, sheet_slug: str, language: Language, slug: str | None, paper: Paper, form: str, output: str
) -> None:
    """Make a fact sheet."""
    edition = chosen_edition(services, slug)
    found = edition.content.sheet(sheet_slug)
    if found is None:
        known = ", ".join(sheet.slug for sheet in edition.content.sheets)
        raise click.UsageError(f"there is no sheet '{sheet_slug}': known are {known}")
    imprint = Imprint(services.settings.public_url, services.settings.is_demonstration)
    if form == "pdf":
        write(_pdf(services, sheet_print(found, edition, language, paper, imprint)), output)
    else:
        write(sheet_html(found, edition, language, paper, imprint), output)


COMMANDS = (letter, sheet)
