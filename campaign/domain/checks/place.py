"""LOC-1: newspapers publish what concerns their readers."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.findings import Finding, Level, Message
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.cards import Refusal
from campaign.domain.templates.kinds import Audience
from campaign.domain.texts.shingles import keys_of

ORDER, LEVELS = 120, (Level.STOP, Level.WARN, Level.HINT)
AUDIENCES = (Audience.NEWSPAPER,)
READS_RULES = True


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Check that the writer's or the newspaper's town is in the body, not just below it.

    It is a tip, since a street or a school is as local as the name of the town, unless the newspaper publishes nothing
    without a local tie.
    """
    must_be_local = Refusal.NOT_LOCAL in manuscript.rules.refuses
    towns = [name for town in manuscript.towns for name in _ways_to_name(town)]
    if not towns:
        message = Message(
            "Tell us your town, or name a place that readers know, so that they see what this has to do with them."
        )
        yield Finding("LOC-1", Level.WARN if must_be_local else Level.HINT, message)
        return
    text = f" {' '.join(word.key for word in manuscript.reading.words if not word.is_break)} "
    if any(town in text for town in towns):
        return
    if must_be_local:
        message = Message(
            "{town} is not in the text, and {paper} prints nothing without a tie to the place. Say what this means there.",
            {"town": manuscript.towns[0], "paper": manuscript.paper_name},
        )
        yield Finding("LOC-1", Level.STOP, message)
    else:
        message = Message(
            "{town} is not in the text. Say what this means there; editors look for it.", {"town": manuscript.towns[0]}
        )
        yield Finding("LOC-1", Level.HINT, message)


def _ways_to_name(town: str) -> Iterator[str]:
    """Return the town as given and without anything after a comma: "Santa Fe" matches "Santa Fe, New Mexico"."""
    yield from (_plain(name) for name in dict.fromkeys((town, town.split(",")[0])) if _plain(name).strip())


def _plain(text: str) -> str:
    """Return only words, with a space around each, so that only whole words match."""
    return f" {' '.join(keys_of(text))} "
