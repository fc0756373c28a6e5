"""An excerpt of the public files on the U.S. Congress, as of June 2026, with 23 members and a few ZIP codes."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

from campaign.content.officials.congress import congress_roster
from campaign.content.officials.congress_files import read_congress_files
from campaign.content.officials.districts import district_table, term_of_congress
from campaign.content.places import Places
from campaign.domain.officials.representation import Representation, represent
from campaign.domain.officials.rosters import DistrictTable, Roster

FILES = tuple(sorted((Path(__file__).parent / "congress").iterdir()))
PLACES = Places()


@cache
def congress_of(files: tuple[Path, ...] = FILES) -> tuple[Roster, DistrictTable]:
    """The members and the districts of the 119th Congress in these files."""
    reading = read_congress_files(files)
    roster = congress_roster(reading.files, PLACES.time_zone, date(2026, 6, 15), date(2026, 11, 30))
    return roster, district_table(reading.tables[0], term_of_congress(119))


def who_represents(zip: str, today: date, files: tuple[Path, ...] = FILES) -> Representation:
    """Who represents a ZIP code on a day."""
    roster, table = congress_of(files)
    return represent(PLACES.postal_code(zip), roster, [table], today)


def told(found: Representation) -> str:
    """The answer in a line: family names, districts that have no one with the reason, a question mark if we must ask."""
    names = [holder.name.split(",")[0].split()[-1] for holder in found.holders]
    seats = [f"{'-'.join(filter(None, seat.area.key))} {seat.why}" for seat in found.open_seats]
    return " ".join(names) + "".join(f"; {seat}" for seat in seats) + (" ?" if found.asks_area else "")
