"""The fields of everyone to whom this site sends mail: an address, the code of a mail, and that they are old enough."""

from __future__ import annotations

from typing import Any

from wtforms.validators import StopValidation

from campaign.domain.findings import N_, Message
from campaign.domain.mail.addresses import parse_address
from campaign.domain.mail.confirmations import CODE_LENGTH, read_code
from campaign.web.forms.fields import TickField
from campaign.web.forms.localized import LocalizedForm, localized_text
from campaign.web.forms.short_fields import ShortField

_NO_ADDRESS = Message("Type your whole email address, like name@example.org.")
_NO_CODE = Message("Type the {count} letters and numbers from our email.", {"count": CODE_LENGTH})
_MOST_ADDRESS = 254
_MOST_CODE = 20

#: What the page of a code says about one that confirms nothing.
WRONG_CODE = Message(
    "That’s not the code we emailed, or it expired or was tried too many times. The link in the email works for a week."
)


class MailAddressField(ShortField):
    """An email address that mail can be sent to."""

    def __init__(self, label: str = N_("Your email address"), **more: Any) -> None:
        """Accept the arguments of every field."""
        attributes = {"type": "email", "autocomplete": "email", "spellcheck": "false", **more.pop("render_kw", {})}
        super().__init__(label, (), most=_MOST_ADDRESS, render_kw=attributes, **more)

    def pre_validate(self, form: Any) -> None:  # noqa: ARG002  # as WTForms calls it
        """Refuse what is not exactly one address."""
        if parse_address(str(self.data)) is None:
            raise StopValidation(localized_text(self, _NO_ADDRESS))

    @property
    def address(self) -> str:
        """The address as it is sent to. Only for valid forms."""
        return parse_address(str(self.data)) or ""


class OldEnoughField(TickField):
    """A box that someone of 16 or older checks; nothing else of their age is asked."""

    def __init__(self, label: str = N_("I am 16 or older."), **more: Any) -> None:
        """Accept the arguments of every field."""
        super().__init__(label, **more)

    def pre_validate(self, form: Any) -> None:  # noqa: ARG002  # as WTForms calls it
        """Refuse an empty box."""
        if not self.data:
            raise StopValidation(localized_text(self, Message("You have to be 16 or older.")))


class CodeField(ShortField):
    """The code of a mail, as someone types it."""

    def __init__(self, label: str = N_("The code from our email"), **more: Any) -> None:
        """Accept the arguments of every field."""
        attributes = {"autocomplete": "one-time-code", "autocapitalize": "characters", "spellcheck": "false"}
        super().__init__(label, most=_MOST_CODE, render_kw={**attributes, "size": 10}, **more)

    def pre_validate(self, form: Any) -> None:  # noqa: ARG002  # as WTForms calls it
        """Refuse what can be no code."""
        if read_code(str(self.data)) is None:
            raise StopValidation(localized_text(self, _NO_CODE))

    @property
    def code(self) -> str:
        """The code as it was mailed. Only for valid forms."""
        return read_code(str(self.data)) or ""


class CodeForm(LocalizedForm):
    """The code of a mail, with the address that it went to."""

    email = MailAddressField()
    code = CodeField()
