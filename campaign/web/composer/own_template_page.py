"""The page for customizing a template: data for its HTML templates, computed beforehand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from campaign.actions.letters.letters import review
from campaign.content.letters.carried import carried, read_carried
from campaign.content.letters.writing import letter_text
from campaign.domain.checks import characters, election, facts, figures, form, found_by
from campaign.domain.editions import Edition, TemplateSet
from campaign.domain.evidence.facts import Fact
from campaign.domain.findings import Finding, Message
from campaign.domain.language import Language
from campaign.domain.letters.context import LetterContext
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.puzzles import Puzzle
from campaign.domain.letters.saved_drafts import writing_key
from campaign.domain.rules.letters.template_shape import template_faults
from campaign.domain.templates.drafts import Draft
from campaign.domain.templates.templates import Template, choices
from campaign.rendering.letters.pages import letter_page, preview_html
from campaign.web.composer.saving import Conflict
from campaign.web.forms.localized import FieldError, errors_of
from campaign.web.forms.own_template import OwnTemplateForm
from campaign.web.forms.saving import SavedLink
from campaign.web.forms.template_file import TemplateFileForm
from campaign.web.site import site

#: The checks of a template's own text; whether it is the writer's is checked for letters.
_CHECKS = (figures.check, facts.check, form.check, election.check, characters.check)


@dataclass(frozen=True, slots=True)
class Preview:
    """The result of a valid form: the template's file, the letter, and findings about its text."""

    template: Template
    file: str
    findings: tuple[Finding, ...]
    letter: Markup


@dataclass(frozen=True, slots=True)
class FactGroup:
    """Facts to choose from. `id` is that of the folded box that they are in, empty for those that the template offers
    already; `title` is their shelf's, empty for those on no shelf."""

    id: str
    title: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class OwnTemplatePage:
    """One response. `preview` is present once the form makes a template, and `carried` once that passes every rule.
    Until then `before` is the preview of the last template that did, and `kept` is that template as the form carries
    it.

    A page that `is_unread` returns the form as sent, without checks. `asks_to_offer` asks before a template is sent to
    the campaign; `done` says that it was. `is_refused` also shows problems above the form. `sharing_key` is of the link
    for writing from the template.
    """

    edition: Edition
    letter: TemplateSet
    form: OwnTemplateForm
    language: Language
    facts: tuple[FactGroup, ...]
    upload: TemplateFileForm
    errors: tuple[FieldError, ...] = ()
    preview: Preview | None = None
    carried: str = ""
    before: Preview | None = None
    kept: str = ""
    once: str = ""
    notice: Message | None = None
    detail: str = ""
    is_refused: bool = False
    asks_to_offer: bool = False
    done: Message | None = None
    is_unread: bool = False
    saved: SavedLink | None = None
    conflict: Conflict | None = None
    puzzle: Puzzle | None = None
    as_file: bool = False
    sharing_key: str = ""


def sharing_key(page: OwnTemplatePage) -> str:
    """Return the key of the link for writing from what is saved; empty if nothing is, or no template was whole yet."""
    return writing_key(page.saved.key) if page.saved and page.kept else ""


def checked_page(
    edition: Edition,
    letter: TemplateSet,
    fields: OwnTemplateForm,
    reader: Language,
    saved: SavedLink | None = None,
    before: str = "",
) -> OwnTemplatePage:
    """Return the page of a form that was read, with everything wrong with it and the letter it makes.

    `before` is the last template that passed every rule, as the form carries it.
    """
    preview, carries = None, ""
    if fields.validate():
        template = fields.template(letter.slug)
        preview = _preview(edition, template)
        wrong = tuple(template_faults(template, edition.content.fact_by_id))
        carries = "" if wrong else carried(template, preview.file)
        for fault in wrong:
            fields.add_fault(fault)
    last = None if carries else read_carried(before, edition.content)
    return OwnTemplatePage(
        edition,
        letter,
        fields,
        reader,
        tuple(_fact_groups(edition, fields.offers, reader)),
        TemplateFileForm(None, reader),
        errors_of(fields),
        preview,
        carries,
        _preview(edition, last) if last and preview is None else None,
        carries or (carried(last, letter_text(last)) if last else ""),
        saved=saved,
    )


def unread_page(
    edition: Edition, letter: TemplateSet, fields: OwnTemplateForm, reader: Language, saved: SavedLink | None = None
) -> OwnTemplatePage:
    """Return the page that gives a form back unread."""
    offered = tuple(_fact_groups(edition, fields.offers, reader))
    upload = TemplateFileForm(None, reader)
    return OwnTemplatePage(edition, letter, fields, reader, offered, upload, is_unread=True, saved=saved)


def _preview(edition: Edition, template: Template) -> Preview:
    manuscript = _manuscript(edition, template)
    findings = tuple(finding for check in _CHECKS for finding in found_by(check, manuscript))
    html = preview_html(letter_page(manuscript, edition, findings=findings))
    letter = Markup(html)  # noqa: S704  # the output of an escaping template
    return Preview(template, letter_text(template), findings, letter)


def _manuscript(edition: Edition, template: Template) -> Manuscript:
    """Return the letter with the first sentence of every part; a blank shows its question."""
    first = (next(iter(choices(part, {}, template.asks)), "") for part in template.parts)
    context = LetterContext(site().services.today(), site().services.printable)
    return review(Draft(text="\n\n".join(filter(None, first))), template, edition, context).manuscript


def _fact_groups(edition: Edition, offers: tuple[str, ...], reader: Language) -> Iterator[FactGroup]:
    """Yield the facts that can be offered: those that are, then shelf by shelf, then all others."""
    content = edition.content
    yield FactGroup("", "", tuple(content.fact_by_id[id] for id in offers if id in content.fact_by_id))
    rest = [fact for fact in content.fact_index.ranked if fact.may_be_cited and fact.id not in offers]
    for shelf in content.shelves:
        on_it = tuple(fact for fact in rest if content.shelf_of_fact.get(fact.id) == shelf.id)
        yield FactGroup(f"facts-{shelf.id}", shelf.title[reader], on_it)
    yield FactGroup("more-facts", "", tuple(fact for fact in rest if fact.id not in content.shelf_of_fact))
