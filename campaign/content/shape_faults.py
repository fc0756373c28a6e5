"""The faults that cattrs finds in plain data, each with its place and as a message to the person who wrote the file."""

from __future__ import annotations

import dataclasses
import difflib
from collections.abc import Iterator
from typing import Any

import cattrs
from cattrs.errors import (
    ClassValidationError,
    ForbiddenExtraKeysError,
    IterableValidationError,
    StructureHandlerNotFoundError,
)

from campaign.content.plain_values import Wrong
from campaign.domain.faults import Place
from campaign.domain.findings import Message


@dataclasses.dataclass(frozen=True)
class Explanation:
    """What is said of a place. A misspelled key is one problem: the key that was `meant` is not said to be missing."""

    place: Place
    what: Message
    right: Message
    is_missing: bool = False
    meant: Place | None = None


def explanations(error: BaseException) -> list[Explanation]:
    """Return what is said of each fault in a tree of them. A misspelled key is not missing as well."""
    found = [one for place, fault in _faults(error, ()) for one in _explained(place, fault)]
    meant = {one.meant for one in found} - {None}
    return [one for one in found if not (one.is_missing and one.place in meant)]


def _faults(error: BaseException, place: Place) -> Iterator[tuple[Place, BaseException]]:
    """Return every single fault in a tree of them, with its place."""
    places: list[tuple[Exception, Any]]
    if isinstance(error, ClassValidationError):
        named, rest = error.group_exceptions()
        places = [(inner, note.name) for inner, note in named]
    elif isinstance(error, IterableValidationError):
        indexed, rest = error.group_exceptions()
        places = [(inner, note.index) for inner, note in indexed]
    else:
        yield place, error
        return
    for inner, at in places:
        yield from _faults(inner, (*place, at))
    yield from ((place, inner) for inner in rest)


def _explained(place: Place, fault: BaseException) -> Iterator[Explanation]:
    readme = Message("see seeds/README.md")
    match fault:
        case Wrong():
            yield Explanation(place, fault.what, fault.right)
        case ForbiddenExtraKeysError():
            yield from _unknown_keys(place, fault)
        case KeyError():
            right = Message("add it; if nothing is known, write null")
            yield Explanation(place, Message("this key is missing"), right, is_missing=True)
        case StructureHandlerNotFoundError():
            yield Explanation(place, Message("this isn’t valid here"), readme)
        case _:
            yield Explanation(place, Message("this isn’t valid: {reason}", {"reason": str(fault)}), readme)


def _unknown_keys(place: Place, fault: ForbiddenExtraKeysError) -> Iterator[Explanation]:
    """Each unknown key, at its own place."""
    known = [field.name.rstrip("_") for field in dataclasses.fields(fault.cl)]
    for key in sorted(map(str, fault.extra_fields)):
        near = next(iter(difflib.get_close_matches(key, known, 1)), None)
        values = {"near": near, "known": ", ".join(known)}
        right = Message("did you mean '{near}'? choose from {known}", values)
        if near is None:
            right = Message("choose from {known}", values)
        yield Explanation((*place, key), Message("unknown key"), right, meant=(*place, near) if near else None)


def under_key(key: str, error: Exception) -> Exception:
    """Return the error with a note of its key, as cattrs writes it, so that its line can be found."""
    note = cattrs.AttributeValidationNote(f"under {key}", key, dict)
    error.__notes__ = [*getattr(error, "__notes__", []), note]
    return error
