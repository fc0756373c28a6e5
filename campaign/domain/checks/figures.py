"""FACT-1 and FACT-2: a number that belongs to a cited fact is compared with it; one that belongs to no one needs a
source."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.holding import Verdict, best_fact, says_figure, verdict
from campaign.domain.evidence.rounding import is_share
from campaign.domain.figures.mentions import Mention
from campaign.domain.figures.qualifiers import Qualifier
from campaign.domain.figures.units import TIMES
from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.letters.belonging import Belonging, Owner, belongings
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.templates.kinds import Audience
from campaign.domain.texts.reading import Sentence

_LARGEST_SMALL = 10
_REASONS = {
    Verdict.DIFFERS: N_("“{figure}” is not what the cited fact says: “{claim}”"),
    Verdict.OTHER_UNIT: N_("“{figure}” counts something else than the cited fact does: “{claim}”"),
    Verdict.OTHER_PERIOD: N_("“{figure}” counts by another period than the cited fact does: “{claim}”"),
    Verdict.REVERSED: N_("“{figure}” leans another way than the cited fact: “{claim}”"),
}


ORDER, LEVELS = 40, (Level.STOP, Level.WARN, Level.HINT)

_UNKNOWN = {
    Audience.NEWSPAPER: N_(
        "“{figure}” has no source. If you know it yourself, mark it as your own; an editor may ask."
    ),
    Audience.OFFICIAL: N_("“{figure}” has no source. If you know it yourself, mark it as your own; you may be asked."),
}


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Yield every number that no cited fact supports and that is not the writer's own."""
    for sentence in manuscript.reading.sentences:
        owned = belongings(manuscript, sentence)
        for mention, belongs in owned:
            if belongs.owner is Owner.NOBODY:
                yield _uncited(manuscript, sentence, mention, belongs)
            elif belongs.facts and not _is_held_elsewhere(manuscript, sentence, mention, belongs, owned):
                yield from _cited(manuscript, sentence, mention, belongs)
        of_facts = [mention for mention, belongs in owned if belongs.owner is Owner.FACTS]
        yield from _displaced(manuscript, sentence, of_facts)
        yield from _one_end(manuscript.facts_named(sentence.scope), sentence, of_facts)


def _uncited(manuscript: Manuscript, sentence: Sentence, mention: Mention, belongs: Belonging) -> Finding:
    """A count of the campaign's subject holds a letter back; a date, or something the writer may know, does not."""
    values = {"figure": sentence.words_of(mention)}
    if belongs.is_sure and belongs.is_subject and mention.date is None and mention.unit not in TIMES:
        message = Message("“{figure}” has no source: cite the fact that holds it, or take it out.", values)
        return _finding("FACT-1", Level.STOP, message, sentence, mention)
    return _finding("FACT-1", Level.WARN, Message(_UNKNOWN[manuscript.traits.audience], values), sentence, mention)


def _cited(manuscript: Manuscript, sentence: Sentence, mention: Mention, belongs: Belonging) -> Iterator[Finding]:
    found, fact = best_fact(mention, belongs.facts)
    if found >= Verdict.ROUNDED or fact is None or mention.is_weak and found <= Verdict.OTHER_UNIT:
        return
    values = {"figure": sentence.words_of(mention), "claim": fact.claim, "fact": fact.id}
    if found is Verdict.WEAKER:
        text = N_("“{figure}” says less exactly what the cited fact says: “{claim}”")
        yield _finding("FACT-2", Level.HINT, Message(text, values), sentence, mention)
    elif not is_share(mention, [quantity for cited in manuscript.facts for quantity in cited.quantities]):
        elsewhere = None if sentence.cited else _holder(manuscript, mention)
        yield _finding("FACT-2", *_mismatch(found, elsewhere, values, belongs), sentence, mention)


def _holder(manuscript: Manuscript, mention: Mention) -> Fact | None:
    """Return a fact of the letter that supports the number."""
    return next((fact for fact in manuscript.facts if verdict(mention, fact).is_held), None)


def _mismatch(
    found: Verdict, elsewhere: Fact | None, values: dict[str, object], belongs: Belonging
) -> tuple[Level, Message]:
    """Return the finding for a number that its fact does not support. Another citation is suggested only if there is
    none yet."""
    if elsewhere:
        text = N_("“{figure}” stands in another fact that you cite: put [@{fact}] into this sentence too.")
        return Level.STOP, Message(text, values | {"fact": elsewhere.id})
    if not belongs.is_sure:
        text = N_(
            "“{figure}” is not what the fact cited beside it says: “{claim}” If you know it yourself, mark it as your own."
        )
        return Level.WARN, Message(text, values)
    return Level.STOP, Message(_REASONS[found], values)


def _is_held_elsewhere(
    manuscript: Manuscript,
    sentence: Sentence,
    mention: Mention,
    belongs: Belonging,
    owned: tuple[tuple[Mention, Belonging], ...],
) -> bool:
    """Whether another fact of the letter supports a number next to this mark: "34 of the 945".

    If the marked fact's own number is missing, the two may have been swapped, and the number is compared with the
    marked fact.
    """
    if not sentence.cited or best_fact(mention, belongs.facts)[0].is_held:
        return False
    if mention.date is not None:
        return any(verdict(mention, fact).is_held for fact in manuscript.facts_named(sentence.cited))
    if _holder(manuscript, mention) is None:
        return False
    if mention.refers_back:
        return True
    beside = [other for other, its in owned if its.facts == belongs.facts]
    missing = (
        quantity
        for fact in belongs.facts
        for quantity in fact.quantities
        if not any(says_figure(other, quantity) for other in beside)
    )
    return not any(mention.unit in (None, quantity.unit) for quantity in missing)


def _displaced(manuscript: Manuscript, sentence: Sentence, mentions: list[Mention]) -> Iterator[Finding]:
    """Find a small number word in place of a fact's small number: "nine people a month" or "ten cases" for ten people.

    Small words usually count nothing, so they are compared only with a fact whose own small number is missing here.
    """
    cited = manuscript.facts_named(sentence.cited)
    missing = [
        fact
        for fact in cited
        for quantity in fact.quantities
        if quantity.value <= _LARGEST_SMALL and not any(says_figure(mention, quantity) for mention in sentence.mentions)
    ]
    for mention in mentions if missing else ():
        found, _ = best_fact(mention, cited)
        if mention.is_weak and _is_small(mention) and found in (Verdict.DIFFERS, Verdict.OTHER_UNIT):
            values = {"figure": sentence.words_of(mention), "claim": missing[0].claim, "fact": missing[0].id}
            yield _finding("FACT-2", Level.STOP, Message(_REASONS[found], values), sentence, mention)


def _one_end(facts: tuple[Fact, ...], sentence: Sentence, mentions: list[Mention]) -> Iterator[Finding]:
    """Find one end of a range without the other: neither 47 nor 80 is what "47 to 80" means."""
    for fact in facts:
        ends = [quantity for quantity in fact.quantities if quantity.bound]
        said = [(end, mention) for end in ends for mention in mentions if says_figure(mention, end)]
        if len({end for end, _ in said}) == 1:
            for _, mention in said:
                if mention.qualifier is Qualifier.EXACTLY:
                    values = {"figure": sentence.words_of(mention), "claim": fact.claim, "fact": fact.id}
                    text = N_("“{figure}” is one end of a range. Say both numbers, as the cited fact does: “{claim}”")
                    yield _finding("FACT-2", Level.STOP, Message(text, values), sentence, mention)


def _is_small(mention: Mention) -> bool:
    return mention.value is not None and mention.value <= _LARGEST_SMALL


def _finding(id: str, level: Level, message: Message, sentence: Sentence, mention: Mention) -> Finding:
    words = (sentence.words_of(mention),)
    return Finding(id, level, message, words, mention.start, mention.end, can_be_own=not sentence.cited)
