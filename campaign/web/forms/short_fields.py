"""Lines that hold what the composer asks: a few words, or a day."""

from __future__ import annotations

from typing import Any

from wtforms.validators import StopValidation

from campaign.domain.findings import Message
from campaign.web.forms.composer_input import day_of
from campaign.web.forms.fields import LineField
from campaign.web.forms.localized import localized_text
from campaign.web.forms.validators import TOO_LONG, AtMost

_NO_DAY = Message("Use this format: 2026-11-21.")


class ShortField(LineField):
    """One line of at most `most` characters, in the browser and here."""

    def __init__(self, label: str, validators: Any = (), *, most: int, **more: Any) -> None:
        """Accept the arguments of every field."""
        super().__init__(label, (AtMost(most, TOO_LONG), *validators), most=most, **more)


class DayField(LineField):
    """A day. What is none is shown as it was typed, which a browser's date field could not do."""

    def pre_validate(self, form: Any) -> None:  # noqa: ARG002  # as WTForms calls it
        """Refuse what is no day."""
        if self.data and day_of(self.data) is None:
            raise StopValidation(localized_text(self, _NO_DAY))

    def __call__(self, **attributes: Any) -> Any:
        """Return the field as HTML."""
        return super().__call__(type="text" if self.errors else "date", **attributes)
