"""Commands that make letters and fact sheets."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

import click

from campaign.actions.letters.letters import export, review
from campaign.assembly import Services
from campaign.commands.fronts import tell_if_over
from campaign.commands.output import chosen_edition, write
from campaign.commands.printing import pdf_of
from campaign.content.letters.draft_files import CleanDraft, read_draft
from campaign.domain.editions import Edition
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.newspapers.cards import Citing, Newspaper
from campaign.domain.rules.letters.draft_names import draft_faults
from campaign.domain.templates.completion import completed
from campaign.domain.templates.templates import Template
from campaign.rendering.citations.cited_text import citation_way
from campaign.rendering.letters.way import ExportRefused, OutgoingLetter
from campaign.rendering.locale import Locale, locale_for
from campaign.rendering.renderers.print_job import Paper
from campaign.rendering.sheets.pages import Imprint
from campaign.rendering.sheets.prints import FORMS, PAPERS, Form, is_one_page, sheet_html, sheet_print
from campaign.rendering.ways import FORMATS, way_of_format

_LANGUAGE = click.Choice(LANGUAGES)


@click.command()
@click.argument("template")
@click.option("--draft", "draft_path", required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--language", required=True, type=_LANGUAGE, help="The language of the letter.")
@click.option("--messages", type=_LANGUAGE, help="The language of the findings. Default: the letter's.")
@click.option("--campaign", "slug")
@click.option("--newspaper", help="The id of a newspaper.")
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]))
@click.option("--format", "form", type=click.Choice(FORMATS), default="text")
@click.option("--citing", type=click.Choice([str(way) for way in Citing]), help="Default: as the newspaper wants it.")
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
    """Make a letter from a template and a draft. Findings go to standard error and do not stop it."""
    edition = chosen_edition(services, slug)
    chosen = _template(edition, template, language)
    _refuse_what_cannot_be(chosen, form, newspaper)
    locale = locale_for(messages or language)
    draft = _draft(draft_path, chosen, edition, locale)
    found = review(
        draft.draft,
        chosen,
        edition,
        services.letter_context(today.date() if today else None),
        card=_card(services, newspaper),
        sender=draft.sender,
        dropped=draft.dropped,
    )
    way = citation_way(Citing(citing) if citing else None, found.manuscript.rules)
    outgoing = OutgoingLetter(found, draft.sender, citing=way, messages=messages)
    with _naming_the_headline(draft_path):
        write(export(outgoing, way_of_format(form), partial(pdf_of, services)), output)
    for finding in found.findings:
        click.echo(f"{finding.id} {finding.level}: {locale.translate(finding.message)}", err=True)


def _refuse_what_cannot_be(template: Template, form: str, newspaper: str | None) -> None:
    """Refuse an email of a phone script, and a newspaper for a message to an official."""
    traits = template.kind.traits
    if not way_of_format(form).fits(traits):
        raise click.UsageError(f"'{template.slug}' is a phone script and can't be emailed; choose another --format")
    if newspaper and not traits.is_for_newspaper:
        raise click.UsageError(f"'{template.slug}' goes to an official; remove --newspaper")


@contextmanager
def _naming_the_headline(draft: Path) -> Iterator[None]:
    """Report a headline that no email can carry as a problem of the draft's file."""
    try:
        yield
    except ExportRefused as refused:
        raise click.ClickException(f"{draft}: sender: headline: {refused.reason}") from None


def _template(edition: Edition, slug: str, language: Language) -> Template:
    found = edition.content.letter(slug)
    if found is None:
        known = ", ".join(letter.slug for letter in edition.content.letters)
        raise click.UsageError(f"there is no template '{slug}'; choose from {known}")
    return found.templates[language]


def _draft(path: Path, template: Template, edition: Edition, locale: Locale) -> CleanDraft:
    draft = read_draft(path, str(path))
    if isinstance(draft, list):
        raise click.UsageError("; ".join(problem.translated(locale.translate) for problem in draft))
    strays = tuple(draft_faults(draft.draft, template, edition.content.fact_by_id))
    lines = [(fault.level, f"{locale.translate(fault.what)}; {locale.translate(fault.right)}") for fault in strays]
    errors = [line for level, line in lines if level == "error"]
    if errors:
        raise click.UsageError(f"{path}: {'; '.join(errors)}")
    for level, line in lines:
        click.echo(f"{path}: {level}: {line}", err=True)
    return replace(draft, draft=completed(draft.draft, template))


def _card(services: Services, id: str | None) -> Newspaper | None:
    if id is None:
        return None
    card = services.store.newspapers.find(id)
    if card is None:
        raise click.UsageError(f"there is no newspaper '{id}': see `campaign newspapers`")
    return card


@click.command()
@click.argument("sheet_slug", metavar="SLUG")
@click.option("--language", required=True, type=_LANGUAGE)
@click.option("--campaign", "slug")
@click.option("--paper", type=click.Choice(PAPERS), default="letter")
@click.option("--as", "form", type=click.Choice(FORMS), default="handout", help="front is a handout without its back.")
@click.option("--format", "kind", type=click.Choice(["html", "pdf"]), default="html")
@click.option("-o", "--output", default="-")
@click.pass_obj
def sheet(
    services: Services,
    sheet_slug: str,
    language: Language,
    slug: str | None,
    paper: Paper,
    form: Form,
    kind: str,
    output: str,
) -> None:
    """Make a fact sheet: a handout, a flyer or a poster."""
    edition = chosen_edition(services, slug)
    found = edition.content.sheet(sheet_slug)
    if found is None:
        known = ", ".join(sheet.slug for sheet in edition.content.sheets)
        raise click.UsageError(f"there is no sheet '{sheet_slug}'; choose from {known}")
    settings = services.settings
    contact = tuple(filter(None, (settings.contact_name, settings.contact_email)))
    imprint = Imprint(settings.public_url, settings.is_demonstration, contact)
    what = sheet_print(found, edition, language, paper, imprint, form)
    if kind == "pdf":
        write(pdf_of(services, what), output)
    else:
        write(sheet_html(found, edition, language, paper, imprint, form), output)
    if is_one_page(found, form):
        tell_if_over(services, what, locale_for(language))


COMMANDS = (letter, sheet)
