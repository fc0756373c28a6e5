"""Reports as commands print them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from campaign.domain.reports.links import host_of, is_on_site
from campaign.domain.reports.reports import Report
from campaign.rendering.csv_files import Cell, csv_text

_OF_A_REPORT = ("id", "decision")
_OF_ITS_DETAILS = (
    *("outcome", "newspaper", "paper", "region", "headline", "published_on", "address", "sentence", "shown_as"),
    *("shows_name", "may_show", "for_offices"),
)
_OF_ITS_HISTORY = ("received_on", "changed_on", "decided_on", "version", "was_approved")
_HEADINGS = (*_OF_A_REPORT, *_OF_ITS_DETAILS, *_OF_ITS_HISTORY)


def report_data(report: Report) -> dict[str, Any]:
    """Return a report as `campaign reports list --format json` prints it."""
    return {name: value if isinstance(value, bool | int) else _text(value) for name, value in _values(report).items()}


def reports_csv(reports: Iterable[Report]) -> str:
    """Return reports as CSV, with the same names as in JSON."""
    return csv_text(_HEADINGS, [tuple(_values(report).values()) for report in reports])


def report_line(report: Report, site: str | None = None) -> tuple[str, ...]:
    """Return a report as a line of a table. `site` is the address of its newspaper's site, if known."""
    details = report.details
    day = details.published_on or report.received_on
    where = f"{details.newspaper}{f', {details.region}' if details.region else ''}"
    said = " · ".join(
        filter(None, (details.headline, details.sentence, details.shown_as, _link(details.address, site)))
    )
    may = ", ".join(["may show"] * details.may_show + ["offices"] * details.for_offices)
    return f"{report.id}-{report.version}", str(report.decision), str(details.outcome), f"{day}", may, where, said


LINE_HEADINGS = ("id", "decision", "outcome", "day", "consent", "newspaper", "headline, sentence, name and link")


def _link(address: str | None, site: str | None) -> str | None:
    is_elsewhere = address and site and not is_on_site(address, site)
    return f"{address} (not on {host_of(site or '')})" if is_elsewhere else address


def _values(report: Report) -> dict[str, Cell]:
    details = {**asdict(report.details), "shows_name": report.details.shows_name}
    return {
        **{name: getattr(report, name) for name in _OF_A_REPORT},
        **{name: details[name] for name in _OF_ITS_DETAILS},
        **{name: getattr(report, name) for name in _OF_ITS_HISTORY},
    }


def _text(value: object) -> str | None:
    return None if value is None else str(value)
