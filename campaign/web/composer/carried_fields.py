"""What was typed into a composer and has no place on the page: it travels along, so that no way back loses a word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict

from campaign.domain.checks.blanks import TOWN_BLANK
from campaign.domain.letters.articles import DAY_BLANK, TITLE_BLANK
from campaign.domain.templates.templates import FACTS_PART, Template
from campaign.web.composer.page import FormContent
from campaign.web.forms.composer import ComposerForm
from campaign.web.forms.newspaper_details import FIELDS

Fields = tuple[tuple[str, str], ...]


def asked_by_blanks(guide: Template) -> frozenset[str]:
    """The names of a template's own blanks for the article that it answers."""
    return frozenset(blank.name for blank in guide.blanks) & {TITLE_BLANK, DAY_BLANK}


def carried_fields(form: ComposerForm, content: FormContent, known_blanks: frozenset[str], *, is_read: bool) -> Fields:
    """Return the fields that are filled and that no step shows, with their words.

    `is_read` is whether the page shows the letter, and with it the steps that come after it. `known_blanks` are those
    of any template: others are of no use.
    """
    shown = {*_shown(form, content, is_read=is_read), *_given_by_the_blank(form, content)}
    of_no_use = {f"blank-{name}" for name in form.blanks if name not in known_blanks}
    return tuple(
        (name, words) for name, words in _filled(form) if words and name not in shown and name not in of_no_use
    )


def _filled(form: ComposerForm) -> Iterator[tuple[str, str]]:
    """Yield every field that a step may show."""
    yield from ((f"part-{id}", words) for id, words in form.parts.items())
    yield from ((f"blank-{name}", words) for name, words in form.blanks.items())
    yield from ((f"words-{id}", words) for id, words in form.words.items())
    yield from ((f"in-{id}", part) for id, part in form.places.items())
    yield from ((f"sender-{name}", words) for name, words in _signer(form).items())
    yield from ((f"official-{name}", words) for name, words in asdict(form.official).items())
    yield from ((field, getattr(form.about, name)) for name, field in FIELDS.items())
    yield from (("own_figures", figure) for figure in form.own_figures)
    yield from (("left", key) for key in form.left)
    yield from (
        ("paper", form.card_id),
        ("paper_name", form.paper_name),
        ("max_words", form.max_words),
        ("paper_address", form.paper_address),
    )
    yield from (("place", form.place), ("q", form.query), ("aside", form.aside), ("citing", form.citing or ""))
    yield "tells_own_share", "yes" if form.tells_own_share else ""
    yield "remember", "yes" if form.remembering.agreed else ""
    if not form.with_sources:
        yield "sending", "yes"


def _signer(form: ComposerForm) -> Mapping[str, str]:
    """Who signs, without a town that a blank asks for: carried too, it would outlive a change of the blank."""
    town = form.blanks.get("town", "")
    return {name: words for name, words in asdict(form.sender).items() if (name, words) != ("town", town)}


def _shown(form: ComposerForm, content: FormContent, *, is_read: bool) -> Iterator[str]:
    """Yield the names of the fields that the page has."""
    traits = content.template.kind.traits
    yield from (f"part-{question.part.id}" for question in content.questions)
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
    yield "q"
    for card in (*content.facts.cards, *content.facts.found):
        yield f"words-{card.fact.id}"
        yield from [f"in-{card.fact.id}"] if content.template.kind.traits.is_op_ed else []


def _given_by_the_blank(form: ComposerForm, content: FormContent) -> Iterator[str]:
    """Yield the town of who signs where the template's own blank says it: it would outlast a change there."""
    has_town = any(blank.name == TOWN_BLANK for blank in content.template.blanks)
    yield from ["sender-town"] if has_town and form.blanks.get(TOWN_BLANK) else []


def _shown_article(content: FormContent) -> Iterator[str]:
    if content.asks_for_article:
        blanks = content.asked_by_blanks
        yield from (f"blank-{name}" for name in blanks)
        yield from () if TITLE_BLANK in blanks else ("article-title",)
        yield from () if DAY_BLANK in blanks else ("article-day",)
        yield "article-address"


def _shown_with_the_letter(form: ComposerForm, content: FormContent) -> Iterator[str]:
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
