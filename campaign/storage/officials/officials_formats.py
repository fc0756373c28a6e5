"""Rosters and tables of districts as text, and back; each row says in which format its text is.

A change that old text does not survive takes the next number here, a step from the previous format, and an example
under tests/storage/formats.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date

from campaign.domain.formats import Step, upcast
from campaign.domain.officials.officeholders import Area
from campaign.domain.officials.rosters import DistrictTable, Roster
from campaign.storage.canonical_json import from_values, to_json

CURRENT = 1
_STEPS: Mapping[int, Step] = {}


def roster_text(roster: Roster) -> str:
    """Return a roster as canonical JSON."""
    return to_json(roster, Roster)


def read_roster(text: str, format: int) -> Roster:
    """Return a roster stored in `format`; NewerFormat if a newer program wrote it."""
    return from_values(upcast(json.loads(text), format, CURRENT, _STEPS), Roster)


def table_text(table: DistrictTable) -> str:
    """Return a table of districts as canonical JSON: each combination of districts once, with its codes."""
    combinations: dict[tuple[tuple[str, str | None], ...], list[str]] = {}
    for code, areas in sorted(table.areas.items()):
        combinations.setdefault(tuple(area.key for area in areas), []).append(code)
    data = {
        "body": table.body,
        "term": table.term,
        "valid_until": table.valid_until,
        "as_of": table.as_of,
        "source_url": table.source_url,
        "areas": [[list(map(list, areas)), " ".join(codes)] for areas, codes in sorted(combinations.items())],
    }
    return to_json(data, dict)


def read_table(text: str, format: int) -> DistrictTable:
    """Return a table of districts stored in `format`; NewerFormat if a newer program wrote it."""
    data = upcast(json.loads(text), format, CURRENT, _STEPS)
    as_of = data["as_of"]
    return DistrictTable(
        data["body"],
        data["term"],
        date.fromisoformat(data["valid_until"]),
        dict(_areas(data["areas"])),
        date.fromisoformat(as_of) if as_of else None,
        data["source_url"],
    )


def _areas(combinations: list[tuple[list[tuple[str, str | None]], str]]) -> Iterator[tuple[str, tuple[Area, ...]]]:
    """Yield each code with its areas; codes of one combination share them."""
    for keys, codes in combinations:
        areas = tuple(Area(region, district) for region, district in keys)
        for code in codes.split():
            yield code, areas
