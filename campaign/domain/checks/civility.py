"""CIV-1: newspapers discard letters that call names, and readers stop reading there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.grammar.civility import Civility
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.cards import Refusal
from campaign.domain.templates.kinds import Audience

_ONESELF_REACH = 40

ORDER, LEVELS = 170, (Level.STOP, Level.WARN)
READS_RULES = True

_COMPARISON = {
    Audience.NEWSPAPER: N_("“{words}”: editors won’t run this comparison. Describe what happened instead."),
    Audience.OFFICIAL: N_(
        "“{words}”: people stop listening when they hear this comparison. Describe what happened instead."
    ),
}


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Yield the first position of each kind. Quotations are others' words, and legal terms for crimes are not
    name-calling."""
    text = manuscript.reading.text
    folded = manuscript.reading.unquoted
    civility = manuscript.grammar.civility
    level = Level.STOP if Refusal.NAME_CALLING in manuscript.rules.refuses else Level.WARN
    named = next((match for match in civility.names.finditer(folded) if not _of_oneself(match, civility)), None)
    if named:
        words = text[named.start() : named.end()]
        message = Message("“{words}” is name-calling. Say what the person did and let readers judge.", {"words": words})
        yield Finding("CIV-1", level, message, (words,), named.start(), named.end())
    compared = civility.comparisons.search(folded) if any(hint in folded for hint in civility.hints) else None
    if compared:
        words = text[compared.start() : compared.end()]
        message = Message(_COMPARISON[manuscript.traits.audience], {"words": words})
        yield Finding("CIV-1", level, message, (words,), compared.start(), compared.end())


def _of_oneself(match: re.Match[str], civility: Civility) -> bool:
    before = match.string[max(0, match.start() - _ONESELF_REACH) : match.start()]
    return civility.of_oneself.search(before) is not None
