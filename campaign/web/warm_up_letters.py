"""Sample letters for warming up a new process."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.actions.letters.letters import review
from campaign.domain.editions import Edition
from campaign.domain.letters.context import LetterContext
from campaign.domain.review.reviews import Review


def sample_reviews(edition: Edition, context: LetterContext) -> Iterator[Review]:
    """Yield the review of one letter's sample in each language."""
    for letter in edition.content.letters[:1]:
        for language, sample in letter.samples.items():
            yield review(sample, letter.templates[language], edition, context)
