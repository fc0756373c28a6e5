"""Hidden fields for the private link that a form is saved under, and for creating a new one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from werkzeug.datastructures import MultiDict
from wtforms import HiddenField

from campaign.domain.letters.saved_drafts import is_key
from campaign.web.forms.localized import LocalizedForm

_VERSION = re.compile(r"[1-9][0-9]{0,8}")


@dataclass(frozen=True, slots=True)
class SavedLink:
    """The key of the link, and the version that this form started from."""

    key: str
    version: int


class SavingForm(LocalizedForm):
    """The field names are those that drafts never save. No one types into them, so they have no errors."""

    saved_key = HiddenField(default="")
    saved_version = HiddenField(default="")
    saved_once = HiddenField(default="")
    saved_puzzle = HiddenField(default="")
    saved_answer = HiddenField(default="")

    @property
    def link(self) -> SavedLink | None:
        """The link that the form came with."""
        key, version = str(self.saved_key.data), str(self.saved_version.data)
        return SavedLink(key, int(version)) if is_key(key) and _VERSION.fullmatch(version) else None


def saved_link(fields: MultiDict[str, str]) -> SavedLink | None:
    """Return the link that a form came with."""
    return SavingForm(fields).link
