"""What the composer's buttons do to the form. None of them loses text."""

from __future__ import annotations

from dataclasses import replace

from campaign.domain.editions import Edition, TemplateSet
from campaign.domain.language import DEFAULT_LANGUAGE, language_named
from campaign.domain.templates.documents import whole_text
from campaign.domain.templates.templates import Template, choices
from campaign.web.composer.choices import in_language
from campaign.web.forms.composer_input import ComposerInput


def pressed(written: ComposerInput, letter: TemplateSet, edition: Edition, what: str, rest: str) -> ComposerInput:
    """Return the form after a button, given its name and the text after the colon. Unknown buttons do nothing."""
    match what:
        case "language":
            return in_language(written, language_named(rest) or DEFAULT_LANGUAGE, letter, edition.content.fact_by_id)
        case "whole":
            return _as_one_text(written, letter, edition, again=rest == "again")
        case "parts":
            waiting = dict.fromkeys(filter(None, (written.text, written.aside)))
            return replace(written, text=None, aside="\n\n".join(waiting))
        case "own" if rest:
            return replace(written, own_figures=tuple(dict.fromkeys((*written.own_figures, rest))))
        case "disown":
            return replace(written, own_figures=tuple(figure for figure in written.own_figures if figure != rest))
        case "drop":
            return replace(written, chosen=tuple(id for id in written.chosen if id != rest))
        case "start":
            return _started(written, letter.templates[written.language], rest)
        case "headline":
            return replace(written, sender=replace(written.sender, headline=_headline(letter, written, rest)))
        case "find" if rest:
            return replace(written, place=rest)
        case "leave" if rest:
            return replace(written, left=tuple(dict.fromkeys((*written.left, rest))))
        case "all":
            return replace(written, is_on_one_page=not written.is_on_one_page)
        case _:
            return written


def _started(written: ComposerInput, template: Template, rest: str) -> ComposerInput:
    """Add one of a part's starters after what is written in it, to be said in the writer's own way."""
    id, _, number = rest.partition(":")
    part = template.part(id)
    texts = choices(part, written.blanks, template.asks) if part and not part.yours else ()
    starter = next((text for place, text in enumerate(texts) if str(place) == number), "")
    words = f"{written.parts.get(id, '')} {starter}".strip()
    return replace(written, parts={**written.parts, id: words}) if starter else written


def _headline(letter: TemplateSet, written: ComposerInput, number: str) -> str:
    offered = letter.templates[written.language].headlines
    return next((text for place, text in enumerate(offered) if str(place) == number), written.sender.headline)


def _as_one_text(written: ComposerInput, letter: TemplateSet, edition: Edition, *, again: bool) -> ComposerInput:
    """Join the parts into one text, which replaces them from then on; or restore the text that was set aside."""
    if written.text is not None:
        return written
    if again:
        return replace(written, text=written.aside, aside="")
    template = letter.templates[written.language]
    return replace(written, text=whole_text(template, written.draft(None), edition.content.fact_by_id))
