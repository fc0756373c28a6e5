"""Numbers that a sentence without a mark takes from facts cited elsewhere in the letter: repeated, pointed to, worked out."""

from __future__ import annotations

from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.holding import best_fact
from campaign.domain.figures.mentions import Mention
from campaign.domain.figures.units import TIMES
from campaign.domain.language import fold
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.texts.reading import Sentence

#: More facts than these are no sum that someone has in mind.
_MOST_TO_RECKON_WITH = 8
#: Characters in which a sentence begins.
_OPENING = 12


def facts_at_hand(manuscript: Manuscript, sentence: Sentence) -> tuple[Fact, ...]:
    """Return the facts that a sentence may reckon with: those of its paragraph, then the letter's."""
    ids = dict.fromkeys((*sentence.cited_in_paragraph, *manuscript.reading.cited))
    return manuscript.facts_named(tuple(ids)[:_MOST_TO_RECKON_WITH])


def facts_known_already(manuscript: Manuscript, mention: Mention) -> tuple[Fact, ...]:
    """Return the letter's facts with a number referred to as known: "none of the 945"."""
    facts = manuscript.facts if mention.refers_back else ()
    return tuple(fact for fact in facts if best_fact(mention, [fact])[0].is_held)


def facts_pointed_to(manuscript: Manuscript, mention: Mention) -> tuple[Fact, ...]:
    """Return the letter's facts that count the same, if a number is said to be known and was not said before."""
    if not mention.refers_back or mention.unit in TIMES or mention.unit is None:
        return ()
    sentences = manuscript.reading.sentences
    if any(one.value == mention.value and one.start < mention.start for each in sentences for one in each.mentions):
        return ()
    return tuple(fact for fact in manuscript.facts if mention.unit in {quantity.unit for quantity in fact.quantities})


def facts_of_the_share(manuscript: Manuscript, sentence: Sentence, mention: Mention) -> tuple[Fact, ...]:
    """Return the facts cited in the sentence before, if this one begins with a share or a multiple: "One in ten!"."""
    if mention.unit not in ("percent", "times") or mention.start - sentence.start > _OPENING:
        return ()
    before = [other for other in manuscript.reading.sentences if other.start < sentence.start][-1:]
    cited = [id for other in before if other.paragraph == sentence.paragraph for id in other.cited]
    facts = manuscript.facts_named(dict.fromkeys(cited))
    return facts if any(fact.quantities for fact in facts) else ()


def facts_of_the_pace(manuscript: Manuscript, sentence: Sentence, mention: Mention) -> tuple[Fact, ...]:
    """Return the paragraph's facts of a pace, if a pace is worked out: "that makes a thousand a year"."""
    if mention.per is None or mention.unit in ("dollars", "percent"):
        return ()
    if not manuscript.grammar.periods.derives.match(fold(sentence.text)):
        return ()
    nearby = manuscript.facts_named(sentence.cited_in_paragraph)
    return tuple(fact for fact in nearby if any(quantity.per for quantity in fact.quantities))
