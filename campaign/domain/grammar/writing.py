"""How a language is written by us: numbers, dates and lists."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Conjunction:
    """A conjunction that takes another form before some words: "y" is "e" before "hijo".

    Attributes:
        plain: the conjunction.
        changed: its other form.
        before: the folded beginnings before which it takes it.
    """

    plain: str
    changed: str
    before: re.Pattern[str]


@dataclass(frozen=True, eq=False, slots=True)
class Writing:
    """How one language is written.

    Attributes:
        locale: whose numbers and dates, as the Unicode locale data names it.
        windows_id: the locale's number in Windows, which rich text files name it by.
        percent_sign: what follows a number of percent.
        conjunctions: those that change before a word.
        comma_before_conjunction: whether a comma stands before the last of three: always, or only if one of them is a
            list itself.
        quotation_marks: those around a title.
        inner_quotation_marks: those of a quotation within another.
        comma_inside_quotation: whether the comma after a title comes before the closing mark.
        press_months: the months as the press writes them in a date with its day, January first; empty where in full.
        short_time_zones: whether the press names a time zone by its letters, where it has some: "MST".
        end_of_release: what tells an editor that a release ends here.
    """

    locale: str
    windows_id: int
    percent_sign: str
    conjunctions: tuple[Conjunction, ...]
    comma_before_conjunction: bool
    quotation_marks: str
    inner_quotation_marks: str
    comma_inside_quotation: bool
    press_months: tuple[str, ...]
    short_time_zones: bool
    end_of_release: str

    @property
    def tag(self) -> str:
        """The locale as documents name it (BCP 47): "en-US"."""
        return self.locale.replace("_", "-")
