"""The composer's page as its templates see it: data, worked out before a template asks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from campaign.domain.editions import Edition, TemplateSet
from campaign.domain.evidence.facts import Fact
from campaign.domain.findings import Finding, Message
from campaign.domain.language import Language
from campaign.domain.letters.articles import Clock
from campaign.domain.letters.puzzles import Puzzle
from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.review.coaching import Coaching
from campaign.domain.templates.templates import Template
from campaign.rendering.letters.way import Way
from campaign.web.composer.export_options import ExportOptions
from campaign.web.composer.saving import Conflict
from campaign.web.forms.composer import ComposerForm
from campaign.web.retry import RetryButton


@dataclass(frozen=True, slots=True)
class Shown:
    """What an answer says beside the letter. `notice` is said on top, and `again` says that it is about a button which
    will work in a while; `held` is the way out that a stop holds back; `takes_text` shows the text to paste.

    Where it `is_unread`, the form comes back as it was sent, without the letter and without any check.
    """

    notice: Message | None = None
    held: Way | None = None
    takes_text: bool = False
    is_unread: bool = False
    conflict: Conflict | None = None
    puzzle: Puzzle | None = None
    as_file: bool = False
    again: RetryButton | None = None


@dataclass(frozen=True, slots=True)
class FormContent:
    """What the form asks and offers beside what is typed, which a preview leaves as it is.

    `addressee` is the official whom the template names, and `greeting` how the letter greets the one it is for, both
    empty for a newspaper. `own_template` is the template of one's own as the form carries it, empty where the
    campaign's is used; `carried` are fields that were filled and have no place on this page; `sentences` are our
    examples, choices or starters for each part.
    """

    template: Template
    guide: Template
    addressee: str
    greeting: str
    own_template: str
    cards: tuple[Newspaper, ...]
    card: Newspaper | None
    disclosures: tuple[str, ...]
    asks_for_article: bool
    asked_by_blanks: frozenset[str]
    offered: tuple[Fact, ...]
    others: tuple[Fact, ...]
    chosen: tuple[Fact, ...]
    carried: tuple[tuple[str, str], ...]
    sentences: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class LetterContent:
    """The letter as it will be, and what checks say of it: the gravest first, and no more than anybody reads.

    `clock` says how long an answer to an article is in time, and `days_left` how many days of that are left.
    """

    word_count: int
    limit: int
    preview: Markup
    findings: tuple[Finding, ...]
    coaching: Coaching | None
    clock: Clock | None
    days_left: int


@dataclass(frozen=True, slots=True)
class ComposerPage:
    """One answer of the composer. `form` is None for an answer that shows no form, `content` for one that is unread.

    `stops` are the findings that hold the letter back, where one does; `once` is a random word of this page's own, so
    that a button pressed twice saves once.
    """

    edition: Edition
    letter: TemplateSet
    typed: ComposerForm
    language: Language
    shown: Shown
    has_begun: bool
    once: str
    taking: ExportOptions
    form: FormContent | None
    content: LetterContent | None
    stops: tuple[Finding, ...]
