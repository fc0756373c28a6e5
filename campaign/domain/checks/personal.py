"""PER-1: editors publish people, so the writer's own stake is the heart of a letter."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.texts.campaign_wording import template_owner
from campaign.domain.texts.shingles import overlap, spared, words_of
from campaign.domain.texts.speech import is_first_person

_STAKE = "stake"
_LEAST = 25


ORDER, LEVELS = 100, (Level.HINT,)


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Check that someone says "I" or "we", and says why it matters in 25 words that are not the template's."""
    sentences = manuscript.reading.sentences
    if not any(is_first_person(sentence.text, manuscript.grammar) for sentence in sentences):
        text = N_("Nobody says “I” or “we” here. Say who you are and why this matters to you.")
        yield Finding("PER-1", Level.HINT, Message(text))
        return
    if manuscript.draft.text is None and manuscript.template.part(_STAKE):
        texts = [paragraph.text for paragraph in manuscript.document.paragraphs if paragraph.part == _STAKE]
    else:
        texts = [sentence.text for sentence in sentences if is_first_person(sentence.text, manuscript.grammar)]
    count = sum(_own_words(manuscript, text) for text in texts)
    if count < _LEAST and not manuscript.traits.is_spoken:  # a call takes half a minute
        text = N_(
            "Why this matters to you takes {count} words of your own so far. Tell it in {least} or more; "
            "nobody else can."
        )
        yield Finding("PER-1", Level.HINT, Message(text, {"count": count, "least": _LEAST}))


def _own_words(manuscript: Manuscript, text: str) -> int:
    """Return how many of the words are in no four-word run of the template."""
    words = words_of(text)
    owners = {template_owner(manuscript.template.slug)}
    wording = manuscript.content.wording[manuscript.language]
    found = overlap(words, lambda gram: wording.is_of(gram, owners), spared(words, ()))
    return sum(not word.is_break for word in words) - found.covered
