"""A share card, ready for its template and for the words to share with it."""

from __future__ import annotations

from dataclasses import dataclass

from campaign.domain.editions import Edition
from campaign.domain.evidence.facts import Status
from campaign.domain.language import Language
from campaign.rendering.sharing.card_drawings import CardDots
from campaign.rendering.sharing.card_sizes import (
    DOTS_LEAST,
    FOOT,
    LABEL,
    NUMBER_HIGH,
    OVER_MOST,
    ROOM,
    VALUE_HIGH,
    WIDE,
    SplitFigure,
    caveat_size,
    figure_size,
    largest_size,
    lines_high,
)

#: Statuses whose claim is no longer ours to repeat, or not as it was.
OVER = (Status.SUPERSEDED, Status.RETRACTED)


@dataclass(frozen=True, slots=True)
class CardValue:
    """A number on a card with what it counts, and how its dots are marked; empty without dots."""

    figure: SplitFigure
    label: str
    shape: str = ""

    @property
    def size(self) -> int:
        """How large the number is set in a column of its own, in pixels."""
        beside = len(self.figure.before) + len(self.figure.after) + 2
        return round(min(92, 300 / (0.56 * len(self.figure.number) + 0.21 * beside)))


@dataclass(frozen=True, slots=True)
class Card:
    """A card, ready for its template and for the words to share with it.

    `path` is the address of its page on this site, `address` the full one; None if the site has none. `caveat` is what
    is the matter with the fact, and `speakers` whose claim the sentence is, if it doesn't say so itself.
    """

    edition: Edition
    language: Language
    path: str
    sentence: str
    said: str
    number: SplitFigure | None = None
    counts: str = ""
    status: Status = Status.CURRENT
    caveat: str = ""
    dots: CardDots | None = None
    values: tuple[CardValue, ...] = ()
    address: str | None = None
    is_demonstration: bool = False
    speakers: str = ""

    @property
    def is_over(self) -> bool:
        """Whether what was said is out of date or retracted, so that the card is about that."""
        return self.status in OVER

    @property
    def size(self) -> int:
        """How large the sentence is set, in pixels: as large as leaves room for the rest."""
        if self.is_over:
            return min(
                OVER_MOST,
                largest_size(
                    self.caveat, f"{self.sentence} {self.said}", ROOM - 2 * FOOT - lines_high(self.disclaimer, FOOT)
                ),
            )
        rest = (NUMBER_HIGH if self.number else 0) + (DOTS_LEAST if self.dots else 0)
        rest += lines_high(self.counts, LABEL)
        return largest_size(self.sentence, self.caveat, self._room - rest)

    @property
    def number_size(self) -> int:
        """How large the number is set, in pixels."""
        return figure_size(self.number) if self.number else 0

    @property
    def dots_size(self) -> tuple[int, int]:
        """The width and height of the dots in pixels: what the words leave."""
        return self.dots.fitted(WIDE, self._room - lines_high(self.sentence, self.size) - 20) if self.dots else (0, 0)

    @property
    def _room(self) -> int:
        """The height that the foot and the numbers leave, in pixels."""
        foot = lines_high(self.said, FOOT) + lines_high(self.shown_address, FOOT)
        foot += lines_high("x", FOOT) if self.is_demonstration else 0
        foot += lines_high(self.disclaimer, FOOT)
        return ROOM - foot - _values_high(self)

    @property
    def words(self) -> str:
        """Everything it says but its address, in one line."""
        said = (self.caveat, self.sentence) if self.is_over else (self.sentence, self.caveat)
        values = "; ".join(f"{value.figure} {value.label}" for value in self.values)
        return " ".join(text for text in (*map(_ended, (*said, values)), self.said) if text)

    @property
    def title(self) -> str:
        """What heads it: the sentence, or what has become of it."""
        return self.caveat if self.is_over else self.sentence

    @property
    def title_alone(self) -> str:
        """What heads it where nothing else of it may be shown: with whose claim the sentence is."""
        return f"{self.speakers}: {self.title}" if self.speakers and not self.is_over else self.title

    def text(self, version: int) -> str:
        """Return the text to share with it: what it says, who says so and when, and its address on a line."""
        return "\n".join(line for line in (self.statement, self.link(version)) if line)

    @property
    def statement(self) -> str:
        """What it says in sentences: the claim with what is the matter, and who says so and when."""
        told = (self.caveat,) if self.is_over else (self.sentence, self.caveat, self.said)
        return " ".join(map(_ended, filter(None, told)))

    def link(self, version: int) -> str | None:
        """Return the full address of its page, with the version that it was made from."""
        return f"{self.address}?version={version}" if self.address else None

    @property
    def caveat_size(self) -> int:
        """How large what is the matter is set, in pixels."""
        return caveat_size(self.size)

    @property
    def disclaimer(self) -> str:
        """What the law asks to be said, as who paid for it; empty without one."""
        text = self.edition.campaign.disclaimer
        return text[self.language] if text else ""

    @property
    def shown_address(self) -> str:
        """The address as people write it."""
        return (self.address or "").partition("://")[2].rstrip("/")


def _ended(text: str) -> str:
    """Return a text with a period where it has no end of its own."""
    return f"{text}." if text and text[-1] not in ".!?…”»" else text


def _values_high(card: Card) -> int:
    """Return the height of the numbers below the sentence, in pixels."""
    column = (WIDE // max(1, len(card.values))) - 40
    labels = [f"{value.figure} {value.label}" if card.dots else value.label for value in card.values]
    highest = max((lines_high(label, LABEL, column) for label in labels), default=0)
    return highest + (20 if card.dots else VALUE_HIGH) if card.values else 0
