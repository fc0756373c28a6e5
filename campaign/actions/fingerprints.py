"""Remember that a letter like this one was taken away, and forget it in time."""

from __future__ import annotations

import secrets
from datetime import datetime

from campaign.domain.letters.fingerprints import Traits
from campaign.storage.letters.fingerprints import delete_old, set_fingerprint
from campaign.storage.store import Store

_KEY_BYTES = 32
#: A letter on its way out waits no longer than this for its fingerprint, in seconds.
_SECONDS = 0.25


def save_fingerprint(store: Store, traits: Traits, secret: str, now: datetime) -> None:
    """Keep the fingerprint of a letter whose writer agreed. What is too old goes first."""
    delete_old_fingerprints(store, now)
    with store.writing(_SECONDS) as session:
        set_fingerprint(session, traits, secret, now.date(), secrets.token_bytes(_KEY_BYTES))


def delete_old_fingerprints(store: Store, now: datetime) -> bool:
    """Delete the keys of all months but this and the last, and their hashes with them; whether there were any."""
    if not store.fingerprints.has_old(now.date()):
        return False
    with store.writing() as session:
        were_there = delete_old(session, now.date())
    store.empty_journal()
    return were_there
