"""Work out what the composer's page shows, once for an answer."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.actions.letters.drafts import new_page_nonce
from campaign.content.letters.carried import carried
from campaign.content.letters.writing import letter_text
from campaign.domain.checks.blanks import LONG_ANSWER, TOWN_BLANK
from campaign.domain.findings import Finding, Level, Message
from campaign.domain.letters.articles import DAY_BLANK, TITLE_BLANK, clock
from campaign.domain.letters.fingerprints import newspaper_key
from campaign.domain.letters.language_gap import language_gap
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.cards import Refusal, Required
from campaign.domain.officials.greetings import address_lines, greeting
from campaign.domain.review.coaching import coaching
from campaign.domain.review.reviews import Review
from campaign.domain.review.suggestions import Suggestions, suggestions
from campaign.domain.templates.sizes import MAX_CHARACTERS, MAX_CITATIONS, MAX_NUMBERS, MAX_PARAGRAPHS
from campaign.domain.templates.templates import Blank
from campaign.domain.templates.word_counts import in_a_word_processor
from campaign.rendering.citations.cited_text import citation_way
from campaign.rendering.letters.pages import LetterPage, letter_page
from campaign.web.composer.carried_fields import asked_by_blanks, carried_fields, shown_fields
from campaign.web.composer.composition import Composition
from campaign.web.composer.contacts import asks_for_town_early, contact_fields, known_rules
from campaign.web.composer.disclosures import disclosures
from campaign.web.composer.export_options import export_options
from campaign.web.composer.fact_choices import fact_choices
from campaign.web.composer.newspaper_choices import newspaper_choices
from campaign.web.composer.official_choices import deciders, official_begun_for
from campaign.web.composer.own_letters import own_template
from campaign.web.composer.page import ComposerPage, FormContent, LetterContent, Shown
from campaign.web.composer.page_fields import page_fields
from campaign.web.composer.questions import around_facts, last_line, questions, why_now
from campaign.web.composer.steps import opened_by, steps
from campaign.web.forms.composer_input import ComposerInput
from campaign.web.forms.localized import errors_of

_MOST_FINDINGS = 100
TOO_LONG = Message(
    "This is too long to check. A letter can have up to {characters} characters, {paragraphs} "
    "paragraphs, {numbers} numbers and {citations} citations.",
    {
        "characters": MAX_CHARACTERS,
        "paragraphs": MAX_PARAGRAPHS,
        "numbers": MAX_NUMBERS,
        "citations": MAX_CITATIONS,
    },
)
_TOO_LONG_FINDING = Finding("LEN-1", Level.STOP, TOO_LONG)


def composer_page(work: Composition, review: Review, shown: Shown) -> ComposerPage:
    """Return the page."""
    form = work.typed
    begun = has_begun(form)
    asks_article = work.template.kind.traits.needs_article
    asks = _form(work, review, shown)
    screens = steps(work.template, asks_article=asks_article, asks_blanks=bool(asks.blanks), has_letter=begun)
    is_read = begun and not shown.is_unread
    names = frozenset(shown_fields(form, asks, is_read=is_read))
    fields = page_fields(work, asks.contacts if is_read else ())
    if not shown.is_unread:
        fields.validate()
    return ComposerPage(
        edition=work.edition,
        letter=work.letter,
        typed=form,
        language=work.reader,
        shown=shown,
        has_begun=begun,
        once=shown.puzzle.once if shown.puzzle else new_page_nonce(),
        taking=export_options(review, form, is_unread=shown.is_unread, takes_text=shown.takes_text),
        form=asks,
        fields=fields,
        errors=tuple(error for error in errors_of(fields) if error.id in names),
        carried=carried_fields(fields, form, names, _all_blanks(work)),
        content=_letter(work, review) if is_read else None,
        stops=_stops(form, review) if shown.held else (),
        steps=screens,
        step_by_id={step.id: step for step in screens},
        opens=opened_by(*shown.opens, screens),
    )


def has_begun(form: ComposerInput) -> bool:
    """Whether anything of the letter is written yet."""
    return bool(form.text and form.text.strip() or form.chosen or any(map(str.strip, form.parts.values())))


def _stops(form: ComposerInput, review: Review) -> tuple[Finding, ...]:
    """The findings that hold the letter back."""
    found = (_TOO_LONG_FINDING,) if form.is_too_long else review.findings
    return tuple(finding for finding in found if finding.level is Level.STOP)


def _letter(work: Composition, review: Review) -> LetterContent:
    form, manuscript = work.typed, review.manuscript
    if form.is_too_long:
        words = sum(map(in_a_word_processor, form.body))
        advice = Suggestions((_TOO_LONG_FINDING,))
        return LetterContent(words, manuscript.limits.max, True, None, (), advice, {}, None, None, 0, is_short=False)
    found = [finding for finding in review.findings if not _is_shown_elsewhere(finding)]
    advice = suggestions(found[:_MOST_FINDINGS], form.left)
    timed = clock(manuscript)
    count = manuscript.document.shown_word_count
    return LetterContent(
        word_count=count,
        limit=manuscript.limits.max,
        has_limit=manuscript.has_set_limit,
        paper=_paper(work, review, advice.shown),
        parts=tuple(paragraph.part for paragraph in manuscript.document.paragraphs),
        suggestions=advice,
        placed=dict(_placed(manuscript, advice.shown)),
        coaching=coaching(manuscript),
        clock=timed,
        days_left=timed.days_left(manuscript.today) if timed else 0,
        is_short=count < manuscript.limits.min,
    )


def _is_shown_elsewhere(finding: Finding) -> bool:
    """Whether a field or the choice of a language says it on the same page."""
    return finding.message.text == LONG_ANSWER or finding.id == "LANG-1"


def _paper(work: Composition, review: Review, advice: tuple[Finding, ...]) -> LetterPage:
    """The letter as it will be, with the words that suggestions are about and those that are ours."""
    manuscript = review.manuscript
    return letter_page(
        manuscript,
        work.edition,
        work.typed.sender,
        findings=advice,
        citing=citation_way(work.typed.citing, manuscript.rules),
        copied=manuscript.copied.stretches,
    )


def _placed(manuscript: Manuscript, advice: tuple[Finding, ...]) -> Iterator[tuple[int, tuple[Finding, ...]]]:
    """Yield the numbers of paragraphs with the suggestions about their words; -1 has those about the whole letter."""
    start = 0
    yield -1, tuple(finding for finding in advice if finding.start is None)
    for number, paragraph in enumerate(manuscript.document.paragraphs):
        end = start + len(paragraph.text)
        yield number, tuple(one for one in advice if one.start is not None and start <= one.start <= end)
        start = end + 2


def _form(work: Composition, review: Review, shown: Shown) -> FormContent:
    form, template = work.typed, work.template
    own, official = own_template(work.letter), review.manuscript.official
    return FormContent(
        template=template,
        guide=work.guide,
        addressee=", ".join(address_lines(template.addressee, template.language)) if template.addressee else "",
        greeting=greeting(official, template.language) if official and template.kind.traits.has_salutation else "",
        own_template=carried(own, letter_text(own)) if own else "",
        questions=questions(work),
        why_now=why_now(work),
        last_line=last_line(work),
        around_facts=around_facts(work),
        facts=fact_choices(work),
        newspapers=newspaper_choices(work, is_unread=shown.is_unread),
        blanks=_other_blanks(work),
        card=work.card,
        contacts=contact_fields(review),
        disclosures=disclosures(form.language),
        asks_for_article=template.kind.traits.needs_article,
        asked_by_blanks=asked_by_blanks(work.guide),
        language_gap=language_gap(work.card, form.language) if template.kind.traits.is_for_newspaper else None,
        asks_for_ties=_asks_for_ties(review),
        asks_to_remember=bool(newspaper_key(review.manuscript.paper_name)),
        withdrawn=tuple(_withdrawn(work)),
        holder=official_begun_for(work),
        deciders=() if shown.is_unread else deciders(work),
    )


def _other_blanks(work: Composition) -> tuple[Blank, ...]:
    """The template's blanks that no other step asks for; the town only where a sentence of ours has it."""
    asked = {TITLE_BLANK, DAY_BLANK} if work.template.kind.traits.needs_article else set()
    if not asks_for_town_early(work.template):
        asked.add(TOWN_BLANK)
    return tuple(blank for blank in work.guide.blanks if blank.name not in asked)


def _all_blanks(work: Composition) -> frozenset[str]:
    """The names of every template's blanks."""
    letters = (work.letter, *work.edition.content.letters)
    return frozenset(blank.name for letter in letters for blank in letter.templates[work.reader].blanks)


def _asks_for_ties(review: Review) -> bool:
    """Whether it matters here what ties the writer has: in an op-ed, where the newspaper asks, or once they said so."""
    manuscript, draft = review.manuscript, review.manuscript.draft
    if manuscript.traits.is_for_official:
        return False
    rules = known_rules(manuscript)
    wants = Required.DISCLOSURE in rules.requires or Refusal.ORGANIZATIONS in rules.refuses
    return manuscript.traits.is_op_ed or wants or draft.tie is not None or bool(draft.disclosure)


def _withdrawn(work: Composition) -> Iterator[tuple[str, Message]]:
    """Yield the boxes of sentences that were chosen and are no longer offered; most are still in the letter."""
    for id in work.typed.withdrawn:
        text, claim = work.typed.words.get(id, ""), work.edition.content.fact_by_id[id].claim
        kept = Message(
            "This sentence is no longer offered: “{text}” It’s still in your letter. Keep, change or replace it.",
            {"text": text},
        )
        gone = Message(
            "The sentence you chose is no longer offered. Pick another for this fact, or write your own: “{claim}”",
            {"claim": claim},
        )
        yield f"words-{id}", kept if text else gone
