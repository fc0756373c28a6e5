"""Tell what became of a letter, decide what is shown of it, and delete it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime

from campaign.actions.letters.drafts import key_for, new_page_nonce
from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.reports.reports import Decision, Report, ReportDetails
from campaign.storage.reports.reports import (
    add_disclosure,
    add_report,
    decide,
    find_report,
    put_report,
    remove_by_key,
    remove_expired,
    waiting_before,
)
from campaign.storage.store import Store


class ReportGone(Exception):
    """The report was deleted, and saving must not bring it back under the old link."""


class UnknownReports(Exception):
    """There are no reports of these numbers, so nothing was decided."""

    def __init__(self, ids: tuple[int, ...]) -> None:
        super().__init__(", ".join(map(str, ids)))


class ChangedReports(Exception):
    """These reports changed since an organizer read them, so nothing was decided."""

    def __init__(self, ids: tuple[int, ...]) -> None:
        super().__init__(", ".join(map(str, ids)))


def submit_report(
    store: Store, nonce: str, secret: str, campaign: str, details: ReportDetails, now: datetime
) -> tuple[Report, str]:
    """Save a new report from a page with this nonce, and return it with the key of its private link.

    Sending the same form twice makes one report. Whatever else comes from the same page, as from the next person at a
    library's computer, has a link of its own.
    """
    key = key_for(f"{nonce} {details}", secret)
    with store.writing() as session:
        saved = add_report(session, key, campaign, details, now.date())
        if saved is None:  # it was changed since by its link
            key = new_page_nonce()
            saved = put_report(session, key, campaign, details, now.date())
    return saved, key


def save_report(store: Store, key: str, campaign: str, details: ReportDetails, now: datetime) -> Report:
    """Save a report under a key, in place of what was there."""
    with store.writing() as session:
        return put_report(session, key, campaign, details, now.date())


def add_reports(store: Store, campaign: str, letters: Iterable[ReportDetails], now: datetime) -> int:
    """Save reports that organizers kept elsewhere and return how many were new. They wait for a decision like all
    others, and no private link leads to them. Newspapers that we know by their names are joined with them."""
    index, known = store.newspapers.register().index, {report.details for report in store.reports.of(campaign)}
    joined = dict.fromkeys(_joined(details, index.meant(details.newspaper)) for details in letters)
    new = [details for details in joined if details not in known]
    with store.writing() as session:
        for details in new:
            put_report(session, new_page_nonce(), campaign, details, now.date())
    return len(new)


def _joined(details: ReportDetails, card: Newspaper | None) -> ReportDetails:
    return replace(details, newspaper=card.name, paper=card.id, region=card.state) if card else details


def change_report(store: Store, key: str, campaign: str, details: ReportDetails, now: datetime) -> Report:
    """Replace what a report says; what changed waits for the organizers again. Raises ReportGone if there is none."""
    with store.writing() as session:
        before = find_report(session, campaign, key)
        if before is None:
            raise ReportGone
        changed = put_report(session, key, campaign, details, now.date())
    if changed.version != before.version:
        store.empty_journal()  # what was taken back is in no file any more
    return changed


def delete_report(store: Store, key: str, campaign: str) -> bool:
    """Delete a report at once, including every byte on disk. Return whether there was one."""
    with store.writing() as session:
        was_there = find_report(session, campaign, key) is not None and remove_by_key(session, key)
    store.empty_journal()
    return was_there


def decide_reports(
    store: Store,
    campaign: str,
    ids: Iterable[int],
    decision: Decision,
    now: datetime,
    read: Mapping[int, int] | None = None,
) -> None:
    """Approve or reject reports, all or none. `read` has the versions that the organizers read.

    Raises UnknownReports with the numbers that the campaign has none of, or ChangedReports with those that a writer has
    changed since.
    """
    with store.writing() as session:
        decided = {id: decide(session, campaign, id, decision, now.date()) for id in ids}
        unknown = tuple(id for id, report in decided.items() if report is None)
        if unknown:
            raise UnknownReports(unknown)
        versions = {id: report.version for id, report in decided.items() if report}
        changed = tuple(id for id, version in (read or {}).items() if versions.get(id, version) != version)
        if changed:
            raise ChangedReports(changed)


def reject_before(store: Store, campaign: str, day: date, now: datetime) -> int:
    """Reject every report that has waited since before a day and was never approved. Return how many there were."""
    with store.writing() as session:
        ids = waiting_before(session, campaign, day)
        for id in ids:
            decide(session, campaign, id, Decision.REJECTED, now.date())
    return len(ids)


def record_export(store: Store, campaign: str, kind: str, count: int, now: datetime) -> None:
    """Record that organizers took reports out of the store."""
    with store.writing() as session:
        add_disclosure(session, kind, campaign, count, now)


def delete_expired_reports(store: Store, now: datetime) -> int:
    """Delete every report whose time has passed and return how many there were."""
    with store.writing() as session:
        ended = remove_expired(session, now)
    if ended:
        store.empty_journal()
    return ended
