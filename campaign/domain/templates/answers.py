"""Three short answers that are joined into the opening and the stake, without adding a word."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from campaign.domain.evidence.marks import MARKER
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import Language

_MARKS_BEHIND = re.compile(rf"(?:\s*{MARKER.pattern})+$")
_OPENING_MARKS = "¿¡“«\"'‘(["
_CLOSING_MARKS = "”»\"'’)]"
_ENDS = (".", "!", "?", "…")
_UNFINISHED = ",;:–—- "


@dataclass(frozen=True, slots=True)
class Answers:
    """What happened near the writer, whom it is about, and why it matters to them."""

    happened: str = ""
    who: str = ""
    why: str = ""

    @property
    def by_name(self) -> dict[str, str]:
        """The answers by name."""
        return {"happened": self.happened, "who": self.who, "why": self.why}

    def __bool__(self) -> bool:
        return any(self.by_name.values())


def begun(answers: Answers, parts: Mapping[str, str], ids: Collection[str], language: Language) -> dict[str, str]:
    """Return the parts with the answers added after their existing text. Without a stake part, all of them go into
    the opening."""
    opening = _joined((answers.happened, answers.who), language)
    stake = _joined((answers.why,), language)
    if "stake" not in ids:
        opening, stake = " ".join(filter(None, [opening, stake])), ""
    added = {"opening": opening, "stake": stake}
    return {**parts, **{id: f"{parts.get(id, '')} {words}".strip() for id, words in added.items() if words}}


def _joined(answers: Collection[str], language: Language) -> str:
    return " ".join(filter(None, (as_sentence(answer, language) for answer in answers)))


def as_sentence(answer: str, language: Language) -> str:
    """Return the answer with a capital and a period if they are missing."""
    words = " ".join(answer.split())
    behind = _MARKS_BEHIND.search(words)
    said = words[: behind.start()] if behind else words
    if not any(character.isalnum() for character in said):
        return words
    return _stopped(_capitalised(said), language) + (behind.group() if behind else "")


def _capitalised(words: str) -> str:
    """Capitalize after quotation and question marks; a word with an inner capital, such as "iPhone", is left alone."""
    lead = len(words) - len(words.lstrip(f"{_OPENING_MARKS} "))
    first = words[lead:].split(" ", 1)[0]
    if first[:1].upper().lower() != first[:1] or any(character.isupper() for character in first):
        return words  # "ß" and the like have no single capital
    return words[:lead] + first[0].upper() + words[lead + 1 :]


def _stopped(words: str, language: Language) -> str:
    """Add a period at the end, inside or outside quotation marks as the language requires."""
    if words.rstrip(_CLOSING_MARKS).endswith(_ENDS):
        return words
    bare = words.rstrip(_UNFINISHED)
    if grammar(language).sentences.ends_inside_quotation and bare.endswith(("”", '"')) and len(bare) > 1:
        return f"{bare[:-1]}.{bare[-1]}"
    return f"{bare}."
