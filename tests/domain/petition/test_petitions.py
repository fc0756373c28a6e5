"""The text of a petition and its version; where signers are from, as far as may be said."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.domain.findings import Message
from campaign.domain.language import Both
from campaign.domain.officials.officeholders import Area
from campaign.domain.officials.rosters import DistrictTable
from campaign.domain.petition.petitions import Petition, Stage, is_version
from campaign.domain.petition.postal_codes import PostalPlace, read_postal_code
from campaign.domain.petition.progress import Progress, TextVersion
from campaign.domain.petition.totals import Origin, totals
from campaign.domain.reports.regions import SMALLEST

DAY = date(2026, 11, 30)
NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)
PETITION = Petition(
    Both("Keep it", "Que siga"),
    (Both("It lends 9 books [@books].", "Presta 9 libros [@books]."),),
    (Both("City Council", "Concejo"),),
    goal=10,
)


@pytest.mark.parametrize(
    ("changes", "is_same"),
    [
        ({"text": (Both("It lends 9  books.", "Presta 9 libros [@other]."),)}, True),  # marks and spaces are not signed
        ({"goal": 99, "closes": DAY, "thanks": Both("Thanks", "Gracias")}, True),
        ({"text": (Both("It lends 8 books.", "Presta 9 libros."),)}, False),
        ({"title": Both("Keep it!", "Que siga")}, False),
        ({"to": (Both("Mayor", "Alcalde"),)}, False),
    ],
)
def test_a_version_is_of_the_words_and_of_whom_they_are_for(changes: dict[str, object], is_same: bool) -> None:
    other = replace(PETITION, **changes)  # type: ignore[arg-type]  # by name

    assert (other.pinned.version == PETITION.pinned.version) is is_same


def test_a_version_is_named_by_enough_of_it() -> None:
    version = PETITION.pinned.version

    assert is_version(version[:12].upper(), version)
    assert not is_version(version[:11], version)
    assert not is_version("0" * 12, version)


@pytest.mark.parametrize(
    ("zone", "moment", "stage"),
    [
        ("America/Los_Angeles", "2026-11-30 07:59", Stage.SOON),
        ("America/Los_Angeles", "2026-11-30 08:00", Stage.OPEN),
        ("America/Los_Angeles", "2026-12-10 07:59", Stage.OPEN),  # December 9, one minute before midnight
        ("America/Los_Angeles", "2026-12-10 08:00", Stage.CLOSED),
        ("Pacific/Auckland", "2026-11-29 11:00", Stage.OPEN),
        ("Pacific/Auckland", "2026-12-09 11:00", Stage.CLOSED),
        (None, "2026-11-30 11:59", Stage.SOON),
        (None, "2026-11-30 12:00", Stage.OPEN),
        (None, "2026-12-10 11:59", Stage.OPEN),  # it is still December 9 somewhere
        (None, "2026-12-10 12:00", Stage.CLOSED),
    ],
)
def test_people_sign_from_the_first_day_through_the_last(zone: str | None, moment: str, stage: Stage) -> None:
    petition = replace(PETITION, opens=DAY, closes=DAY + timedelta(days=9), time_zone=zone)

    assert petition.stage_at(datetime.fromisoformat(moment).replace(tzinfo=UTC)) is stage


def test_progress_counts_every_version_and_never_more_than_all() -> None:
    old = replace(PETITION, title=Both("Old", "Viejo")).pinned
    texts = (TextVersion(old.version, old, DAY, 4), TextVersion(PETITION.pinned.version, PETITION.pinned, DAY, 5))
    progress = Progress(PETITION, NOON, texts)
    more = Progress(replace(PETITION, goal=3), NOON, texts)

    assert (progress.confirmed, progress.percent, progress.is_reached, progress.of_this_text) == (9, 90, False, 5)
    assert [one.version for one in progress.earlier] == [old.version]
    assert (more.percent, more.is_reached) == (100, True)


@pytest.mark.parametrize(
    ("written", "country", "found"),
    [
        ("sw1a  1aa", "GB", PostalPlace("SW1A 1AA", "GB")),
        ("", "MX", PostalPlace("", "MX")),
        ("", "GB", None),
        ("8710;DROP", "MX", "wrong"),
        ("1" * 13, "MX", "wrong"),
    ],
)
def test_where_someone_lives_is_a_code_a_country_or_both(written: str, country: str, found: object) -> None:
    read = read_postal_code(written, country, "GB", None)

    assert isinstance(read, Message) if found == "wrong" else read == found


def district_table() -> DistrictTable:
    codes = {"87102": ("1",), "87501": ("3",), "87015": ("1", "2")}
    areas = {code: tuple(Area("NM", number) for number in numbers) for code, numbers in codes.items()}
    return DistrictTable("house", "119", date(2099, 1, 3), areas)


def test_totals_are_by_region_and_district_and_a_code_in_two_districts_is_in_none() -> None:
    origins = {
        Origin("US", "NM", "87102"): 9,
        Origin("US", "NM", "87501"): 6,
        Origin("US", "NM", "87015"): 5,
        Origin("US", "TX", "75001"): 2,
        Origin("MX", "", ""): 7,
        Origin("FR", "", ""): 3,
    }
    found = totals(origins, district_table())
    [region] = found.regions

    assert (found.count, region.region, region.count) == (32, "NM", 20)
    assert region.districts
    assert (region.districts.shown, region.districts.elsewhere) == ((("1", 9), ("3", 6)), 5)
    assert (found.countries, found.elsewhere) == ((("MX", 7),), 5)


@given(st.dictionaries(st.sampled_from(["87102", "87501", "87015", "99999"]), st.integers(1, 12)))
def test_no_place_with_few_signatures_can_be_named_or_worked_out(counts: dict[str, int]) -> None:
    found = totals({Origin("US", "NM", code): count for code, count in counts.items()}, district_table())
    named = [count for region in found.regions for _, count in (region.districts.shown if region.districts else ())]

    assert all(count >= SMALLEST for count in named)
    for region in found.regions:
        rest = region.count - sum(count for _, count in (region.districts.shown if region.districts else ()))
        assert rest == 0 or rest >= SMALLEST
