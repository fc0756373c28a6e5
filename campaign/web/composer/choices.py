"""Our sentences that a writer chose by their number, as words of the letter.

A choice becomes the part's or the fact's words, so that everything after it sees a letter like any other. What the
writer wrote in a box of their own is used instead of what is chosen above it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from campaign.domain.editions import TemplateSet
from campaign.domain.evidence.facts import Fact
from campaign.domain.language import Language
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


def in_language(form: ComposerForm, language: Language, letter: TemplateSet, facts: Mapping[str, Fact]) -> ComposerForm:
    """Return the form for a letter in another language. Sentences of ours become those with the same numbers in that
    language, so that the letter does not mix two; the writer's own words stay as they are."""
    old, new = letter.templates[form.language], letter.templates[language]
    ours = {part.id: choices(part, form.blanks, old.asks) for part in old.parts}
    theirs = {part.id: choices(part, form.blanks, new.asks) for part in new.parts}
    parts = {id: _same(words, ours.get(id, ()), theirs.get(id, ())) for id, words in form.parts.items()}
    words = {
        id: _same(said, facts[id].ways_to_say(form.language), facts[id].ways_to_say(language)) if id in facts else said
        for id, said in form.words.items()
    }
    return replace(form, language=language, parts=parts, words=words)


def _same(words: str, ours: tuple[str, ...], theirs: tuple[str, ...]) -> str:
    number = ours.index(words.strip()) if words.strip() in ours else len(theirs)
    return theirs[number] if number < len(theirs) else words


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
