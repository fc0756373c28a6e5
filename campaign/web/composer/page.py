"""The composer as its templates see it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from markupsafe import Markup

from campaign.actions.drafts import new_page_nonce
from campaign.content.letters.writing import letter_text
from campaign.domain.checks import findings
from campaign.domain.editions import Edition, TemplateSet
from campaign.domain.evidence.facts import Fact
from campaign.domain.findings import Finding, Level, Message
from campaign.domain.language import Language
from campaign.domain.letters.articles import ANSWERS, Clock, clock
from campaign.domain.letters.codes import own_share
from campaign.domain.letters.fingerprints import newspaper_key
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.puzzles import Puzzle
from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.newspapers.names import name_key
from campaign.domain.review.coaching import Coaching, coaching
from campaign.domain.templates.documents import part_text
from campaign.domain.templates.drafts import Draft
from campaign.domain.templates.sizes import MAX_CHARACTERS, MAX_CITATIONS, MAX_NUMBERS, MAX_PARAGRAPHS
from campaign.domain.templates.templates import Part, Template
from campaign.domain.templates.word_counts import in_a_word_processor
from campaign.domain.texts.shingles import Stretch
from campaign.rendering.letters.pages import letter_page, preview_html
from campaign.rendering.letters.text import PlainLetter
from campaign.rendering.locale import locale_for
from campaign.storage.newspapers.registers import Register
from campaign.web.composer.carried_fields import asked_by_blanks, carried_fields
from campaign.web.composer.disclosures import disclosures
from campaign.web.composer.export_options import ExportOptions
from campaign.web.composer.fingerprints import with_similar_letters
from campaign.web.composer.own_letters import carried, own_template
from campaign.web.composer.saving import Conflict
from campaign.web.forms.composer import ComposerForm
from campaign.web.retry import RetryButton
from campaign.web.site import site

_MOST_FINDINGS = 100
TOO_LONG = Message(
    "This is too long to check or print. A letter may have {characters} characters, {paragraphs} paragraphs, {numbers} "
    "numbers and {citations} citations at most.",
    {
        "characters": MAX_CHARACTERS,
        "paragraphs": MAX_PARAGRAPHS,
        "numbers": MAX_NUMBERS,
        "citations": MAX_CITATIONS,
    },
)


@dataclass(frozen=True)
class ComposerPage:
    """One answer of the composer. `held` names the export that a stop holds back; `notice` is said on top.

    `again` says that the notice is about a button which will work in a while.
    Where it `is_unread`, the form comes back as it was sent, without the letter and without any check.
    """

    edition: Edition
    letter: TemplateSet
    typed: ComposerForm
    language: Language
    notice: Message | None = None
    held: str | None = None
    takes_text: bool = False
    is_unread: bool = False
    conflict: Conflict | None = None
    puzzle: Puzzle | None = None
    as_file: bool = False
    again: RetryButton | None = None

    @property
    def template(self) -> Template:
        """The template in the letter's language."""
        return self.letter.templates[self.typed.language]

    @property
    def guide(self) -> Template:
        """The template in the reader's language, for its prompts and questions."""
        return self.letter.templates[self.language]

    @property
    def own_template(self) -> str:
        """The template of one's own as the form carries it; empty where the campaign's is used."""
        own = own_template(self.letter)
        return carried(own, letter_text(own)) if own else ""

    @cached_property
    def _register(self) -> Register:
        return site().services.store.newspapers.register()

    @cached_property
    def cards(self) -> tuple[Newspaper, ...]:
        """The papers whose rules we know and the one chosen, those in the letter's language first."""
        chosen = self._chosen_card
        cards = {card.id: card for card in (*self._register.with_card, *((chosen,) if chosen else ()))}
        return tuple(
            sorted(cards.values(), key=lambda card: (card.language != self.typed.language, name_key(card.name)))
        )

    @property
    def _chosen_card(self) -> Newspaper | None:
        return self._register.by_id.get(self.typed.card_id)

    @cached_property
    def card(self) -> Newspaper | None:
        """The paper chosen, or the one whose name was typed."""
        return self._chosen_card or self._register.index.meant(self.typed.paper_name)

    @cached_property
    def manuscript(self) -> Manuscript:
        """What checks and renderings look at."""
        services, typed = site().services, self.typed
        manuscript = Manuscript(
            self.edition.content,
            self.template,
            typed.draft(self.card),
            services.today(),
            self.card,
            typed.dropped,
            services.printable,
            given=typed.about.filled(typed.sender),
            has_headline=bool(typed.sender.headline),
            public_url=services.settings.public_url,
            is_demonstration=services.settings.is_demonstration,
        )
        return with_similar_letters(manuscript, self.typed)

    @cached_property
    def clock(self) -> Clock | None:
        """How long an answer to the article is in time."""
        return None if self.typed.is_too_long else clock(self.manuscript)

    @property
    def disclosures(self) -> tuple[str, ...]:
        """Examples of a line of disclosure."""
        return disclosures(self.typed.language)

    @property
    def about_the_author(self) -> str:
        """What stands before the writer's own lines, which a browser with scripts puts there."""
        return locale_for(self.typed.language).translate("About the author:")

    @property
    def asks_for_article(self) -> bool:
        """Whether letters of this kind answer articles."""
        return self.template.kind in ANSWERS

    @property
    def asked_by_blanks(self) -> frozenset[str]:
        """The names of the template's own blanks for the article."""
        return asked_by_blanks(self.guide)

    @cached_property
    def _all_findings(self) -> tuple[Finding, ...]:
        if self.typed.is_too_long:
            return (Finding("LEN-1", Level.STOP, TOO_LONG),)
        return findings(self.manuscript)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What checks say, the gravest first and no more than anybody reads; empty until something is written."""
        return self._all_findings[:_MOST_FINDINGS] if self.has_begun else ()

    @property
    def stops(self) -> tuple[Finding, ...]:
        """The findings that hold the letter back; before anything is written, everything does."""
        return tuple(finding for finding in self._all_findings if finding.level is Level.STOP)

    @property
    def word_count(self) -> int:
        """Words of the letter's body, as the writer's word processor would show them."""
        if self.typed.is_too_long:
            return sum(map(in_a_word_processor, self.typed.body))
        return self.manuscript.document.shown_word_count

    @property
    def has_begun(self) -> bool:
        """Whether anything is written yet; an empty form is not wrong, it is empty."""
        typed = self.typed
        return typed.text is not None or bool(typed.chosen) or any([*typed.parts.values(), *typed.blanks.values()])

    @property
    def once(self) -> str:
        """A random word of this page's own, so that a button pressed twice saves once; a puzzle is for one word."""
        return self.puzzle.once if self.puzzle else new_page_nonce()

    @property
    def own_share(self) -> int | None:
        """The writer's share of own words in percent, where they want to tell it."""
        return own_share(self.manuscript) if self.typed.tells_own_share and not self.typed.is_too_long else None

    @cached_property
    def preview(self) -> Markup:
        """The letter as it will be, made by the letter's own templates, which escape all that was typed."""
        if self.typed.is_too_long:
            return Markup()
        page = letter_page(
            self.manuscript,
            self.edition,
            self.typed.sender,
            findings=self.findings,
            citing=self.taking.citing,
            copied=self.copied,
        )
        return Markup(preview_html(page))  # noqa: S704  # the output of an escaping template

    @cached_property
    def taking(self) -> ExportOptions:
        """The ways to take the letter away."""
        return ExportOptions(self.manuscript, self.edition, self.typed)

    @property
    def copied(self) -> tuple[Stretch, ...]:
        """The words of ours in it, which the preview marks."""
        return self.manuscript.copied.stretches if self.has_begun else ()

    @property
    def coaching(self) -> Coaching | None:
        """How much of it is the writer's own; None where there is nothing to say it of."""
        return coaching(self.manuscript) if self.has_begun and not self.typed.is_too_long else None

    @property
    def can_be_remembered(self) -> bool:
        """Whether a fingerprint would say anything: it is of a letter to a paper that we can name."""
        return bool(newspaper_key(self.manuscript.paper_name))

    @property
    def plain(self) -> PlainLetter:
        """The letter to paste."""
        return self.taking.plain

    @property
    def offered(self) -> tuple[Fact, ...]:
        """The facts that this template puts first."""
        facts = self.edition.content.fact_by_id
        return tuple(facts[id] for id in self.template.offers)

    @property
    def others(self) -> tuple[Fact, ...]:
        """Every other fact that may be cited."""
        return tuple(f for f in self.edition.content.facts if f.may_be_cited and f.id not in self.template.offers)

    @property
    def chosen(self) -> tuple[Fact, ...]:
        """The facts chosen that exist."""
        facts = self.edition.content.fact_by_id
        return tuple(facts[id] for id in self.typed.chosen if id in facts)

    @property
    def carried_fields(self) -> tuple[tuple[str, str], ...]:
        """Fields that were filled and have no place on this page; they travel along."""
        return carried_fields(self.typed, self.letter, self.edition.content, self.language)

    def scaffold_of(self, part: Part) -> str:
        """What stands in a part if the writer leaves it: with the blanks filled and without facts."""
        return part_text(part, self.template, Draft(blanks=self.typed.blanks), {})
