"""JAR-1: plain words and short sentences, which an editor need not cut.

English: the grade of Flesch and Kincaid (J. P. Kincaid and others, "Derivation of New Readability Formulas for Navy
Enlisted Personnel", 1975): 0.39 × words a sentence + 11.8 × syllables a word − 15.59.

Spanish: the ease of reading of José Fernández Huerta ("Medidas sencillas de lecturabilidad", Consigna 214, 1959), with
words a sentence as Gwillim Law corrected it (2011): 206.84 − 60 × syllables a word − 1.02 × words a sentence.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.templates.kinds import Audience
from campaign.domain.texts.reading import Sentence
from campaign.domain.texts.shingles import Word, spared

_HARDEST_GRADE = 10
_HARDEST_EASE = 55
_LONGEST_SENTENCE = 35
_LEAST_WORDS = 30
_GRADE = {
    Audience.NEWSPAPER: N_(
        "This reads like year {grade} of school; papers like year {hardest} at most. Shorten sentences, take plainer words."
    ),
    Audience.OFFICIAL: N_("This is hard to follow. Shorten sentences, and use plainer words."),
}
_EASE = {
    Audience.NEWSPAPER: N_(
        "Its ease of reading is {ease} of 100; papers like {hardest} at least. Shorten sentences, take plainer words."
    ),
    Audience.OFFICIAL: N_("This is hard to follow. Shorten sentences, and use plainer words."),
}


@dataclass(frozen=True, slots=True)
class Measure:
    """How many words, syllables and sentences count."""

    words: int
    syllables: int
    sentences: int

    @property
    def grade(self) -> float:
        """Flesch and Kincaid's: years at school."""
        return 0.39 * self.words / self.sentences + 11.8 * self.syllables / self.words - 15.59

    @property
    def ease(self) -> float:
        """Fernández Huerta's: 100 is easy, 50 is difficult."""
        return 206.84 - 60 * self.syllables / self.words - 1.02 * self.words / self.sentences


ORDER, LEVELS = 230, (Level.WARN,)


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Names, terms and numbers are left out: they are what they are."""
    measure = measured(manuscript)
    if measure.words < _LEAST_WORDS:
        return
    if manuscript.language == "en" and measure.grade > _HARDEST_GRADE:
        yield Finding(
            "JAR-1",
            Level.WARN,
            Message(_GRADE[manuscript.traits.audience], {"grade": round(measure.grade), "hardest": _HARDEST_GRADE}),
        )
    elif manuscript.language == "es" and measure.ease < _HARDEST_EASE:
        yield Finding(
            "JAR-1",
            Level.WARN,
            Message(_EASE[manuscript.traits.audience], {"ease": round(measure.ease), "hardest": _HARDEST_EASE}),
        )
    for sentence in manuscript.reading.sentences:
        yield from _long(sentence)


def measured(manuscript: Manuscript) -> Measure:
    """What counts of the text."""
    words: Counter[str] = Counter()
    sentences = 0
    for counted in _counted(manuscript):
        words.update(counted)
        sentences += bool(counted)
    syllables = manuscript.content.wording[manuscript.language].syllables
    spoken = sum(times * syllables(word) for word, times in words.items())
    return Measure(words.total(), spoken, sentences)


def _counted(manuscript: Manuscript) -> Iterator[list[str]]:
    """The words of each sentence that are neither names nor terms nor numbers."""
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
    """Whether a word inside a sentence is written as a name is; "I" is none."""
    return text[word.start].isupper() and word.key != "i" and not word.key.startswith("i'")


def _long(sentence: Sentence) -> Iterator[Finding]:
    count = len(sentence.text.split())
    if count > _LONGEST_SENTENCE:
        text = N_("This sentence has {count} words. Make two of it; {most} are hard enough.")
        values = {"count": count, "most": _LONGEST_SENTENCE}
        yield Finding("JAR-1", Level.WARN, Message(text, values), (sentence.text,), sentence.start, sentence.end)
