"""Sample data for the gallery's components."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from werkzeug.datastructures import MultiDict

from campaign.content.gallery import LETTER, SHEET, unfinished_draft
from campaign.domain.editions import Edition
from campaign.domain.evidence.facts import Fact, Status
from campaign.domain.findings import Message
from campaign.domain.language import Language
from campaign.domain.letters.senders import Sender
from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.newspapers.states import STATES
from campaign.domain.reports.regions import RegionCounts, region_counts
from campaign.domain.templates.drafts import Draft
from campaign.domain.templates.templates import Template
from campaign.rendering.letters.pages import LetterPage, letter_page
from campaign.rendering.letters.text import plain_letter
from campaign.rendering.locale import locale_for
from campaign.rendering.newspapers.rule_cards import CardView
from campaign.rendering.officials.people import OfficeView, PersonView
from campaign.rendering.places import Place, places
from campaign.rendering.region_map import RegionMap, region_map
from campaign.rendering.sharing.cards import fact_card
from campaign.rendering.sheets.pages import BlockView, Imprint, SheetPage, sheet_page
from campaign.rendering.sheets.pictures import PictureView
from campaign.storage.inventory.of_people import OF_PEOPLE
from campaign.storage.inventory.stored_data import StoredData
from campaign.web.composer.composition import Composition, reviewed
from campaign.web.composer.exports import BUSY
from campaign.web.composer.page import ComposerPage, Shown
from campaign.web.composer.page_content import composer_page
from campaign.web.forms.composer import ComposerForm
from campaign.web.forms.composer_input import ComposerInput
from campaign.web.forms.correction import CorrectionForm
from campaign.web.forms.fields import TickField
from campaign.web.forms.localized import FieldError, errors_of
from campaign.web.forms.own_template import OwnTemplateForm, fields_of
from campaign.web.forms.source_code import SourceCodeForm
from campaign.web.lookup import sheet_or_404, template_or_404
from campaign.web.pdf_requests import SECONDS_TO_WAIT
from campaign.web.public.facts.source_page import FactSince, since
from campaign.web.public.sharing.share_cards import card_path
from campaign.web.public.sharing.shared_links import SharedPage, shared_page
from campaign.web.retry import RetryButton
from campaign.web.site import site

_SENDER = Sender(
    name="Vera Novak (invented)",
    town="Mill River",
    address="9 Nowhere Lane, Mill River",
    phone="555-0109",
    email="vera@example.org",
)


def sender_of(template: Template) -> Sender:
    """Return the sender of the samples; an op-ed has a headline and a short biography."""
    bio = "Vera Novak (invented), Mill River"
    return replace(_SENDER, headline=template.title, bio=bio) if template.kind.traits.is_op_ed else _SENDER


def form_from_draft(draft: Draft, language: Language) -> ComposerInput:
    """Return a draft as its writer would have typed it."""
    day = draft.article.day
    return ComposerInput(
        language,
        paper_name=draft.paper.name,
        max_words=str(draft.paper.max_words or ""),
        blanks=draft.blanks,
        parts=draft.parts,
        chosen=tuple(choice.id for choice in draft.facts),
        words={choice.id: choice.words or "" for choice in draft.facts},
        own_figures=draft.own_figures,
        sender=_SENDER,
        article_title=draft.article.title,
        article_day=day.isoformat() if day else "",
        article_address=draft.article.address,
        tie=draft.tie or "",
        disclosure=draft.disclosure,
    )


@dataclass(frozen=True)
class Specimens:
    """Invented facts, places, letters, sheets and rule cards, one for each state of a component."""

    edition: Edition
    language: Language
    cards: tuple[Newspaper, ...]

    @property
    def card_views(self) -> list[CardView]:
        """Each rule card as a reader sees it."""
        return [CardView(card, locale_for(self.language)) for card in self.cards]

    @property
    def facts(self) -> list[Fact]:
        """The first fact of each status."""
        facts = self.edition.content.facts
        return [next(fact for fact in facts if fact.status is status) for status in Status]

    @property
    def places(self) -> list[Place]:
        """One location in each source."""
        content = self.edition.content
        found = {place.source.id: place for fact in content.facts for place in places(fact, content.source_by_id)}
        return [found[source.id] for source in content.sources]

    @cached_property
    def sheet(self) -> SheetPage:
        """A sheet with every kind of block, and the QR code it has if the site's address is known."""
        sheet = sheet_or_404(self.edition, SHEET)
        return sheet_page(
            sheet, self.edition, self.language, Imprint("https://letters.example.org", is_demonstration=True)
        )

    def block(self, kind: str) -> BlockView | PictureView:
        """Return the sheet's block of a kind."""
        return next(block for block in self.sheet.blocks if block.kind == kind)

    @cached_property
    def finished_work(self) -> Composition:
        """A finished letter as its writer would have typed it."""
        letter = template_or_404(self.edition, LETTER)
        typed = form_from_draft(letter.samples[self.language], self.language)
        return Composition(self.edition, letter, typed, site().services.store.newspapers.register(), self.language)

    @cached_property
    def unfinished_work(self) -> Composition:
        """A letter that has findings of every level."""
        return replace(self.finished_work, typed=form_from_draft(unfinished_draft(self.language), self.language))

    @cached_property
    def finished(self) -> ComposerPage:
        """The composer with a finished letter."""
        return composer_page(self.finished_work, reviewed(self.finished_work), Shown())

    @property
    def bodies(self) -> tuple[str, str]:
        """Two texts of one letter."""
        return self._body(self.finished_work), self._body(self.unfinished_work)

    def _body(self, work: Composition) -> str:
        return plain_letter(reviewed(work).manuscript, self.edition, work.typed.sender).body

    @property
    def busy(self) -> tuple[RetryButton, Message]:
        """A delayed PDF."""
        return RetryButton("pdf", SECONDS_TO_WAIT), BUSY

    @property
    def own(self) -> OwnTemplateForm:
        """The first template being customized, with a problem: it lacks a part."""
        template = template_or_404(self.edition, LETTER).templates[self.language]
        form = OwnTemplateForm(None, self.language, data=fields_of(template))
        form.part.form.each["opening"].words.data = "many"
        form.validate()
        return form

    @property
    def composer_fields(self) -> ComposerForm:
        """Fields of the composer, some of them with what they do not ask for."""
        data = {"article_day": "2026-11-18", "elsewhere": "no", "last_here": "yesterday", "max_words": "many"}
        form = ComposerForm(None, self.language, prefix="specimen", data=data)
        form.validate()
        return form

    @property
    def tick(self) -> TickField:
        """A checked box."""
        form = OwnTemplateForm(None, self.language, prefix="specimen", data={"part": {"ask": {"used": True}}})
        return form.part.form.each["ask"].used

    @property
    def corrections(self) -> tuple[CorrectionForm, CorrectionForm]:
        """The form for corrections as it is opened, and after an empty one was sent."""
        opened, sent = (CorrectionForm(None, self.language, prefix=f"specimen-{name}-") for name in ("open", "wrong"))
        sent.validate()
        return opened, sent

    @property
    def form_errors(self) -> tuple[FieldError, ...]:
        """What is wrong with the empty one."""
        return errors_of(self.corrections[1])

    @property
    def facts_since(self) -> list[FactSince]:
        """An unchanged fact, and one for each possible change."""
        facts = self.facts
        first, other = [fact for fact in self.edition.content.facts if fact.figures][:2]
        then = [
            first,
            replace(first, claim=other.claim, figures=other.figures, as_of=other.as_of),
            *(replace(fact, status=Status.CURRENT) for fact in facts if fact.status is not Status.CURRENT),
            replace(first, id="forgotten"),
        ]
        return [since(fact, self.edition, self.edition) for fact in then]

    @property
    def shared(self) -> SharedPage:
        """A fact with its card and the words to share."""
        fact, imprint = self.facts[0], Imprint("https://letters.example.org", is_demonstration=True)
        card = fact_card(fact, self.edition, self.language, imprint)
        return shared_page(card, card_path("fact_card", card, campaign=self.edition.campaign.slug, id=fact.id), None)

    @property
    def source_code_form(self) -> SourceCodeForm:
        """The field for a code, with what is none."""
        return SourceCodeForm(MultiDict({"code": "12345"}), self.language)

    @property
    def official(self) -> PersonView:
        """An official with an office."""
        office = OfficeView("Town Hall (invented)", "555-0100", "tel:5550100", (), "")
        return PersonView("dana-ortiz", "Council Member", "Dana Ortiz (invented)", ("Mill River",), None, (office,))

    @property
    def counts(self) -> RegionCounts:
        """Letters of states with many and with few."""
        return region_counts({"AZ": 61, "CA": 30, "NM": 12, "TX": 5, "RI": 3, "": 4})

    @property
    def regions(self) -> RegionMap:
        """The map of them."""
        return region_map(self.counts, STATES, locale_for(self.language))

    @property
    def stored(self) -> tuple[StoredData, ...]:
        """Some of what the site stores."""
        return OF_PEOPLE[:3]

    @cached_property
    def letter(self) -> LetterPage:
        """The unfinished letter. Its rows have no anchors, since the gallery's page has a sheet's notes already."""
        review = reviewed(self.unfinished_work)
        page = letter_page(review.manuscript, self.edition, findings=review.findings)
        return replace(page, rows=tuple(replace(row, anchors=()) for row in page.rows))
