"""Towns and counties, from the list of ZIP codes installed with the program."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

import zipcodes

from campaign.domain.newspapers.nearby import Place
from campaign.domain.newspapers.place_names import place_key, towns_meant
from campaign.domain.newspapers.states import STATES

_LETTERS = "abcdefghijklmnopqrstuvwxyz "
_SHORTEST_WITH_SLIP = 4


class Places:
    """Towns by name. The list is large, so each state's towns are read on first use."""

    def __init__(self) -> None:
        self._of_state: dict[str, Mapping[str, Place]] = {}

    def find(self, town: str, state: str = "") -> tuple[Place, ...]:
        """Return the towns of a name, in one state or in all; if there is none, those one typo away.

        The state may follow the town: "Salinas, CA".
        """
        meant = [(place_key(name), code) for name, code in towns_meant(town, state)]
        meant += [(key.replace("point", "port", 1), code) for key, code in meant if key.startswith("point ")]
        ways = (self._exact(key, code) for key, code in meant)
        slips = (self._near(key, code) for key, code in meant if len(key) >= _SHORTEST_WITH_SLIP)
        return next(filter(None, ways), ()) or next(filter(None, slips), ())

    def _exact(self, key: str, state: str) -> tuple[Place, ...]:
        return tuple(towns[key] for towns in self._in(state) if key in towns)

    def _near(self, key: str, state: str) -> tuple[Place, ...]:
        near = set(_slips(key))
        return tuple(towns[name] for towns in self._in(state) for name in sorted(near & towns.keys()))

    def _in(self, state: str) -> list[Mapping[str, Place]]:
        """Return the towns of one state, or of every state."""
        return [self._towns(code) for code in STATES if state in ("", code)]

    def counties_of(self, town: str, state: str) -> tuple[str, ...]:
        """Return the counties of a town; none if there is no such town. For two towns separated by a slash, those of
        both."""
        towns = self._towns(state)
        found = (towns.get(place_key(name)) for name in town.split("/"))
        return tuple(county for place in found if place for county in place.counties)

    def _towns(self, state: str) -> Mapping[str, Place]:
        if state not in self._of_state:
            self._of_state[state] = _towns_of(state) if state in STATES else {}
        return self._of_state[state]


def _towns_of(state: str) -> dict[str, Place]:
    counties: dict[str, dict[str, None]] = defaultdict(dict)
    for code in zipcodes.filter_by(state=state):  # type: ignore[no-untyped-call]  # the package has no types
        for name in (code["city"], *code["acceptable_cities"]):
            counties[name].update({code["county"]: None} if code["county"] else {})
    found: dict[str, Place] = {}
    for name, of_name in counties.items():
        key = place_key(name)
        before = found.get(key, Place(name, state))
        found[key] = Place(before.town, state, tuple(dict.fromkeys((*before.counties, *of_name))))
    return found


def _slips(word: str) -> Iterator[str]:
    """Yield words with a letter missing, two swapped, one wrong or one added."""
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        if tail:
            yield head + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        for letter in _LETTERS:
            yield head + letter + tail[1:]
            yield head + letter + tail
