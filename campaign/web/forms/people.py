"""The people of a letter: who signs it, and whom a message or a call is for."""

from __future__ import annotations

import re

from campaign.domain.findings import N_, Message
from campaign.domain.officials.officials import MOST_NAME, MOST_TITLE
from campaign.web.forms.short_fields import ShortField
from campaign.web.forms.validators import Matching

#: A person reads these, so little is asked of them; both may be empty.
_PHONE = Matching(re.compile(r"|(?:[^0-9]*[0-9]){5}.*"), Message("Use a phone number with at least five digits."))
_EMAIL = Matching(re.compile(r"|.*[^\s@]@[^\s@]+\.[^\s@]+.*"), Message("Use an email address, like name@example.org."))


#: The fields of `Sender`. The tokens let a browser fill them in.
SENDER = {
    "name": ShortField(N_("Your full name"), most=120, render_kw={"autocomplete": "name"}),
    "town": ShortField(N_("Your town"), most=80, render_kw={"autocomplete": "address-level2"}),
    "address": ShortField(
        N_("Street address"),
        most=160,
        description=N_("The newspaper won’t publish this."),
        render_kw={"autocomplete": "street-address"},
    ),
    "phone": ShortField(
        N_("Phone number"),
        (_PHONE,),
        most=40,
        description=N_("The newspaper won’t publish this. It may call to confirm the letter is yours."),
        render_kw={"autocomplete": "tel", "inputmode": "tel"},
    ),
    "email": ShortField(
        N_("Email address"),
        (_EMAIL,),
        most=120,
        description=N_("The newspaper won’t publish this."),
        render_kw={"autocomplete": "email", "inputmode": "email"},
    ),
    "bio": ShortField(
        N_("Short bio (a line or two)"),
        most=300,
        description=N_("Runs under the text, like “Ana Ruiz teaches in Yuma.”"),
    ),
    "headline": ShortField(N_("Headline"), most=120),
}
#: The fields of `Official`.
OFFICIAL = {
    "title": ShortField(N_("Title, such as Council Member"), most=MOST_TITLE),
    "name": ShortField(N_("Name"), most=MOST_NAME),
    "body": ShortField(N_("Council, legislature, agency or company"), most=MOST_TITLE),
    "greeting": ShortField(N_("Greeting, if ours isn’t right"), most=MOST_TITLE),
}
