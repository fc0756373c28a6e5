"""LEDE-1, LEDE-2 and OPEN-1: the first sentence states the subject, in the writer's own words, to the editor.

LEDE-1 is a tip: most good letters begin with their writer, and come to the subject after it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.grammar.greetings import Greetings
from campaign.domain.grammar.languages import GRAMMARS, of_all
from campaign.domain.language import fold
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.cards import Refusal
from campaign.domain.texts.quotations import quotations
from campaign.domain.texts.reading import Reading, Sentence
from campaign.domain.texts.salutations import begins_with_salutation
from campaign.domain.texts.shingles import Overlap, overlap, spared, words_of

_LONGEST_OPENING = 30
#: Six words in a row contain three four-word runs.
_COPIED = 3
#: In a very long sentence that is little.
_MUCH = 0.1

_EDITOR = re.compile(of_all(lambda pack: pack.greetings.editor))
_ARTICLE_ANSWERED = tuple(f"{pack.articles.subject}: " for pack in GRAMMARS.values())
_LONGEST_SALUTATION = 12
_LONGEST_ADDRESS = 240

ORDER, LEVELS = 90, (Level.STOP, Level.WARN, Level.HINT)
READS_RULES = True


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Check the addressee, the subject and the wording of the opening."""
    if manuscript.traits.is_for_newspaper:
        yield from _addressed(manuscript.reading.text, manuscript.grammar.greetings)
    first = first_sentence(manuscript.reading)
    if first is not None:
        if not manuscript.traits.is_spoken:  # a caller first says who they are
            yield from _to_the_point(manuscript, first)
        yield from _in_own_words(manuscript, first)


def first_sentence(reading: Reading) -> Sentence | None:
    """Return the first sentence that is not a salutation or the title of the article answered."""
    return next((sentence for sentence in reading.sentences if not is_salutation(sentence)), None)


def is_salutation(sentence: Sentence) -> bool:
    """Whether this only greets the editor or someone else, or names the article answered."""
    start = fold(sentence.text[:80])
    begins = _EDITOR.match(start) is not None or begins_with_salutation(sentence.text)
    greets = begins and not sentence.text.endswith((".", "!", "?"))
    return (greets or start.startswith(_ARTICLE_ANSWERED)) and len(sentence.text.split()) <= _LONGEST_SALUTATION


def _addressed(text: str, greetings: Greetings) -> Iterator[Finding]:
    match = greetings.open_letter.match(text[:_LONGEST_ADDRESS])
    if match:
        words = text[: match.end()].rstrip()
        message = Message(
            "“{words}”: papers print letters to the editor, not open letters. Speak of the person, and to the readers.",
            {"words": words},
        )
        yield Finding("OPEN-1", Level.STOP, message, (words,), 0, len(words))


def _to_the_point(manuscript: Manuscript, first: Sentence) -> Iterator[Finding]:
    count = len(first.text.split())
    if count > _LONGEST_OPENING:
        text = N_("The first sentence has {count} words. Readers decide there; say your point in {most} or fewer.")
        yield _finding("LEDE-1", Level.HINT, Message(text, {"count": count, "most": _LONGEST_OPENING}), first)
    keywords = manuscript.content.campaign.keywords[manuscript.language]
    if keywords and not _names_one(first.text, keywords):
        text = N_("The first sentence does not say what this is about. Use one of these words: {keywords}.")
        yield _finding("LEDE-1", Level.HINT, Message(text, {"keywords": ", ".join(keywords)}), first)


def _names_one(text: str, keywords: tuple[str, ...]) -> bool:
    """Whether a text has a keyword. Words that begin with it match: "agreements" for "agreement"."""
    words = " " + " ".join(word.key for word in words_of(text))
    return any(" " + " ".join(word.key for word in words_of(keyword)) in words for keyword in keywords)


def copied_in(manuscript: Manuscript, sentence: Sentence) -> Overlap:
    """Return what a sentence has from any of our templates or facts."""
    wording = manuscript.content.wording[manuscript.language]
    words = words_of(sentence.text)
    apart = spared(words, [*wording.common.spans(words), *quotations(sentence.text)])
    return overlap(words, wording.is_ours, apart)


def _in_own_words(manuscript: Manuscript, first: Sentence) -> Iterator[Finding]:
    """No four words of the first sentence should be from a template or fact; newspapers recognize form letters by it.

    It holds a letter back only where the newspaper refuses form letters.
    """
    found = copied_in(manuscript, first)
    if found.longest is None:
        return
    start, end = found.longest.start, found.longest.end
    copied = first.text[start:end]
    if found.copied >= _COPIED and found.share >= _MUCH:
        level, text = (
            Level.STOP if Refusal.FORM_LETTERS in manuscript.rules.refuses else Level.WARN,
            N_("The first sentence has our words, “{words}”. Begin with your own; many others are given ours."),
        )
    else:
        level, text = (
            Level.HINT,
            N_("The first sentence has a few of our words, “{words}”. Begin with your own, if you can."),
        )
    yield Finding("LEDE-2", level, Message(text, {"words": copied}), (copied,), first.start + start, first.start + end)


def _finding(id: str, level: Level, message: Message, sentence: Sentence) -> Finding:
    return Finding(id, level, message, (sentence.text,), sentence.start, sentence.end)
