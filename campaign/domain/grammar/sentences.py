"""Where sentences end: words cut short, whose period need not end one.

A title always goes on to a name. A short form may end a sentence, so it goes on only before a small letter or a digit;
initials, a time of day and a state ("p. m.", "EE. UU.", "D-N.M.") only before a small letter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

#: Longer than any of them, with the sign before it.
_REACH = 24
#: "p. m.", "EE. UU.", "D-N.M.", "I-Vt."; one letter alone may end a sentence: "plan B."
_INITIALS = re.compile(r"(?<!\w)(?:(?:[^\W\d_]{1,2}\.\s?){2,}|[A-Z]-(?:[A-Z][a-z]{1,4}|[A-Z])\.\s?(?:[A-Z]\.)?)$")
#: "U.T. v. Bondi" is one name, though Spanish rules of sentences do not know it.
_VERSUS = re.compile(r"[^\W\d_]\.? vs?\.$")
#: "D-N", where the rules of sentences cut before the "M." of "D-N.M."
_INITIAL = re.compile(r"(?<!\w)(?:[^\W\d_]-)?(?:[^\W\d_]\.)+$")
_ORDINAL_SIGNS = "ºª°"


@dataclass(frozen=True, eq=False)
class Sentences:
    """How one language begins and ends its sentences.

    Attributes:
        segmenter: the language's name in the library that finds sentences.
        titles: words cut short that a name always follows, separated by spaces, without the period.
        short_forms: words cut short that may end a sentence, the same way, in small letters.
        ends_inside_quotation: whether the period is inside the quotation marks that end a sentence.
        common: words of four letters and more that any sentence may have, folded.
        function_words: the commonest words, of any length, folded: they begin sentences, and tell a language from others.
        stop_words: words that the beginning and the end of any letter may share, folded.
    """

    segmenter: str
    titles: str
    short_forms: str
    ends_inside_quotation: bool
    common: frozenset[str]
    function_words: frozenset[str]
    stop_words: frozenset[str]

    @cached_property
    def _title(self) -> re.Pattern[str]:
        return re.compile(rf"(?<!\w)(?:{'|'.join(self.titles.split())})\.$")

    @cached_property
    def _short_form(self) -> re.Pattern[str]:
        return re.compile(rf"(?i)(?<!\w)(?:{'|'.join(self.short_forms.split())})\.$")

    def goes_on(self, text: str, end: int, start: int) -> bool:
        """Return whether the sentence that seems to end at `end` goes on at `start`, the next place that is no space."""
        before, following = text[max(0, end - _REACH) : end], text[start : start + 1]
        if end == start:
            return following in _ORDINAL_SIGNS or _INITIAL.search(before) is not None
        if _VERSUS.search(before) or self._title.search(before):
            return True
        if following.islower():
            return bool(self._short_form.search(before) or _INITIALS.search(before))
        return following.isdigit() and self._short_form.search(before) is not None
