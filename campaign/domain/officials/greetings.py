"""How a letter to an official begins, and the address above it.

English greets everyone alike. Spanish agrees with the title ("Estimada concejala", "Estimado alcalde"), and where the
title fits a woman as well as a man it takes a word that does too ("Apreciable representante"). A writer who knows better
writes the greeting herself.
"""

from __future__ import annotations

import re

from campaign.domain.grammar.greetings import Forms
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import Language
from campaign.domain.officials.officials import Official

#: Words that begin a family name of several words, and what may follow a name.
_PARTICLES = frozenset(
    "van von der den de del della di da dos la las le los el al bin ibn mac mc san santa st st.".split()
)
_AFTER_NAME = re.compile(r",? (?:[js]r\.?|i{2,3}|iv|ph\.?d\.?|m\.?d\.?|esq\.?)$", re.IGNORECASE)


def greeting(official: Official, language: Language) -> str:
    """The salutation, with its colon."""
    if official.greeting:
        return official.greeting if official.greeting.endswith((":", ",")) else f"{official.greeting}:"
    forms = grammar(language).greetings.forms
    if not official.title:
        return f"{forms.to_anyone} {official.name}:" if official.name else forms.to_no_one
    title = forms.of.split(official.title)[0] if official.name else official.title
    return _greeting(title, _family_name(official.name), forms)


def greeting_by_family_name(title: str, family_name: str, language: Language) -> str:
    """The salutation of someone whose family name is known, with its colon."""
    forms = grammar(language).greetings.forms
    return _greeting(forms.of.split(title)[0], family_name, forms)


def address_lines(official: Official, language: Language) -> tuple[str, ...]:
    """The lines of the address: who it is, and where. A long title has a line of its own."""
    title = official.title[:1].upper() + official.title[1:]
    if official.name and grammar(language).greetings.forms.of.search(title):
        lines = [official.name, title]
    else:
        lines = [" ".join(filter(None, [title, official.name]))]
    return tuple(filter(None, [*lines, official.body]))


def _greeting(title: str, name: str, forms: Forms) -> str:
    return f"{_word_for(title, forms)} {' '.join(filter(None, [_in_a_sentence(title, forms), name]))}:"


def _word_for(title: str, forms: Forms) -> str:
    first = title.split()[0]
    if forms.feminine.fullmatch(first):
        return forms.to_a_woman
    return forms.to_a_man if forms.masculine.fullmatch(first) else forms.to_anyone


def _in_a_sentence(title: str, forms: Forms) -> str:
    if not forms.has_small_titles:
        return title[:1].upper() + title[1:]
    is_set = title[:2].isupper() or title.split()[0].endswith(".")
    return title if is_set else title[:1].lower() + title[1:]


def _family_name(name: str) -> str:
    """Return the last of two words, else the whole name, since no rule says where a family name begins."""
    words = _AFTER_NAME.sub("", name).split()
    return words[1] if len(words) == 2 and words[0].lower() not in _PARTICLES else name
