"""The forms of people who sign up for an event or ask for a reminder."""

from __future__ import annotations

from campaign.domain.events.attendees import MOST_NAME
from campaign.domain.findings import N_
from campaign.domain.reminders.reminders import MOST_NEWSPAPER
from campaign.web.forms.fields import LineField
from campaign.web.forms.localized import LocalizedForm
from campaign.web.forms.mailed import MailAddressField, OldEnoughField
from campaign.web.forms.short_fields import ShortField


class SignUpForm(LocalizedForm):
    """Someone who signs up for an event."""

    email = MailAddressField()
    name = ShortField(N_("Your name (optional)"), most=MOST_NAME, render_kw={"autocomplete": "name"})
    is_16 = OldEnoughField()


class ReminderForm(LocalizedForm):
    """A writer who wants a reminder."""

    email = MailAddressField()
    newspaper = ShortField(N_("Which newspaper?"), most=MOST_NEWSPAPER, render_kw={"autocomplete": "off"})
    days = LineField("", most=3)
    is_16 = OldEnoughField()
