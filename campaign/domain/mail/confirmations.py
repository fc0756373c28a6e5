"""How someone confirms that a mail reached them: by the link in it, or by typing its code.

The link's key has 128 random bits. The code is short enough to type, so it is worth a few tries only. Both come from
mail alone: the site stores hashes. A link opens a page with a button, since programs that scan mail open links.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta

#: How long something may wait to be confirmed.
WAITS = timedelta(days=7)
#: How often a code may be typed in a day (`campaign.storage.mail.mailings.may_try`).
MOST_TRIES = 5
#: Letters and digits that no one takes for another, and that make no words.
CODE_LETTERS = "CDFGHJKMNPQRTWXY34679"
CODE_LENGTH = 6


@dataclass(frozen=True, slots=True)
class Confirmation:
    """What is mailed, and never stored: the key of the link and the code; and when both end."""

    key: str
    code: str
    ends_at: datetime

    @property
    def written_code(self) -> str:
        """The code as it is easiest to type: in two halves."""
        return f"{self.code[: CODE_LENGTH // 2]} {self.code[CODE_LENGTH // 2 :]}"


@dataclass(frozen=True, slots=True)
class Pending:
    """What is stored of a confirmation that waits: hashes, and when it ends."""

    key_hash: str
    code_hash: str
    ends_at: datetime

    def is_open(self, now: datetime) -> bool:
        """Whether its link and code still confirm."""
        return now < self.ends_at

    def has_code(self, code: str, secret: str) -> bool:
        """Whether this is its code. Count the try, right or wrong, and ask whether it may be made first."""
        return hmac.compare_digest(self.code_hash, code_hash(code, self.key_hash, secret))


def confirmation(key: str, secret: str, now: datetime) -> Confirmation:
    """Return what to mail for a new key of 128 random bits (`new_page_nonce` or `key_for`). Its code comes from the key
    and the site's secret."""
    digest = hmac.digest(secret.encode("utf-8"), f"confirmation {key}".encode("ascii"), hashlib.sha256)
    number = int.from_bytes(digest[:16], "big")
    letters = []
    for _ in range(CODE_LENGTH):
        number, at = divmod(number, len(CODE_LETTERS))
        letters.append(CODE_LETTERS[at])
    return Confirmation(key, "".join(letters), now + WAITS)


def pending(confirmation: Confirmation, key_hash: str, secret: str) -> Pending:
    """Return what to store of a confirmation. `key_hash` is that of storage, under which its link is found."""
    return Pending(key_hash, code_hash(confirmation.code, key_hash, secret), confirmation.ends_at)


def code_hash(code: str, key_hash: str, secret: str) -> str:
    """Return the hash stored for a code. It needs the site's secret: a code is short enough to be guessed from a plain
    hash."""
    return hmac.digest(secret.encode("utf-8"), f"code {key_hash} {code}".encode(), hashlib.sha256).hex()


def read_code(text: str) -> str | None:
    """Return the code in what someone typed, in any case, with spaces and hyphens; None for what can be none."""
    code = "".join(text.split()).replace("-", "").upper()
    return code if len(code) == CODE_LENGTH and set(code) <= set(CODE_LETTERS) else None
