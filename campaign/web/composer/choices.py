"""Our sentences that a writer chose, as words of the letter.

A choice becomes the part's or the fact's words, so that everything after it sees a letter like any other. What the
writer wrote in a box of their own is used instead of what is chosen above it. A sentence that was chosen and is no
longer offered stays in the letter if the edition from which the form's page was made still has it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from campaign.domain.editions import TemplateSet
from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.phrasings import phrasing_named
from campaign.domain.language import Language
from campaign.domain.letters.saved_drafts import Fields
from campaign.domain.templates.answers import Answers, begun
from campaign.domain.templates.templates import Template, choices
from campaign.web.forms.composer_input import ComposerInput


def with_answers(form: ComposerInput, letter: TemplateSet) -> ComposerInput:
    """Return the form with the answers that an older page asked for, in a few short questions, as its words."""
    ids = [part.id for part in letter.templates[form.language].parts]
    return replace(form, parts=begun(form.answers, form.parts, ids, form.language), answers=Answers())


def with_choices(
    form: ComposerInput, template: Template, facts: Mapping[str, Fact], before: Callable[[], Mapping[str, Fact]]
) -> ComposerInput:
    """Return the form with the chosen sentences as its words. `before` returns the facts that the form's page had."""
    names = {
        id: name
        for id, name in form.says.items()
        if name and id in form.chosen and id in facts and not form.words.get(id, "").strip()
    }
    words = {id: _sentence(facts[id], name, form.language) for id, name in names.items()}
    withdrawn = tuple(id for id, text in words.items() if not text)
    then = before() if withdrawn else {}
    words |= {id: _sentence(then[id], names[id], form.language) for id in withdrawn if id in then}
    words = {**form.words, **{id: text for id, text in words.items() if text}}
    return replace(form, parts=_parts(form, template), words=words, picks={}, says={}, withdrawn=withdrawn)


def _sentence(fact: Fact, name: str, language: Language) -> str:
    phrasing = phrasing_named(name, fact.sayings(language))
    return phrasing.text if phrasing else ""


def in_language(
    form: ComposerInput, language: Language, letter: TemplateSet, facts: Mapping[str, Fact]
) -> ComposerInput:
    """Return the form for a letter in another language. Sentences of ours become those with the same numbers in that
    language, so that the letter does not mix two; the writer's own words stay as they are."""
    old, new = letter.templates[form.language], letter.templates[language]
    ours = {part.id: choices(part, form.blanks, old.asks) for part in old.parts}
    theirs = {part.id: choices(part, form.blanks, new.asks) for part in new.parts}
    parts = {id: _same(words, ours.get(id, ()), theirs.get(id, ())) for id, words in form.parts.items()}
    words = {
        id: _in_language(text, facts[id], form.language, language) if id in facts else text
        for id, text in form.words.items()
    }
    return replace(form, language=language, parts=parts, words=words)


def _same(words: str, ours: tuple[str, ...], theirs: tuple[str, ...]) -> str:
    number = ours.index(words.strip()) if words.strip() in ours else len(theirs)
    return theirs[number] if number < len(theirs) else words


def _in_language(words: str, fact: Fact, old: Language, new: Language) -> str:
    number = next((str(one.number) for one in fact.sayings(old) if one.text == words.strip()), "")
    return _sentence(fact, number, new) or words


def _parts(form: ComposerInput, template: Template) -> Mapping[str, str]:
    picked = {}
    for id, number in form.picks.items():
        part = template.part(id)
        if part and not part.yours and not form.parts.get(id, "").strip():
            picked[id] = _numbered(choices(part, form.blanks, template.asks), number)
    return {**form.parts, **{id: words for id, words in picked.items() if words}}


def _numbered(texts: tuple[str, ...], number: str) -> str:
    return next((text for place, text in enumerate(texts) if str(place) == number), "")


def as_words(fields: Fields, form: ComposerInput) -> Fields:
    """Return the fields to save, with a chosen sentence as words in its box: there it outlasts what is offered."""
    boxes = {name for name, words in fields if words.strip()}
    chosen = {f"say-{id}": (f"words-{id}", words) for id, words in form.words.items()}
    chosen |= {f"pick-{id}": (f"part-{id}", words) for id, words in form.parts.items()}
    filled = {name: field for name, field in chosen.items() if field[1] and field[0] not in boxes}
    return tuple(filled.get(field[0], field) for field in fields)
