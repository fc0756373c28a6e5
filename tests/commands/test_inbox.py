"""`campaign inbox`."""

from __future__ import annotations

from datetime import UTC, datetime

from campaign.actions.inbox import submit_correction
from campaign.domain.inbox import InboxKind
from campaign.storage.store import Store
from tests.commands.running import Program


def test_what_visitors_sent_is_listed(empty: Program) -> None:
    store = Store.open(f"sqlite:///{empty.var / 'campaign.sqlite3'}")
    submit_correction(
        store, InboxKind.CORRECTION, "the-paper-nm", "Now 200 words.\nSee its page.", datetime(2026, 11, 21, tzinfo=UTC)
    )
    store.close()

    assert empty.run("inbox", "--format", "json").json == [
        {
            "id": 1,
            "kind": "correction",
            "about": "the-paper-nm",
            "text": "Now 200 words.\nSee its page.",
            "received_at": "2026-11-21T00:00:00+00:00",
        }
    ]
    assert "2026-11-21  correction  the-paper-nm  Now 200 words. See its page." in empty.run("inbox").out
