"""A petition as pages show it: its text with notes, who receives it, how far it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from campaign.domain.editions import Edition
from campaign.domain.evidence.facts import Fact
from campaign.domain.language import Language
from campaign.domain.petition.petitions import Petition, PinnedText, Stage, short
from campaign.domain.petition.progress import Progress, TextVersion
from campaign.domain.templates.documents import paragraph_of
from campaign.rendering.letters.pieces import Piece, plain_pieces
from campaign.rendering.locale import Locale, locale_for


@dataclass(frozen=True)
class PetitionPage:
    """A petition in a language on a day, ready for its template."""

    edition: Edition
    progress: Progress
    language: Language

    @property
    def petition(self) -> Petition:
        """The petition."""
        return self.progress.petition

    @property
    def is_open(self) -> bool:
        """Whether people can sign today."""
        return self.progress.stage is Stage.OPEN

    @property
    def is_soon(self) -> bool:
        """Whether it opens on a later day."""
        return self.progress.stage is Stage.SOON

    @property
    def title(self) -> str:
        """The title, without marks."""
        return self.petition.pinned.title[self.language]

    @cached_property
    def paragraphs(self) -> tuple[tuple[Piece, ...], ...]:
        """The text, with the numbers of notes."""
        facts = self.edition.content.fact_by_id
        return tuple(
            plain_pieces(paragraph_of(text[self.language], facts), self._note_of) for text in self.petition.text
        )

    @cached_property
    def notes(self) -> tuple[Fact, ...]:
        """The facts behind the text, in the order of their notes."""
        facts = self.edition.content.fact_by_id
        return tuple(facts[id] for id in self.petition.facts if id in facts)

    @property
    def recipients(self) -> tuple[str, ...]:
        """Those who receive it."""
        return tuple(name[self.language] for name in self.petition.to)

    @property
    def receivers(self) -> str:
        """Those who receive it, as part of a sentence."""
        return self._words.list(self.recipients)

    @property
    def as_of(self) -> date:
        """The day of the count."""
        return self.progress.now.date()

    @property
    def version(self) -> str:
        """As much of the text's hash as people see."""
        return short(self.petition.pinned.version)

    @cached_property
    def _note_of(self) -> dict[str, int]:
        return {fact.id: number for number, fact in enumerate(self.notes, 1)}

    @property
    def _words(self) -> Locale:
        return locale_for(self.language)


@dataclass(frozen=True)
class TextPage:
    """A text that people signed earlier, as they read it."""

    edition: Edition
    version: TextVersion
    language: Language

    @property
    def text(self) -> PinnedText:
        """The text."""
        return self.version.text

    @property
    def recipients(self) -> tuple[str, ...]:
        """Those whom it was for."""
        return tuple(name[self.language] for name in self.text.to)
