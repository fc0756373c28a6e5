"""Text that only the holder of a key can read. Staff, backups and thieves of the store have no key.

From the key two things are derived that say nothing of each other: a hash, under which the sealed text stands, and the
secret that seals it. The ciphers are those of `cryptography`.
"""

from __future__ import annotations

import hashlib
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_NONCE = 12  # bytes, as AES-GCM wants them
_PURPOSE = b"campaign: a saved draft"


def key_hash(key: str) -> str:
    """What the store knows of a key; 128 random bits cannot be found from it by guessing."""
    return hashlib.sha256(key.encode("ascii")).hexdigest()


def seal(text: str, key: str, about: str) -> bytes:
    """The text, sealed; `about` must be the same when it is opened, so that no two rows can be exchanged."""
    nonce = secrets.token_bytes(_NONCE)
    return nonce + _cipher(key).encrypt(nonce, text.encode("utf-8"), about.encode("utf-8"))


def unseal(sealed: bytes, key: str, about: str) -> str | None:
    """The text; None where it was sealed with another key, for something else, or has been changed."""
    try:
        text = _cipher(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], about.encode("utf-8"))
    except (InvalidTag, ValueError):  # too short to hold anything
        return None
    return text.decode("utf-8")


def _cipher(key: str) -> AESGCM:
    return AESGCM(HKDF(algorithm=SHA256(), length=32, salt=None, info=_PURPOSE).derive(key.encode("ascii")))
