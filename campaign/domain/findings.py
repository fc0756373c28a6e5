"""What a check reports about a draft."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from campaign.domain.language import DEFAULT_LANGUAGE, Both


class Level(StrEnum):
    """`stop` holds back the export until the writer confirms; `warn` and `hint` only advise."""

    STOP = "stop"
    WARN = "warn"
    HINT = "hint"


def N_(message: str) -> str:  # noqa: N802  # gettext's own name for a message translated later
    """Mark a message for translation where it is defined but not yet shown."""
    return message


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for a reader: English text with {names}, which is also the key of its translation.

    Values that are translatable (text in both languages, dates, tuples of them) are translated with the sentence.
    """

    text: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.text.format(**{name: _in_english(value) for name, value in self.values.items()})


def _in_english(value: object) -> object:
    match value:
        case Both():
            return value[DEFAULT_LANGUAGE]
        case tuple():
            return ", ".join(str(_in_english(item)) for item in value)
        case _:
            return value


@dataclass(frozen=True, slots=True)
class Finding:
    """One problem found in a draft; `start` and `end` are positions in the body's text, None if it has no position.

    `can_be_own` is whether the writer may answer by marking the number as their own knowledge, and `change` what the words
    between `start` and `end` could become. `is_by_old_rule` is true of what only a newspaper's old rule asks for.
    """

    id: str
    level: Level
    message: Message
    words: tuple[str, ...] = ()
    start: int | None = None
    end: int | None = None
    can_be_own: bool = False
    change: str | None = None
    is_by_old_rule: bool = False
