"""Work out what the composer's page shows, once for an answer."""

from __future__ import annotations

from markupsafe import Markup

from campaign.actions.drafts import new_page_nonce
from campaign.content.letters.carried import carried
from campaign.content.letters.writing import letter_text
from campaign.domain.evidence.facts import Fact
from campaign.domain.findings import Finding, Level, Message
from campaign.domain.letters.articles import clock
from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.newspapers.names import name_key
from campaign.domain.officials.greetings import address_lines, greeting
from campaign.domain.review.coaching import coaching
from campaign.domain.review.reviews import Review
from campaign.domain.templates.sizes import MAX_CHARACTERS, MAX_CITATIONS, MAX_NUMBERS, MAX_PARAGRAPHS
from campaign.domain.templates.templates import choices
from campaign.domain.templates.word_counts import in_a_word_processor
from campaign.rendering.citations.cited_text import citation_way
from campaign.rendering.letters.pages import letter_page, preview_html
from campaign.web.composer.carried_fields import asked_by_blanks, carried_fields
from campaign.web.composer.composition import Composition
from campaign.web.composer.disclosures import disclosures
from campaign.web.composer.export_options import export_options
from campaign.web.composer.own_letters import own_template
from campaign.web.composer.page import ComposerPage, FormContent, LetterContent, Shown
from campaign.web.forms.composer import ComposerForm

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
_TOO_LONG_FINDING = Finding("LEN-1", Level.STOP, TOO_LONG)


def composer_page(work: Composition, review: Review, shown: Shown, *, with_form: bool = True) -> ComposerPage:
    """Return the page; without its form for a browser that only shows another result."""
    form = work.typed
    begun = has_begun(form)
    return ComposerPage(
        edition=work.edition,
        letter=work.letter,
        typed=form,
        language=work.reader,
        shown=shown,
        has_begun=begun,
        once=shown.puzzle.once if shown.puzzle else new_page_nonce(),
        taking=export_options(review, form, is_unread=shown.is_unread, takes_text=shown.takes_text),
        form=_form(work, review) if with_form else None,
        content=None if shown.is_unread else _letter(work, review, has_begun=begun),
        stops=_stops(form, review) if shown.held else (),
    )


def has_begun(form: ComposerForm) -> bool:
    """Whether anything is written yet; an empty form is not wrong, it is empty."""
    return form.text is not None or bool(form.chosen) or any([*form.parts.values(), *form.blanks.values()])


def _stops(form: ComposerForm, review: Review) -> tuple[Finding, ...]:
    """The findings that hold the letter back; before anything is written, everything does."""
    found = (_TOO_LONG_FINDING,) if form.is_too_long else review.findings
    return tuple(finding for finding in found if finding.level is Level.STOP)


def _letter(work: Composition, review: Review, *, has_begun: bool) -> LetterContent:
    form, manuscript = work.typed, review.manuscript
    if form.is_too_long:
        words = sum(map(in_a_word_processor, form.body))
        told = (_TOO_LONG_FINDING,) if has_begun else ()
        return LetterContent(words, manuscript.limits.max, Markup(), told, None, None, 0)
    found = review.findings[:_MOST_FINDINGS] if has_begun else ()
    timed = clock(manuscript)
    return LetterContent(
        word_count=manuscript.document.shown_word_count,
        limit=manuscript.limits.max,
        preview=_preview(work, review, found, marks_copied=has_begun),
        findings=found,
        coaching=coaching(manuscript) if has_begun else None,
        clock=timed,
        days_left=timed.days_left(manuscript.today) if timed else 0,
    )


def _preview(work: Composition, review: Review, found: tuple[Finding, ...], *, marks_copied: bool) -> Markup:
    """The letter as it will be, made by the letter's own templates, which escape all that was typed."""
    manuscript = review.manuscript
    page = letter_page(
        manuscript,
        work.edition,
        work.typed.sender,
        findings=found,
        citing=citation_way(work.typed.citing, manuscript.rules),
        copied=manuscript.copied.stretches if marks_copied else (),
    )
    return Markup(preview_html(page))  # noqa: S704  # the output of an escaping template


def _form(work: Composition, review: Review) -> FormContent:
    form, template, content = work.typed, work.template, work.edition.content
    own, facts, official = own_template(work.letter), content.fact_by_id, review.manuscript.official
    return FormContent(
        template=template,
        guide=work.guide,
        addressee=", ".join(address_lines(template.addressee, template.language)) if template.addressee else "",
        greeting=greeting(official, template.language) if official and template.kind.traits.has_salutation else "",
        own_template=carried(own, letter_text(own)) if own else "",
        cards=_cards(work),
        card=work.card,
        disclosures=disclosures(form.language),
        asks_for_article=template.kind.traits.answers_article,
        asked_by_blanks=asked_by_blanks(work.guide),
        offered=tuple(facts[id] for id in template.offers),
        others=_others(work),
        chosen=tuple(facts[id] for id in form.chosen if id in facts),
        carried=carried_fields(form, work.letter, content, work.reader),
        sentences={part.id: "\n\n".join(choices(part, form.blanks, template.asks)) for part in template.parts},
    )


def _cards(work: Composition) -> tuple[Newspaper, ...]:
    """The newspapers whose rules we know and the one chosen, those in the letter's language first."""
    chosen = work.chosen
    cards = {card.id: card for card in (*work.register.with_card, *((chosen,) if chosen else ()))}
    return tuple(sorted(cards.values(), key=lambda card: (card.language != work.typed.language, name_key(card.name))))


def _others(work: Composition) -> tuple[Fact, ...]:
    """Every fact that may be cited and that the template does not put first."""
    return tuple(
        fact for fact in work.edition.content.facts if fact.may_be_cited and fact.id not in work.template.offers
    )
