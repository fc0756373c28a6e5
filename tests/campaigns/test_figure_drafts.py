"""Seventy letters written from the frozen campaign: what is found in the wrong ones and said of the right ones."""

from __future__ import annotations

from campaign.domain.checks import facts, figures, vague_counts
from campaign.domain.findings import Finding, Level
from tests.campaigns.frozen_campaign import WrittenDraft, frozen_manuscript, written_drafts

#: The wrong drafts in which no check of figures or facts finds anything. None may be added.
MISSED = {"en-e17", "en-e27", "en-e33", "es-e18", "es-e40"}


def found(draft: WrittenDraft) -> list[Finding]:
    manuscript = frozen_manuscript(draft.text, draft.language, town=draft.town)
    return [*figures.check(manuscript), *vague_counts.check(manuscript), *facts.check(manuscript)]


def test_what_was_caught_is_caught() -> None:
    wrong = [draft for draft in written_drafts() if not draft.is_right]
    missed = {draft.id for draft in wrong if not found(draft)}

    print(f"errors caught: {len(wrong) - len(missed)} of {len(wrong)}")
    assert missed <= MISSED


def test_no_right_draft_is_stopped() -> None:
    """Nor is anything said of one but hints: not one of the numbers of its writer's own life."""
    right = [draft for draft in written_drafts() if draft.is_right]
    said = {
        draft.id: [f"{finding.id} {finding.level} {finding.words}" for finding in found(draft)]
        for draft in right
        if any(finding.level is not Level.HINT for finding in found(draft))
    }

    print(f"right drafts without an alarm: {len(right) - len(said)} of {len(right)}")
    assert said == {}
