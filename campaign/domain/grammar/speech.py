"""How a language says who speaks, and of whom."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, eq=False, slots=True)
class Speech:
    """The persons of one language.

    Attributes:
        first_person: "I" and "we" in folded text.
        of_the_country: where "we" and "our" are the country's, in folded text: "the people we sent under our agreement".
        learned: where the writer only says how they know something that others told: "I read that".
        no_person: what looks like them in capitals: "US".
        verbs: verbs that say the first person by their ending, in text as it is written.
        no_verbs: words with such an ending that are no verbs.
        one_person: "he" and "she", in small letters with their accents.
        drops_pronouns: whether the verb alone may say that a sentence goes on about the same person.
    """

    first_person: re.Pattern[str]
    of_the_country: re.Pattern[str]
    learned: re.Pattern[str]
    no_person: tuple[str, ...]
    verbs: tuple[re.Pattern[str], ...]
    no_verbs: frozenset[str]
    one_person: re.Pattern[str]
    drops_pronouns: bool
