"""Published works that facts stand on, in CSL-JSON's terms."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from campaign.domain.figures.dates import PartialDate
from campaign.domain.language import Both, Language


class SourceType(StrEnum):
    """The kinds of work we cite; the names are CSL's."""

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
    """How we know each of the three things an editor asks first, and the reason where the work does not say."""

    publisher: Basis
    issued: Basis
    url: Basis
    reason: Both | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A published work. `text` or `notes` names our copy: the full text, or notes in our own words of a part read."""

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

    @property
    def is_read_in_part(self) -> bool:
        """Whether we hold only notes, so that nothing can be quoted."""
        return self.notes is not None

    @property
    def unknowns(self) -> tuple[str, ...]:
        """Which of publisher, date and address an editor will miss."""
        basis = self.basis
        asked = (("publisher", basis.publisher), ("issued", basis.issued), ("url", basis.url))
        return tuple(name for name, known in asked if known is Basis.UNKNOWN)
