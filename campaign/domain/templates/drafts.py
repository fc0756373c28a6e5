"""What a writer makes of a template."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from campaign.domain.officials.officials import Official


@dataclass(frozen=True, slots=True)
class FactChoice:
    """A fact that the writer chose, and how it is said: in own words, by one of our phrasings, or by the claim itself.

    `words` rules where it is given, even empty: an empty sentence is one still to be written.
    """

    id: str
    phrasing: int | None = None  # counted from 1
    words: str | None = None


@dataclass(frozen=True, slots=True)
class NewspaperDetails:
    """The newspaper as far as the writer knows it; `max_words` of None means unknown, not unlimited."""

    name: str = ""
    max_words: int | None = None
    min_words: int | None = None
    city: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """The piece that a letter answers: its title, the day it was printed, and where it stands on the web."""

    title: str = ""
    day: date | None = None
    address: str = ""


class Tie(StrEnum):
    """What the writer has to do with those who campaign for what the letter asks."""

    NONE = "none"
    MEMBER = "member"
    STAFF = "staff"
    PAID = "paid"


@dataclass(frozen=True, slots=True)
class Sent:
    """What the writer says of other letters; None where nobody asked, or nobody answered.

    `elsewhere` is whether this text, or one like it, waits at another paper or was printed there; `last_here` the day
    of the writer's last letter to this paper.
    """

    elsewhere: bool | None = None
    last_here: date | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A writer's answers; `text`, where given, is the whole body and the parts are ignored.

    `tie` is None where the writer has not said; `disclosure` is the line for the editor that says it.
    `official` is who a message or a call is for, as far as the writer says it.
    `tells_own_share` says that the code on the source sheet may tell how much of the letter is in the writer's own words.
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
