"""FACT-1 and FACT-2: a number that belongs to a cited fact is compared with it; one that belongs to no one needs a
source.

How much a number weighs that differs is in `letters.weights`.
"""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.evidence.derived import follows, is_ratio_or_lapse
from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.holding import Verdict, best_fact, says_figure, verdict
from campaign.domain.figures.dates import SpokenDate
from campaign.domain.figures.mentions import Mention
from campaign.domain.figures.qualifiers import Qualifier
from campaign.domain.figures.units import TIMES
from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.letters.belonging import Belonging, Owner, belongings
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.reckoning import facts_at_hand
from campaign.domain.letters.stand_ins import stands_in
from campaign.domain.letters.weights import RATIOS, Number, weight
from campaign.domain.templates.kinds import Audience
from campaign.domain.texts.reading import Sentence

_LARGEST_SMALL = 10
#: From this size on, a number without a unit is a count that needs a source.
_CROWD = 20
_REASONS = {
    Verdict.DIFFERS: N_("“{figure}” doesn’t match the fact you cited. Use its number: “{claim}”"),
    Verdict.OTHER_UNIT: N_(
        "“{figure}” counts something different from the fact you cited. Say what the fact counts: “{claim}”"
    ),
    Verdict.OTHER_PERIOD: N_(
        "“{figure}” covers a different time period than the fact you cited. Use the fact’s dates: “{claim}”"
    ),
    Verdict.REVERSED: N_("“{figure}” changes the meaning. The fact says: “{claim}”"),
}


ORDER, LEVELS = 40, (Level.STOP, Level.WARN, Level.HINT)

_UNKNOWN = {
    Audience.NEWSPAPER: N_(
        "“{figure}” has no source. If you know it firsthand, press “I can vouch for this.” An editor may ask "
        "how you know."
    ),
    Audience.OFFICIAL: N_(
        "“{figure}” has no source. If you know it firsthand, press “I can vouch for this.” You may be asked "
        "how you know."
    ),
}


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Yield every number that no cited fact supports and that is not the writer's own."""
    for sentence in manuscript.reading.sentences:
        owned = belongings(manuscript, sentence)
        for mention, belongs in owned:
            if belongs.owner is Owner.NOBODY:
                yield _uncited(manuscript, sentence, mention, belongs)
                continue
            siblings = tuple(other for other, its in owned if its.facts == belongs.facts)
            if belongs.facts and not _is_held_elsewhere(manuscript, sentence, mention, belongs, siblings):
                yield from _cited(Number(manuscript, sentence, mention, belongs, siblings))
        of_facts = [mention for mention, belongs in owned if belongs.owner is Owner.FACTS]
        yield from _displaced(manuscript, sentence, of_facts)
        yield from _one_end(manuscript.facts_named(sentence.scope), sentence, of_facts)


def _uncited(manuscript: Manuscript, sentence: Sentence, mention: Mention, belongs: Belonging) -> Finding:
    """A count of the campaign's subject holds a letter back; a date, or something the writer may know, does not."""
    values = {"figure": sentence.words_of(mention)}
    counts = mention.unit not in TIMES if mention.unit else mention.value is not None and mention.value >= _CROWD
    if belongs.is_sure and belongs.is_subject and counts:
        message = Message("“{figure}” has no source. Cite a fact that includes it, or cut it.", values)
        return _finding("FACT-1", Level.STOP, message, sentence, mention)
    return _finding("FACT-1", Level.HINT, Message(_UNKNOWN[manuscript.traits.audience], values), sentence, mention)


def _cited(number: Number) -> Iterator[Finding]:
    """Compare a number with its facts."""
    manuscript, sentence, mention = number.manuscript, number.sentence, number.mention
    found, fact = best_fact(mention, number.facts)
    if found >= Verdict.ROUNDED or fact is None or mention.is_weak and found <= Verdict.OTHER_UNIT:
        return
    values = {"figure": sentence.words_of(mention), "claim": fact.claim, "fact": fact.id}
    if found is Verdict.WEAKER:
        text = N_("“{figure}” is less exact than the fact you cited. Use its number: “{claim}”")
        yield _finding("FACT-2", Level.HINT, Message(text, values), sentence, mention)
    elif found is not Verdict.DIFFERS or not _is_explained(number):
        level = weight(number, found)
        if level is not None:
            yield _finding("FACT-2", level, _mismatch(manuscript, number, values, found), sentence, mention)


def _is_explained(number: Number) -> bool:
    """Whether a number follows from facts of the letter, and is no misspelled date nor in the place of its fact's own."""
    at_hand = facts_at_hand(number.manuscript, number.sentence)
    quantities = [quantity for fact in at_hand for quantity in fact.quantities]
    if number.mention.unit in RATIOS and is_ratio_or_lapse(number.mention, [*quantities, *number.stated]):
        return True
    if not number.sentence.cited:
        return follows(number.mention, at_hand)
    if number.is_no_date:
        return False
    return is_ratio_or_lapse(number.mention, quantities) if number.is_stand_in else follows(number.mention, at_hand)


def _mismatch(manuscript: Manuscript, number: Number, values: dict[str, object], found: Verdict) -> Message:
    """Return what is said of a number that its facts do not have."""
    other = None if number.sentence.cited else _holder(manuscript, number.mention)
    if other:
        text = N_(
            "“{figure}” comes from another fact you cited: “{claim}” Check that this sentence says the same thing."
        )
        return Message(text, values | {"claim": other.claim, "fact": other.id})
    if not number.belongs.is_sure:
        text = N_(
            "“{figure}” doesn’t match the fact next to it: “{claim}” If you know it firsthand, press “I can "
            "vouch for this.”"
        )
        return Message(text, values)
    return Message(_REASONS[found], values)


def _holder(manuscript: Manuscript, mention: Mention) -> Fact | None:
    """Return a fact of the letter that supports the number."""
    return next((fact for fact in manuscript.facts if verdict(mention, fact).is_held), None)


def _is_held_elsewhere(
    manuscript: Manuscript, sentence: Sentence, mention: Mention, belongs: Belonging, siblings: tuple[Mention, ...]
) -> bool:
    """Whether another fact of the letter supports a number next to this mark: "34 of the 945".

    If the marked fact's own number is missing, the two may have been swapped, and the number is compared with the
    marked fact.
    """
    if not sentence.cited or best_fact(mention, belongs.facts)[0].is_held:
        return False
    if mention.date is not None:
        is_held = any(verdict(mention, fact).is_held for fact in manuscript.facts_named(sentence.cited))
        return is_held or _is_day_of_the_month(manuscript, mention.date, belongs.facts)
    if _holder(manuscript, mention) is None:
        return False
    return mention.refers_back or not stands_in(mention, sentence, belongs.facts, siblings, manuscript.grammar)


def _is_day_of_the_month(manuscript: Manuscript, day: SpokenDate, facts: tuple[Fact, ...]) -> bool:
    """Whether it is the day of the month that the facts name, by another fact of the campaign: when a report came out."""
    months = {(known.year, known.month) for fact in facts for known in (*fact.dates, fact.as_of) if known.day is None}
    days = (known for fact in manuscript.content.facts for known in (*fact.dates, fact.as_of) if known.day)
    return (day.year, day.month) in months and any(day.agrees_with(known) for known in days)


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
            yield _finding("FACT-2", Level.WARN, Message(_REASONS[found], values), sentence, mention)


def _one_end(facts: tuple[Fact, ...], sentence: Sentence, mentions: list[Mention]) -> Iterator[Finding]:
    """Find one end of a range without the other: neither 47 nor 80 is what "47 to 80" means."""
    for fact in facts:
        ends = [quantity for quantity in fact.quantities if quantity.bound]
        said = [(end, mention) for end in ends for mention in mentions if says_figure(mention, end)]
        if len({end for end, _ in said}) == 1:
            for _, mention in said:
                if mention.qualifier is Qualifier.EXACTLY:
                    values = {"figure": sentence.words_of(mention), "claim": fact.claim, "fact": fact.id}
                    text = N_("“{figure}” is only one end of a range. Give both numbers: “{claim}”")
                    yield _finding("FACT-2", Level.WARN, Message(text, values), sentence, mention)


def _is_small(mention: Mention) -> bool:
    return mention.value is not None and mention.value <= _LARGEST_SMALL


def _finding(id: str, level: Level, message: Message, sentence: Sentence, mention: Mention) -> Finding:
    words = (sentence.words_of(mention),)
    return Finding(id, level, message, words, mention.start, mention.end, can_be_own=not sentence.cited)
