"""BILL-1: a bill's number that is off by a digit is another bill."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.evidence.bills import BillMention, bill_mentions, near
from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.templates.kinds import Audience

_SHOWN = 5


ORDER, LEVELS = 70, (Level.STOP, Level.WARN, Level.HINT)

_UNCHECKED = {
    Audience.NEWSPAPER: N_("We can’t verify {bill}. Double-check it. An editor will."),
    Audience.OFFICIAL: N_("We can’t verify {bill}. Double-check it."),
}


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Yield each bill that the campaign does not list, once. Only one that is a slip away from a listed one is wrong for sure."""
    known = tuple(bill.number for bill in manuscript.content.campaign.bills)
    text = manuscript.reading.text
    seen = {*known}
    for mention in bill_mentions(text):
        words = text[mention.start : mention.end]
        if mention.number not in seen and words not in manuscript.draft.own_figures:
            seen.add(mention.number)
            yield _unknown(mention, words, known, manuscript.traits.audience)


def _unknown(mention: BillMention, words: str, known: tuple[str, ...], audience: Audience) -> Finding:
    meant = near(mention.number, known)
    values = {"bill": mention.number, "near": meant, "known": known[:_SHOWN]}
    if meant:
        message = Message("We don’t recognize {bill}. Did you mean {near}?", values)
    elif known:
        text = N_("We don’t recognize {bill} (we track {known}). Double-check it, or press “I can vouch for this.”")
        message = Message(text, values)
    else:
        message = Message(_UNCHECKED[audience], values)
    level = Level.STOP if meant else Level.HINT if known else Level.WARN
    return Finding("BILL-1", level, message, (words,), mention.start, mention.end, can_be_own=bool(known))
