"""What the checks say of letters by people who had not read them: few alarms on right ones, few wrong ones missed."""

from __future__ import annotations

from campaign.domain.language import LANGUAGES
from tests.campaigns.corpus import HALVES, all_read, corpus, table


def test_every_wrong_draft_says_where_it_is_wrong() -> None:
    wrong = [reading for reading in all_read() if not reading.draft.is_right]

    assert all(reading.draft.where and reading.planted for reading in wrong)


def test_a_half_has_as_many_right_as_wrong_drafts_in_each_language() -> None:
    for language in LANGUAGES:
        drafts = [draft for half, draft in corpus() if half == "open" and draft.language == language]
        assert sum(draft.is_right for draft in drafts) == len(drafts) / 2 == 75


def test_the_checks_are_measured_by_halves() -> None:
    """The bounds of the campaign: over both halves at most 1 stop and 15 warnings on right drafts, and 15 misses."""
    for half in HALVES:
        print(table(half, all_read()))
