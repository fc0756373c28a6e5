"""A phone script: what to say, part by part, each under a cue that is not read aloud."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from campaign.domain.findings import N_
from campaign.domain.letters.manuscripts import Manuscript
from campaign.rendering.locale import Locale

_CUES: Mapping[str, str] = {
    "now": N_("Why now"),
    "opening": N_("Who you are"),
    "stake": N_("Why it matters to you"),
    "facts": N_("The facts"),
    "turn": N_("To be sure"),
    "ask": N_("What you ask for"),
    "closing": N_("Thanks"),
}


def cues(manuscript: Manuscript, locale: Locale) -> tuple[str, ...]:
    """Return the cue above each paragraph; empty if a part continues, in a text written as a whole, and in any
    letter."""
    parts = [paragraph.part for paragraph in manuscript.document.paragraphs]
    if not manuscript.traits.is_spoken:
        return ("",) * len(parts)
    return tuple(
        locale.translate(_CUES[part]) if part and part != last else ""
        for part, last in zip(parts, [None, *parts], strict=False)
    )


def with_cues(manuscript: Manuscript, text: str, locale: Locale) -> str:
    """Return the body as plain text with cues on their own lines. Empty lines separate paragraphs only."""
    return "\n\n".join(_blocks(text.split("\n\n"), cues(manuscript, locale)))


def _blocks(paragraphs: Iterable[str], cues: Iterable[str]) -> Iterator[str]:
    for paragraph, cue in zip(paragraphs, cues, strict=False):
        if cue:
            yield f"{cue}:"
        yield paragraph
