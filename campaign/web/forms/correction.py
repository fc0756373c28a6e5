"""The form by which a visitor says what is wrong with a rule card."""

from __future__ import annotations

from campaign.domain.findings import N_, Message
from campaign.web.forms.fields import TextField
from campaign.web.forms.localized import LocalizedForm
from campaign.web.forms.validators import TOO_LONG, AtMost, Filled

MAX_CHARACTERS = 2000


class CorrectionForm(LocalizedForm):
    """A text of a sentence or two."""

    text = TextField(
        N_("Your correction"),
        [
            Filled(Message("Tell us what’s wrong and where you read it.")),
            AtMost(MAX_CHARACTERS, TOO_LONG),
        ],
        filters=(str.strip,),
    )
