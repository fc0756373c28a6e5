"""A person named in a letter beside what is private about them."""

from __future__ import annotations

from dataclasses import dataclass

from campaign.domain.people.names import Name
from campaign.domain.people.private_words import Kind


@dataclass(frozen=True, slots=True)
class Exposure:
    """A name and what is said of its bearer; positions are the name's in the body."""

    name: Name
    kind: Kind
    words: str
    start: int
    end: int
    is_own_child: bool = False

    @property
    def is_harmless(self) -> bool:
        """Whether it is only how old the writer's own child is, or where they go to school."""
        return self.is_own_child and self.kind in (Kind.CHILD, Kind.SCHOOL)
