"""The page on which somebody makes a template their own, as its templates see it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from markupsafe import Markup

from campaign.actions.drafts import new_page_nonce
from campaign.content.letters.writing import letter_text
from campaign.domain.checks import characters, election, facts, figures, form
from campaign.domain.editions import Edition, TemplateSet
from campaign.domain.evidence.facts import Fact
from campaign.domain.faults import Fault
from campaign.domain.findings import Finding, Message
from campaign.domain.language import Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.puzzles import Puzzle
from campaign.domain.templates.drafts import Draft
from campaign.domain.templates.faults import faults
from campaign.domain.templates.templates import Kind, Template, fill
from campaign.rendering.letters.pages import letter_page, preview_html
from campaign.web.composer.own_letters import carried
from campaign.web.composer.saving import Conflict
from campaign.web.forms.own_template import ReadTemplate, TypedTemplate, read_template
from campaign.web.forms.saving import SavedLink
from campaign.web.site import site

#: What the words of a scaffold are held to; whether they are anybody's own is asked of the letter.
_CHECKS = (figures.check, facts.check, form.check, election.check, characters.check)
_FIELDS = {"words": "least", "blanks": "blanks", "offers": "offers"}


@dataclass(frozen=True)
class OwnTemplatePage:
    """One answer of the page. `asks_to_offer` is the question before a template is handed in; `done` says it was.

    Where it `is_unread`, the form comes back as it was sent, without the letter and without any check.
    """

    edition: Edition
    letter: TemplateSet
    typed: TypedTemplate
    language: Language
    notice: Message | None = None
    detail: str = ""
    asks_to_offer: bool = False
    done: Message | None = None
    is_unread: bool = False
    saved: SavedLink | None = None
    conflict: Conflict | None = None
    puzzle: Puzzle | None = None
    as_file: bool = False

    @cached_property
    def read(self) -> ReadTemplate:
        """The template that was typed, or what keeps it from being one."""
        return read_template(self.typed, self.letter.slug)

    @property
    def once(self) -> str:
        """A random word of this page's own, so that a button pressed twice saves once; a puzzle is for one word."""
        return self.puzzle.once if self.puzzle else new_page_nonce()

    @property
    def template(self) -> Template | None:
        """The template, once it is one."""
        return self.read.template

    @cached_property
    def faults(self) -> tuple[Fault, ...]:
        """What is wrong with its shape, by the rules that the campaign's own templates keep."""
        if self.template is None:
            return self.read.faults
        return tuple(faults(self.template, self.edition.content.fact_by_id))

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong with its words."""
        return tuple(finding for check in _CHECKS for finding in check(self.manuscript)) if self.template else ()

    @property
    def may_be_used(self) -> bool:
        """Whether letters can be written from it, and it can be handed on."""
        return self.template is not None and not self.faults

    @cached_property
    def manuscript(self) -> Manuscript:
        """The letter that comes of it with every example in place; a blank shows its question."""
        template = self.template
        if template is None:
            raise ValueError("there is no template yet")
        asks = {blank.name: blank.ask for blank in template.blanks}
        examples = {part.id: fill(part.scaffold, {}, asks) for part in template.parts}
        services = site().services
        draft = Draft(parts=examples)
        return Manuscript(self.edition.content, template, draft, services.today(), printable=services.printable)

    @property
    def preview(self) -> Markup:
        """The letter that comes of it, made by the letter's own templates, which escape all that was typed."""
        page = letter_page(self.manuscript, self.edition, findings=self.findings)
        return Markup(preview_html(page))  # noqa: S704  # the output of an escaping template

    @property
    def file(self) -> str:
        """The template as the text of its file; empty until it is one."""
        return letter_text(self.template) if self.template else ""

    @property
    def carried(self) -> str:
        """The template as a letter's form carries it; empty while it breaks a rule."""
        return carried(self.template, self.file) if self.template and self.may_be_used else ""

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """What it can be a scaffold of."""
        return tuple(Kind)

    @property
    def facts(self) -> Iterator[Fact]:
        """The facts that can be offered, those offered first."""
        known = self.edition.content.fact_by_id
        yield from (known[id] for id in self.typed.offers if id in known)
        yield from (fact for id, fact in known.items() if fact.may_be_cited and id not in self.typed.offers)

    @staticmethod
    def field_of(fault: Fault) -> str:
        """The field that a fault is about, where a link to it leads."""
        match fault.place:
            case ("parts", id, *_):
                return f"part-{id}-text"
            case (str(name), *_):
                return _FIELDS.get(name, name)
            case _:
                return "parts"
