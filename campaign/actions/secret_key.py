"""Which secret key a store belongs to: all nodes that share a store must share its key."""

from __future__ import annotations

import hashlib
import hmac

from campaign.storage.keyed_rows import count_keyed_rows
from campaign.storage.letters.fingerprints import delete_all
from campaign.storage.notes import find_note, set_note
from campaign.storage.store import Store

_MARK = "mark of the secret key"


def belongs_to(store: Store, secret: str) -> bool | None:
    """Whether the store was made with this key; None if no key has been recorded."""
    noted = store.notes.find(_MARK)
    return None if noted is None else hmac.compare_digest(noted, key_digest(secret))


def note_secret(store: Store, secret: str) -> bool:
    """Record the store's key unless one is recorded. Return whether the recorded key is this one."""
    with store.writing() as session:
        noted = find_note(session, _MARK)
        if noted is None:
            set_note(session, _MARK, key_digest(secret))
        return noted in (None, key_digest(secret))


def change_secret(store: Store, secret: str) -> None:
    """Record another key for the store. Fingerprints made with the old key can no longer match and are deleted."""
    with store.writing() as session:
        set_note(session, _MARK, key_digest(secret))
        delete_all(session)
    store.empty_journal()


def keyed_rows(store: Store) -> dict[str, int]:
    """Return how many rows need the key they were made with, by table."""
    return count_keyed_rows(store.engine)


def key_digest(secret: str) -> str:
    """Return the digest that the store keeps of a key: enough to recognize it, and useless for finding it."""
    return hmac.digest(secret.encode("utf-8"), b"the secret key of this store", hashlib.sha256).hex()
