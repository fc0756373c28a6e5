"""The code of a letter: the facts it cites, as printed on its source sheet."""

from __future__ import annotations

import math

from campaign.domain.editions import Edition
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.source_codes import SourceCode, edition_mark


def code_of(manuscript: Manuscript, edition: Edition) -> SourceCode | None:
    """Return the code of a letter; None if it cites nothing."""
    if not manuscript.facts:
        return None
    place = edition.content.place_of_fact
    return SourceCode(
        edition_mark(edition.digest),
        tuple(place[fact.id] for fact in manuscript.facts),
        own_share(manuscript) if manuscript.draft.tells_own_share else None,
    )


def own_share(manuscript: Manuscript) -> int:
    """Return how much of the text is the writer's own in percent, as ORIG-1 counts it, rounded down."""
    return 100 - math.ceil(manuscript.copied.share * 100)
