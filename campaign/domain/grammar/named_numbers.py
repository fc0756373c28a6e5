"""How a language names things by numbers that count nothing: pages, addresses, times, verses, scores.

All fields are pieces of regular expressions. Each is joined with those of the other languages, as people mix them.
"""

from __future__ import annotations

from dataclasses import dataclass

#: An hour in digits.
HOUR = r"(?:1[0-2]|0?[1-9])"


@dataclass(frozen=True, eq=False, slots=True)
class NamedNumbers:
    """The named numbers of one language. The first group of fields is for text as it is written, the second for folded
    text.

    Attributes:
        laws: what a number behind it names in a law or a book: "Article". Both capitals and small letters.
        and_: what joins the numbers of a list: "articles 3 and 5".
        to: what joins both ends of a range: "pages 3 to 5".
        phones: what comes before a telephone number.
        zip_codes: what comes before a ZIP code.
        no_towns: words that begin with a capital at the start of a sentence and are no town before a number.
        prefixes: what a year has before its hyphen and stays a year: "mid".
        suffixes: what makes an ordinal of digits: "st".
        of: what joins a day and its month.
        streets: an address.

        clock: a time of day, but for "3:30" and "5 p.m.".
        workday: between the hours of a workday: "9 to 5".
        nth: which of several books has the name: "first".
        numbered_books: books of which there are several.
        books: books whose names mean nothing else.
        class_of: the year of a school's class.
        days: days that are known by their number: "September 11".
        meetings: what begins at an hour given some words later.
        scores: what a score follows: "won".
        numbered: nouns that a number follows as its name: "bus".
    """

    laws: str
    and_: str
    to: str
    phones: str
    zip_codes: str
    no_towns: str
    prefixes: tuple[str, ...]
    suffixes: str
    of: str
    streets: str
    clock: str
    workday: str
    nth: str
    numbered_books: str
    books: str
    class_of: str
    days: str
    meetings: str
    scores: str
    numbered: str
