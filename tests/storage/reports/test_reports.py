"""A report comes out as it went in, shows once it is approved, and ends when its time is over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from campaign.actions.letters.reports import (
    ReportGone,
    UnknownReports,
    change_report,
    decide_reports,
    delete_expired_reports,
    delete_report,
    record_export,
    save_report,
)
from campaign.domain.reports.reports import REJECTED_FOR, UNSEEN_FOR, WAITS, Decision, Outcome, Report, ReportDetails
from campaign.storage.reports.wall import A_PAGE
from campaign.storage.store import Store
from tests.storage.contents import NOW
from tests.storage.reports.samples import CAMPAIGN, KEY, OTHER_KEY, PUBLISHED, SENT

DAY = timedelta(days=1)


def approved(store: Store, key: str = KEY) -> Report:
    saved = save_report(store, key, CAMPAIGN, PUBLISHED, NOW)
    decide_reports(store, CAMPAIGN, [saved.id], Decision.APPROVED, NOW)
    return saved


def shown(store: Store) -> list[Report]:
    return list(store.wall.page(CAMPAIGN, 1).letters)


def test_a_report_comes_out_as_it_went_in_and_waits(store: Store) -> None:
    saved = save_report(store, KEY, CAMPAIGN, PUBLISHED, NOW)

    assert store.reports.find(CAMPAIGN, KEY) == saved
    assert saved == Report(1, CAMPAIGN, PUBLISHED, Decision.WAITING, NOW.date(), NOW.date())
    assert store.reports.find("another", KEY) is None
    assert store.reports.find(CAMPAIGN, OTHER_KEY) is None
    assert shown(store) == []


def test_the_same_form_sent_twice_is_one_report(store: Store) -> None:
    assert save_report(store, KEY, CAMPAIGN, SENT, NOW) == save_report(store, KEY, CAMPAIGN, SENT, NOW + DAY)
    assert len(store.reports.of(CAMPAIGN)) == 1


def test_an_approved_report_shows_and_each_change_of_what_shows_is_counted(store: Store) -> None:
    approved(store)
    after = store.wall.revision()
    save_report(store, OTHER_KEY, CAMPAIGN, PUBLISHED, NOW)

    assert [report.details for report in shown(store)] == [PUBLISHED]
    assert store.wall.revision() == after == 1
    assert store.wall.page("another", 1).count == 0


@pytest.mark.parametrize("details", [SENT, replace(PUBLISHED, may_show=False), replace(SENT, may_show=True)])
def test_what_its_writer_did_not_agree_to_show_never_shows(store: Store, details: object) -> None:
    saved = save_report(store, KEY, CAMPAIGN, details, NOW)  # type: ignore[arg-type]  # one of a table
    decide_reports(store, CAMPAIGN, [saved.id], Decision.APPROVED, NOW)

    assert shown(store) == []
    assert store.wall.page(CAMPAIGN, 1).count == 0


def test_what_a_writer_changes_waits_again(store: Store) -> None:
    approved(store)
    same = change_report(store, KEY, CAMPAIGN, PUBLISHED, NOW + DAY)
    before = store.wall.revision()
    changed = change_report(store, KEY, CAMPAIGN, replace(PUBLISHED, headline="Another"), NOW + DAY)

    assert same.decision is Decision.APPROVED
    assert (changed.decision, changed.decided_on, changed.changed_on) == (Decision.WAITING, None, (NOW + DAY).date())
    assert store.wall.revision() > before
    assert shown(store) == []


def test_what_is_rejected_after_it_was_approved_shows_no_more(store: Store) -> None:
    saved = approved(store)
    decide_reports(store, CAMPAIGN, [saved.id], Decision.REJECTED, NOW)

    assert shown(store) == []
    assert store.reports.of(CAMPAIGN, Decision.REJECTED)[0].id == saved.id
    assert store.reports.of(CAMPAIGN, Decision.WAITING) == ()


def test_a_number_that_is_unknown_or_another_campaigns_decides_nothing(store: Store) -> None:
    saved = save_report(store, KEY, CAMPAIGN, PUBLISHED, NOW)

    with pytest.raises(UnknownReports, match="7"):
        decide_reports(store, CAMPAIGN, [saved.id, 7], Decision.APPROVED, NOW)
    with pytest.raises(UnknownReports):
        decide_reports(store, "another", [saved.id], Decision.APPROVED, NOW)
    assert store.reports.of(CAMPAIGN)[0].decision is Decision.WAITING


def test_a_deleted_report_is_gone_and_saving_does_not_bring_it_back(store: Store) -> None:
    approved(store)

    assert not delete_report(store, KEY, "another")
    assert delete_report(store, KEY, CAMPAIGN)
    assert not delete_report(store, KEY, CAMPAIGN)
    assert shown(store) == []
    with pytest.raises(ReportGone):
        change_report(store, KEY, CAMPAIGN, PUBLISHED, NOW)


@pytest.mark.parametrize(
    "decision, details, lasts",
    [
        (None, PUBLISHED, WAITS),
        (Decision.REJECTED, PUBLISHED, REJECTED_FOR),
        (Decision.APPROVED, SENT, UNSEEN_FOR),
        (Decision.APPROVED, replace(PUBLISHED, may_show=False), UNSEEN_FOR),
        (Decision.APPROVED, PUBLISHED, None),
    ],
)
def test_a_report_is_deleted_when_its_time_is_over_and_not_before(
    store: Store, decision: Decision | None, details: object, lasts: timedelta | None
) -> None:
    saved = save_report(store, KEY, CAMPAIGN, details, NOW)  # type: ignore[arg-type]  # one of a table
    if decision:
        decide_reports(store, CAMPAIGN, [saved.id], decision, NOW)
    [report] = store.reports.of(CAMPAIGN)
    end = NOW + (lasts or 10 * UNSEEN_FOR)
    for moment in (NOW, end - 2 * DAY, end - DAY):
        assert delete_expired_reports(store, moment) == 0
    delete_expired_reports(store, end)
    delete_expired_reports(store, end + DAY)
    delete_expired_reports(store, end + 2 * DAY)

    assert report.ends_on == (end.date() if lasts else None)
    assert len(store.reports.of(CAMPAIGN)) == (0 if lasts else 1)


def test_a_number_is_never_given_again(store: Store) -> None:
    for number, key in enumerate((KEY, OTHER_KEY, KEY), 1):
        assert save_report(store, key, CAMPAIGN, SENT, NOW).id == number
        delete_report(store, key, CAMPAIGN)


@pytest.mark.parametrize("details, lasts", [(PUBLISHED, None), (replace(PUBLISHED, may_show=False), UNSEEN_FOR)])
def test_what_was_approved_once_does_not_end_because_no_one_reads_its_new_version(
    store: Store, details: ReportDetails, lasts: timedelta | None
) -> None:
    approved(store)
    changed = change_report(store, KEY, CAMPAIGN, replace(details, headline="Another"), NOW)
    for days in (0, 2, 91, 93, 180, 363):
        assert delete_expired_reports(store, NOW + days * DAY) == 0
    for days in (366, 368):
        delete_expired_reports(store, NOW + days * DAY)

    assert changed.ends_on == (lasts and (NOW + lasts).date())
    assert len(store.reports.of(CAMPAIGN)) == (0 if lasts else 1)


def test_one_wrong_reading_of_the_clock_deletes_nothing(store: Store) -> None:
    save_report(store, KEY, CAMPAIGN, SENT, NOW)
    delete_expired_reports(store, NOW)
    delete_expired_reports(store, NOW + 9 * UNSEEN_FOR)
    delete_expired_reports(store, NOW + DAY)

    assert len(store.reports.of(CAMPAIGN)) == 1


def keys() -> Iterator[str]:
    yield from (f"{number:022}" for number in range(10_000))


def test_the_wall_has_pages_newest_first_and_counts_regions_on_all_of_them(store: Store) -> None:
    for number, key in zip(range(A_PAGE + 2), keys(), strict=False):
        day = PUBLISHED.published_on
        assert day
        details = replace(PUBLISHED, published_on=day - number * DAY, region="NM" if number else None)
        saved = save_report(store, key, CAMPAIGN, details, NOW)
        decide_reports(store, CAMPAIGN, [saved.id], Decision.APPROVED, NOW)
    first, second = store.wall.page(CAMPAIGN, 1), store.wall.page(CAMPAIGN, 2)
    days = [report.details.published_on for report in (*first.letters, *second.letters)]

    assert (len(first.letters), len(second.letters), first.last) == (A_PAGE, 2, 2)
    assert days == sorted(days, reverse=True, key=lambda day: day or NOW.date())
    assert first.regions == second.regions == {"NM": A_PAGE + 1, "": 1}
    assert store.wall.page(CAMPAIGN, 3).letters == ()


def test_letters_to_a_newspaper_are_counted_from_a_day_on(store: Store) -> None:
    week = NOW.date() - 7 * DAY
    cases = [
        (SENT, True, 1),
        (replace(SENT, outcome=Outcome.CALLED), True, 1),
        (PUBLISHED, True, 1),
        (PUBLISHED, False, 0),
        (replace(PUBLISHED, published_on=week - DAY), True, 0),
        (replace(SENT, outcome=Outcome.DECLINED), True, 0),
        (replace(SENT, paper="another"), True, 0),
    ]
    counted = []
    for (details, is_approved, _), key in zip(cases, keys(), strict=False):
        before = store.reports.letters_since(CAMPAIGN, "the-n-times-nm", week)
        saved = save_report(store, key, CAMPAIGN, details, NOW)
        if is_approved:
            decide_reports(store, CAMPAIGN, [saved.id], Decision.APPROVED, NOW)
        counted.append(store.reports.letters_since(CAMPAIGN, "the-n-times-nm", week) - before)

    assert counted == [count for _, _, count in cases]


def test_each_export_is_recorded(store: Store) -> None:
    record_export(store, CAMPAIGN, "reports csv", 1, NOW)

    [row] = store.reports.disclosures()
    assert (row.kind, row.campaign, row.rows) == ("reports csv", CAMPAIGN, 1)
