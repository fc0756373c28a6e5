"""AI-1: some newspapers refuse machine-written text, and some require disclosure."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.findings import Finding, Level, Message
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.cards import MachineWriting
from campaign.domain.templates.kinds import Audience

ORDER, LEVELS = 280, (Level.WARN,)
AUDIENCES = (Audience.NEWSPAPER,)
READS_RULES = True


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Report the newspaper's policy, and what the writer can answer: that this tool writes no prose."""
    values = {"paper": manuscript.paper_name}
    if manuscript.rules.machine_writing is MachineWriting.REFUSED:
        message = Message(
            "{paper} won’t take AI-written text. This tool doesn’t write for you. Don’t use one that does.",
            values,
        )
        yield Finding("AI-1", Level.WARN, message)
    elif manuscript.rules.machine_writing is MachineWriting.DISCLOSED:
        message = Message(
            "{paper} asks whether you used AI. This tool doesn’t write for you. If you used another one, say so.",
            values,
        )
        yield Finding("AI-1", Level.WARN, message)
