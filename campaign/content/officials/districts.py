"""Tables of the districts that ZIP codes lie in, as CSV."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from campaign.content.newspapers.tables import Item, Unreadable, WrongLine, table_items
from campaign.content.officials.congress_members import HOUSE
from campaign.domain.newspapers.states import STATES
from campaign.domain.officials.officeholders import Area
from campaign.domain.officials.rosters import DistrictTable

#: The columns of each kind, by any of the names that they go by.
_COLUMNS = {
    "code": ("zip", "zcta", "zcta5", "zipcode", "zip_code", "code"),
    "region": ("state", "state_abbr", "region"),
    "district": ("district", "cd"),
}
_CODE = re.compile(r"\d{5}", re.ASCII)
#: How the Census numbers the district of a delegate, and an area in none.
_OF_A_DELEGATE, _NONE = "98", "ZZ"
#: The newest Congress whose districts are published by ZIP code. A table that names no other is tied to this one.
NEWEST_CONGRESS = 119


@dataclass(frozen=True, slots=True)
class TermOfDistricts:
    """Whose districts a table has: of which body, in which term, and the first day of the next one."""

    body: str
    name: str
    ends: date


def term_of_congress(number: int) -> TermOfDistricts:
    """Return the term of a Congress, which ends at noon on January 3 of every other year."""
    return TermOfDistricts(HOUSE, str(number), date(1789 + 2 * number, 1, 3))


def district_table(text: str, term: TermOfDistricts, source_url: str | None = None) -> DistrictTable:
    """Return a table; Unreadable at the first line that cannot be read, since a code would be missing a district."""
    head = {name.strip().strip('"').lower() for name in re.split(r"[,;\t|]", text.partition("\n")[0])}
    columns = {kind: next((name for name in names if name in head), names[0]) for kind, names in _COLUMNS.items()}
    areas: dict[str, dict[Area, None]] = {}
    known: dict[Area, Area] = {}
    for code, area in _rows(table_items(text, tuple(columns.values())), columns):
        areas.setdefault(code, {})[known.setdefault(area, area)] = None
    if not areas:
        raise Unreadable("the table has no lines below the first")
    return DistrictTable(
        term.body, term.name, term.ends, {code: tuple(found) for code, found in areas.items()}, source_url=source_url
    )


def _rows(items: Iterable[Item], columns: dict[str, str]) -> Iterable[tuple[str, Area]]:
    for line, item in items:
        if isinstance(item, WrongLine):
            raise Unreadable(f"line {line}: {item}")
        code, region, district = (str(item.get(columns[kind]) or "") for kind in ("code", "region", "district"))
        if district == _NONE:
            continue
        if not _CODE.fullmatch(code):
            raise Unreadable(f"line {line}: '{code[:20]}' isn’t a ZIP code; a ZIP code has five digits")
        if region not in STATES:
            raise Unreadable(f"line {line}: '{region[:20]}' isn’t a state; write its two letters, such as NM")
        if not district.isascii() or not district.isdigit():
            raise Unreadable(f"line {line}: '{district[:20]}' isn’t the number of a district; write 0 for the only one")
        yield code, Area(region, "0" if district == _OF_A_DELEGATE else str(int(district)))
