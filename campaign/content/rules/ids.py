"""Ids and slugs: their form, and that none is given twice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from campaign.content.placed import Placed
from campaign.content.problems import Problem

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def is_slug(id: str) -> bool:
    """Whether an id can stand in an address: small letters, digits, single dashes."""
    return _SLUG.fullmatch(id) is not None


def id_problems(things: Iterable[tuple[Placed[object], str]], what: str) -> Iterator[Problem]:
    """Ids that are no slugs, and ids given twice."""
    seen: dict[str, Placed[object]] = {}
    for placed, id in things:
        if not is_slug(id):
            yield placed.error((), f"'{id}' is no {what} id", "use small letters, digits and single dashes")
        if id in seen:
            first = seen[id]
            yield placed.error(
                (),
                f"the {what} '{id}' is there twice",
                f"the first is at {first.file.path}:{first.file.line(first.place)}",
            )
        seen.setdefault(id, placed)
