"""What was typed into a composer and has no place on the page: it travels along, so that no way back loses a word."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from campaign.domain.checks.blanks import TOWN_BLANK
from campaign.domain.letters.articles import DAY_BLANK, TITLE_BLANK
from campaign.domain.templates.templates import FACTS_PART, NOW_PART, Template
from campaign.web.composer.page import FormContent
from campaign.web.forms.composer import ComposerForm, sent_fields
from campaign.web.forms.composer_input import ComposerInput

Fields = tuple[tuple[str, str], ...]
_ON_EVERY_PAGE = ("language", "edition", "form_token", "all", "fact", "text", "with_sources")


def asked_by_blanks(guide: Template) -> frozenset[str]:
    """The names of a template's own blanks for the article that it answers."""
    return frozenset(blank.name for blank in guide.blanks) & {TITLE_BLANK, DAY_BLANK}


def carried_fields(
    fields: ComposerForm, form: ComposerInput, shown: AbstractSet[str], known_blanks: AbstractSet[str]
) -> Fields:
    """Return the fields that are filled and that are not `shown`, with their words.

    `known_blanks` are those of any template: others are of no use.
    """
    left_out = {*shown, *(f"blank-{name}" for name in form.blanks if name not in known_blanks)}
    town = form.blanks.get(TOWN_BLANK)
    if town and (TOWN_BLANK in fields.blanks.asked or town == form.sender.town):
        left_out.add("sender-town")  # the blank says it: carried too, it would outlast a change there
    sources = () if form.with_sources else (("sending", "yes"),)
    return tuple((name, words) for name, words in (*sent_fields(fields), *sources) if name not in left_out)


def shown_fields(form: ComposerInput, content: FormContent, *, is_read: bool) -> Iterator[str]:
    """Yield the names of the fields that the page has.

    `is_read` is whether the page shows the letter, and with it the steps that come after it.
    """
    yield from _ON_EVERY_PAGE
    traits = content.template.kind.traits
    yield from (f"part-{question.part.id}" for question in content.questions)
    yield from [f"part-{NOW_PART}"] if content.why_now else []
    yield from (f"blank-{blank.name}" for blank in content.blanks)
    if content.around_facts and form.text is None:
        yield f"part-{FACTS_PART}"
    yield from _shown_article(content)
    if form.text is not None:
        yield from (f"words-{id}" for id in form.chosen)
    else:
        yield from _shown_facts(content)
    if traits.is_for_official:
        yield from ("official-title", "official-name", "official-body")
        yield from ["official-greeting"] if content.greeting else []
    else:
        yield from ("place", "paper_name", "max_words", "paper_address")
        yield from ["paper"] if content.newspapers.near else []
    if is_read:
        yield from _shown_with_the_letter(form, content)


def _shown_facts(content: FormContent) -> Iterator[str]:
    yield from ("q", "shelf") if content.facts.shelves else ("q",)
    for card in (*content.facts.cards, *content.facts.found):
        yield f"words-{card.fact.id}"
        yield from [f"in-{card.fact.id}"] if content.template.kind.traits.is_op_ed else []


def _shown_article(content: FormContent) -> Iterator[str]:
    if content.asks_for_article:
        blanks = content.asked_by_blanks
        yield from (f"blank-{name}" for name in blanks)
        yield from () if TITLE_BLANK in blanks else ("article-title",)
        yield from () if DAY_BLANK in blanks else ("article-day",)
        yield "article-address"


def _shown_with_the_letter(form: ComposerInput, content: FormContent) -> Iterator[str]:
    traits = content.template.kind.traits
    yield from ("own_figures", "left", "sending")
    yield from ["aside"] if form.aside or form.text is not None else []
    yield from ["part-closing"] if content.last_line and form.text is None else []
    yield from (field.sent_as for field in content.contacts)
    if any(field.sent_as == "blank-town" for field in content.contacts):
        yield "sender-town"
    if content.contacts and (traits.is_op_ed or traits.is_for_official):
        yield "sender-headline"
    if content.asks_for_ties:
        yield from ("tie", "disclosure")
    yield from [] if traits.is_spoken else ["citing"]
    if traits.is_for_newspaper:
        yield from ("sent-last", "sent-elsewhere")
    if content.asks_to_remember:
        yield "remember"
