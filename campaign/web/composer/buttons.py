"""What the composer's buttons do to the form. None of them loses text."""

from __future__ import annotations

from dataclasses import replace

from campaign.domain.editions import Edition, TemplateSet
from campaign.domain.language import DEFAULT_LANGUAGE, language_named
from campaign.domain.templates.answers import Answers, begun
from campaign.domain.templates.documents import whole_text
from campaign.web.forms.composer import ComposerForm


def pressed(written: ComposerForm, letter: TemplateSet, edition: Edition, what: str, rest: str) -> ComposerForm:
    """Return the form after a button, given its name and the text after the colon. Unknown buttons do nothing."""
    match what:
        case "language":
            return replace(written, language=language_named(rest) or DEFAULT_LANGUAGE)
        case "phrase":
            return _begun(written, edition, rest)
        case "whole":
            return _as_one_text(written, letter, edition, again=rest == "again")
        case "parts":
            waiting = dict.fromkeys(filter(None, (written.text, written.aside)))
            return replace(written, text=None, aside="\n\n".join(waiting))
        case "own" if rest:
            return replace(written, own_figures=tuple(dict.fromkeys((*written.own_figures, rest))))
        case "disown":
            return replace(written, own_figures=tuple(figure for figure in written.own_figures if figure != rest))
        case "answers":
            parts = begun(
                written.answers,
                written.parts,
                [part.id for part in letter.templates[written.language].parts],
                written.language,
            )
            return replace(written, parts=parts, answers=Answers())
        case "drop":
            return replace(written, chosen=tuple(id for id in written.chosen if id != rest))
        case _:
            return written


def _begun(written: ComposerForm, edition: Edition, rest: str) -> ComposerForm:
    """Add one of our phrasings to a fact's sentence, after the existing text."""
    fact_id, _, number = rest.partition(":")
    fact = edition.content.fact_by_id.get(fact_id)
    ways = fact.ways_to_say(written.language) if fact else ()
    way = next((way for place, way in enumerate(ways) if str(place) == number), "")
    return written.with_words(fact_id, f"{written.words.get(fact_id, '')} {way}".strip()) if way else written


def _as_one_text(written: ComposerForm, letter: TemplateSet, edition: Edition, *, again: bool) -> ComposerForm:
    """Join the parts into one text, which replaces them from then on; or restore the text that was set aside."""
    if written.text is not None:
        return written
    if again:
        return replace(written, text=written.aside, aside="")
    template = letter.templates[written.language]
    return replace(written, text=whole_text(template, written.draft(None), edition.content.fact_by_id))
