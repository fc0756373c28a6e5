"""How a language greets whom a letter is for."""

from __future__ import annotations

import re
from dataclasses import dataclass

#: The names and titles behind a greeting, up to its mark.
GREETED = r"(?=(?: [^\s,:!.]{1,30}){0,3}[,:!]|[ \t]*$)"
NAME = r"(?: (?:and |y |de |del )?[A-ZÁÉÍÓÚÑ][\w.’'-]{0,30}){0,5}"


@dataclass(frozen=True, eq=False, slots=True)
class Forms:
    """The forms of a language: the word before a woman's title, a man's, and one that says neither, and the whole
    salutation where nobody is named.

    `feminine` and `masculine` match the first word of such titles. `of` parts an office from its body in a title, as in
    "Secretary of Health"; a person is greeted by the office alone. In a sentence a title is in small letters where
    `has_small_titles`.
    """

    to_a_woman: str
    to_a_man: str
    to_anyone: str
    to_nobody: str
    feminine: re.Pattern[str]
    masculine: re.Pattern[str]
    of: re.Pattern[str]
    has_small_titles: bool


@dataclass(frozen=True, eq=False, slots=True)
class Greetings:
    """The greetings of one language.

    Attributes:
        editor: the editor is greeted, in folded text; a letter may greet in another language than its own.
        open_letter: someone else is greeted who holds an office, or many together, in text as it is written.
        forms: how a letter to an official begins.
    """

    editor: str
    open_letter: re.Pattern[str]
    forms: Forms
