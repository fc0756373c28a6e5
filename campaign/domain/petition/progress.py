"""How far a petition is, as honestly as a page can say it: what is confirmed, of what goal, as of which day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from campaign.domain.petition.petitions import Petition, PinnedText, Stage


@dataclass(frozen=True, slots=True)
class TextVersion:
    """A text that people signed, from which day on, and how many confirmed signatures it has."""

    version: str
    text: PinnedText
    since: date
    confirmed: int


@dataclass(frozen=True, slots=True)
class Delivery:
    """That a packet was delivered: when, how many signatures were in it, and how many of them with a name."""

    packet: int
    delivered_on: date
    signatures: int
    names: int
    to: str


@dataclass(frozen=True, slots=True)
class Progress:
    """A petition's state at a moment. `versions` are its texts, oldest first."""

    petition: Petition
    now: datetime
    versions: tuple[TextVersion, ...] = ()
    deliveries: tuple[Delivery, ...] = ()

    @property
    def stage(self) -> Stage:
        """Whether people can sign."""
        return self.petition.stage_at(self.now)

    @property
    def confirmed(self) -> int:
        """How many signatures are confirmed, of all versions."""
        return sum(version.confirmed for version in self.versions)

    @property
    def is_reached(self) -> bool:
        """Whether there are as many signatures as the campaign wants."""
        return self.confirmed >= self.petition.goal

    @property
    def percent(self) -> int:
        """How much of the goal is reached, rounded down, and never more than all of it."""
        return min(100, 100 * self.confirmed // self.petition.goal)

    @property
    def earlier(self) -> tuple[TextVersion, ...]:
        """The texts that people signed before today's."""
        current = self.petition.pinned.version
        return tuple(one for one in self.versions if one.version != current and one.confirmed)

    @property
    def of_this_text(self) -> int:
        """How many signed the text as it is today."""
        current = self.petition.pinned.version
        return sum(one.confirmed for one in self.versions if one.version == current)
