"""Sample letters for warming up a new process."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from campaign.domain.editions import Edition
from campaign.domain.letters.manuscripts import Manuscript


def sample_manuscripts(edition: Edition, today: date, printable: frozenset[int]) -> Iterator[Manuscript]:
    """Return the sample of one template in each language."""
    for letter in edition.content.letters[:1]:
        for language, sample in letter.samples.items():
            yield Manuscript(edition.content, letter.templates[language], sample, today, printable=printable)
