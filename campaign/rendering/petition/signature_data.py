"""Signatures as commands print them and as their signers download them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from campaign.domain.petition.petitions import short
from campaign.domain.petition.signatures import Signature
from campaign.rendering.csv_files import Cell, csv_text

_DETAILS = ("name", "postal_code", "country", "region", "shows_name", "gives_name", "language")
_HEADINGS = (
    *("id", "version", "status", *_DETAILS, "showing"),
    *("signed_on", "confirmed_on", "delivered_on", "sheet", "line"),
)
LINE_HEADINGS = ("id", "showing", "consent", "signed", "version", "from", "name")


def signature_data(signature: Signature) -> dict[str, Any]:
    """Return a signature with all that is stored of it but hashes."""
    return {
        name: value if isinstance(value, bool | int) or value is None else str(value)
        for name, value in _values(signature).items()
    }


def signatures_csv(signatures: Iterable[Signature]) -> str:
    """Return signatures as CSV, with the same names as in JSON."""
    return csv_text(_HEADINGS, [tuple(_values(signature).values()) for signature in signatures])


def signature_line(signature: Signature) -> tuple[str, ...]:
    """Return a signature as a line of a table."""
    details = signature.details
    consent = ", ".join(["show"] * details.shows_name + ["give"] * details.gives_name)
    paper = f" (sheet {signature.sheet}, line {signature.line})" if signature.line else ""
    return (
        str(signature.id),
        str(signature.showing) if details.shows_name else "",
        consent,
        f"{signature.signed_on}",
        short(signature.version),
        details.region or details.country,
        f"{details.name}{paper}",
    )


def _values(signature: Signature) -> dict[str, Cell]:
    details = asdict(signature.details)
    return {name: details[name] if name in details else getattr(signature, name) for name in _HEADINGS}
