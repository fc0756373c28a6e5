"""LANG-2: a letter is in one language, and so is what its writer adds to our sentences."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.grammar.languages import grammar
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.texts.languages import language_of
from campaign.domain.texts.quotations import without_quotations
from campaign.domain.texts.reading import Sentence

ORDER, LEVELS = 31, (Level.WARN,)


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Yield one finding at the first sentence that is clearly in another language than the letter; what is quoted may be."""
    sentences = manuscript.reading.sentences
    others = [sentence for sentence in sentences if _is_other(manuscript, sentence)]
    if not others:
        return
    first = others[0]
    theirs = language_of(without_quotations(first.text))
    if theirs is None:
        return
    if 2 * len(others) >= len(sentences):
        text = N_(
            "You wrote in {theirs}, and this letter is in {ours}. Set the letter’s language to {theirs}, or write in {ours}."
        )
    else:
        text = N_(
            "“{words}” is in {theirs}, and the letter is in {ours}. Keep to one language; put what someone said in quotation marks."
        )
    names = {"theirs": grammar(theirs).name, "ours": manuscript.grammar.name, "words": first.text}
    yield Finding("LANG-2", Level.WARN, Message(text, names), (first.text,), first.start, first.end)


def _is_other(manuscript: Manuscript, sentence: Sentence) -> bool:
    return language_of(without_quotations(sentence.text)) not in (None, manuscript.language)
