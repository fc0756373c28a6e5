"""What a program can say about a draft: one module a subject, each check a pure function with a stable id.

A check takes the manuscript and gives findings. It says what it found or did not find, never that a letter is good.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from campaign.domain.checks import (
    article,
    bills,
    blanks,
    characters,
    civility,
    disclosure,
    election,
    ending,
    facts,
    figures,
    form,
    identity,
    length,
    lookalikes,
    machines,
    named_people,
    op_ed,
    opening,
    originality,
    other_letters,
    paper_language,
    personal,
    place,
    points,
    readability,
    requests,
    sources,
    vague_counts,
)
from campaign.domain.findings import Finding, Level
from campaign.domain.letters.manuscripts import Manuscript

Check = Callable[[Manuscript], Iterator[Finding]]

#: In the order in which a writer reads them: what holds the letter back first, within that by subject.
CHECKS: tuple[Check, ...] = (
    blanks.check,
    length.check,
    paper_language.check,
    figures.check,
    vague_counts.check,
    facts.check,
    bills.check,
    article.check,
    opening.check,
    personal.check,
    named_people.check,
    place.check,
    originality.check,
    lookalikes.check,
    election.check,
    requests.check,
    civility.check,
    points.check,
    op_ed.check,
    ending.check,
    sources.check,
    form.check,
    readability.check,
    characters.check,
    identity.check,
    disclosure.check,
    other_letters.check,
    machines.check,
)
#: These advise and never hold a letter back, so whoever only asks whether it may go does without them.
ADVICE: frozenset[Check] = frozenset(
    check.check
    for check in (
        paper_language,
        vague_counts,
        personal,
        named_people,
        points,
        op_ed,
        ending,
        readability,
        characters,
        machines,
    )
)
_HOLDING = tuple(check for check in CHECKS if check not in ADVICE)
_ORDER = list(Level)


def findings(manuscript: Manuscript) -> tuple[Finding, ...]:
    """Every finding, `stop` before `warn` before `hint`."""
    found = [finding for check in CHECKS for finding in check(manuscript)]
    return tuple(sorted(found, key=lambda finding: _ORDER.index(finding.level)))


def is_held_back(manuscript: Manuscript) -> bool:
    """Whether any finding is a `stop`."""
    return any(finding.level is Level.STOP for check in _HOLDING for finding in check(manuscript))
