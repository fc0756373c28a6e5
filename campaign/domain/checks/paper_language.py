"""LANG-1: a newspaper publishes letters in its own language."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.findings import Finding, Level, Message
from campaign.domain.letters.language_gap import language_gap
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.freshness import is_fresh
from campaign.domain.templates.kinds import Audience

ORDER, LEVELS = 30, (Level.WARN, Level.HINT)
AUDIENCES = (Audience.NEWSPAPER,)


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Check that the letter is in the newspaper's language, if someone has read the newspaper's rules."""
    card = manuscript.card
    gap = language_gap(card, manuscript.language)
    if card is None or gap is None:
        return
    message = Message(
        "{paper} publishes in {theirs}, and this letter is in {ours}. You can write in {theirs} with the questions in {ours}, write in {ours} and have someone translate it, or choose another newspaper.",
        gap.names,
    )
    yield Finding("LANG-1", Level.WARN if is_fresh(card, manuscript.today) else Level.HINT, message)
