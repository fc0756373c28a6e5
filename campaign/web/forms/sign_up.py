"""The forms of people who sign up for an event, confirm it by a code, or ask for a reminder."""

from __future__ import annotations

from typing import Any

from wtforms.validators import StopValidation

from campaign.domain.events.attendees import MOST_NAME
from campaign.domain.findings import N_, Message
from campaign.domain.mail.addresses import parse_address
from campaign.domain.mail.confirmations import read_code
from campaign.domain.reminders.reminders import MOST_NEWSPAPER
from campaign.web.forms.fields import LineField, TickField
from campaign.web.forms.localized import LocalizedForm, localized_text
from campaign.web.forms.short_fields import ShortField

_NO_ADDRESS = Message("Type your whole email address, like ana@example.org.")
_MOST_ADDRESS = 254


class MailAddressField(ShortField):
    """An email address that mail can be sent to."""

    def __init__(self, label: str, **more: Any) -> None:
        """Accept the arguments of every field."""
        attributes = {"type": "email", "autocomplete": "email", "spellcheck": "false", **more.pop("render_kw", {})}
        super().__init__(label, (), most=_MOST_ADDRESS, render_kw=attributes, **more)

    def pre_validate(self, form: Any) -> None:  # noqa: ARG002  # as WTForms calls it
        """Refuse what is no address."""
        if parse_address(str(self.data)) is None:
            raise StopValidation(localized_text(self, _NO_ADDRESS))

    @property
    def address(self) -> str:
        """The address as it is sent to. Only for valid forms."""
        return parse_address(str(self.data)) or ""


class OldEnoughField(TickField):
    """A box that someone of 16 or older checks; nothing else of their age is asked."""

    def pre_validate(self, form: Any) -> None:  # noqa: ARG002  # as WTForms calls it
        """Refuse an empty box."""
        if not self.data:
            raise StopValidation(localized_text(self, Message("This is only for people who are 16 or older.")))


class SignUpForm(LocalizedForm):
    """Someone who signs up for an event."""

    email = MailAddressField(N_("Your email address"))
    name = ShortField(N_("Your name, if you like"), most=MOST_NAME, render_kw={"autocomplete": "name"})
    is_old_enough = OldEnoughField(N_("I am 16 or older."))


class CodeOfMailForm(LocalizedForm):
    """The code of a mail, with the address that it went to."""

    email = MailAddressField(N_("Your email address"))
    code = LineField(N_("The code in the email"), most=20, render_kw={"autocomplete": "one-time-code"})

    def validate_code(self, field: LineField) -> None:
        """Refuse what can be no code."""
        if read_code(str(field.data)) is None:
            raise StopValidation(localized_text(field, Message("The code has six letters and numbers.")))


class ReminderForm(LocalizedForm):
    """A writer who wants a reminder."""

    email = MailAddressField(N_("Your email address"))
    newspaper = ShortField(N_("Which newspaper?"), most=MOST_NEWSPAPER, render_kw={"autocomplete": "off"})
    days = LineField("", most=3)
    is_old_enough = OldEnoughField(N_("I am 16 or older."))
