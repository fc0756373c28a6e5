"""Texts that hold how to reach someone are refused; years, money and large numbers are not."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from campaign.domain.reports.checks import wrong_day, wrong_text
from campaign.domain.reports.reports import OLDEST

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    "text",
    [
        "Write to rosa@example.org",
        "Rosa <r.m+x@mail.example.co.uk>",
        "Call 202-555-0100",
        "Call (202) 555-0100.",
        "202.555.0100",
        "+52 55 1234 5678",
        "2025550100",
        "Call 555-0100",
        "I live in 87501",
        "Santa Fe, NM 87501-1234.",
    ],
)
def test_what_reaches_someone_is_refused(text: str) -> None:
    assert wrong_text(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "I learned to read in 1998, and taught for 20 years (2001-2021).",
        "In 2019, 2020 and 2021 it closed: 10,000 people, $12500 each, 1,234,567 in all.",
        "On 2026-11-20 the vote was 217-213; H.R. 1234 passed",
        "1.234.567 personas y 12,5 %",
        "Rosa @ the library",
        "«Ábranla» by R. M., 3-4 p.m.",
    ],
)
def test_numbers_of_other_kinds_are_taken(text: str) -> None:
    assert wrong_text(text) is None


def test_a_day_is_one_of_the_last_three_years_or_tomorrow_where_it_begins_first() -> None:
    days = [timedelta(2), timedelta(1), timedelta(0), -OLDEST, -OLDEST - timedelta(1)]

    assert [wrong_day(TODAY + day, TODAY) is None for day in days] == [False, True, True, True, False]
