"""LEDE-1, LEDE-2 and OPEN-1: the first paragraph states the subject, to the editor, and no example of ours is pasted.

LEDE-1 is a tip: most good letters begin with their writer, and come to the subject after it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.grammar.greetings import Greetings
from campaign.domain.grammar.languages import GRAMMARS, of_all
from campaign.domain.language import fold
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.templates.templates import choices
from campaign.domain.texts.reading import Reading, Sentence
from campaign.domain.texts.salutations import begins_with_salutation
from campaign.domain.texts.shingles import Word, find_run, keys_of

_LONGEST_OPENING = 30
#: A shorter example may be what anyone would say.
_SHORTEST_EXAMPLE = 6
_SHOWN_WORDS = 12
#: How many of the campaign's words a tip names.
_NAMED = 3

_EDITOR = re.compile(of_all(lambda pack: pack.greetings.editor))
_ARTICLE_ANSWERED = tuple(f"{pack.articles.subject}: " for pack in GRAMMARS.values())
_LONGEST_SALUTATION = 12
_LONGEST_ADDRESS = 240

ORDER, LEVELS = 90, (Level.STOP, Level.HINT)


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Check the addressee and the subject of the opening, and whether an example is in the letter."""
    if manuscript.traits.is_for_newspaper:
        yield from _addressed(manuscript.reading.text, manuscript.grammar.greetings)
    first = first_sentence(manuscript.reading)
    if first is not None:
        if not manuscript.traits.is_spoken:  # a caller first says who they are
            yield from _to_the_point(manuscript, first)
        yield from _pasted(manuscript)


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
            "“{words}”: papers don’t run open letters. Write about the official, to the readers.",
            {"words": words},
        )
        yield Finding("OPEN-1", Level.STOP, message, (words,), 0, len(words))


def _to_the_point(manuscript: Manuscript, first: Sentence) -> Iterator[Finding]:
    count = len(first.text.split())
    if count > _LONGEST_OPENING:
        text = N_("Your first sentence runs {count} words. Keep it to {most}: that’s where readers decide.")
        yield _finding("LEDE-1", Level.HINT, Message(text, {"count": count, "most": _LONGEST_OPENING}), first)
    keywords = manuscript.content.campaign.keywords[manuscript.language]
    sentences = manuscript.reading.sentences
    end = max(sentence.end for sentence in sentences if sentence.paragraph <= first.paragraph)
    if keywords and not _names_one(manuscript.reading.words_in(0, end), keywords):
        text = N_("Your first paragraph doesn’t name the topic. Use one of these words: {keywords}.")
        named = ", ".join(f"“{keyword}”" for keyword in keywords[:_NAMED])
        yield _finding("LEDE-1", Level.HINT, Message(text, {"keywords": named}), first)


def _names_one(words: Sequence[Word], keywords: tuple[str, ...]) -> bool:
    """Whether words have a keyword. Words that begin with it match: "agreements" for "agreement"."""
    searched = _as_searched(word.key for word in words if not word.is_break)
    return any(keyword in searched for keyword in _keys(keywords))


@lru_cache(maxsize=64)
def _keys(keywords: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(_as_searched(keys_of(keyword)) for keyword in keywords)


def _as_searched(keys: Iterable[str]) -> str:
    return " " + " ".join(keys)


def _pasted(manuscript: Manuscript) -> Iterator[Finding]:
    """Find each example of the template that is in the letter as a whole: many writers are shown the same."""
    template, reading = manuscript.template, manuscript.reading
    wording = manuscript.content.wording[manuscript.language]
    own = (part for part in template.parts if part.yours)
    for example in (text for part in own for text in choices(part, manuscript.draft.blanks, template.asks)):
        keys = wording.keys_of(example)
        span = find_run(reading.words, keys) if _may_be(keys, reading) else None
        if span:
            words = reading.text[span[0] : span[1]]
            text = N_("“{words}” is our example, word for word. Many people see it. Tell your own story here.")
            yield Finding("LEDE-2", Level.STOP, Message(text, {"words": _shortened(words)}), (words,), *span)


def _may_be(keys: tuple[str, ...], reading: Reading) -> bool:
    """Whether a letter has all words of an example, as nearly none has."""
    return len(keys) >= _SHORTEST_EXAMPLE and reading.keys.issuperset(keys)


def _shortened(words: str) -> str:
    first = words.split()
    return " ".join(first[:_SHOWN_WORDS]) + " …" * (len(first) > _SHOWN_WORDS)


def _finding(id: str, level: Level, message: Message, sentence: Sentence) -> Finding:
    return Finding(id, level, message, (sentence.text,), sentence.start, sentence.end)
