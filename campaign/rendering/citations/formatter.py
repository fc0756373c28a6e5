"""The interface of citation processors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from campaign.domain.language import Language
from campaign.rendering.citations.csl_json import Csl


class CitationFailed(Exception):
    """The processor did not return what was requested."""


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a citation, in italics or not; `lang` if it is in another language than the citation."""

    text: str
    italic: bool = False
    lang: Language | None = None


class CitationFormatter(Protocol):
    """A CSL processor. Typst implements it now; anything else that returns spans could replace it."""

    def format(self, items: Sequence[Csl], language: Language) -> tuple[tuple[Span, ...], ...]:
        """Return the citation of each item, in order; CitationFailed if that is not possible."""
