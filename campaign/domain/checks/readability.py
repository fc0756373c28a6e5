"""JAR-1: plain words and short sentences that an editor need not cut."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.grammar.syllables import Readability
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.templates.kinds import Audience
from campaign.domain.texts.reading import Sentence
from campaign.domain.texts.shingles import Word, spared

_LONGEST_SENTENCE = 35
_LEAST_WORDS = 30
_GRADE = {
    Audience.NEWSPAPER: N_(
        "This reads at grade level {grade}. Aim for {hardest} or below: shorter sentences, plainer words."
    ),
    Audience.OFFICIAL: N_("This is hard to follow. Use shorter sentences and plainer words."),
}
_EASE = {
    Audience.NEWSPAPER: N_(
        "This scores {ease} out of 100 for ease of reading. Aim for {hardest} or more: shorter sentences, plainer words."
    ),
    Audience.OFFICIAL: N_("This is hard to follow. Use shorter sentences and plainer words."),
}


@dataclass(frozen=True, slots=True)
class Measure:
    """The numbers of words, syllables and sentences that count."""

    words: int
    syllables: int
    sentences: int


ORDER, LEVELS = 230, (Level.HINT,)


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Check readability without names, terms and numbers, which cannot be simplified."""
    measure = measured(manuscript)
    if measure.words < _LEAST_WORDS:
        return
    formula = manuscript.grammar.readability
    found = formula.of(measure.words, measure.syllables, measure.sentences)
    if formula.is_too_hard(found):
        yield Finding("JAR-1", Level.HINT, _too_hard(round(found), formula, manuscript.traits.audience))
    for sentence in manuscript.reading.sentences:
        yield from _long(sentence)


def _too_hard(found: int, formula: Readability, audience: Audience) -> Message:
    if formula.is_grade:
        return Message(_GRADE[audience], {"grade": found, "hardest": formula.hardest})
    return Message(_EASE[audience], {"ease": found, "hardest": formula.hardest})


def measured(manuscript: Manuscript) -> Measure:
    """Return the measure of the text."""
    words: Counter[str] = Counter()
    sentences = 0
    for counted in _counted(manuscript):
        words.update(counted)
        sentences += bool(counted)
    syllables = manuscript.content.wording[manuscript.language].syllables
    spoken = sum(times * syllables(word) for word, times in words.items())
    return Measure(words.total(), spoken, sentences)


def _counted(manuscript: Manuscript) -> Iterator[list[str]]:
    """Return the words of each sentence that are not names, terms or numbers."""
    text, words = manuscript.reading.text, manuscript.reading.words
    names = spared(words, manuscript.content.wording[manuscript.language].names_and_terms.spans(words))
    at = 0
    for sentence in manuscript.reading.sentences:
        while at < len(words) and words[at].start < sentence.start:
            at += 1
        first = at
        while at < len(words) and words[at].start < sentence.end:
            at += 1
        yield [
            text[word.start : word.end].lower()
            for index, word in enumerate(words[first:at])
            if not names[first + index] and word.key[0].isalpha() and not (index and _is_capitalised(text, word))
        ]


def _is_capitalised(text: str, word: Word) -> bool:
    """Whether a word inside a sentence is capitalized like a name; "I" is not."""
    return text[word.start].isupper() and word.key != "i" and not word.key.startswith("i'")


def _long(sentence: Sentence) -> Iterator[Finding]:
    count = len(sentence.text.split())
    if count > _LONGEST_SENTENCE:
        text = N_("This sentence runs {count} words. Split it in two; keep each under {most}.")
        values = {"count": count, "most": _LONGEST_SENTENCE}
        yield Finding("JAR-1", Level.HINT, Message(text, values), (sentence.text,), sentence.start, sentence.end)
