"""What was typed into a composer and has no place on the page: it travels along, so that no way back loses a word."""

from __future__ import annotations

from dataclasses import asdict

from campaign.domain.editions import Content, TemplateSet
from campaign.domain.language import Language
from campaign.domain.letters.articles import DAY_BLANK, TITLE_BLANK
from campaign.domain.templates.templates import Template
from campaign.web.forms.composer import ComposerForm


def carried_fields(
    form: ComposerForm, letter: TemplateSet, content: Content, reader: Language
) -> tuple[tuple[str, str], ...]:
    """Sentences of facts that are not chosen now, parts and blanks that only other templates have, a headline."""
    template, guide = letter.templates[form.language], letter.templates[reader]
    parts = {} if form.text is not None else {id: w for id, w in form.parts.items() if not template.part(id)}
    asked = {blank.name for blank in guide.blanks}
    known = {blank.name for other in content.letters for blank in other.templates[reader].blanks}
    traits = template.kind.traits
    groups = (
        ("words-", {id: w for id, w in form.words.items() if id in content.fact_by_id and id not in form.chosen}),
        ("part-", parts),
        ("blank-", {name: w for name, w in form.blanks.items() if name in known - asked}),
        ("answer-", {} if form.text is None else form.answers.by_name),
        ("sender-", {} if traits.is_op_ed or traits.is_for_official else {"headline": form.sender.headline}),
        ("official-", {} if traits.is_for_official else asdict(form.official)),
        ("", _unasked_newspaper(form) if traits.is_for_official else {}),
        ("", {"citing": form.citing or ""} if traits.is_spoken else {}),
        ("article-", _unasked_article(form, template, guide)),
    )
    return tuple((prefix + name, words) for prefix, group in groups for name, words in group.items() if words)


def asked_by_blanks(guide: Template) -> frozenset[str]:
    """The names of a template's own blanks for the article that it answers."""
    return frozenset(blank.name for blank in guide.blanks) & {TITLE_BLANK, DAY_BLANK}


def _unasked_newspaper(form: ComposerForm) -> dict[str, str]:
    """What was form of a newspaper, and for it, where an official gets the letter."""
    about = form.about
    return {
        "paper": form.card_id,
        "paper_name": form.paper_name,
        "max_words": form.max_words,
        "sent-elsewhere": about.elsewhere,
        "sent-last": about.last_here,
        "tie": about.tie,
        "disclosure": about.disclosure,
        "tells_own_share": "yes" if form.tells_own_share else "",
    }


def _unasked_article(form: ComposerForm, template: Template, guide: Template) -> dict[str, str]:
    """What was typed of an article where the page does not ask for it, or asks by a blank."""
    about, blanks, asks = form.about, asked_by_blanks(guide), template.kind.traits.answers_article
    told = {
        "title": ("" if asks and TITLE_BLANK not in blanks else about.article_title),
        "day": ("" if asks and DAY_BLANK not in blanks else about.article_day),
        "address": ("" if asks else about.article_address),
    }
    return {name: words for name, words in told.items() if words}
