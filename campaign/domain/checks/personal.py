"""PER-1: editors publish people, so the writer's own stake is the heart of a letter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.texts.campaign_wording import template_owner
from campaign.domain.texts.shingles import Word, overlap, spared
from campaign.domain.texts.speech import is_first_person

_STAKE = "stake"
_LEAST = 25


_NOTHING = N_("You haven’t said yet why this matters to you. Tell it in about {aim} words. No one else can.")
_BRIEF = N_(
    "You’ve written {count} words on why this matters to you. Aim for about {aim}. No one else can write this part."
)

ORDER, LEVELS = 100, (Level.HINT,)


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Check that someone says "I" or "we", and says why it matters in 25 words that are not the template's."""
    sentences = manuscript.reading.sentences
    if not any(is_first_person(sentence.text, manuscript.grammar) for sentence in sentences):
        text = N_("There’s no “I” or “we” yet. Say who you are and why this matters to you.")
        yield Finding("PER-1", Level.HINT, Message(text))
        return
    if manuscript.draft.text is None and manuscript.template.part(_STAKE):
        spans = list(manuscript.reading.spans_of(_STAKE))
    else:
        personal = [sentence for sentence in sentences if is_first_person(sentence.text, manuscript.grammar)]
        spans = [(sentence.start, sentence.end) for sentence in personal]
    count = sum(_own_words(manuscript, manuscript.reading.words_in(*span)) for span in spans)
    if count < _LEAST and not manuscript.traits.is_spoken:  # a call takes half a minute
        stake = manuscript.template.part(_STAKE)
        values = {"count": count, "aim": max(_LEAST, stake.words if stake else 0)}
        yield Finding("PER-1", Level.HINT, Message(_BRIEF if count else _NOTHING, values))


def _own_words(manuscript: Manuscript, words: Sequence[Word]) -> int:
    """Return how many of the words are in no four-word run of the template."""
    owners = {template_owner(manuscript.template.slug)}
    wording = manuscript.content.wording[manuscript.language]
    found = overlap(words, lambda gram: wording.is_of(gram, owners), spared(words, ()))
    return sum(not word.is_break for word in words) - found.covered
