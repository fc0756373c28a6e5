"""The hidden fields by which a form knows under which private link it is saved, and how a new one may be."""

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
    """The key of the link, and the version that this form began with."""

    key: str
    version: int


class SavingForm(LocalizedForm):
    """The fields' names are those that no draft keeps. Whatever stands in them was not typed, so nothing is refused."""

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
