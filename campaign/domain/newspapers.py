"""Rule cards: what one newspaper asks of letters and of op-eds. None means unknown, never "no limit"."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from campaign.domain.dates import PartialDate
from campaign.domain.language import Both, Language


class Attachments(StrEnum):
    """What a paper says of attachments."""

    REFUSED = "refused"
    WORD = "word"
    BODY_ONLY = "body-only"
    PREFERRED = "preferred"
    UNKNOWN = "unknown"


class Required(StrEnum):
    """What a paper wants to know of the writer or the piece."""

    FULL_NAME = "full_name"
    TOWN = "town"
    ADDRESS = "address"
    PHONE = "phone"
    EMAIL = "email"
    ARTICLE = "article"
    DISCLOSURE = "disclosure"
    BIO = "bio"


class Confidence(StrEnum):
    """How far we trust a card."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Rules:
    """What a paper asks of one kind of piece; words and days."""

    max_words: int | None = None
    min_words: int | None = None
    days_since_article: int | None = None
    frequency_limit_days: int | None = None
    exclusivity: bool | None = None
    attachments: Attachments = Attachments.UNKNOWN
    requires: tuple[Required, ...] = ()
    refuses: tuple[str, ...] = ()
    send_to: str | None = None
    sources_wanted: str | None = None


@dataclass(frozen=True, slots=True)
class RuleCard:
    """What one newspaper asks, where we read it and when."""

    id: str
    name: str
    city: str
    state: str
    language: Language
    letters: Rules
    oped: Rules
    source_url: str
    as_of: PartialDate | None
    confidence: Confidence
    notes: Both | None = None

    def rules(self, *, is_op_ed: bool) -> Rules:
        """The rules for letters, or those for op-eds."""
        return self.oped if is_op_ed else self.letters
