"""What became of a fact since the edition that a letter cites."""

from __future__ import annotations

from enum import StrEnum

from campaign.domain.facts import Fact, Status
from campaign.domain.language import Language


class Since(StrEnum):
    """Something that is different now."""

    GONE = "gone"  # the campaign no longer lists it
    RETRACTED = "retracted"
    SUPERSEDED = "superseded"
    DISPUTED = "disputed"
    STANDING = "standing"  # history now, or current again
    FIGURES = "figures"
    CLAIM = "claim"
    SOURCES = "sources"
    AS_OF = "as-of"


_STANDINGS = {
    Status.RETRACTED: Since.RETRACTED,
    Status.SUPERSEDED: Since.SUPERSEDED,
    Status.DISPUTED: Since.DISPUTED,
}


def changed_since(then: Fact, now: Fact | None, language: Language) -> tuple[Since, ...]:
    """Everything that is different, the gravest first; empty where it is still so. Words count in one language, for a
    better translation changes nothing for those who read the other."""
    if now is None:
        return (Since.GONE,)
    differences = {
        _STANDINGS.get(now.status, Since.STANDING): then.status is not now.status,
        Since.FIGURES: then.figures != now.figures,
        Since.CLAIM: then.claim[language] != now.claim[language],
        Since.SOURCES: {cited.source for cited in then.citations} != {cited.source for cited in now.citations},
        Since.AS_OF: then.as_of != now.as_of,
    }
    return tuple(since for since, differs in differences.items() if differs)
