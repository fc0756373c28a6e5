"""AI-1: some papers refuse what a machine wrote, and some want to be told."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.findings import Finding, Level, Message
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.cards import MachineWriting
from campaign.domain.templates.kinds import Audience

ORDER, LEVELS = 280, (Level.WARN,)
AUDIENCES = (Audience.NEWSPAPER,)


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """What the paper says of it, and what can be answered: that this tool writes no prose."""
    values = {"paper": manuscript.paper_name}
    if manuscript.rules.machine_writing is MachineWriting.REFUSED:
        message = Message(
            "{paper} refuses text that artificial intelligence wrote. This tool writes none; let no other do it either.",
            values,
        )
        yield Finding("AI-1", Level.WARN, message)
    elif manuscript.rules.machine_writing is MachineWriting.DISCLOSED:
        message = Message(
            "{paper} wants to know where artificial intelligence wrote. This tool writes none; "
            "if you used another, say so.",
            values,
        )
        yield Finding("AI-1", Level.WARN, message)
