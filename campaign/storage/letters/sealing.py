"""Text that only the holder of a key can read. Staff, backups and thieves of the database do not have the key.

Two values are derived from the key, and neither reveals the other: the hash under which the sealed text is stored, and
the secret that encrypts it. The ciphers come from `cryptography`.
"""

from __future__ import annotations

import hashlib
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_NONCE = 12  # bytes, the nonce size of AES-GCM
_PURPOSE = b"campaign: a saved draft"


def key_hash(key: str) -> str:
    """Return the hash stored for a key. A key has 128 random bits and cannot be guessed from it."""
    return hashlib.sha256(key.encode("ascii")).hexdigest()


def seal(text: str, key: str, about: str) -> bytes:
    """Encrypt text. Decryption needs the same `about`, so that sealed texts cannot be swapped between rows."""
    nonce = secrets.token_bytes(_NONCE)
    return nonce + _cipher(key).encrypt(nonce, text.encode("utf-8"), about.encode("utf-8"))


def unseal(sealed: bytes, key: str, about: str) -> str | None:
    """Decrypt text; None if the key or `about` differs or the data was changed."""
    try:
        text = _cipher(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], about.encode("utf-8"))
    except (InvalidTag, ValueError):  # too short to be sealed text
        return None
    return text.decode("utf-8")


def _cipher(key: str) -> AESGCM:
    return AESGCM(HKDF(algorithm=SHA256(), length=32, salt=None, info=_PURPOSE).derive(key.encode("ascii")))
