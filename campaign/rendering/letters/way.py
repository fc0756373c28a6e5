"""Ways out: a way is one form in which a letter leaves the site, with everything that pages, limits and commands
need."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from campaign.domain.editions import Edition
from campaign.domain.findings import Message
from campaign.domain.language import Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.senders import Sender
from campaign.domain.newspapers.cards import Citing, Rules
from campaign.domain.review.reviews import Review
from campaign.domain.templates.kinds import Traits
from campaign.rendering.renderers.print_job import PrintJob


@dataclass(frozen=True, slots=True)
class OutgoingLetter:
    """A reviewed letter with its writer's choices. `style` is the address of a page's style sheet, which else is inside
    it; `messages` is the language in which findings are told, by default the letter's."""

    review: Review
    sender: Sender | None = None
    with_sources: bool = True
    citing: Citing = Citing.SOURCE_SHEET
    style: str | None = None
    messages: Language | None = None

    @property
    def manuscript(self) -> Manuscript:
        """The letter that was reviewed."""
        return self.review.manuscript

    @property
    def edition(self) -> Edition:
        """The edition of the facts cited."""
        return self.review.edition


Made = str | bytes | PrintJob
Make = Callable[[OutgoingLetter], Made]


def from_choices(render: Callable[..., Made]) -> Make:
    """Return a way's `make` from a function of a manuscript, its edition, who signs, and how sources are shown."""

    def make(letter: OutgoingLetter) -> Made:
        return render(
            letter.manuscript, letter.edition, letter.sender, with_sources=letter.with_sources, citing=letter.citing
        )

    return make


class ExportRefused(Exception):
    """A letter that cannot be exported in this way; `reason` says what to change and contains no user text."""

    def __init__(self, reason: Message) -> None:
        super().__init__()
        self.reason = reason


class Delivery(Enum):
    """How the composer delivers a way's result."""

    PIECES = auto()  # shown in the composer, piece by piece
    PAGE = auto()  # a page of its own
    FILE = auto()  # a download, which counts as a PDF for the limits


class Group(Enum):
    """Where the composer offers a way."""

    LETTER = auto()  # with the letter, or among the writer's own files where the newspaper does not take it
    EXPERT = auto()  # for people who use such files
    NOWHERE = auto()  # for the command only


class Need(Enum):
    """The writer's choices that a way needs: the sender, whether to include sources, and how to cite them."""

    SENDER = auto()
    SOURCES = auto()
    CITING = auto()


EVERYTHING = frozenset(Need)


def _suits_all(_: Rules) -> bool:
    return True


def _fits_all(_: Traits) -> bool:
    return True


def _helps_all(_: Manuscript) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Way:
    """A way out. `name` is what its button says to the server and `format` what the command calls it, the same unless
    given; `order` is its place among the others. A file's name ends in `ending`, which starts with a dot or hyphen.

    `make` returns text, bytes, or a `PrintJob` that a renderer has yet to make a PDF of; it may raise `ExportRefused`.
    `suits` says whether a newspaper takes the result, `fits` whether such a letter can be made at all: nobody mails a
    script. `is_open` is false where a newspaper's rules leave no use for it, `helps` where one letter has none,
    `is_letter` for what holds only part of a letter or a draft of it, which is never held back. `is_for_desks` is true
    of files that phones cannot open.
    """

    name: str
    label: Message
    order: int
    media_type: str
    ending: str
    make: Make
    delivery: Delivery = Delivery.FILE
    group: Group = Group.LETTER
    needs: frozenset[Need] = EVERYTHING
    suits: Callable[[Rules], bool] = _suits_all
    fits: Callable[[Traits], bool] = _fits_all
    is_open: Callable[[Rules], bool] = _suits_all
    helps: Callable[[Manuscript], bool] = _helps_all
    is_letter: bool = True
    is_for_desks: bool = False
    format: str = ""

    @property
    def is_file(self) -> bool:
        """Whether the composer sends it as a download, which counts for the limits."""
        return self.delivery is Delivery.FILE

    @property
    def command(self) -> str:
        """The name in `campaign letter --format`."""
        return self.format or self.name
