"""Reads plain values of YAML strictly: text, numbers, dates, names from a list. A value that does not fit is refused
with what would be right."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, get_args

from campaign.domain.events.times import EventTime
from campaign.domain.figures.dates import PartialDate
from campaign.domain.findings import Message

_PLAIN_NUMBER = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{1,6})?")


class FreeText(str):
    """A writer's text, unchanged and possibly empty."""

    __slots__ = ()


class Wrong(ValueError):
    """A value that does not fit: what it is, and what would be right."""

    def __init__(self, what: Message, right: Message) -> None:
        super().__init__(str(what))
        self.what = what
        self.right = right


def shown(value: Any) -> str:
    """Return a value as YAML writes it: null, true, [one, two]."""
    return json.dumps(value, ensure_ascii=False, default=str).strip('"')


def _unknown(value: Any, known: Iterable[object]) -> Wrong:
    what = Message("'{value}' isn’t an option here", {"value": shown(value)})
    return Wrong(what, Message("write one of {known}", {"known": ", ".join(map(str, known))}))


def text(value: Any, _: Any) -> str:
    """Return text without spaces around it; raise Wrong if it is empty or no text."""
    if not isinstance(value, str):
        raise Wrong(
            Message("'{value}' should be text", {"value": shown(value)}),
            Message("put it in quotation marks, or write what belongs here"),
        )
    if not value.strip():
        raise Wrong(Message("this is empty"), Message("write what belongs here, or null if nothing is known"))
    return value.strip()


def free_text(value: Any, _: Any) -> FreeText:
    """Return text as it is; raise Wrong if it is no text."""
    if not isinstance(value, str):
        raise Wrong(Message("'{value}' should be text", {"value": shown(value)}), Message("put it in quotation marks"))
    return FreeText(value)


def whole_number(value: Any, _: Any) -> int:
    """Return a whole number; raise Wrong for anything else, true and false too."""
    if not isinstance(value, int) or isinstance(value, bool):
        what = Message("'{value}' should be a whole number", {"value": shown(value)})
        raise Wrong(what, Message("write digits with no commas or spaces, like 1500"))
    return value


def decimal(value: Any, _: Any) -> Decimal:
    """Return a decimal in plain digits, else raise Wrong. Decimal itself would also read "NaN", and powers of ten that
    no page could show."""
    if isinstance(value, bool) or not _PLAIN_NUMBER.fullmatch(str(value)):
        what = Message("'{value}' should be a number", {"value": shown(value)})
        raise Wrong(what, Message("write digits with no commas or spaces, like 1500"))
    return Decimal(str(value))


def truth(value: Any, _: Any) -> bool:
    """Return true or false; raise Wrong for words like "yes"."""
    if not isinstance(value, bool):
        what = Message("'{value}' should be true or false", {"value": shown(value)})
        raise Wrong(what, Message("write true or false"))
    return value


def partial_date(value: Any, _: Any) -> PartialDate:
    """Return a date that may lack its day or month; raise Wrong if it is none."""
    try:
        return PartialDate.parse(str(value))
    except ValueError:
        what = Message("'{value}' is not a date", {"value": shown(value)})
        raise Wrong(what, Message("write 2019-07-26, 2019-07 or 2019")) from None


def event_time(value: Any, _: Any) -> EventTime:
    """Return a day, with a time or without; raise Wrong if it is none."""
    try:
        return EventTime.parse(str(value))
    except ValueError:
        what = Message("'{value}' is not a day with its time", {"value": shown(value)})
        raise Wrong(what, Message("write it as 2026-12-03 18:00, or 2026-12-03 for the whole day")) from None


def day(value: Any, _: Any) -> date:
    """Return a whole date; raise Wrong if it is none."""
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        what = Message("'{value}' is not a day", {"value": shown(value)})
        raise Wrong(what, Message("write it as 2026-11-21")) from None


def one_of(value: Any, kind: type[StrEnum]) -> StrEnum:
    """Return the member of an enumeration; raise Wrong, which lists them, if it has none of this value."""
    try:
        return kind(value)
    except ValueError:
        raise _unknown(value, kind) from None


def literal(value: Any, kind: Any) -> Any:
    """Return one of the values of a Literal; raise Wrong, which lists them, for any other."""
    if value not in get_args(kind):
        raise _unknown(value, get_args(kind))
    return value
