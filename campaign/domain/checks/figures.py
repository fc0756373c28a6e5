"""FACT-1 and FACT-2: a figure in the text is held to the facts cited in its sentence, else in its paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain import answered, holding
from campaign.domain.facts import Fact
from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.holding import Verdict, best_fact, says_figure
from campaign.domain.manuscripts import Manuscript
from campaign.domain.mentions import Mention
from campaign.domain.qualifiers import Qualifier
from campaign.domain.reading import Sentence
from campaign.domain.speech import is_first_person
from campaign.domain.templates import Kind

_LARGEST_SMALL = 10


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Every figure that no cited fact holds."""
    for sentence in manuscript.reading.sentences:
        facts = manuscript.facts_named(sentence.scope)
        yield from _held(manuscript, sentence, facts) if facts else _unheld(manuscript, sentence)
        yield from _displaced(manuscript, sentence)
        yield from _one_end(sentence, facts)


def _held(manuscript: Manuscript, sentence: Sentence, facts: tuple[Fact, ...]) -> Iterator[Finding]:
    found = (_cited(manuscript, sentence, mention, facts) for mention in sentence.mentions)
    yield from filter(None, found)


def _unheld(manuscript: Manuscript, sentence: Sentence) -> Iterator[Finding]:
    """The figures of a sentence that no fact stands behind; who speaks in it is asked once, for it may hold thousands."""
    figures = [found for found in sentence.mentions if not found.is_weak and not is_own(manuscript, sentence, found)]
    if not figures:
        return
    is_own_story = sentence.yours or is_first_person(sentence.text, manuscript.language)
    for mention in figures:
        yield _uncited(sentence, mention, may_be_own=is_own_story or _dates_the_article(manuscript, sentence, mention))


def _dates_the_article(manuscript: Manuscript, sentence: Sentence, mention: Mention) -> bool:
    """Whether this is the day of the article answered: the one the writer gave, or in a reply, one said beside it."""
    said, language = mention.date, manuscript.language
    if said is None:
        return False
    if any(answered.is_date_of(said, known) for known in answered.known_dates(manuscript.draft, language)):
        return True
    is_reply = manuscript.template.kind is Kind.REPLY
    return is_reply and answered.follows_article(sentence.text, mention.start - sentence.start, language)


def is_own(manuscript: Manuscript, sentence: Sentence, mention: Mention) -> bool:
    """Whether the writer marked this figure as their own; a sentence that cites a fact is held to the fact."""
    return not sentence.cited and sentence.words_of(mention) in manuscript.draft.own_figures


def _uncited(sentence: Sentence, mention: Mention, *, may_be_own: bool) -> Finding:
    message = Message(
        "“{figure}” has no source: cite the fact that holds it, or take it out.", {"figure": sentence.words_of(mention)}
    )
    level = Level.STOP
    if may_be_own:
        level = Level.WARN
        message = Message(
            "“{figure}” has no source. If you know it yourself, mark it as your own; an editor may ask.",
            message.values,
        )
    return _finding("FACT-1", level, message, sentence, mention)


def _cited(manuscript: Manuscript, sentence: Sentence, mention: Mention, facts: tuple[Fact, ...]) -> Finding | None:
    verdict, fact = best_fact(mention, facts)
    if (
        verdict is Verdict.HELD
        or mention.is_weak
        and verdict is Verdict.DIFFERS
        or is_own(manuscript, sentence, mention)
    ):
        return None
    if fact is None or mention.is_weak and verdict is Verdict.OTHER_UNIT:
        return None
    values = {"figure": sentence.words_of(mention), "claim": fact.claim, "fact": fact.id}
    if verdict is Verdict.WEAKER:
        text = N_("“{figure}” says less exactly what the cited fact says: “{claim}”")
        return _finding("FACT-2", Level.WARN, Message(text, values), sentence, mention)
    elsewhere = next((other for other in manuscript.facts if holding.verdict(mention, other) is Verdict.HELD), None)
    if elsewhere:
        text = N_("“{figure}” stands in another fact that you cite: put [@{fact}] into this sentence too.")
        return _finding("FACT-2", Level.STOP, Message(text, values | {"fact": elsewhere.id}), sentence, mention)
    return _finding("FACT-2", Level.STOP, Message(_REASONS[verdict], values), sentence, mention)


_REASONS = {
    Verdict.DIFFERS: N_("“{figure}” is not what the cited fact says: “{claim}”"),
    Verdict.OTHER_UNIT: N_("“{figure}” counts something else than the cited fact does: “{claim}”"),
    Verdict.OTHER_PERIOD: N_("“{figure}” counts by another period than the cited fact does: “{claim}”"),
    Verdict.REVERSED: N_("“{figure}” leans another way than the cited fact: “{claim}”"),
}


def _displaced(manuscript: Manuscript, sentence: Sentence) -> Iterator[Finding]:
    """A small number word in the place of a fact's small figure: "nine people a month" or "ten cases" for ten people.

    Small words count nothing by themselves, so they are only held to a fact whose own small figure is missing here.
    """
    cited = manuscript.facts_named(sentence.cited)
    missing = [
        fact
        for fact in cited
        for quantity in fact.quantities
        if quantity.value <= _LARGEST_SMALL and not any(says_figure(mention, quantity) for mention in sentence.mentions)
    ]
    for mention in sentence.mentions if missing else ():
        verdict, _ = best_fact(mention, cited)
        if mention.is_weak and _is_small(mention) and verdict in (Verdict.DIFFERS, Verdict.OTHER_UNIT):
            values = {"figure": sentence.words_of(mention), "claim": missing[0].claim, "fact": missing[0].id}
            yield _finding("FACT-2", Level.STOP, Message(_REASONS[verdict], values), sentence, mention)


def _one_end(sentence: Sentence, facts: tuple[Fact, ...]) -> Iterator[Finding]:
    """One number of a range without the other: neither 47 nor 80 is what "47 to 80" says."""
    for fact in facts:
        ends = [quantity for quantity in fact.quantities if quantity.bound]
        said = [(end, mention) for end in ends for mention in sentence.mentions if says_figure(mention, end)]
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
