"""FACT-2 for counts without a number: "thousands of people" next to a fact of 945, "dozens" next to one of none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.holding import says_figure
from campaign.domain.figures.units import TIMES
from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.grammar.vague_counts import VagueCounts
from campaign.domain.language import fold
from campaign.domain.letters.belonging import facts_near
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.texts.reading import Sentence
from campaign.domain.texts.speech import is_first_person

_NOT_COUNTED = TIMES | {"percent", "dollars"}


ORDER, LEVELS = 50, (Level.WARN,)


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Yield counts without a number that exceed every number of the fact cited next to them."""
    for sentence in manuscript.reading.sentences:
        if sentence.cited and not is_first_person(sentence.text, manuscript.grammar):
            yield from _in(manuscript, sentence)


def _in(manuscript: Manuscript, sentence: Sentence) -> Iterator[Finding]:
    folded = fold(sentence.text)
    words = manuscript.grammar.vague_counts
    for match in words.count.finditer(folded):
        start, end = sentence.start + match.start(), sentence.start + match.end()
        if words.number_before.search(folded, max(0, match.start() - 12), match.start()):
            continue
        facts = facts_near(manuscript, sentence, end)
        if facts and all(_is_below(fact, sentence, _least(match, words)) for fact in facts):
            said = sentence.text[match.start() : match.end()]
            text = N_("“{figure}” is not what the cited fact says: “{claim}”")
            message = Message(text, {"figure": said, "claim": facts[0].claim, "fact": facts[0].id})
            yield Finding("FACT-2", Level.WARN, message, (said,), start, end)


def _least(match: re.Match[str], words: VagueCounts) -> int:
    """Return the smallest number that the words can mean."""
    return words.least[match["first"]] * words.times.get(match["second"], 1)


def _is_below(fact: Fact, sentence: Sentence, least: int) -> bool:
    """Whether everything that the fact counts is less, and the sentence does not state the fact's own number."""
    counted = [quantity for quantity in fact.quantities if quantity.unit not in _NOT_COUNTED]
    said = any(says_figure(mention, quantity) for quantity in fact.quantities for mention in sentence.mentions)
    return not said and (bool(counted) or not fact.quantities) and all(quantity.value < least for quantity in counted)
