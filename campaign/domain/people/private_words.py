"""What a sentence says that is private, and what kind of thing that is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from campaign.domain.grammar.privacy import Privacy


class Kind(Enum):
    """What is private, the gravest first."""

    STATUS = auto()
    HEALTH = auto()
    CHILD = auto()
    HOME = auto()
    SCHOOL = auto()
    WORK = auto()


@dataclass(frozen=True, slots=True)
class Private:
    """Private words at a place in a sentence. `is_done` is whether they tell what was done to someone, `of_any` whether
    they may tell of many."""

    kind: Kind
    start: int
    end: int
    is_done: bool = False
    of_any: bool = False


def private_words(text: str, folded: str, privacy: Privacy) -> Iterator[Private]:
    """Yield the private words of a sentence."""
    for match in privacy.done_to.finditer(folded):
        yield Private(Kind.STATUS, *match.span(), is_done=True)
    for pattern, of_any in ((privacy.status, False), (privacy.status_of_any, True)):
        for match in pattern.finditer(folded):
            if not privacy.hypothetical_before.search(folded, max(0, match.start() - 40), match.start()):
                yield Private(Kind.STATUS, *match.span(), of_any=of_any)
    for kind, pattern in ((Kind.HEALTH, privacy.health), (Kind.CHILD, privacy.minor), (Kind.SCHOOL, privacy.school)):
        yield from (Private(kind, *match.span()) for match in pattern.finditer(folded))
    for match in privacy.home.finditer(folded):
        if not privacy.own_home.search(folded, 0, match.start()):
            yield Private(Kind.HOME, *match.span())
    yield from _workplaces(text, folded, privacy.work)


def _workplaces(text: str, folded: str, pattern: re.Pattern[str]) -> Iterator[Private]:
    """Yield workplaces that have a name."""
    for match in pattern.finditer(folded):
        if text[match.start("place")].isupper():
            yield Private(Kind.WORK, *match.span())
