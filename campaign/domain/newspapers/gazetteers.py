"""What a country's gazetteer knows: its postal codes, towns and counties. The lists themselves are data."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Protocol

from campaign.domain.findings import Message
from campaign.domain.newspapers.distances import Coordinates

#: Returns the counties of a town in a state; none for an unknown town.
CountiesOf = Callable[[str, str], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Place:
    """A town with its counties and its middle, if known. `codes` is how many postal codes it has, a measure of its
    size."""

    town: str
    state: str
    counties: tuple[str, ...] = ()
    at: Coordinates | None = None
    codes: int = 0


@dataclass(frozen=True, slots=True)
class PostalCodes:
    """How a country writes its postal codes. The first group of `pattern` is the code that is looked up; `attempt`
    matches a text that was meant as a code. `unknown` and `malformed` are what to say of a {code}."""

    pattern: re.Pattern[str]
    attempt: re.Pattern[str]
    unknown: Message
    malformed: Message


class Gazetteer(Hashable, Protocol):
    """The places of a country. One is another value than any other, so that what is worked out from it can be kept."""

    @property
    def codes(self) -> PostalCodes | None:
        """How its postal codes are written; None if places are found by name only."""

    def of_code(self, code: str) -> Place | None:
        """Return the place that a postal code belongs to, with the middle of the code's own area."""

    def find(self, town: str, state: str = "") -> tuple[Place, ...]:
        """Return the towns that a name may mean, typos forgiven."""

    def middle_of_town(self, town: str, state: str) -> Coordinates | None:
        """Return the middle of a town; None if it is unknown."""

    def middle_of_county(self, county: str, state: str) -> Coordinates | None:
        """Return the middle of where a county's people live; None if it is unknown."""


class NoGazetteer:
    """The gazetteer of a country whose places we do not have."""

    codes: PostalCodes | None = None

    def of_code(self, code: str) -> Place | None:  # noqa: ARG002  # as every gazetteer
        """Return no place."""
        return None

    def find(self, town: str, state: str = "") -> tuple[Place, ...]:  # noqa: ARG002  # as every gazetteer
        """Return no towns."""
        return ()

    def middle_of_town(self, town: str, state: str) -> Coordinates | None:  # noqa: ARG002  # as every gazetteer
        """Return nothing."""
        return None

    def middle_of_county(self, county: str, state: str) -> Coordinates | None:  # noqa: ARG002  # as every gazetteer
        """Return nothing."""
        return None
