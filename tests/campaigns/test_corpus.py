"""What the checks say of letters by people who had not read them: few alarms on right ones, few wrong ones missed.

The goal is one stop and 15 warnings on the 300 right drafts of both halves, and 15 of the 300 wrong ones missed. The open
half was read while the checks were made; the sealed half was not. A first sealed half failed: its one run gave 5 stops and 12
warnings on 150 right drafts and 15 misses of 150. It was read after that, and is called opened here. The second, of 304 drafts
by other writers, was run once: no stop, 11 warnings, 15 misses.
"""

from __future__ import annotations

import pytest

from campaign.domain.findings import Level
from campaign.domain.language import LANGUAGES
from tests.campaigns.corpus import EARLIER, HALVES, all_read, corpus, table

#: Stops and warnings on right drafts, and wrong drafts missed.
MOST: dict[tuple[str, ...], tuple[int, int, int]] = {
    ("open", "sealed"): (0, 11, 15),
    ("open",): (0, 0, 0),
    ("opened",): (0, 2, 4),
    (EARLIER,): (0, 0, 2),
}


def test_every_wrong_draft_says_where_it_is_wrong() -> None:
    wrong = [reading for reading in all_read() if reading.half in HALVES and not reading.draft.is_right]

    assert [reading.draft.id for reading in wrong if not reading.where_found] == []


def test_a_half_has_as_many_right_as_wrong_drafts_in_each_language() -> None:
    for language in LANGUAGES:
        drafts = [draft for half, draft in corpus() if half == "open" and draft.language == language]
        assert sum(draft.is_right for draft in drafts) == len(drafts) / 2 == 75


@pytest.mark.parametrize("halves", MOST)
def test_right_letters_are_left_alone_and_wrong_ones_found(halves: tuple[str, ...]) -> None:
    of_halves = [reading for reading in all_read() if reading.half in halves]
    right = [reading for reading in of_halves if reading.draft.is_right]
    alarms = [finding.level for reading in right for finding in reading.alarms]
    missed = [reading.draft.id for reading in of_halves if not reading.draft.is_right and not reading.is_caught]
    stops, warnings, misses = MOST[halves]

    print("\n".join(table(half, all_read()) for half in halves))
    assert alarms.count(Level.STOP) <= stops
    assert alarms.count(Level.WARN) <= warnings
    assert len(missed) <= misses
