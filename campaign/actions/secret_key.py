"""Which secret key a store belongs to: all nodes that share a store must share its key."""

from __future__ import annotations

import hashlib
import hmac

from campaign.storage.letters.fingerprints import delete_all
from campaign.storage.notes import find_note, set_note
from campaign.storage.store import Store

_MARK = "mark of the secret key"


def belongs_to(store: Store, secret: str) -> bool | None:
    """Whether the store was made with this key; None where no key has been noted yet."""
    noted = store.notes.find(_MARK)
    return None if noted is None else hmac.compare_digest(noted, key_digest(secret))


def note_secret(store: Store, secret: str) -> bool:
    """Note the key that the store belongs to, unless one is noted; whether this one is."""
    with store.writing() as session:
        noted = find_note(session, _MARK)
        if noted is None:
            set_note(session, _MARK, key_digest(secret))
        return noted in (None, key_digest(secret))


def change_secret(store: Store, secret: str) -> None:
    """Let the store belong to another key. Fingerprints made with the one before match nothing any more, and go."""
    with store.writing() as session:
        set_note(session, _MARK, key_digest(secret))
        delete_all(session)
    store.empty_journal()


def key_digest(secret: str) -> str:
    """What the store keeps of a key: enough to know it again, and nothing to find it by."""
    return hmac.digest(secret.encode("utf-8"), b"the secret key of this store", hashlib.sha256).hex()
