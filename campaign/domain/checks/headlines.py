"""OP-3: a number in an op-ed's headline is one of the op-ed's own, since no source can be cited there."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.figures.dates import SpokenDate
from campaign.domain.figures.mentions import Mention, mentions
from campaign.domain.findings import Finding, Level, Message
from campaign.domain.letters.manuscripts import Manuscript

#: "Three reasons": a small count of the writer's own needs no source.
_LARGEST_SMALL = 12

ORDER, LEVELS = 45, (Level.WARN,)


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Yield the first number of the headline that the op-ed does not say."""
    headline = manuscript.headline or ""
    said = [mention for sentence in manuscript.reading.sentences for mention in sentence.mentions]
    for mention in mentions(headline, manuscript.grammar):
        if not (_is_small(mention) or any(_is_same(mention, other) for other in said)):
            values = {"figure": headline[mention.start : mention.end]}
            message = Message(
                "Your headline says “{figure},” but your text doesn’t. Use a number from the text.", values
            )
            yield Finding("OP-3", Level.WARN, message)
            return


def _is_small(mention: Mention) -> bool:
    return mention.date is None and (mention.value is None or mention.unit is None and mention.value <= _LARGEST_SMALL)


def _is_same(mention: Mention, other: Mention) -> bool:
    """Whether both say one number or date, with whatever qualifier; a headline leaves out what it counts."""
    if mention.date is not None:
        return other.date is not None and _is_part(mention.date, other.date)
    if other.date is not None:
        return False
    return mention.value == other.value and mention.unit in (None, other.unit)


def _is_part(date: SpokenDate, whole: SpokenDate) -> bool:
    """Whether everything that `date` says is in `whole`: a headline may give the year alone."""
    pairs = zip((date.year, date.month, date.day), (whole.year, whole.month, whole.day), strict=True)
    return all(part in (None, other) for part, other in pairs)
