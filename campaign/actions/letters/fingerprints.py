"""Store fingerprints of letters and delete them when they are due."""

from __future__ import annotations

import secrets
from datetime import datetime

from campaign.domain.letters.fingerprints import Traits
from campaign.storage.letters.fingerprints import delete_old, set_fingerprint
from campaign.storage.store import Store

_KEY_BYTES = 32
#: The longest a letter's export waits for its fingerprint to be stored, in seconds.
_SECONDS = 0.25


def save_fingerprint(store: Store, traits: Traits, secret: str, now: datetime) -> None:
    """Store the fingerprint of a letter whose writer agreed. Deletes old fingerprints first."""
    delete_old_fingerprints(store, now)
    with store.writing(_SECONDS) as session:
        set_fingerprint(session, traits, secret, now.date(), secrets.token_bytes(_KEY_BYTES))


def delete_old_fingerprints(store: Store, now: datetime) -> bool:
    """Delete the keys of all months but this and the last, with their hashes. Return whether there were any."""
    if not store.fingerprints.has_old(now.date()):
        return False
    with store.writing() as session:
        were_there = delete_old(session, now.date())
    store.empty_journal()
    return were_there
