"""ORIG-1: editors search the web for phrases, and discard form letters."""

from __future__ import annotations

import math
from collections.abc import Iterator

from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.cards import Refusal
from campaign.domain.templates.kinds import Audience
from campaign.domain.texts.own_words import LONG_RUN
from campaign.domain.texts.shingles import Stretch

#: The threshold that WriteToThem ships with (conf/general-example).
_TOO_MUCH = 0.50
_MUCH = 0.20
_SHOWN_WORDS = 12
_REFUSED = frozenset([Refusal.FORM_LETTERS, Refusal.GHOSTWRITTEN])


ORDER, LEVELS = 130, (Level.STOP, Level.WARN, Level.HINT)
READS_RULES = True

_TOO_MUCH_IS_OURS = {
    Audience.NEWSPAPER: N_(
        "{percent}% of this is in our words, as here: “{words}”. Papers refuse form letters; say it as you would say it."
    ),
    Audience.OFFICIAL: N_(
        "{percent}% of this is in our words, as here: “{words}”. Officials get many messages that are alike; "
        "say it as you would say it."
    ),
}
_MUCH_IS_OURS = {
    Audience.NEWSPAPER: N_(
        "{percent}% of this is in our words; the longest run is “{words}”. Say that in your own way; "
        "editors search for it."
    ),
    Audience.OFFICIAL: N_(
        "{percent}% of this is in our words; the longest run is “{words}”. Say that in your own way; "
        "it will count for more."
    ),
}


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Report how much of the text is from the template or the wording of its facts.

    A newspaper that refuses form letters is known to look for them.
    """
    found = manuscript.copied
    longest, audience = found.longest, manuscript.traits.audience
    if longest is None or found.share < _MUCH and longest.length < LONG_RUN:
        return
    words = manuscript.reading.text[longest.start : longest.end]
    values = {"percent": math.ceil(found.share * 100), "words": _shortened(words)}
    if found.share >= _MUCH and not _REFUSED.isdisjoint(manuscript.rules.refuses):
        text = N_(
            "{percent}% of this is in our words, as here: “{words}”. {paper} turns form letters away; "
            "say it as you would say it."
        )
        yield _finding(Level.STOP, Message(text, {**values, "paper": manuscript.paper_name}), words, longest)
    elif found.share > _TOO_MUCH:
        yield _finding(Level.STOP, Message(_TOO_MUCH_IS_OURS[audience], values), words, longest)
    else:
        level = Level.WARN if found.share >= _MUCH else Level.HINT  # a run by itself may be a name and a date
        yield _finding(level, Message(_MUCH_IS_OURS[audience], values), words, longest)


def _shortened(words: str) -> str:
    first = words.split()
    return " ".join(first[:_SHOWN_WORDS]) + " …" * (len(first) > _SHOWN_WORDS)


def _finding(level: Level, message: Message, words: str, longest: Stretch) -> Finding:
    return Finding("ORIG-1", level, message, (words,), longest.start, longest.end)
