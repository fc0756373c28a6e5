"""Rule cards: what a newspaper requires of letters and op-eds. None means unknown, never "no limit"."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from campaign.domain.figures.dates import PartialDate
from campaign.domain.language import Both, Language


class Attachments(StrEnum):
    """A newspaper's policy on attachments."""

    REFUSED = "refused"
    WORD = "word"
    BODY_ONLY = "body-only"
    PREFERRED = "preferred"
    UNKNOWN = "unknown"


class Required(StrEnum):
    """What a newspaper requires about the writer or the text."""

    FULL_NAME = "full_name"
    TOWN = "town"
    ADDRESS = "address"
    PHONE = "phone"
    EMAIL = "email"
    ARTICLE = "article"
    DISCLOSURE = "disclosure"
    BIO = "bio"


class Refusal(StrEnum):
    """What a newspaper refuses. Anything not in this list is in the card's notes and is not checked."""

    OPEN_LETTERS = "open-letters"
    LETTERS_TO_OTHERS = "letters-to-others"
    FORM_LETTERS = "form-letters"
    ANONYMOUS = "anonymous"
    UNVERIFIABLE = "unverifiable"
    NAME_CALLING = "name-calling"
    ENDORSEMENTS = "endorsements"
    CALLS_TO_ACTION = "calls-to-action"
    ORGANIZATIONS = "organizations"
    GHOSTWRITTEN = "ghostwritten"
    PUBLISHED_ELSEWHERE = "published-elsewhere"
    EMPHASIS = "emphasis"
    NOT_LOCAL = "not-local"
    POETRY = "poetry"
    THANKS = "thanks"
    PITCHES = "pitches"


class Citing(StrEnum):
    """How a newspaper wants sources to be shown."""

    INLINE_LINK = "inline-link"
    INLINE_ADDRESS = "inline-address"
    PARENTHESIS = "parenthesis"
    NOTES_BLOCK = "notes-block"
    SOURCE_SHEET = "source-sheet"


class MachineWriting(StrEnum):
    """A newspaper's policy on text written with artificial intelligence."""

    REFUSED = "refused"
    DISCLOSED = "disclosed"
    UNKNOWN = "unknown"


class Confidence(StrEnum):
    """How reliable a card is."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Rules:
    """A newspaper's rules for letters or op-eds, in words, characters and days.

    `reply_days` are the days after which a writer who has heard nothing may take it as a no.
    `form_only` is whether texts are taken through a form on the web alone, whose address is `send_to`.
    """

    max_words: int | None = None
    min_words: int | None = None
    max_characters: int | None = None
    days_since_article: int | None = None
    frequency_limit_days: int | None = None
    reply_days: int | None = None
    exclusivity: bool | None = None
    attachments: Attachments = Attachments.UNKNOWN
    requires: tuple[Required, ...] = ()
    refuses: tuple[Refusal, ...] = ()
    send_to: str | None = None
    form_only: bool = False
    sources_wanted: Citing | None = None
    machine_writing: MachineWriting = MachineWriting.UNKNOWN

    @property
    def takes_pdf(self) -> bool:
        """Whether a PDF may be attached; yes if unknown."""
        return self.attachments in (Attachments.PREFERRED, Attachments.UNKNOWN)

    @property
    def takes_word(self) -> bool:
        """Whether a Word file may be attached."""
        return self.takes_pdf or self.attachments is Attachments.WORD

    @property
    def asks_for_files(self) -> bool:
        """Whether the newspaper is known to welcome attachments, so that an email may have one."""
        return self.attachments in (Attachments.PREFERRED, Attachments.WORD)

    @property
    def is_known(self) -> bool:
        """Whether any rule is known."""
        return self != Rules()


@dataclass(frozen=True, slots=True)
class Newspaper:
    """A newspaper's rules, where we read them and when. `also` lists other pages that confirm them.

    The id never changes when the name does: the old name becomes one of the `aliases`.
    """

    id: str
    name: str
    city: str
    state: str
    language: Language
    letters: Rules = Rules()
    oped: Rules = Rules()
    source_url: str | None = None
    as_of: PartialDate | None = None
    confidence: Confidence = Confidence.NONE
    notes: Both | None = None
    county: str | None = None
    website: str | None = None
    also: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()

    @property
    def has_rules(self) -> bool:
        """Whether any rule is known; of most newspapers we know only that they exist."""
        return self.letters.is_known or self.oped.is_known

    @property
    def has_card(self) -> bool:
        """Whether anyone has looked for its rules, even if none were found."""
        return self.has_rules or self.source_url is not None or self.notes is not None

    def rules(self, *, is_op_ed: bool) -> Rules:
        """Return the rules for letters, or those for op-eds."""
        return self.oped if is_op_ed else self.letters
