"""ORIG-2: newspapers do not publish two similar letters, and then trust neither writer."""

from __future__ import annotations

import math
from collections.abc import Iterator

from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.templates.kinds import Audience

#: The same as for the campaign's wording: WriteToThem's threshold, and where similarity becomes noticeable.
_TOO_MUCH = 0.50
_MUCH = 0.20


ORDER, LEVELS = 140, (Level.STOP, Level.WARN)
AUDIENCES = (Audience.NEWSPAPER,)


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Check the most similar letter with a fingerprint for the same newspaper."""
    most = max(manuscript.others, default=0.0)
    if most < _MUCH:
        return
    paper = manuscript.paper_name
    values = {"percent": math.ceil(most * 100), "paper": paper}
    if most >= _TOO_MUCH:
        text = N_(
            "About {percent}% of your wording matches another letter written here for {paper}. Papers won’t "
            "run two alike. Put it in your own words. If the other one is yours, ignore this."
        )
        yield Finding("ORIG-2", Level.STOP, Message(text, values))
    else:
        text = N_(
            "About {percent}% of your wording matches another letter written here for {paper}. Say more about what only you have seen. If the other one is yours, ignore this."
        )
        yield Finding("ORIG-2", Level.WARN, Message(text, values))
