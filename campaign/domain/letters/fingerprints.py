"""Fingerprints recognize a near-copy without storing the letter: keyed hashes of a sample of its four-word runs.

Only the writer's own runs count. The key belongs to one campaign and one month. Without it a hash reveals nothing; with
it, a guessed run can still be tested. So only about one run in six is stored, and guessing yields only fragments. The
newspaper is part of the hash, so letters to two newspapers share nothing.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from datetime import date

from campaign.domain.texts.campaign_wording import CampaignWording
from campaign.domain.texts.reading import Reading
from campaign.domain.texts.shingles import BREAK, GRAM, grams, keys_of

#: One run in this many is stored, chosen by its hash, so that two letters store the same part of what they share.
SAMPLED = 6
#: With fewer runs than this in a sample, or in common, there is no result.
LEAST = 6
LEAST_SHARED = 3
_BITS = 64
_ARTICLES = frozenset(["the", "el", "la"])
_KEPT_BELOW = (1 << _BITS) // SAMPLED
_HALF = 1 << _BITS - 1  # stores keep integers from -2**63 on


@dataclass(frozen=True, slots=True)
class Traits:
    """What identifies a letter while it is examined: the campaign, the newspaper, the writer's own runs, and the
    token of its form, which tells its own earlier version from another letter."""

    campaign: str
    paper: str
    runs: frozenset[str]
    form: str

    def fingerprint(self, key: bytes) -> frozenset[int]:
        """Return the sample of runs, hashed for this newspaper; empty if it would be too small."""
        hashes = (_number(key, f"{self.paper}\n{run}") for run in self.runs)
        kept = frozenset(hash - _HALF for hash in hashes if hash < _KEPT_BELOW)
        return kept if len(kept) >= LEAST else frozenset()

    def letter(self, key: bytes) -> int:
        """Return a number shared by the letters of one form; the form's token cannot be derived from it."""
        return _number(key, f"form\n\n{self.form}") - _HALF


def sealed(key: bytes, secret: str) -> bytes:
    """Return the key combined with the site's secret, which is not in the store, so that a copy of the store alone
    cannot be tested by guessing."""
    return hmac.digest(secret.encode(), b"fingerprints\n" + key, "sha256")


def own_runs(reading: Reading, wording: CampaignWording) -> frozenset[str]:
    """Return the writer's own four-word runs: without the campaign's wording, names, titles and quotations."""
    words, apart = reading.words, reading.apart(wording)
    counts = [not any(apart[at : at + GRAM]) for at in range(len(words) - GRAM + 1)]
    known = grams([word.key for word in words])
    return frozenset(
        " ".join(gram)
        for gram, is_counted in zip(known, counts, strict=True)
        if is_counted and BREAK not in gram and not wording.is_ours(gram)
    )


def newspaper_key(name: str) -> str:
    """Return the newspaper's name for hashing, however it was spelled or chosen; empty if unknown."""
    return " ".join(key for key in keys_of(name) if key not in _ARTICLES)


def month_of(day: date) -> str:
    """Return the month that a key belongs to."""
    return f"{day:%Y-%m}"


def kept_months(day: date) -> tuple[str, str]:
    """Return the months whose keys are kept: this one and the one before."""
    before = date(day.year - (day.month == 1), (day.month - 2) % 12 + 1, 1)
    return month_of(day), month_of(before)


def _number(key: bytes, text: str) -> int:
    return int.from_bytes(hmac.digest(key, text.encode(), "sha256")[: _BITS // 8], "big")
