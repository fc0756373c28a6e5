"""Commands that import officials and the districts of ZIP codes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path

import click

from campaign.actions.officials.import_officials import (
    HeldByAnotherList,
    RosterChange,
    import_district_table,
    import_rosters,
)
from campaign.assembly import Services
from campaign.content.newspapers.lists import list_text
from campaign.content.newspapers.tables import Unreadable
from campaign.content.officials.congress import SOURCE, congress_roster
from campaign.content.officials.congress_files import CongressReading, download_congress_files, read_congress_files
from campaign.content.officials.districts import NEWEST_CONGRESS, TermOfDistricts, district_table, term_of_congress
from campaign.content.officials.downloads import download
from campaign.content.officials.official_items import LONGEST_ID, FromWhere
from campaign.content.officials.official_lists import read_officials
from campaign.domain.officials.rosters import DistrictTable, Roster
from campaign.domain.texts.web_addresses import wrong_address
from campaign.storage.store import Store

_MOST_NAMED = 12
_FILES = click.argument("files", nargs=-1, type=click.Path(path_type=Path))
_DAY = click.DateTime(["%Y-%m-%d"])
_CONGRESS = click.option(
    "--congress",
    type=click.IntRange(100, 200),
    default=NEWEST_CONGRESS,
    show_default=True,
    help="The Congress whose districts the table of ZIP codes has.",
)


@click.command("congress")
@_FILES
@click.option("--from", "url", help="An https address: of one of the files, or of the folder that has them.")
@click.option(
    "--as-of", type=_DAY, help="The day of the data. Default: what the server says, or the newest date in them."
)
@_CONGRESS
@click.pass_obj
def congress(
    services: Services, files: tuple[Path, ...], url: str | None, as_of: datetime | None, congress: int
) -> None:
    """Import the members of the U.S. Congress from the public files of congress-legislators.

    FILES are legislators-current, legislators-district-offices, committees-current and committee-membership-current
    (YAML or JSON), and zccd.csv, the table of ZIP codes, or a folder that has them. This replaces what was there.
    """
    if bool(files) == bool(url):
        raise click.UsageError("import from where? name the files, or give --from and an https address")
    store = services.ready_store()
    try:
        reading = download_congress_files(url, download) if url else read_congress_files(files)
        tables = [district_table(text, term_of_congress(congress), url) for text in reading.tables]
        rosters = list(_rosters(services, reading, _day(services, as_of) or reading.changed_on, url or SOURCE))
    except Unreadable as error:
        raise click.UsageError(str(error)) from None
    _import_rosters(services, store, rosters)
    for name in reading.files.missing if rosters else ():
        click.echo(f"  without {name}, what it says is not known")
    for table in tables:
        _import_table(services, table)


def _import_rosters(services: Services, store: Store, rosters: Iterable[Roster]) -> None:
    try:
        changes = import_rosters(store, rosters, services.clock())
    except HeldByAnotherList as error:
        raise click.UsageError(
            f"{error.body} is in the list of {error.whole}, which was imported before; import that list again instead, "
            "or leave these officials out"
        ) from None
    for line in roster_report(changes, services.today()):
        click.echo(line)


def _day(services: Services, as_of: datetime | None) -> date | None:
    """Return the day of the data; no one can have looked on a day that is yet to come."""
    if as_of and as_of.date() > services.today():
        raise click.UsageError(f"--as-of: {as_of.date()} is yet to come; give the day of the data")
    return as_of.date() if as_of else None


def _rosters(services: Services, reading: CongressReading, as_of: date | None, source_url: str) -> Iterator[Roster]:
    """Yield the roster of what was read; none for a table of ZIP codes alone."""
    if reading.has_members:
        yield congress_roster(reading.files, services.places.time_zone, as_of, services.today(), source_url)


@click.command("officials")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--source", help="The body's own page that the list is from, if its lines have no source_url.")
@click.option("--as-of", type=_DAY, help="The day on which someone looked, if its lines have no as_of.")
@click.pass_obj
def officials(services: Services, file: Path, source: str | None, as_of: datetime | None) -> None:
    """Import the officials of any body: CSV with the columns body and name, or JSON as `campaign officials` prints it.

    Other columns: title, region, district, area, party, term_ends, office, phone, address, email, form_url, website,
    committees, family_name, source_url, as_of, id. A line of an address ends with | or ;. Texts in two languages have
    columns such as title_en and title_es. An official with several offices has a line for each.

    The list replaces what was imported of its bodies before.
    """
    store = services.ready_store()
    if source is not None and wrong_address(source):
        raise click.UsageError(f"--source: '{source}' isn’t a web address; write it in full, as https://example.org")
    try:
        rosters = read_officials(file, FromWhere(source, _day(services, as_of), services.today()))
    except Unreadable as error:
        raise click.UsageError(f"{file}: {error}") from None
    _import_rosters(services, store, rosters)


@click.command("zips")
@click.argument("file", type=click.Path(path_type=Path))
@_CONGRESS
@click.option("--body", help="Another body whose districts the table has, by its id.")
@click.option("--term", help="With --body: what its term is called, such as 2025-2029.")
@click.option("--until", type=_DAY, help="With --body: the first day of its next term, or of new districts.")
@click.pass_obj
def zips(
    services: Services, file: Path, congress: int, body: str | None, term: str | None, until: datetime | None
) -> None:
    """Import a table of the districts that ZIP codes lie in: CSV with the columns zip, state and district.

    The names zcta, state_abbr and cd, as in zccd.csv, are known too. District 0 is the only one of a state. A code in
    several districts has a line for each.
    """
    services.ready_store()
    if bool(body) != bool(term and until):
        raise click.UsageError("name --body, --term and --until together: whose districts these are, and until when")
    if body and len(body) > LONGEST_ID:
        raise click.UsageError(
            f"--body: this has {len(body)} characters; give the body’s id, with at most {LONGEST_ID}"
        )
    of = TermOfDistricts(body, term, until.date()) if body and term and until else term_of_congress(congress)
    try:
        table = district_table(list_text(file), of)
    except Unreadable as error:
        raise click.UsageError(f"{file}: {error}") from None
    _import_table(services, table)


def _import_table(services: Services, table: DistrictTable) -> None:
    is_changed = import_district_table(services.store, table, services.clock())
    several = sum(len(areas) > 1 for areas in table.areas.values())
    click.echo(
        f"ZIP codes: {len(table.areas)}, {several} of them in several districts of {table.body}, "
        f"{'stored' if is_changed else 'unchanged'}"
    )
    is_valid = table.is_valid_on(services.today())
    until = f"they hold until {table.valid_until}" if is_valid else f"they ended on {table.valid_until} and name no one"
    click.echo(f"  the districts are those of term {table.term}; {until}")


def roster_report(changes: Iterable[RosterChange], today: date) -> Iterator[str]:
    """Yield a report on imported officials, in lines."""
    for change in changes:
        roster = change.roster
        yield (
            f"{roster.body}: {len(roster.holders)} officials as of {roster.as_of}: {len(change.new)} new, "
            f"{len(change.changed)} changed, {change.unchanged} unchanged, {len(change.gone)} gone"
        )
        for mark, holders in (("+", change.new), ("~", change.changed), ("-", change.gone)):
            if holders:
                names = ", ".join(holder.name for holder in holders[:_MOST_NAMED])
                more = f" and {len(holders) - _MOST_NAMED} more" if len(holders) > _MOST_NAMED else ""
                yield f"  {mark} {names}{more}"
        yield from (
            f"  the term of {holder.name} ended on {holder.term_ends}; we name no one for this seat"
            for holder in roster.holders
            if not holder.holds_seat_on(today)
        )


COMMANDS = (congress, officials, zips)
