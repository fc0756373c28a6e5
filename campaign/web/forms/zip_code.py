"""The question where someone lives, which says who represents them. What is typed is used for one answer."""

from __future__ import annotations

from typing import Any

from campaign.domain.findings import N_, Message
from campaign.domain.language import DEFAULT_LANGUAGE, Language
from campaign.web.forms.fields import LineField
from campaign.web.forms.localized import LocalizedForm, add_error

_LONGEST = 20


class ZipCodeForm(LocalizedForm):
    """A ZIP code as it was typed."""

    zip = LineField(
        N_("Your ZIP code"),
        most=_LONGEST,
        render_kw={"autocomplete": "postal-code", "inputmode": "numeric", "size": 10},
    )

    def __init__(self, fields: Any = None, reader: Language = DEFAULT_LANGUAGE, **more: Any) -> None:
        """Read what was typed; nothing is an error, and what is no code is answered on the page."""
        super().__init__(fields, reader, **more)
        if fields is not None and not self.zip.data:
            add_error(self.zip, Message("Type your ZIP code. It has five digits."))

    state = LineField("", most=_LONGEST)

    @property
    def region(self) -> str:
        """The region that they said they live in, by its code; empty if they were not asked."""
        return str(self.state.data or "")[:_LONGEST]

    @property
    def written(self) -> str:
        """What was typed, as far as a code is long."""
        return str(self.zip.data or "")[:_LONGEST]
