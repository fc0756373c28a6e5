"""By what a letter is known again without being kept: keyed hashes of a sample of its four-word runs.

Only runs that are the writer's own count. The key belongs to one campaign and one month; without it a hash says nothing,
and with it one may still test whether a run that one guesses was there. So only about one run in six is kept: what
can be guessed of a letter is scraps. The paper is hashed along, so that letters to two papers share nothing.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from datetime import date

from campaign.domain.texts.campaign_wording import CampaignWording
from campaign.domain.texts.reading import Reading
from campaign.domain.texts.shingles import BREAK, GRAM, grams, keys_of

#: One run in so many is kept, by its hash alone, so that two letters keep the same of what they share.
SAMPLED = 6
#: With fewer runs than these in a sample, or in common, nothing can be said.
LEAST = 6
LEAST_SHARED = 3
_BITS = 64
_ARTICLES = frozenset(["the", "el", "la"])
_KEPT_BELOW = (1 << _BITS) // SAMPLED
_HALF = 1 << _BITS - 1  # stores keep whole numbers from -2**63 on


@dataclass(frozen=True, slots=True)
class Traits:
    """What a letter is known by while it is looked at: the campaign, the paper, the writer's own runs, and the token
    of the form it was written in, by which its own earlier version is told from another's letter."""

    campaign: str
    paper: str
    runs: frozenset[str]
    form: str

    def fingerprint(self, key: bytes) -> frozenset[int]:
        """The sample of the runs, hashed for this paper; empty where it would say nothing."""
        hashes = (_number(key, f"{self.paper}\n{run}") for run in self.runs)
        kept = frozenset(hash - _HALF for hash in hashes if hash < _KEPT_BELOW)
        return kept if len(kept) >= LEAST else frozenset()

    def letter(self, key: bytes) -> int:
        """The number of the letters of one form; nobody finds the form's token from it."""
        return _number(key, f"form\n\n{self.form}") - _HALF


def sealed(key: bytes, secret: str) -> bytes:
    """The key as it is used: with the site's secret, which is not in the store, so that a copy of the store alone cannot
    be tested by guessing."""
    return hmac.digest(secret.encode(), b"fingerprints\n" + key, "sha256")


def own_runs(reading: Reading, wording: CampaignWording) -> frozenset[str]:
    """The four-word runs that are the writer's own: without the campaign's words, names, titles and quotations."""
    words, apart = reading.words, reading.apart(wording)
    counts = [not any(apart[at : at + GRAM]) for at in range(len(words) - GRAM + 1)]
    known = grams([word.key for word in words])
    return frozenset(
        " ".join(gram)
        for gram, is_counted in zip(known, counts, strict=True)
        if is_counted and BREAK not in gram and not wording.is_ours(gram)
    )


def newspaper_key(name: str) -> str:
    """How a paper is named in hashes: by its name, however it is written or chosen; empty where none is known."""
    return " ".join(key for key in keys_of(name) if key not in _ARTICLES)


def month_of(day: date) -> str:
    """The month to which a key belongs."""
    return f"{day:%Y-%m}"


def kept_months(day: date) -> tuple[str, str]:
    """The months whose keys are kept: this one and the one before."""
    before = date(day.year - (day.month == 1), (day.month - 2) % 12 + 1, 1)
    return month_of(day), month_of(before)


def _number(key: bytes, text: str) -> int:
    return int.from_bytes(hmac.digest(key, text.encode(), "sha256")[: _BITS // 8], "big")
