"""Problems with a file, worded so that its author can fix them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from textwrap import shorten

from campaign.domain.faults import Gravity
from campaign.domain.findings import Message
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import Language

_LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class Key:
    """The name of a place in a file: the object's id, its keys, and the language they are for."""

    words: str = ""
    language: Language | None = None

    def translated(self, translate: Callable[[Message], str]) -> str:
        """Return the name with a colon; empty for a whole file."""
        if not self.words:
            return ""
        if self.language is None:
            return f"{self.words}: "
        named = Message("{key} in {language}", {"key": self.words, "language": grammar(self.language).name})
        return f"{translate(named)}: "


@dataclass(frozen=True, slots=True)
class Problem:
    """A fault in a file: where, what is wrong, and what would be right."""

    path: str
    line: int
    what: Message
    right: Message
    level: Gravity = "error"
    key: Key = Key()

    def __str__(self) -> str:
        return self.translated(str)

    def translated(self, translate: Callable[[Message], str]) -> str:
        """Return the problem as one line, in the language of `translate`, whatever the file's author wrote."""
        what, right = f"{self.key.translated(translate)}{translate(self.what)}", translate(self.right)
        return f"{self.path}:{self.line}: {self.level}: {shorten(what, _LONGEST)}; {shorten(right, _LONGEST)}"


def in_order(problems: list[Problem]) -> list[Problem]:
    """Return the problems by path and line, each once."""
    by_text = {str(problem): problem for problem in problems}
    return sorted(by_text.values(), key=lambda problem: (problem.path, problem.line, str(problem)))
