"""A statement or a release: what a campaign says to the press, from facts and from people who agreed to be quoted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from campaign.domain.evidence.marks import cited_in
from campaign.domain.language import LANGUAGES, Both, Language
from campaign.domain.press.embargoes import Embargo


class ReleaseKind(StrEnum):
    """What it is: news, or what the campaign says to news."""

    STATEMENT = "statement"
    RELEASE = "release"


@dataclass(frozen=True, slots=True)
class PressContact:
    """Whom reporters ask, with what the organizers publish of them."""

    name: str
    title: Both | None = None
    email: str | None = None
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class QuoteConsent:
    """That a speaker agreed to be quoted in these words: who agreed, when, and where the organizers keep the note of it."""

    by: str
    on: date
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Quotation:
    """Someone's words to the press, in the language in which they were said; a translation is ours and says so.

    The consent stays in the campaign's folder: it is None once published.
    """

    words: str
    language: Language
    speaker: str
    title: Both
    translation: Mapping[Language, str]
    consent: QuoteConsent | None = None

    def in_language(self, language: Language) -> str:
        """Return the words for readers of a language: as they were said, or translated."""
        return self.translation.get(language, self.words)


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of a release: text with marks, or what someone said."""

    text: Both | None = None
    quote: Quotation | None = None


@dataclass(frozen=True, slots=True)
class Release:
    """A statement or release. `place` is its dateline, as in "MILL RIVER, N.M.", and `date` the day of it.

    Under an embargo no one sees it on the site before. `notes` are for editors, below the text. `languages` are those in
    which it is issued.
    """

    id: str
    kind: ReleaseKind
    headline: Both
    place: Both
    date: date
    contacts: tuple[PressContact, ...]
    body: tuple[Passage, ...]
    dek: Both | None = None
    embargo: Embargo | None = None
    notes: tuple[Both, ...] = ()
    languages: tuple[Language, ...] = LANGUAGES

    @property
    def embargoed_until(self) -> datetime | None:
        """The moment, in UTC, at which its embargo ends; None without one."""
        return self.embargo.ends_at if self.embargo else None

    @property
    def prose(self) -> tuple[Both, ...]:
        """Every text with marks, in order."""
        paragraphs = (passage.text for passage in self.body if passage.text)
        return tuple(text for text in (self.headline, self.dek, *paragraphs, *self.notes) if text)

    @property
    def quotes(self) -> tuple[Quotation, ...]:
        """What people say in it, in order."""
        return tuple(passage.quote for passage in self.body if passage.quote)

    @property
    def facts(self) -> tuple[str, ...]:
        """The ids of the facts that it cites, in order of first appearance."""
        return tuple(dict.fromkeys(self._cited()))

    @property
    def published(self) -> Release:
        """The release as it is stored, without the consents, which stay with the organizers."""
        body = tuple(
            replace(passage, quote=replace(passage.quote, consent=None)) if passage.quote else passage
            for passage in self.body
        )
        return replace(self, body=body)

    def _cited(self) -> Iterator[str]:
        for text in self.prose:
            for language in self.languages:
                yield from cited_in(text[language])
