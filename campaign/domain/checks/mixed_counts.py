"""FACT-10: two numbers of one thing, or a part and a whole, that come from different counts; numbers of topics kept apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, groupby, islice, permutations

from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.kept_apart import first_apart
from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.language import Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.subject import distinctive_words

ORDER, LEVELS = 195, (Level.HINT,)
_MOST_FACTS = 12


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Yield one tip where facts of different speakers count the same, one speaker's part is told of another's whole, or numbers
    of topics that are kept apart are in one paragraph."""
    yield from islice(chain(_mixed(manuscript), _kept_apart(manuscript)), 1)


def _mixed(manuscript: Manuscript) -> Iterator[Finding]:
    language = manuscript.language
    cited = [fact for fact in manuscript.facts[:_MOST_FACTS] if fact.attributed_to]
    for one, other in permutations(cited, 2):
        are_apart = _speaker(one, language) != _speaker(other, language) and one.topics[:1] == other.topics[:1]
        if are_apart and _counts_too(_speaker(other, language), one, manuscript.content.facts, language):
            text = N_(
                "You’re mixing two counts: “{one}” and “{other}” Use numbers from the same count, or say that they differ."
            )
            yield Finding("FACT-10", Level.HINT, Message(text, {"one": one.claim, "other": other.claim}))


def _kept_apart(manuscript: Manuscript) -> Iterator[Finding]:
    """Find paragraphs that set a number of a topic kept apart beside one of another topic."""
    facts, topics = manuscript.content.fact_by_id, manuscript.content.campaign.topics
    for _, sentences in groupby(manuscript.reading.sentences, key=lambda sentence: sentence.paragraph):
        cited = [facts[id] for sentence in sentences for id in sentence.cited if id in facts]
        one, other = first_apart(cited, topics)
        if one and other:
            text = N_(
                "“{one}” and “{other}” count different things. Keep these numbers apart, or say they’re different policies."
            )
            yield Finding("FACT-10", Level.HINT, Message(text, {"one": one.claim, "other": other.claim}))


def _counts_too(speaker: str, fact: Fact, facts: Iterable[Fact], language: Language) -> bool:
    """Whether a speaker has a count of what someone else's fact counts."""
    wanted = _counted(fact, language)
    own = (known for known in facts if wanted and known.quantities and _speaker(known, language) == speaker)
    return any(wanted & _counted(known, language) for known in own)


def _speaker(fact: Fact, language: Language) -> str:
    return fact.attributed_to[language] if fact.attributed_to else ""


def _counted(fact: Fact, language: Language) -> set[tuple[str, frozenset[str]]]:
    """What the fact's numbers count: the unit, and what says which ones, up to the first comma."""
    return {
        (quantity.unit, frozenset(distinctive_words(quantity.counts[language].partition(",")[0], language)))
        for quantity in fact.quantities
        if quantity.per is None
    }
