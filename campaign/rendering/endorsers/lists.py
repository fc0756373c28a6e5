"""Endorsers as commands print them, as programs read them, and as one of them reads what is stored."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from campaign.domain.endorsers.endorsers import Endorser
from campaign.domain.language import DEFAULT_LANGUAGE, LANGUAGES, Both
from campaign.rendering.csv_files import Cell, csv_text

LINE_HEADINGS = ("id", "decision", "kind", "name", "place", "consent", "ends on")
_PLAIN = (
    "id",
    "decision",
    "kind",
    "name",
    "place",
    "address",
    "logo",
    "consent_by",
    "consent_on",
    "consent_to",
    "ends_on",
)
_DAYS = ("received_on", "decided_on")


def endorser_line(endorser: Endorser) -> tuple[str, ...]:
    """Return an endorser as a line of a table."""
    details, consent = endorser.details, endorser.details.consent
    agreed = f"{consent.to}, {consent.by}, {consent.on}"
    ends = f"{details.ends_on or ''}"
    return f"{endorser.id}", str(endorser.decision), str(details.kind), details.name, details.place, agreed, ends


def endorser_data(endorser: Endorser) -> dict[str, Any]:
    """Return all that is stored of an endorser."""
    values = _values(endorser)
    texts = {"description": _text(endorser.details.description), "logo_alt": _text(endorser.details.logo_alt)}
    plain = {name: value if isinstance(value, int | None) else str(value) for name, value in values.items()}
    return {**plain, **texts}


def endorsers_csv(endorsers: Iterable[Endorser]) -> str:
    """Return endorsers as CSV, with the names that a list to add has."""
    texts = [f"{name}_{tag}" for name in ("description", "logo_alt") for tag in LANGUAGES]
    return csv_text((*_PLAIN, *texts, *_DAYS), [_row(one) for one in endorsers])


def public_data(endorsers: Iterable[Endorser], logo_address: Any) -> list[dict[str, Any]]:
    """Return what everyone may see of endorsers; `logo_address` returns the address of a logo by its name."""
    return [
        {
            "name": one.details.name,
            "kind": str(one.details.kind),
            "description": _text(one.details.description),
            "place": one.details.place or None,
            "address": one.details.address,
            "logo": logo_address(one.details.logo_name) if one.details.logo_name else None,
            "logo_alt": _text(one.details.logo_alt),
        }
        for one in endorsers
    ]


def _values(endorser: Endorser) -> dict[str, Cell]:
    details, consent = endorser.details, endorser.details.consent
    return {
        "id": endorser.id,
        "decision": str(endorser.decision),
        "kind": str(details.kind),
        "name": details.name,
        "place": details.place,
        "address": details.address,
        "logo": details.logo_name,
        "consent_by": consent.by,
        "consent_on": consent.on,
        "consent_to": str(consent.to),
        "ends_on": details.ends_on,
        "received_on": endorser.received_on,
        "decided_on": endorser.decided_on,
    }


def _row(endorser: Endorser) -> Sequence[Cell]:
    values, details = _values(endorser), endorser.details
    texts = [text[tag] if text else "" for text in (details.description, details.logo_alt) for tag in LANGUAGES]
    return [*(values[name] for name in _PLAIN), *texts, *(values[name] for name in _DAYS)]


def _text(text: Both | None) -> dict[str, str] | None:
    return {tag: text[tag] for tag in LANGUAGES} if text and text[DEFAULT_LANGUAGE] else None
