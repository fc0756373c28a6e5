"""LANG-1: a newspaper publishes letters in its own language."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.findings import Finding, Level, Message
from campaign.domain.grammar.languages import grammar
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.freshness import is_fresh
from campaign.domain.templates.kinds import Audience

ORDER, LEVELS = 30, (Level.WARN, Level.HINT)
AUDIENCES = (Audience.NEWSPAPER,)


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Check that the letter is in the newspaper's language, if someone has read the newspaper's rules.

    An imported list may give no language; then there is nothing to check.
    """
    card = manuscript.card
    if card is None or not card.has_card or card.language == manuscript.language:
        return
    message = Message(
        "{paper} publishes in {theirs}, and this letter is in {ours}. Write it in {theirs}, or choose another newspaper.",
        {"paper": card.name, "theirs": grammar(card.language).name, "ours": manuscript.grammar.name},
    )
    yield Finding("LANG-1", Level.WARN if is_fresh(card, manuscript.today) else Level.HINT, message)
