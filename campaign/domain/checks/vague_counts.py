"""FACT-2 for counts without a number: "thousands of people" or "a handful" next to a fact of 945, "most of them" next to 34."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from campaign.domain.evidence.facts import Fact, Quantity
from campaign.domain.evidence.holding import says_figure
from campaign.domain.figures.units import TIMES
from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.grammar.vague_counts import VagueCounts
from campaign.domain.language import Language, fold
from campaign.domain.letters.belonging import facts_near
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.stand_ins import clause_around, is_personal
from campaign.domain.texts.reading import Sentence

_NO_COUNTS = TIMES | {"percent"}
_MONEY = "dollars"
#: The most that people call few, and by how much a fact must exceed a vague count to refute it.
_MOST_OF_FEW = 20
_FAR_MORE = 3

ORDER, LEVELS = 50, (Level.WARN,)


@dataclass(frozen=True, slots=True)
class _Vague:
    """A vague count at a place in a sentence: at least `least`, and at most `largest` where it has an end."""

    start: int
    end: int
    least: int
    largest: int | None
    is_money: bool = False


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Yield counts without a number that the fact cited next to them refutes by its size."""
    words = manuscript.grammar.vague_counts
    for sentence in manuscript.reading.sentences:
        if not sentence.cited:
            continue
        folded = fold(sentence.text)
        for vague in _counts(folded, words):
            yield from _refuted(manuscript, sentence, vague)
        yield from _majorities(manuscript, sentence, folded)
        yield from _nobodies(manuscript, sentence, folded)


def _counts(folded: str, words: VagueCounts) -> Iterator[_Vague]:
    for match in words.count.finditer(folded):
        start, end = match.span()
        if words.number_before.search(folded, max(0, start - 12), start):
            continue
        times = words.times.get(match["second"], 1)
        largest = words.largest.get(match["first"])
        is_money = words.money.match(folded, end) is not None
        yield _Vague(start, end, words.least[match["first"]] * times, largest and largest * times, is_money)
    for match in words.few.finditer(folded):
        yield _Vague(*match.span(), 0, _MOST_OF_FEW)


def _refuted(manuscript: Manuscript, sentence: Sentence, vague: _Vague) -> Iterator[Finding]:
    facts = _facts_of_others(manuscript, sentence, vague.start, vague.end)
    words, language = fold(sentence.text[vague.start : vague.end]).strip(), manuscript.language
    are_its_own = any(words in fold(way) for fact in facts for way in fact.ways_to_say(language))
    if facts and not are_its_own and all(_refutes(fact, sentence, vague) for fact in facts):
        yield _finding(sentence, vague.start, vague.end, facts[0])


def _refutes(fact: Fact, sentence: Sentence, vague: _Vague) -> bool:
    """Whether all that the fact counts is less or far more, and the sentence does not state the fact's own number."""
    if any(says_figure(mention, quantity) for quantity in fact.quantities for mention in sentence.mentions):
        return False
    counted = [quantity for quantity in fact.quantities if _is_counted(quantity, is_money=vague.is_money)]
    if not counted:
        return not fact.quantities and vague.least > 0
    is_less = all(quantity.value < vague.least for quantity in counted)
    most = vague.largest
    return is_less or most is not None and all(quantity.value >= _FAR_MORE * most for quantity in counted)


def _is_counted(quantity: Quantity, *, is_money: bool) -> bool:
    return quantity.unit not in _NO_COUNTS and (quantity.unit == _MONEY) is is_money


def _majorities(manuscript: Manuscript, sentence: Sentence, folded: str) -> Iterator[Finding]:
    """Find "most of them" next to a fact that counts some of them and says nothing of more than half."""
    words, language = manuscript.grammar.vague_counts, manuscript.language
    for match in words.majority.finditer(folded):
        if words.no_others.match(folded, match.end()):
            continue
        facts = _facts_of_others(manuscript, sentence, *match.span())
        if facts and all(_counts_people(fact.quantities) and not _says_most(fact, words, language) for fact in facts):
            yield _finding(sentence, *match.span(), facts[0])


def _nobodies(manuscript: Manuscript, sentence: Sentence, folded: str) -> Iterator[Finding]:
    """Find "none of those sent" or "all of them" next to a fact that counts some of them and says neither."""
    words, language = manuscript.grammar.vague_counts, manuscript.language
    found = [(match, words.says_none) for match in words.none.finditer(folded)]
    found += [(match, words.says_majority) for match in words.every.finditer(folded)]
    for match, says_so in found:
        facts = _facts_of_others(manuscript, sentence, *match.span())
        counted = [fact for fact in facts if _counts_people(fact.quantities)]
        texts = (fold(text) for fact in facts for text in fact.ways_to_say(language))
        are_said = any(
            says_figure(mention, quantity)
            for fact in facts
            for quantity in fact.quantities
            for mention in sentence.mentions
        )
        if facts and counted == list(facts) and not are_said and not any(map(says_so.search, texts)):
            yield _finding(sentence, *match.span(), facts[0])


def _counts_people(quantities: Iterable[Quantity]) -> bool:
    return any(_is_counted(quantity, is_money=False) for quantity in quantities)


def _says_most(fact: Fact, words: VagueCounts, language: Language) -> bool:
    return any(words.says_majority.search(fold(text)) for text in fact.ways_to_say(language))


def _facts_of_others(manuscript: Manuscript, sentence: Sentence, start: int, end: int) -> tuple[Fact, ...]:
    """Return the facts that a place in a sentence cites; none where the writer speaks of themselves."""
    first, last = sentence.start + start, sentence.start + end
    if is_personal(clause_around(first, last, sentence), manuscript.grammar):
        return ()
    return facts_near(manuscript, sentence, last)


def _finding(sentence: Sentence, start: int, end: int, fact: Fact) -> Finding:
    said = sentence.text[start:end].rstrip()
    text = N_("“{figure}” doesn’t match the fact you cited. Use its number: “{claim}”")
    message = Message(text, {"figure": said, "claim": fact.claim, "fact": fact.id})
    first = sentence.start + start
    return Finding("FACT-2", Level.WARN, message, (said,), first, first + len(said))
