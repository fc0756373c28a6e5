"""Commands on where letters were published, and the packet for an official's office."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import click

from campaign.actions.letters.reports import record_export
from campaign.actions.officials.officials import officials_of
from campaign.assembly import Services
from campaign.commands.output import ONE_CAMPAIGN, OUTPUT, chosen_edition, table, write
from campaign.commands.printing import long_pdf_of
from campaign.domain.editions import Edition
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.newspapers.states import state_name
from campaign.domain.officials.campaign_rosters import CampaignOfficials
from campaign.domain.officials.officeholders import Area, Officeholder
from campaign.domain.reports.areas import NewspaperAreas
from campaign.domain.reports.coverage import Coverage, Row, committee_members
from campaign.domain.reports.reports import Decision, Report
from campaign.rendering.csv_files import Cell, csv_text
from campaign.rendering.data import json_text
from campaign.rendering.packets import Packet, for_offices, packet_print
from campaign.rendering.renderers.print_job import Paper
from campaign.rendering.sheets.pages import Imprint

_WAYS = ("state", "newspaper", "district", "official", "none-yet")


@click.command()
@ONE_CAMPAIGN
@click.option(
    "--by", "way", type=click.Choice(_WAYS), default="state", help="none-yet lists newspapers without a letter."
)
@click.option("--format", "form", type=click.Choice(["table", "csv", "json"]), default="table")
@OUTPUT
@click.pass_obj
def coverage(services: Services, slug: str | None, way: str, form: str, output: str) -> None:
    """Count approved letters by state, newspaper, district or official who sits on one of the campaign's committees.

    none-yet: newspapers in those officials' areas that have had no letter. Districts and officials need imported data.
    A newspaper whose town lies in several districts counts in each.
    """
    edition = chosen_edition(services, slug)
    found, officials = _coverage(services, edition), officials_of(services.store, edition.campaign)
    members = committee_members(_current(officials, services.today()), edition.campaign.bodies)
    if way in ("official", "none-yet") and not members:
        raise click.UsageError(
            "no officials of the campaign's committees are known; run `campaign import` for them first"
        )
    if way == "district" and not officials.tables:
        raise click.UsageError("no table of districts is known; run `campaign import zips` first")
    headings, lines = _lines(found, way, members)
    if form == "json":
        write(json_text([dict(zip(headings, line, strict=True)) for line in lines]), output)
    elif form == "csv":
        write(csv_text(headings, lines), output)
    else:
        write(table(headings, [tuple(map(str, line)) for line in lines]), output)


def _lines(
    found: Coverage, way: str, members: tuple[Officeholder, ...]
) -> tuple[tuple[str, ...], list[tuple[Cell, ...]]]:
    if way == "none-yet":
        gaps = found.without_letters(members)
        return ("id", "state", "rules", "officials", "newspaper"), [
            (
                card.id,
                card.state,
                "known" if card.has_rules else "unknown",
                ", ".join(one.name for one in theirs),
                card.name,
            )
            for card, theirs in gaps
        ]
    counts: dict[str, Callable[[], tuple[Row, ...]]] = {
        "state": found.by_region,
        "newspaper": found.by_newspaper,
        "district": found.by_district,
        "official": lambda: found.by_official(members),
    }
    rows = counts[way]()
    return ("letters", "published", way), [(row.letters, row.published, row.name or "unknown") for row in rows]


@click.command()
@ONE_CAMPAIGN
@click.option("--language", type=click.Choice(LANGUAGES), default=LANGUAGES[0])
@click.option(
    "--official",
    "official_id",
    help="The id of the official whose office it is for, as `campaign officials` prints it.",
)
@click.option("--state", "region", help="A state by its letters, where no official with an area is named.")
@click.option("--paper", type=click.Choice(["letter", "a4"]), default="letter")
@click.option("-o", "--output", required=True, help="The PDF, or - for standard output.")
@click.pass_obj
def packet(
    services: Services,
    slug: str | None,
    language: Language,
    official_id: str | None,
    region: str | None,
    paper: Paper,
    output: str,
) -> None:
    """Make a packet for an official's office: a PDF of published letters from their area, what is asked for, and
    the fact sheets.

    It has only letters whose writers agreed that the office of an official from their area gets them, so it needs an
    area: the official's, or a state. That you made it is recorded.
    """
    edition = chosen_edition(services, slug)
    if not services.settings.public_url:
        raise click.UsageError("set PUBLIC_URL: the packet gives the office the addresses of the fact sheets")
    official = _official(services, edition, official_id)
    area = official.area if official and official.area.region else Area((region or "").upper())
    if not area.region:
        raise click.UsageError(
            "add --state with its letters: writers agreed that offices in their area get their letters, and no area is "
            "known"
        )
    found = _coverage(services, edition)
    reports = [report for report in found.reports if found.is_in(report, area)]
    letters = for_offices(report.details for report in reports)
    if not letters:
        raise click.UsageError("no published letter from there may go to an office: no writer has agreed to it yet")
    settings = services.settings
    contact = tuple(filter(None, (settings.contact_name, settings.contact_email)))
    imprint = Imprint(settings.public_url, settings.is_demonstration, contact)
    content = Packet(edition, language, official, _area_name(area, language), letters, imprint)
    record_export(services.store, edition.campaign.slug, "reports packet", len(letters), services.clock())
    write(long_pdf_of(services, packet_print(content, paper)), output)


def _coverage(services: Services, edition: Edition) -> Coverage:
    return Coverage(_approved(services, edition), services.store.newspapers.register().by_id, _areas(services, edition))


def _approved(services: Services, edition: Edition) -> tuple[Report, ...]:
    return services.store.reports.of(edition.campaign.slug, Decision.APPROVED)


def _areas(services: Services, edition: Edition) -> NewspaperAreas:
    tables = officials_of(services.store, edition.campaign).tables
    valid = tuple(one for one in tables if one.is_valid_on(services.today()))
    return NewspaperAreas(valid, services.places.codes_of_town)


def _current(officials: CampaignOfficials, today: date) -> tuple[Officeholder, ...]:
    return tuple(holder for holder in officials.by_id.values() if holder.holds_seat_on(today))


def _official(services: Services, edition: Edition, id: str | None) -> Officeholder | None:
    if id is None:
        return None
    found = officials_of(services.store, edition.campaign).find(id, services.today())
    if found is None:
        raise click.UsageError(f"there is no official '{id}' who holds a seat today: see `campaign officials`")
    return found


def _area_name(area: Area, language: Language) -> str:
    if area.name:
        return area.name[language]
    name = state_name(area.region)[language] if area.region else ""
    return name if area.district is None or area.is_at_large else f"{name} {area.district}"


COMMANDS = (coverage, packet)
