"""The fields by which a composer's form knows under which private link it is saved."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from campaign.domain.letters.saved_drafts import SAVED_KEY, SAVED_VERSION, is_key

_VERSION = re.compile(r"[1-9][0-9]{0,8}")


@dataclass(frozen=True, slots=True)
class SavedLink:
    """The key of the link, and the version that this form began with."""

    key: str
    version: int


def saved_link(form: Mapping[str, str]) -> SavedLink | None:
    """The link that a form came with."""
    key, version = form.get(SAVED_KEY, ""), form.get(SAVED_VERSION, "")
    return SavedLink(key, int(version)) if is_key(key) and _VERSION.fullmatch(version) else None
