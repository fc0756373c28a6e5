"""What is ours in a letter, in one line and as places to tint."""

from __future__ import annotations

from dataclasses import dataclass

from campaign.domain.findings import N_, Message
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.templates.kinds import Audience
from campaign.domain.texts.shingles import Span

_LINES = {
    Audience.NEWSPAPER: N_("{ours} of {words} words are ours. Editors prefer yours."),
    Audience.OFFICIAL: N_("{ours} of {words} words are ours. Yours count for more."),
}


@dataclass(frozen=True, slots=True)
class Coaching:
    """How many words are ours, of how many; where they are in the body; and the line that says so, None if none is."""

    ours: int
    words: int
    ranges: tuple[Span, ...]
    line: Message | None


def coaching(manuscript: Manuscript) -> Coaching:
    """Return the coaching for a draft."""
    copied = manuscript.copied
    values = {"ours": copied.ours, "words": copied.words}
    line = Message(_LINES[manuscript.traits.audience], values) if copied.ours else None
    ranges = tuple((stretch.start, stretch.end) for stretch in copied.stretches)
    return Coaching(copied.ours, copied.words, ranges, line)
