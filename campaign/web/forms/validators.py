"""Validators, each with a message in the reader's language."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from wtforms.validators import StopValidation

from campaign.domain.findings import Message
from campaign.web.forms.localized import localized_text

TOO_LONG = Message("That’s {count} characters. Shorten it to {most}.")


@dataclass(frozen=True, slots=True)
class Filled:
    """The field must not be empty."""

    message: Message

    def __call__(self, form: Any, field: Any) -> None:  # noqa: ARG002  # as WTForms calls it
        """Refuse an empty field."""
        if not field.data:
            raise StopValidation(localized_text(field, self.message))


@dataclass(frozen=True, slots=True)
class AtMost:
    """A maximum number of characters; `message` may name {count} and {most}."""

    most: int
    message: Message

    def __call__(self, form: Any, field: Any) -> None:  # noqa: ARG002  # as WTForms calls it
        """Refuse a longer text."""
        if len(field.data) > self.most:
            values = {**self.message.values, "count": len(field.data), "most": self.most}
            raise StopValidation(localized_text(field, replace(self.message, values=values)))


@dataclass(frozen=True, slots=True)
class Matching:
    """The whole text must match a pattern; `message` may name {typed}."""

    pattern: re.Pattern[str]
    message: Message

    def __call__(self, form: Any, field: Any) -> None:  # noqa: ARG002  # as WTForms calls it
        """Refuse anything else."""
        if not self.pattern.fullmatch(field.data):
            values = {**self.message.values, "typed": field.data}
            raise StopValidation(localized_text(field, replace(self.message, values=values)))


NUMBER_OF_WORDS = (
    Filled(Message("Use a whole number, like 150.")),
    Matching(re.compile(r"[0-9]{1,4}"), Message("“{typed}” isn’t a number. Use a number of words, like 150.")),
)
NUMBER_OF_CHARACTERS = (
    Filled(Message("Use a whole number, like 60.")),
    Matching(
        re.compile(r"(?!0+\Z)[0-9]{1,4}"), Message("“{typed}” isn’t a number. Use a number of characters, like 60.")
    ),
)
