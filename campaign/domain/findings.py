"""What a check says about a draft."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from campaign.domain.language import Both


class Level(StrEnum):
    """`stop` holds export back until the writer says otherwise; `warn` and `hint` only speak."""

    STOP = "stop"
    WARN = "warn"
    HINT = "hint"


def N_(message: str) -> str:  # noqa: N802  # gettext's own name for a message translated later
    """Mark a message for translation where it is written and not yet said."""
    return message


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for a reader: English words with {names}, which are also the key of their translation.

    Values that know languages (text in both, dates, tuples of them) are put into words with the sentence.
    """

    text: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.text.format(**{name: _in_english(value) for name, value in self.values.items()})


def _in_english(value: object) -> object:
    match value:
        case Both():
            return value.en
        case tuple():
            return ", ".join(str(_in_english(item)) for item in value)
        case _:
            return value


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found in a draft; `start` and `end` are places in the body's text, None for what is not there.

    `can_be_own` says that the writer may answer by marking the figure as their own knowledge.
    """

    id: str
    level: Level
    message: Message
    words: tuple[str, ...] = ()
    start: int | None = None
    end: int | None = None
    can_be_own: bool = False
