"""ORIG-1: editors search the web for phrases, and a form letter, once found, is thrown away."""

from __future__ import annotations

import math
from collections.abc import Iterator

from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.manuscripts import Manuscript
from campaign.domain.quotations import quotations
from campaign.domain.scaffolding import fact_owner, template_owner
from campaign.domain.shingles import Overlap, Stretch, overlap, spared

#: The threshold that WriteToThem ships (conf/general-example), and the length of a run that a phrase search hits.
_TOO_MUCH = 0.50
_MUCH = 0.20
_LONG_RUN = 8
_SHOWN_WORDS = 12


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """How much of the text is the template's, or the wording of its facts."""
    found = copied(manuscript)
    longest = found.longest
    if longest is None or found.share < _MUCH and longest.length < _LONG_RUN:
        return
    words = manuscript.reading.text[longest.start : longest.end]
    values = {"percent": math.ceil(found.share * 100), "words": _shortened(words)}
    if found.share > _TOO_MUCH:
        text = N_(
            "{percent}% of this is in our words, as here: “{words}”. Papers refuse form letters; "
            "say it as you would say it."
        )
        yield _finding(Level.STOP, Message(text, values), words, longest)
    else:
        text = N_(
            "{percent}% of this is in our words; the longest run is “{words}”. Say that in your own way; "
            "editors search for it."
        )
        yield _finding(Level.WARN, Message(text, values), words, longest)


def copied(manuscript: Manuscript) -> Overlap:
    """What the text shares with its template and with its facts. Names, titles, terms, quotations and figures have only
    one wording, so runs that touch them count neither way."""
    scaffolding = manuscript.content.scaffolding[manuscript.language]
    words = manuscript.reading.words
    facts = (*manuscript.reading.cited, *manuscript.template.offers)
    owners = {template_owner(manuscript.template.slug), *map(fact_owner, facts)}
    figures = (
        (mention.start, mention.end) for sentence in manuscript.reading.sentences for mention in sentence.mentions
    )
    apart = spared(words, [*scaffolding.common.spans(words), *quotations(manuscript.reading.text), *figures])
    return overlap(words, lambda gram: scaffolding.is_of(gram, owners), apart)


def _shortened(words: str) -> str:
    first = words.split()
    return " ".join(first[:_SHOWN_WORDS]) + " …" * (len(first) > _SHOWN_WORDS)


def _finding(level: Level, message: Message, words: str, longest: Stretch) -> Finding:
    return Finding("ORIG-1", level, message, (words,), longest.start, longest.end)
