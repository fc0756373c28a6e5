"""OP-1: the shape of an op-ed: its subject, and the other side's best point."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.templates.kinds import Audience
from campaign.domain.texts.shingles import keys_of

_THESIS_BY = 3

ORDER, LEVELS = 190, (Level.HINT,)
AUDIENCES = (Audience.NEWSPAPER,)


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Report which of the two is missing. A program cannot tell whether they are good."""
    if not manuscript.traits.is_op_ed or not manuscript.reading.sentences:
        return
    if not _concedes(manuscript):
        text = N_("You haven’t granted the other side anything yet. A “To be sure…” sentence can win over doubters.")
        yield Finding("OP-1", Level.HINT, Message(text))
    if not _has_thesis(manuscript):
        text = N_("Name what you’re writing about in your first {count} paragraphs. Editors look for it there.")
        yield Finding("OP-1", Level.HINT, Message(text, {"count": _THESIS_BY}))


def _concedes(manuscript: Manuscript) -> bool:
    return manuscript.grammar.arguments.concessions.search(manuscript.reading.unquoted) is not None


def _has_thesis(manuscript: Manuscript) -> bool:
    """Whether a word of the campaign's subject, or a request, is in the first three paragraphs."""
    keywords = manuscript.content.campaign.keywords[manuscript.language]
    first = [sentence for sentence in manuscript.reading.sentences if sentence.paragraph < _THESIS_BY]
    said = f" {' '.join(key for sentence in first for key in keys_of(sentence.text))}"
    about = any(f" {' '.join(keys_of(keyword))}" in said for keyword in keywords)
    return about or any(ask.end <= first[-1].end for ask in manuscript.asks)
