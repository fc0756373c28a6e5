"""Rule cards as stored, possibly by an older or newer program.

A closed list may have had other values then. Values that are not understood count as unknown, and the rest of the card
is kept: no page should fail because the store is a version behind.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import Any

from campaign.domain.newspapers.cards import (
    Attachments,
    Citing,
    Confidence,
    MachineWriting,
    Newspaper,
    Refusal,
    Required,
)
from campaign.storage.canonical_json import READ_ERRORS, from_json

_ONE_OF: Mapping[str, type[StrEnum]] = {
    "attachments": Attachments,
    "sources_wanted": Citing,
    "machine_writing": MachineWriting,
}
_SOME_OF: Mapping[str, type[StrEnum]] = {"requires": Required, "refuses": Refusal}
_NUMBERS = ("max_words", "min_words", "max_characters", "days_since_article", "frequency_limit_days", "reply_days")
_TRUTHS = ("form_only",)


def read_newspaper_cards(text: str) -> tuple[Newspaper, ...]:
    """Return every readable card in a JSON list."""
    try:
        return from_json(text, tuple[Newspaper, ...])
    except READ_ERRORS:
        return tuple(_readable(text))


def _readable(text: str) -> Iterator[Newspaper]:
    try:
        items = json.loads(text)
    except ValueError:
        return
    for item in items if isinstance(items, list) else []:
        try:
            yield from_json(json.dumps(_without_what_is_not_known(item)), Newspaper)
        except READ_ERRORS:
            continue


def _without_what_is_not_known(item: dict[str, Any]) -> dict[str, Any]:
    cleaned = dict(item)
    for kind in ("letters", "oped"):
        rules = cleaned.get(kind)
        cleaned[kind] = _rules(rules) if isinstance(rules, dict) else {}
    if not _fits(Confidence, cleaned.get("confidence")):
        cleaned.pop("confidence", None)
    return cleaned


def _rules(rules: dict[str, Any]) -> dict[str, Any]:
    cleaned = {name: value for name, value in rules.items() if _is_sound(name, value)}
    for name, kind in _SOME_OF.items():
        listed = rules.get(name)
        cleaned[name] = [value for value in listed if _fits(kind, value)] if isinstance(listed, list) else []
    return cleaned


def _is_sound(name: str, value: object) -> bool:
    if name in _ONE_OF:
        return _fits(_ONE_OF[name], value)
    if name in _TRUTHS:
        return isinstance(value, bool)
    return value is None or isinstance(value, int) if name in _NUMBERS else True


def _fits(kind: Callable[[Any], object], value: object) -> bool:
    try:
        kind(value)
    except ValueError:
        return False
    return True
