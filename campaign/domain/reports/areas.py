"""Which areas of officials a newspaper is published in, as far as the postal codes of its towns tell."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.officials.officeholders import Area, Officeholder
from campaign.domain.officials.rosters import DistrictTable

#: Returns the postal codes of a town in a state; none for an unknown town.
CodesOf = Callable[[str, str], tuple[str, ...]]


@dataclass(frozen=True)
class NewspaperAreas:
    """The areas of newspapers, worked out once for each. A town in several districts has all of them."""

    tables: tuple[DistrictTable, ...]
    codes_of: CodesOf
    _known: dict[str, frozenset[tuple[str, str | None]]] = field(default_factory=dict, repr=False)

    def of(self, card: Newspaper) -> frozenset[tuple[str, str | None]]:
        """Return the keys of a newspaper's districts, and that of its whole region."""
        if card.id not in self._known:
            self._known[card.id] = frozenset({Area(card.state).key, *self._districts(card)})
        return self._known[card.id]

    def _districts(self, card: Newspaper) -> Iterable[tuple[str, str | None]]:
        codes = [code for town in card.city.split("/") for code in self.codes_of(town, card.state)]
        for table in self.tables:
            for code in codes:
                yield from (area.key for area in table.areas.get(code, ()) if area.region == card.state)

    def is_in(self, card: Newspaper, area: Area) -> bool:
        """Whether a newspaper is published in an area; a region's only district is all of it."""
        key = Area(area.region).key if area.is_at_large else area.key
        return key in self.of(card)

    def represents(self, holder: Officeholder, card: Newspaper) -> bool:
        """Whether an official represents readers of a newspaper."""
        return bool(holder.area.region) and self.is_in(card, holder.area)
