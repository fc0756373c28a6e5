"""NAME-2: the writer's own status. Whoever tells of it should know what a newspaper publishes."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.cards import Refusal
from campaign.domain.templates.kinds import Audience

ORDER, LEVELS = 115, (Level.HINT,)
AUDIENCES = (Audience.NEWSPAPER,)
SAFETY = ("NAME-2",)


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Tell writers once what will be published with their own immigration status; nothing to those who are citizens."""
    privacy, reading = manuscript.grammar.privacy, manuscript.reading
    match = privacy.own_status.search(reading.unquoted)
    if match and not privacy.own_citizenship.search(reading.unquoted):
        words = reading.text[match.start() : match.end()]
        message = Message(
            "You write about your own situation: “{words}.” The newspaper will publish your name and town with "
            "it, and anyone can find it for years. {way}",
            {"words": words, "way": _way(manuscript)},
        )
        yield Finding("NAME-2", Level.HINT, message, (words,), match.start(), match.end())


def _way(manuscript: Manuscript) -> Message:
    """Return where a name can be withheld, as far as it is known: a warning may rest on an old rule too."""
    paper = manuscript.paper_name
    if Refusal.ANONYMOUS in manuscript.stated_rules.refuses:
        text = N_("{paper} doesn’t publish letters without a name, so leave out anything that could hurt you.")
    elif paper:
        text = N_("Before you send it, ask {paper} whether it can withhold your name.")
    else:
        text = N_("Before you send it, ask the newspaper whether it can withhold your name.")
    return Message(text, {"paper": paper})
