"""What visitors hand in comes out as it went in, in its order."""

from __future__ import annotations

from campaign.actions.inbox import submit_correction
from campaign.domain.inbox import InboxItem, InboxKind
from campaign.storage.store import Store
from tests.storage.contents import NOW


def test_items_are_listed_in_the_order_in_which_they_were_sent(store: Store) -> None:
    submit_correction(store, InboxKind.CORRECTION, "the-paper-nm", "The limit is 200 words now, «sí».", NOW)
    submit_correction(store, InboxKind.TEMPLATE, "the-campaign/my-letter", "---\nkind: letter\n", NOW)

    assert store.inbox.all() == (
        InboxItem(1, InboxKind.CORRECTION, "the-paper-nm", "The limit is 200 words now, «sí».", NOW),
        InboxItem(2, InboxKind.TEMPLATE, "the-campaign/my-letter", "---\nkind: letter\n", NOW),
    )


def test_an_inbox_is_empty_at_first(store: Store) -> None:
    assert store.inbox.all() == ()
