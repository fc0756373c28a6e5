"""What a writer makes of a template."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class FactChoice:
    """A fact that the writer chose, and how it is said: in own words, by one of our phrasings, or by the claim itself.

    `words` rules where it is given, even empty: an empty sentence is one still to be written.
    """

    id: str
    phrasing: int | None = None  # counted from 1
    words: str | None = None


@dataclass(frozen=True, slots=True)
class Paper:
    """The newspaper as far as the writer knows it; `max_words` of None means unknown, not unlimited."""

    name: str = ""
    max_words: int | None = None
    min_words: int | None = None
    city: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A writer's answers; `text`, where given, is the whole body and the parts are ignored."""

    blanks: Mapping[str, str] = field(default_factory=dict)
    parts: Mapping[str, str] = field(default_factory=dict)
    facts: tuple[FactChoice, ...] = ()
    text: str | None = None
    own_figures: tuple[str, ...] = ()
    paper: Paper = Paper()
