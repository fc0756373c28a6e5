"""PT-1 and FACT-4: a letter makes one point, with few facts."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.evidence.bills import bill_mentions
from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.language import Both
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.texts.asking import MOST_ASKS

_MOST_FACTS = 3
_MOST_PARAGRAPHS = 4
_MOST_TOPICS = 3


ORDER, LEVELS = 180, (Level.HINT,)


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Check for at most three talking points (Blackbaud's rule), and one or two facts in a letter, six in an op-ed."""
    traits, facts = manuscript.traits, len(manuscript.facts)
    if traits.is_letter:
        yield from _crowded_letter(facts, len(manuscript.document.paragraphs))
        yield from _many_asks(manuscript)
    elif traits.is_op_ed:
        yield from _scattered_op_ed(manuscript)
    if facts > traits.few_facts:
        text = N_("You cite {count} facts; readers remember {few}. Keep the ones you need.")
        yield Finding("FACT-4", Level.HINT, Message(text, {"count": facts, "few": traits.few_facts}))


def _crowded_letter(facts: int, paragraphs: int) -> Iterator[Finding]:
    if facts > _MOST_FACTS:
        text = N_(
            "You cite {count} facts. A letter makes one point with no more than {most}. Save the rest for your next letter."
        )
        yield Finding("PT-1", Level.HINT, Message(text, {"count": facts, "most": _MOST_FACTS}))
    if paragraphs > _MOST_PARAGRAPHS:
        text = N_("You have {count} paragraphs. Combine or cut to {most} or fewer.")
        yield Finding("PT-1", Level.HINT, Message(text, {"count": paragraphs, "most": _MOST_PARAGRAPHS}))


def _many_asks(manuscript: Manuscript) -> Iterator[Finding]:
    bills = {bill.number for bill in bill_mentions(manuscript.reading.text)}
    if len(bills) > MOST_ASKS:
        text = N_("You name {count} bills. A letter works best with one. Keep the bill that matters now.")
        yield Finding("PT-1", Level.HINT, Message(text, {"count": len(bills)}))
    asked = sum(ask.is_plain for ask in manuscript.asks)
    if asked > MOST_ASKS:
        text = N_("You make {count} requests. Readers remember one. Make that one, and repeat it once at most.")
        yield Finding("PT-1", Level.HINT, Message(text, {"count": asked}))


def _scattered_op_ed(manuscript: Manuscript) -> Iterator[Finding]:
    """A fact's first topic is its main one."""
    named = {topic.id: topic.name for topic in manuscript.content.campaign.topics}
    topics = dict.fromkeys(named.get(id, Both(id, id)) for fact in manuscript.facts for id in fact.topics[:1])
    if len(topics) > _MOST_TOPICS:
        text = N_("You cite facts on {count} topics ({topics}). An op-ed argues one case. Keep to {most}.")
        values = {"count": len(topics), "topics": tuple(topics), "most": _MOST_TOPICS}
        yield Finding("PT-1", Level.HINT, Message(text, values))
