"""How a language greets the person a letter is for."""

from __future__ import annotations

import re
from dataclasses import dataclass

#: The names and titles behind a greeting, up to its mark.
GREETED = r"(?=(?: [^\s,:!.]{1,30}){0,3}[,:!]|[ \t]*$)"
#: A word of the name or title of someone greeted; a period is part of an abbreviation only.
_WORD = r" (?:(?i:mrs?|ms|mx|dra?|sra?|srta|rep|sen|gov|hon|st|(?:[a-z]\.){0,2}[a-z])\.|[\w’'&/()-]{1,30})"
FEW_WORDS, WORDS = rf"(?:{_WORD}){{1,4}}", rf"(?:{_WORD}){{1,9}}"
#: Where a salutation ends: with its line, or at a comma before a new sentence.
_NEW_SENTENCE = r"[ \t]+(?=[A-ZÁÉÍÓÚÑ¡¿“\"])"
SALUTATION_END = rf"(?:[ \t]*[:,;!—–-]?[ \t]*$|[,!—–]{_NEW_SENTENCE})"
NAME = r"(?: (?:and |y |de |del )?[A-ZÁÉÍÓÚÑ][\w.’'-]{0,30}){0,5}"


@dataclass(frozen=True, eq=False, slots=True)
class Forms:
    """The forms of a language: the word before a woman's title, a man's, and one that says neither, and the whole
    salutation where no one is named.

    `feminine` and `masculine` match the first word of such titles. `of` parts an office from its body in a title, as in
    "Secretary of Health"; a person is greeted by the office alone. In a sentence a title is in small letters where
    `has_small_titles`.
    """

    to_a_woman: str
    to_a_man: str
    to_anyone: str
    to_no_one: str
    feminine: re.Pattern[str]
    masculine: re.Pattern[str]
    of: re.Pattern[str]
    has_small_titles: bool


@dataclass(frozen=True, eq=False, slots=True)
class Greetings:
    """The greetings of one language.

    Attributes:
        editor: the editor is greeted, in folded text; a letter may greet in another language than its own.
        salutation: a text begins with a salutation of its own, with or without more on its line, as it is written.
        open_letter: someone else is greeted who holds an office, or many together, in text as it is written.
        forms: how a letter to an official begins.
    """

    editor: str
    salutation: re.Pattern[str]
    open_letter: re.Pattern[str]
    forms: Forms
