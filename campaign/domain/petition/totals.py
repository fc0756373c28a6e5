"""Where signatures are from, as far as a packet may say: a place with few signatures is not named apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from campaign.domain.officials.rosters import DistrictTable
from campaign.domain.reports.regions import RegionCounts, region_counts


class Origin(NamedTuple):
    """Where someone signed from, as far as it is known."""

    country: str
    region: str
    postal_code: str


@dataclass(frozen=True, slots=True)
class RegionTotal:
    """How many signed in a region. `districts` are those of one body in it, by their numbers; those that can't be named
    are together in `districts.elsewhere`."""

    region: str
    count: int
    districts: RegionCounts | None = None


@dataclass(frozen=True, slots=True)
class Totals:
    """How many signed, by region where there are regions, else by country.

    `elsewhere` are all others together; None if they are too few to say.
    """

    count: int
    regions: tuple[RegionTotal, ...]
    countries: tuple[tuple[str, int], ...]
    elsewhere: int | None


def totals(origins: Mapping[Origin, int], table: DistrictTable | None = None) -> Totals:
    """Return the totals of signatures by origin. `table` says which districts a postal code lies in.

    Regions and countries share one line of others, so that none can be worked out from the sum.
    """
    places: Counter[str] = Counter()
    for origin, count in origins.items():
        places[_place(origin)] += count
    seen = region_counts(places)
    regions = tuple(
        RegionTotal(code.removeprefix(_REGION), count, _districts(origins, code.removeprefix(_REGION), table))
        for code, count in seen.shown
        if code.startswith(_REGION)
    )
    countries = tuple((code, count) for code, count in seen.shown if not code.startswith(_REGION))
    return Totals(sum(places.values()), regions, countries, seen.elsewhere)


_REGION = "region "


def _place(origin: Origin) -> str:
    return f"{_REGION}{origin.region}" if origin.region else origin.country


def _districts(origins: Mapping[Origin, int], region: str, table: DistrictTable | None) -> RegionCounts | None:
    """Return the counts of a region's districts; None if no table has any. A code in several districts is in none."""
    if table is None or not table.covers(region):
        return None
    counts: Counter[str] = Counter()
    for origin, count in origins.items():
        if origin.region == region:
            counts[_district(origin.postal_code, region, table)] += count
    return region_counts(counts)


def _district(code: str, region: str, table: DistrictTable) -> str:
    only = table.districts_of(region)
    areas = [area for area in table.areas.get(code, ()) if area.region == region]
    known: Iterable[str | None] = only if len(only) == 1 else {area.district for area in areas}
    found = list(known)
    return found[0] or "" if len(found) == 1 else ""
