"""END-1: a letter is remembered by its last sentence."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.checks.opening import is_salutation
from campaign.domain.findings import Finding, Level, Message
from campaign.domain.grammar.languages import words_of_all
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.templates.kinds import Audience
from campaign.domain.texts.asking import asks
from campaign.domain.texts.reading import Sentence
from campaign.domain.texts.shingles import keys_of

#: A last sentence this short completes the thought of the one before it.
_SHORT = 15
#: Words with this many equal first letters count as forms of one word: "night" and "nights", "promesa" and "prometer".
_STEM = 5
_LEAST = 3
_COMMON = words_of_all(lambda pack: pack.sentences.stop_words)


ORDER, LEVELS = 200, (Level.HINT,)
AUDIENCES = (Audience.NEWSPAPER,)


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Check that the ending contains the request, or a word of the opening."""
    sentences = manuscript.reading.sentences
    if not sentences or not sentences[-1].paragraph:
        return
    ending = _ending(sentences, is_op_ed=manuscript.traits.is_op_ed)
    opening = _opening(sentences)
    if _stems(opening) & _stems(ending) or any(asks(manuscript.reading, ending)):
        return
    message = Message("Your last sentence doesn’t go back to your request or your opening. Try ending on one of them.")
    last = sentences[-1]
    yield Finding("END-1", Level.HINT, message, (last.text,), last.start, last.end)


def _ending(sentences: tuple[Sentence, ...], *, is_op_ed: bool) -> tuple[Sentence, ...]:
    """Return the last sentence, with the one before if it is short; an op-ed ends with its last paragraph."""
    if is_op_ed:
        return tuple(sentence for sentence in sentences if sentence.paragraph == sentences[-1].paragraph)
    is_short = len(sentences[-1].text.split()) < _SHORT
    return sentences[-2:] if is_short else sentences[-1:]


def _opening(sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """Return the first paragraph that is more than a salutation."""
    first = next((one.paragraph for one in sentences if not is_salutation(one)), 0)
    return tuple(sentence for sentence in sentences if sentence.paragraph == first)


def _stems(sentences: tuple[Sentence, ...]) -> set[str]:
    words = (key for sentence in sentences for key in keys_of(sentence.text))
    return {key[:_STEM] for key in words if len(key) >= _LEAST and key not in _COMMON}
