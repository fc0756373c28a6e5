"""The field for the code of a letter's sources, forgiving about how it is typed."""

from __future__ import annotations

from typing import Any

from campaign.domain.findings import N_, Message
from campaign.domain.language import DEFAULT_LANGUAGE, Language
from campaign.domain.letters.source_codes import LONGEST, SourceCode, read
from campaign.web.forms.fields import LineField
from campaign.web.forms.localized import LocalizedForm, add_error

_IN_ADDRESSES = "/s/"


class SourceCodeForm(LocalizedForm):
    """A code as it was typed, or the whole address that ends in it."""

    code = LineField(
        N_("Source code from the letter"),
        most=LONGEST,
        render_kw={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"},
    )

    def __init__(self, fields: Any = None, reader: Language = DEFAULT_LANGUAGE, **more: Any) -> None:
        """Read what was typed; what is no code is an error of its field."""
        super().__init__(fields, reader, **more)
        if self.code_text and not self.found:
            add_error(self.code, Message("We don’t recognize this code. Check each character against the letter."))

    @property
    def code_text(self) -> str:
        """What was typed, without the address before it."""
        return str(self.code.data or "").rpartition(_IN_ADDRESSES)[2]

    @property
    def found(self) -> SourceCode | None:
        """The code; None if nothing was typed that is one."""
        return read(self.code_text)
