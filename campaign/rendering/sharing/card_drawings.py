"""The dots of a share card: one for each of what is counted, as wide and as low as a card is."""

from __future__ import annotations

from dataclasses import dataclass

from campaign.domain.editions import Content
from campaign.domain.evidence.facts import Quantity
from campaign.domain.evidence.pictures import Dots
from campaign.domain.evidence.values import Value, figure_of
from campaign.rendering.sheets.dots import ON_PAPER, dashes, field, marks

#: The size of a dot's square on the card in drawing units, at most: a few dots do not become plates.
_LARGEST = 3.2


@dataclass(frozen=True, slots=True)
class CardDots:
    """A field of dots, with its size in drawing units. A card is pixels, so its dots are dashes, as on screens."""

    width: int
    height: int
    plain: str
    marks: tuple[str, ...]

    def fitted(self, wide: int, high: int) -> tuple[int, int]:
        """Return its width and height in pixels where there is so much room."""
        scale = min(wide / self.width, high / self.height, _LARGEST)
        return round(self.width * scale), round(self.height * scale)


def card_dots(picture: Dots, content: Content) -> CardDots:
    """Return the field of a card."""
    groups = [_count(group, content) for group in picture.groups]
    drawn = field(_count(picture.of, content), groups, ON_PAPER)
    return CardDots(drawn.width, drawn.height, dashes(drawn), marks(drawn))


def _count(value: Value, content: Content) -> int:
    figure = figure_of(value, content.fact_by_id[value.fact])
    return int(figure.value) if isinstance(figure, Quantity) else 0
