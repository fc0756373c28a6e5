"""Puzzles that cost the solver some seconds of computing and the verifier nothing (like Hashcash).

When space for saved drafts is nearly full, each new one costs such work: a person does not notice it, a program that
fills the disk does. A puzzle is signed and never stored. It is for one page, whose draft has one key, so a solution
saves one draft however often it is sent.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from dataclasses import dataclass
from datetime import datetime, timedelta

#: From this share of the space on, a new draft costs work; at all of it, there is no space.
NEAR = 0.75
#: Zero bits that a solution's hash begins with. A browser tries a million hashes in one to five seconds: 2 to the power
#: of 14 are nothing, 2 to the power of 20 are a few seconds on a phone, and each bit doubles them.
_FEWEST, _MOST = 14, 20
_LIFETIME = timedelta(minutes=15)
_ANSWER = re.compile(r"[0-9]{1,12}")
_WRITTEN = re.compile(r"(?P<bits>[0-9]{1,2})\.(?P<ends>[0-9]{1,12})\.(?P<seed>[A-Za-z0-9_-]{22})")


@dataclass(frozen=True, slots=True)
class Puzzle:
    """The task to find a number such that the SHA-256 hash of `seed`, a colon and the number begins with `bits` zero bits.

    `once` identifies the page; `ends` is in seconds since 1970.
    """

    once: str
    bits: int
    ends: int
    seed: str

    @property
    def written(self) -> str:
        """Return the puzzle as a form field."""
        return f"{self.bits}.{self.ends}.{self.seed}"

    def is_solved_by(self, answer: str) -> bool:
        """Whether this is a solution."""
        if not _ANSWER.fullmatch(answer):
            return False
        digest = hashlib.sha256(f"{self.seed}:{answer}".encode("ascii")).digest()
        return int.from_bytes(digest, "big") >> (256 - self.bits) == 0


def bits_for(share: float) -> int:
    """Return the difficulty at this share of used space; 0 if no puzzle is needed."""
    if share < NEAR:
        return 0
    return _FEWEST + round((_MOST - _FEWEST) * min(1.0, (share - NEAR) / (1 - NEAR)))


def new_puzzle(once: str, share: float, secret: str, now: datetime) -> Puzzle:
    """Return a puzzle for a page."""
    bits, ends = bits_for(share), int((now + _LIFETIME).timestamp())
    return Puzzle(once, bits, ends, _seed(once, bits, ends, secret))


def read_puzzle(written: str, once: str, secret: str, now: datetime) -> Puzzle | None:
    """Return the puzzle in a form field if it is ours, for this page, and not expired."""
    found = _WRITTEN.fullmatch(written)
    if found is None:
        return None
    puzzle = Puzzle(once, int(found["bits"]), int(found["ends"]), found["seed"])
    is_ours = hmac.compare_digest(puzzle.seed, _seed(once, puzzle.bits, puzzle.ends, secret))
    return puzzle if is_ours and now.timestamp() < puzzle.ends else None


def _seed(once: str, bits: int, ends: int, secret: str) -> str:
    told = f"puzzle {once} {bits} {ends}".encode()
    digest = hmac.digest(secret.encode("utf-8"), told, hashlib.sha256)
    return base64.urlsafe_b64encode(digest[:16]).decode("ascii").rstrip("=")
