"""EVD-1: a letter without a fact is an opinion, and a number with a source gives readers a reason to trust it."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.findings import Finding, Level, Message
from campaign.domain.letters.manuscripts import Manuscript

ORDER, LEVELS = 175, (Level.HINT,)


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Suggest a fact where none is cited; a fact whose sentence is still to be written is another finding."""
    has_begun = bool(manuscript.reading.sentences)
    is_chosen = manuscript.draft.text is None and bool(manuscript.draft.facts)
    if has_begun and not (manuscript.facts or is_chosen):
        text = Message(
            "There’s no fact here yet. One number with its source gives readers a reason to trust the rest. Pick one under “Facts.”"
        )
        yield Finding("EVD-1", Level.HINT, text)
