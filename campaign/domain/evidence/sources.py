"""Published sources of facts, in CSL-JSON terms."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from campaign.domain.figures.dates import PartialDate
from campaign.domain.language import Both, Language


class SourceType(StrEnum):
    """The types of sources we cite, with CSL's names."""

    ARTICLE = "article"
    ARTICLE_NEWSPAPER = "article-newspaper"
    ARTICLE_JOURNAL = "article-journal"
    BILL = "bill"
    BOOK = "book"
    BROADCAST = "broadcast"
    INTERVIEW = "interview"
    LEGAL_CASE = "legal_case"
    LEGISLATION = "legislation"
    POST = "post"
    POST_WEBLOG = "post-weblog"
    REGULATION = "regulation"
    REPORT = "report"
    SPEECH = "speech"
    TREATY = "treaty"
    WEBPAGE = "webpage"


class Basis(StrEnum):
    """How we know a publisher, a date or an address."""

    STATED = "stated"
    INFERRED = "inferred"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Bases:
    """How we know publisher, date and address, and the reason if the source does not state them."""

    publisher: Basis
    issued: Basis
    url: Basis
    reason: Both | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A published source. `text` or `notes` names our copy: its text, or our own notes on a part.

    `archived` is the address of a copy that stays as it was, such as one in a web archive. `second_hand` is for a record
    of what others did or published (a log of a docket, a digest): nothing prominent rests on it alone.
    `publisher_name` is what a sentence calls the publisher, where that is not the name in a citation: "the Federal
    Register", «el Congreso de Estados Unidos».
    """

    id: str
    type: SourceType
    title: str | None
    publisher: str | None
    issued: PartialDate | None
    language: Language
    url: str | None
    basis: Bases
    author: str | None = None
    republished_by: str | None = None
    text: str | None = None
    notes: str | None = None
    party: Both | None = None
    archived: str | None = None
    second_hand: bool = False
    publisher_name: Both | None = None

    @property
    def is_read_in_part(self) -> bool:
        """Whether we have only notes, so that nothing can be quoted."""
        return self.notes is not None

    def named_in(self, language: Language) -> str:
        """Return what a sentence calls whoever published it, or republished it; empty if neither is known."""
        if self.publisher_name:
            return self.publisher_name[language]
        return self.publisher or self.republished_by or ""

    @property
    def unknowns(self) -> tuple[str, ...]:
        """Return which of publisher, date and address are unknown."""
        basis = self.basis
        asked = (("publisher", basis.publisher), ("issued", basis.issued), ("url", basis.url))
        return tuple(name for name, known in asked if known is Basis.UNKNOWN)
