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
    """What a place in a file is called: the object's id, its keys, and the language they are for."""

    words: str = ""
    language: Language | None = None

    def said(self, say: Callable[[Message], str]) -> str:
        """Return the key in words, with a colon; nothing for a whole file."""
        if not self.words:
            return ""
        if self.language is None:
            return f"{self.words}: "
        named = Message("{key} in {language}", {"key": self.words, "language": grammar(self.language).name})
        return f"{say(named)}: "


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
        return self.said(str)

    def said(self, say: Callable[[Message], str]) -> str:
        """Return the problem as one line, in the language that `say` speaks, whatever the file's author wrote."""
        what, right = (shorten(part, _LONGEST) for part in (f"{self.key.said(say)}{say(self.what)}", say(self.right)))
        return f"{self.path}:{self.line}: {self.level}: {what}; {right}"


def in_order(problems: list[Problem]) -> list[Problem]:
    """Return the problems by path and line, each once."""
    by_text = {str(problem): problem for problem in problems}
    return sorted(by_text.values(), key=lambda problem: (problem.path, problem.line, str(problem)))
