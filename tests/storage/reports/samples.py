"""Reports for tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from campaign.domain.reports.reports import Outcome, ReportDetails

CAMPAIGN = "años"
KEY, OTHER_KEY = "aB-_5678901234567890xy", "cD-_5678901234567890xy"
SENT = ReportDetails(Outcome.SENT, "The Ñ Times", "the-n-times-nm", "NM")
PUBLISHED = replace(
    SENT,
    outcome=Outcome.PUBLISHED,
    headline="«Keep it open»",
    published_on=date(2026, 11, 20),
    address="https://example.org/letters",
    sentence="I learned to read there.",
    shown_as="M. C.",
    may_show=True,
)
