"""Reasons for what was inferred, which may be written once for both languages."""

from __future__ import annotations

from typing import Any

from campaign.domain.language import LANGUAGES


def with_both(data: Any) -> Any:
    """Return an item with each reason in both languages; text for the site's readers must be written in each."""
    if not isinstance(data, dict):
        return data
    inferred = data.get("inferred")
    if isinstance(inferred, dict):
        data = data | {"inferred": {key: _both(reason) for key, reason in inferred.items()}}
    basis = data.get("basis")
    if isinstance(basis, dict) and isinstance(basis.get("reason"), str):
        data = data | {"basis": basis | {"reason": _both(basis["reason"])}}
    return data


def _both(reason: Any) -> Any:
    return dict.fromkeys(LANGUAGES, reason) if isinstance(reason, str) else reason
