"""Our sentences that a writer chose by their number, as words of the letter.

A choice becomes the part's or the fact's words, so that everything after it sees a letter like any other. What the
writer wrote in a box of their own is used instead of what is chosen above it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from campaign.domain.editions import TemplateSet
from campaign.domain.evidence.facts import Fact
from campaign.domain.templates.answers import Answers, begun
from campaign.domain.templates.templates import Template, choices
from campaign.web.forms.composer import ComposerForm


def with_answers(form: ComposerForm, letter: TemplateSet) -> ComposerForm:
    """Return the form with the answers that an older page asked for, in a few short questions, as its words."""
    ids = [part.id for part in letter.templates[form.language].parts]
    return replace(form, parts=begun(form.answers, form.parts, ids, form.language), answers=Answers())


def with_choices(form: ComposerForm, template: Template, facts: Mapping[str, Fact]) -> ComposerForm:
    """Return the form with the chosen sentences as its words."""
    return replace(form, parts=_parts(form, template), words=_words(form, facts), picks={}, says={})


def _parts(form: ComposerForm, template: Template) -> Mapping[str, str]:
    picked = {}
    for id, number in form.picks.items():
        part = template.part(id)
        if part and not part.yours and not form.parts.get(id, "").strip():
            picked[id] = _numbered(choices(part, form.blanks, template.asks), number)
    return {**form.parts, **{id: words for id, words in picked.items() if words}}


def _words(form: ComposerForm, facts: Mapping[str, Fact]) -> Mapping[str, str]:
    said = {
        id: _numbered(facts[id].ways_to_say(form.language), form.says[id])
        for id in form.chosen
        if id in facts and id in form.says and not form.words.get(id, "").strip()
    }
    return {**form.words, **{id: words for id, words in said.items() if words}}


def _numbered(texts: tuple[str, ...], number: str) -> str:
    return next((text for place, text in enumerate(texts) if str(place) == number), "")
