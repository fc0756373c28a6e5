"""CTA-1: a letter asks for one thing, from someone who can do it; some newspapers allow no requests."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.cards import Refusal
from campaign.domain.templates.kinds import Audience
from campaign.domain.texts.asking import MOST_ASKS, Ask, asks_indirectly

ORDER, LEVELS = 160, (Level.STOP, Level.HINT)
READS_RULES = True

_MANY = {
    Audience.NEWSPAPER: N_("You make {count} requests. Readers act on one. Save the rest for your next letter."),
    Audience.OFFICIAL: N_(
        "You make {count} requests. One is more likely to get an answer. Save the rest for another day."
    ),
}


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Exactly one request is best; none and three are tips, since people ask in more ways than
    we know. A vote may be requested on a bill, never for a
    person."""
    if not manuscript.reading.sentences:
        return
    found = manuscript.asks
    plain = [ask for ask in found if ask.is_plain]
    if Refusal.CALLS_TO_ACTION in manuscript.rules.refuses:
        yield from (_refused(manuscript, ask) for ask in found)
    elif not found and not asks_indirectly(manuscript.reading):
        message = Message("We didn’t find a request. In one sentence, say who should do what.")
        yield Finding("CTA-1", Level.HINT, message)
    elif len(plain) > MOST_ASKS:
        yield _finding(Level.HINT, Message(_MANY[manuscript.traits.audience], {"count": len(plain)}), plain[MOST_ASKS])


def _refused(manuscript: Manuscript, ask: Ask) -> Finding:
    message = Message(
        "“{words}”: {paper} doesn’t run calls to action. Make your case and stop there.",
        {"words": ask.words, "paper": manuscript.paper_name},
    )
    return _finding(Level.STOP, message, ask)


def _finding(level: Level, message: Message, ask: Ask) -> Finding:
    return Finding("CTA-1", level, message, (ask.words,), ask.start, ask.end)
