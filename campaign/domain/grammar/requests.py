"""How a language asks someone to do something. Patterns are for folded text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, eq=False)
class Requests:
    """The requests of one language.

    Attributes:
        whom: whoever may be asked.
        what: what may be asked for, or voted on.
        anywhere: what asks anywhere in a sentence.
        at_start: what asks at the beginning of one.
        alone: ways to ask that need no one named after them.
        vote: what the verb of voting begins with; a vote is asked for on a measure alone.
        should: what someone should do, who comes before it.
        hopes: what is hoped for, of whom it is after it.
        indirect: other ways to ask in a sentence: an official is addressed, a wish, a question whether someone will.
    """

    whom: str
    what: str
    anywhere: re.Pattern[str]
    at_start: re.Pattern[str]
    alone: re.Pattern[str]
    vote: str
    should: str
    hopes: str
    indirect: re.Pattern[str]

    @cached_property
    def people(self) -> re.Pattern[str]:
        """Whoever may be asked."""
        return re.compile(self.whom)

    @cached_property
    def measures(self) -> re.Pattern[str]:
        """What may be asked for, or voted on."""
        return re.compile(self.what)

    @cached_property
    def objects(self) -> re.Pattern[str]:
        """Either of them."""
        return re.compile(f"{self.whom}|{self.what}")

    @cached_property
    def loosely(self) -> re.Pattern[str]:
        """What only says what someone should do, the group `should`, or what is hoped for."""
        return re.compile(rf"\b(?:(?P<should>{self.should})|{self.hopes})\b")
