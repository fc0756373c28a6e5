"""What a processor of citations is asked for, and what it gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from campaign.domain.language import Language
from campaign.rendering.citations.csl_json import Csl


class CitationFailed(Exception):
    """The processor did not give what was asked for."""


@dataclass(frozen=True, slots=True)
class Span:
    """Words of a citation, in italics or not; `lang` where they are of another language than the citation."""

    text: str
    italic: bool = False
    lang: Language | None = None


class CitationFormatter(Protocol):
    """A CSL processor: typst's now; any other that gives spans could take its place."""

    def format(self, items: Sequence[Csl], language: Language) -> tuple[tuple[Span, ...], ...]:
        """The citation of each item, in order; CitationFailed where it cannot."""
