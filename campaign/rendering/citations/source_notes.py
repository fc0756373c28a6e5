"""What a citation style has no words for, and an editor must be told: who republished a work, and what is unknown."""

from __future__ import annotations

from campaign.domain.evidence.sources import Basis, Source
from campaign.rendering.words import Words


def source_notes(source: Source, words: Words) -> tuple[str, ...]:
    """The notes on a source, in a reader's language."""
    issued = {Basis.INFERRED: words.say("date inferred")}.get(source.basis.issued, "")
    found = (
        f"{words.say('republished by')} {source.republished_by}" if source.republished_by else "",
        "" if source.title else words.say("we did not record its title"),
        "" if source.publisher else words.say("publisher unknown"),
        issued if source.issued else words.say("date unknown"),
        words.say("read in part") if source.is_read_in_part else "",
    )
    return tuple(filter(None, found))
