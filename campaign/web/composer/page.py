"""The composer's page as its templates see it: data, worked out before a template asks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from campaign.domain.editions import Edition, TemplateSet
from campaign.domain.evidence.facts import Fact, Figure
from campaign.domain.evidence.phrasings import CLAIM, Phrasing
from campaign.domain.evidence.shelves import Shelf
from campaign.domain.findings import Finding, Message
from campaign.domain.language import Language
from campaign.domain.letters.articles import Clock
from campaign.domain.letters.language_gap import LanguageGap
from campaign.domain.letters.puzzles import Puzzle
from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.review.coaching import Coaching
from campaign.domain.review.suggestions import Suggestions
from campaign.domain.templates.templates import Blank, Part, Template
from campaign.rendering.letters.pages import LetterPage
from campaign.rendering.letters.way import Way
from campaign.rendering.officials.people import PersonView
from campaign.web.composer.contacts import ContactField
from campaign.web.composer.export_options import ExportOptions
from campaign.web.composer.newspaper_choices import NewspaperChoices
from campaign.web.composer.saving import Conflict
from campaign.web.composer.steps import Step
from campaign.web.forms.composer import ComposerForm
from campaign.web.forms.composer_input import ComposerInput
from campaign.web.forms.localized import FieldError
from campaign.web.retry import RetryButton


@dataclass(frozen=True, slots=True)
class Shown:
    """What an answer says beside the letter. `notice` is said on top, and `again` says that it is about a button which
    will work in a while; `held` is the way out that a stop holds back; `takes_text` shows the text to copy; `opens` is
    the button, and what came after its colon, that decides which step the answer opens.

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
    opens: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class Question:
    """A screen that asks for one part: the question and example in the reader's language, and the sentences on offer
    in the letter's. `chosen` is the number of the one that is in the letter now, and `words` what the writer wrote
    otherwise."""

    part: Part
    asks: Part
    number: int
    count: int
    examples: tuple[str, ...]
    choices: tuple[str, ...]
    chosen: int | None
    words: str


@dataclass(frozen=True, slots=True)
class FactCard:
    """A fact on offer: its number and who says so, and the sentences that can say it in the letter's language.

    `phrasing` is the id of the one that is chosen, the claim if none is; `words` is what the writer wrote in place
    of all of them.
    """

    fact: Fact
    number: Figure | None
    who: str
    is_chosen: bool
    phrasings: tuple[Phrasing, ...]
    phrasing: str
    words: str

    @property
    def is_touched(self) -> bool:
        """Whether anything on the card is this writer's: the choice, or words."""
        return self.is_chosen or bool(self.words) or self.phrasing != CLAIM


@dataclass(frozen=True, slots=True)
class FactChoices:
    """The facts on offer, and those `found` by a search, if there was one; `shelf` is the one that was searched."""

    cards: tuple[FactCard, ...]
    found: tuple[FactCard, ...]
    has_searched: bool
    shelf: Shelf | None
    shelves: tuple[Shelf, ...]


@dataclass(frozen=True, slots=True)
class FormContent:
    """What the form asks and offers beside what is written.

    `addressee` is the official whom the template names, and `greeting` how the letter greets the one it is for, both
    empty for a newspaper. `own_template` is the template of one's own as the form carries it, empty where the
    campaign's is used; `blanks` are the ones that no other step asks for; `language_gap` is set where the
    newspaper's language is not the letter's; `withdrawn` are the fields with a sentence that was chosen and
    is no longer offered. `holder` is the official for whom the message was begun; `deciders` are those who represent
    the place where the writer looked for newspapers, as far as it says.
    """

    template: Template
    guide: Template
    addressee: str
    greeting: str
    own_template: str
    questions: tuple[Question, ...]
    why_now: Question | None
    last_line: Question | None
    around_facts: Question | None
    facts: FactChoices
    newspapers: NewspaperChoices
    blanks: tuple[Blank, ...]
    card: Newspaper | None
    contacts: tuple[ContactField, ...]
    disclosures: tuple[str, ...]
    asks_for_article: bool
    asked_by_blanks: frozenset[str]
    language_gap: LanguageGap | None
    asks_for_ties: bool
    asks_to_remember: bool
    withdrawn: tuple[tuple[str, Message], ...]
    holder: PersonView | None
    deciders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LetterContent:
    """The letter as it will be, and what checks say of it.

    `paper` is None where the letter is too long to show. `parts` are the parts of its paragraphs, `placed` the
    suggestions under each. `clock` says how long an answer to an article is in time, and `days_left` how many days of
    that are left. `has_limit` says whether someone has set the limit. `coaching` says how many of its words are ours.
    """

    word_count: int
    limit: int
    has_limit: bool
    paper: LetterPage | None
    parts: tuple[str | None, ...]
    suggestions: Suggestions
    placed: Mapping[int, tuple[Finding, ...]]
    coaching: Coaching | None
    clock: Clock | None
    days_left: int
    is_short: bool


@dataclass(frozen=True, slots=True)
class ComposerPage:
    """One answer of the composer. `form` is None for an answer that shows no form, `content` for one that is unread or
    where nothing is written.

    `fields` is the form with what is typed, and `errors` what is wrong with the fields of this page. `carried` are
    fields that were filled and have no place on this page. `opens` is the heading of the step that shows if the address
    names none. `stops` are the findings that hold the letter back, where one does; `once` is a random word of this
    page's own, so that a button pressed twice saves once.
    """

    edition: Edition
    letter: TemplateSet
    typed: ComposerInput
    language: Language
    shown: Shown
    has_begun: bool
    once: str
    taking: ExportOptions
    form: FormContent
    fields: ComposerForm
    errors: tuple[FieldError, ...]
    carried: tuple[tuple[str, str], ...]
    content: LetterContent | None
    stops: tuple[Finding, ...]
    steps: tuple[Step, ...]
    step_by_id: Mapping[str, Step]
    opens: str
