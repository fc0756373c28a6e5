"""What an imported list changes: newspapers that are new, changed, already known or refused.

A seeded newspaper is edited in its file: a list may add its county and website, but never changes its rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum

from campaign.domain.newspapers.cards import Newspaper, Rules
from campaign.domain.newspapers.gazetteers import CountiesOf
from campaign.domain.newspapers.names import name_key, newspaper_id
from campaign.domain.newspapers.place_names import is_same_county, says_its_kind


class Fate(StrEnum):
    """The outcome of a line."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Incoming:
    """A newspaper in a list; `id` if the list has one, `left_out` is what has no place on a card."""

    line: int
    card: Newspaper
    has_id: bool = False
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """A line that is not a newspaper, and why."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """The outcome of a line: `told` says what changed or why it was refused."""

    line: int
    fate: Fate
    id: str = ""
    told: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    keeps_rules: bool = False


def together(seeded: Iterable[Newspaper], imported: Iterable[Newspaper]) -> list[Newspaper]:
    """Return all newspapers by id. A seeded one takes only its location from a list."""
    found = {card.id: card for card in imported}
    for card in seeded:
        known = found.get(card.id)
        found[card.id] = (
            replace(card, county=card.county or known.county, website=card.website or known.website) if known else card
        )
    return [found[id] for id in sorted(found)]


@dataclass
class Intake:
    """Processes lines one by one; afterwards, `changed` has the rows to write."""

    seeded: Mapping[str, Newspaper]
    imported: Mapping[str, Newspaper]
    counties_of: CountiesOf
    changed: dict[str, Newspaper] = field(default_factory=dict)
    _first_lines: dict[str, int] = field(default_factory=dict)
    _ids: dict[tuple[str, str], list[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for card in together(self.seeded.values(), self.imported.values()):
            self._remember(card)

    def take(self, line: Incoming | Refused) -> Outcome:
        """Process a line and return its outcome."""
        if isinstance(line, Refused):
            return Outcome(line.line, Fate.REFUSED, told=(line.reason,))
        known = self._match(line)
        id = known or self._new_id(line)
        if id in self._first_lines:
            return Outcome(line.line, Fate.REFUSED, id, ("the same paper stands further up in this file",))
        if id is None:
            return Outcome(line.line, Fate.REFUSED, told=("another paper has the id that this one would get",))
        self._first_lines[id] = line.line
        return self._taken(line, id)

    def _taken(self, line: Incoming, id: str) -> Outcome:
        before = self.imported.get(id)
        seeded = self.seeded.get(id)
        card = replace(line.card, id=id, county=self._full_county(line.card, id))
        after = _place_of(seeded, before, card) if seeded else _merged(before, card) if before else card
        known = before or (_place_of(seeded, None, None) if seeded else None)
        told = _differences(known, after)
        keeps = bool(seeded and card.has_card and (card.letters, card.oped) != (seeded.letters, seeded.oped))
        fate = Fate.NEW if known is None else Fate.CHANGED if told else Fate.UNCHANGED
        if fate is not Fate.UNCHANGED:
            self.changed[id] = after
            self._remember(after)
        return Outcome(line.line, fate, id, told if fate is Fate.CHANGED else (), line.left_out, keeps)

    def _match(self, line: Incoming) -> str | None:
        """Return the newspaper that a line means: by id, or by name and state unless the county differs."""
        card = line.card
        if line.has_id and self._known(card.id):
            return card.id
        names = (card.name, *card.aliases)
        ids = dict.fromkeys(id for name in names for id in self._ids.get((name_key(name), card.state), ()))
        fitting = sorted((id for id in ids if self._may_be_of(id, card)), key=self._came_first)
        return next((id for id in fitting if id in self.seeded), fitting[0] if fitting else None)

    def _came_first(self, id: str) -> tuple[bool, int, str]:
        """Return a sort key that puts the oldest newspaper of a name first: its id needs no county."""
        return not self._is_bare(id), len(id), id

    def _is_bare(self, id: str) -> bool:
        """Whether an id is just a newspaper's name and state."""
        known = self._known(id)
        return known is not None and id in {newspaper_id(name, known.state) for name in (known.name, *known.aliases)}

    def _may_be_of(self, id: str, card: Newspaper) -> bool:
        known = self._known(id)
        if known is None or not card.county:
            return known is not None
        counties = (known.county,) if known.county else self.counties_of(known.city, known.state)
        return not counties or any(is_same_county(card.county, county) for county in counties)

    def _full_county(self, card: Newspaper, id: str) -> str | None:
        """Return the county in our spelling if a list writes it another way: "Harris" is Harris County."""
        written = card.county
        if not written or says_its_kind(written):
            return written
        known = self._known(id)
        had = [known.county] if known and known.county else []
        towns = (card.city, known.city if known else "")
        counties = [*had, *(county for town in towns if town for county in self.counties_of(town, card.state))]
        return next((county for county in counties if is_same_county(written, county)), written)

    def _new_id(self, line: Incoming) -> str | None:
        """Return the given id, else the slug of name and state, else (for a second one of that name) with the
        county; or None."""
        card = line.card
        is_second = any(self._is_bare(id) for id in self._ids.get((name_key(card.name), card.state), ()))
        wanted = [card.id] if line.has_id else [] if is_second else [newspaper_id(card.name, card.state)]
        if card.county:
            wanted.append(newspaper_id(card.name, card.state, card.county))
        return next((id for id in wanted if self._known(id) is None), None)

    def _known(self, id: str) -> Newspaper | None:
        return self.seeded.get(id) or self.changed.get(id) or self.imported.get(id)

    def _remember(self, card: Newspaper) -> None:
        for name in (card.name, *card.aliases):
            ids = self._ids.setdefault((name_key(name), card.state), [])
            if card.id not in ids:
                ids.append(card.id)


def _place_of(seeded: Newspaper, before: Newspaper | None, card: Newspaper | None) -> Newspaper:
    """Return the row stored beside a seeded card: its location, if the card lacks it, and none of its rules."""
    told = [one for one in (card, before) if one]
    county = next((one.county for one in told if one.county and one.county != seeded.county), None)
    website = next((one.website for one in told if one.website and one.website != seeded.website), None)
    return Newspaper(seeded.id, seeded.name, seeded.city, seeded.state, seeded.language, county=county, website=website)


def _merged(before: Newspaper, card: Newspaper) -> Newspaper:
    """Return the known newspaper with additions from a list. A new name makes the old one an alias; a known alias
    changes nothing."""
    is_old_name = name_key(card.name) in {name_key(alias) for alias in before.aliases}
    name = before.name if is_old_name else card.name
    others = {name_key(other): other for other in (*before.aliases, *card.aliases, before.name)}
    return replace(
        card if card.has_card else before,
        id=before.id,
        name=name,
        aliases=tuple(other for key, other in others.items() if key != name_key(name)),
        city=card.city or before.city,
        county=card.county or before.county,
        website=card.website or before.website,
        state=before.state,
        language=card.language,
    )


def _differences(before: Newspaper | None, after: Newspaper) -> tuple[str, ...]:
    """Return the names of the fields that differ; rules count as one."""
    if before is None:
        return ()
    changed = [one.name for one in fields(Newspaper) if getattr(before, one.name) != getattr(after, one.name)]
    return tuple(dict.fromkeys(_describe_change(name, before, after) for name in changed))


def _describe_change(name: str, before: Newspaper, after: Newspaper) -> str:
    if name not in ("letters", "oped"):
        return name
    old, new = getattr(before, name), getattr(after, name)
    inner = [one.name for one in fields(Rules) if getattr(old, one.name) != getattr(new, one.name)]
    return f"{name} ({', '.join(inner)})"
