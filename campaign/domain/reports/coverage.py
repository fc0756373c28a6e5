"""For organizers: how many letters each state, newspaper, district and official has, and where there are none yet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.officials.bodies import Body
from campaign.domain.officials.officeholders import Area, Officeholder
from campaign.domain.reports.areas import NewspaperAreas
from campaign.domain.reports.reports import Outcome, Report

_WITH_A_LETTER = frozenset([Outcome.SENT, Outcome.CALLED, Outcome.PUBLISHED])


@dataclass(frozen=True, slots=True)
class Row:
    """How many letters something has: all that went to its newspapers, and those of them that were published."""

    name: str
    letters: int
    published: int


@dataclass(frozen=True)
class Coverage:
    """The approved reports of a campaign, counted.

    A newspaper whose town lies in several districts counts in each of them, and for each of their officials.
    """

    reports: tuple[Report, ...]
    newspapers: Mapping[str, Newspaper]
    areas: NewspaperAreas

    def by_region(self) -> tuple[Row, ...]:
        """Count letters by state."""
        return _rows((report, [report.details.region or ""]) for report in self._letters())

    def by_newspaper(self) -> tuple[Row, ...]:
        """Count letters by newspaper."""
        return _rows((report, [report.details.newspaper]) for report in self._letters())

    def by_district(self) -> tuple[Row, ...]:
        """Count letters by district."""
        return _rows((report, self._districts(report)) for report in self._letters())

    def by_official(self, officials: Iterable[Officeholder]) -> tuple[Row, ...]:
        """Count letters by official, those without any included."""
        holders = tuple(officials)
        rows = _rows((report, self._officials(report, holders)) for report in self._letters())
        counted = {row.name: row for row in rows}
        none = Row("", 0, 0)
        return _ordered(replace(counted.get(holder.id, none), name=label_of(holder)) for holder in holders)

    def without_letters(
        self, officials: Iterable[Officeholder]
    ) -> Iterator[tuple[Newspaper, tuple[Officeholder, ...]]]:
        """Yield the newspapers of officials' areas that have had no letter yet, those with known rules first."""
        have = {report.details.paper for report in self._letters()}
        holders = tuple(officials)
        for card in sorted(self.newspapers.values(), key=lambda card: (not card.has_card, card.state, card.name)):
            theirs = tuple(holder for holder in holders if self.areas.represents(holder, card))
            if theirs and card.id not in have:
                yield card, theirs

    def is_in(self, report: Report, area: Area) -> bool:
        """Whether a letter's newspaper is in an area; every letter is in an area without a region."""
        card = self.newspapers.get(report.details.paper or "")
        if not area.region:
            return True
        if card is None:  # a newspaper that we don't know: its state may be known
            return report.details.region == area.region and (area.district is None or area.is_at_large)
        return self.areas.is_in(card, area)

    def _letters(self) -> Iterator[Report]:
        return (report for report in self.reports if report.details.outcome in _WITH_A_LETTER)

    def _districts(self, report: Report) -> list[str]:
        card = self.newspapers.get(report.details.paper or "")
        keys = self.areas.of(card) if card else frozenset()
        return sorted(f"{region}-{district}" for region, district in keys if district is not None)

    def _officials(self, report: Report, officials: Iterable[Officeholder]) -> list[str]:
        card = self.newspapers.get(report.details.paper or "")
        return [holder.id for holder in officials if card and self.areas.represents(holder, card)]


def label_of(holder: Officeholder) -> str:
    """Return an official's name with the area, since two may share a name."""
    area = "-".join(filter(None, holder.area.key))
    return f"{holder.name} ({area})" if area else holder.name


def committee_members(officials: Iterable[Officeholder], bodies: Iterable[Body]) -> tuple[Officeholder, ...]:
    """Return the officials who sit on one of a campaign's committees."""
    known = tuple(bodies)
    return tuple(holder for holder in officials if any(holder.sits_on(body) for body in known))


def _rows(counted: Iterable[tuple[Report, Iterable[str]]]) -> tuple[Row, ...]:
    letters: Counter[str] = Counter()
    published: Counter[str] = Counter()
    for report, names in counted:
        for name in names:
            letters[name] += 1
            published[name] += report.details.is_published
    return _ordered(Row(name, count, published[name]) for name, count in letters.items())


def _ordered(rows: Iterable[Row]) -> tuple[Row, ...]:
    return tuple(sorted(rows, key=lambda row: (-row.letters, row.name)))
