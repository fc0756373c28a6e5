"""ORIG-1: editors search the web for phrases, and discard form letters."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.cards import Refusal
from campaign.domain.templates.kinds import Audience
from campaign.domain.templates.templates import ASK_PART, choices
from campaign.domain.texts.own_words import SHORTEST_SENTENCE
from campaign.domain.texts.shingles import Span, find_run

#: The threshold that WriteToThem ships with (conf/general-example).
_TOO_MUCH = 0.50
#: Where it is noticed by a newspaper that looks for form letters.
_MUCH = 0.20
_SHOWN_WORDS = 12
_REFUSED = frozenset([Refusal.FORM_LETTERS, Refusal.GHOSTWRITTEN])

ORDER, LEVELS = 130, (Level.STOP, Level.HINT)
READS_RULES = True

_TOO_MUCH_IS_OURS = {
    Audience.NEWSPAPER: N_(
        "{ours} of {count} words are ours, more than half. Editors reject form letters. Put this your way: “{words}”"
    ),
    Audience.OFFICIAL: N_(
        "{ours} of {count} words are ours, more than half. Officials get many matching messages. Put this your way: “{words}”"
    ),
}


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Stop a letter that is mostly ours, or too much so for a newspaper that refuses form letters. Below that, suggest
    to rework a starter that was left word for word; how much is ours is said beside the letter."""
    found, longest = manuscript.copied, manuscript.copied.longest
    if longest is None:
        return
    words = manuscript.reading.text[longest.start : longest.end]
    values = {"ours": found.ours, "count": found.words, "paper": manuscript.paper_name, "words": _shortened(words)}
    place = (longest.start, longest.end)
    if found.share > _TOO_MUCH:
        message = Message(_TOO_MUCH_IS_OURS[manuscript.traits.audience], values)
        yield Finding("ORIG-1", Level.STOP, message, (words,), *place)
    elif found.share >= _MUCH and not _REFUSED.isdisjoint(manuscript.rules.refuses):
        text = N_("{ours} of {count} words are ours, and {paper} rejects form letters. Put this your way: “{words}”")
        yield Finding("ORIG-1", Level.STOP, Message(text, values), (words,), *place)
    else:
        yield from _starters(manuscript)


def _starters(manuscript: Manuscript) -> Iterator[Finding]:
    """Find the first starter of the template that is in the letter word for word."""
    span = next(_kept(manuscript), None)
    if span:
        words = manuscript.reading.text[span[0] : span[1]]
        text = N_("“{words}” is our sentence, word for word. Make it sound like you.")
        yield Finding("ORIG-1", Level.HINT, Message(text, {"words": _shortened(words)}), (words,), *span)


def _kept(manuscript: Manuscript) -> Iterator[Span]:
    template, reading = manuscript.template, manuscript.reading
    wording = manuscript.content.wording[manuscript.language]
    ask = template.ask_part
    parts = (part for part in template.parts if not (part.yours or part is ask or part.id == ASK_PART))
    for sentence in (text for part in parts for text in choices(part, manuscript.draft.blanks, template.asks)):
        keys = wording.keys_of(sentence)
        is_there = len(keys) >= SHORTEST_SENTENCE and reading.keys.issuperset(keys)
        span = find_run(reading.words, keys) if is_there else None
        if span:
            yield span


def _shortened(words: str) -> str:
    first = words.split()
    return " ".join(first[:_SHOWN_WORDS]) + " …" * (len(first) > _SHOWN_WORDS)
