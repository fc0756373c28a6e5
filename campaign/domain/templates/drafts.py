"""What a writer makes of a template."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from campaign.domain.officials.officials import Official
from campaign.domain.templates.templates import FACTS_PART


@dataclass(frozen=True, slots=True)
class FactChoice:
    """A fact that the writer chose, and its wording: the writer's own, one of our phrasings, or the claim itself.

    `phrasing` is the id of a phrasing, or its number. `words` takes precedence if given, even if empty: an empty sentence
    is still to be written. The sentence stands at the end of `part`.
    """

    id: str
    phrasing: str | None = None
    words: str | None = None
    part: str = FACTS_PART


@dataclass(frozen=True, slots=True)
class NewspaperDetails:
    """The newspaper as far as the writer knows it; `max_words` of None means unknown, not unlimited.

    `address` is where it takes letters: an email address, or the web address of a form.
    """

    name: str = ""
    max_words: int | None = None
    min_words: int | None = None
    city: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """The article that a letter answers: its title, date and web address."""

    title: str = ""
    day: date | None = None
    address: str = ""


class Tie(StrEnum):
    """The writer's tie to those who campaign for what the letter asks."""

    NONE = "none"
    MEMBER = "member"
    STAFF = "staff"
    PAID = "paid"


@dataclass(frozen=True, slots=True)
class Sent:
    """What the writer says about other letters; None if not asked or not answered.

    `elsewhere` is whether this or a similar text is at, or was published by, another newspaper; `last_here` is the date
    of the writer's last letter to this newspaper.
    """

    elsewhere: bool | None = None
    last_here: date | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A writer's answers; if `text` is given, it is the whole body, and the parts are ignored. A part that is left out
    is not in the letter.

    `tie` is None if the writer has not said; `disclosure` is the line about it for the editor. `official` is whom a
    message or call is for, as far as the writer says. `tells_own_share` is whether the code on the source sheet may
    include how much of the letter is in the writer's own words.
    """

    blanks: Mapping[str, str] = field(default_factory=dict)
    parts: Mapping[str, str] = field(default_factory=dict)
    facts: tuple[FactChoice, ...] = ()
    text: str | None = None
    own_figures: tuple[str, ...] = ()
    paper: NewspaperDetails = NewspaperDetails()
    article: Article = Article()
    sent: Sent = Sent()
    tie: Tie | None = None
    disclosure: str = ""
    tells_own_share: bool = False
    official: Official = Official()
