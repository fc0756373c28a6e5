"""Rows of petitions as the domain has them."""

from __future__ import annotations

from campaign.domain.language import DEFAULT_LANGUAGE, language_named
from campaign.domain.petition.petitions import PinnedText
from campaign.domain.petition.progress import Delivery, TextVersion
from campaign.domain.petition.signatures import Showing, Signature, SignatureDetails, Status
from campaign.storage.canonical_json import from_json
from campaign.storage.petition.tables import PetitionPacketRow, PetitionVersionRow, SignatureRow


def signature_of(row: SignatureRow) -> Signature:
    """Return the signature of a row."""
    details = SignatureDetails(
        row.name,
        row.postal_code,
        row.country,
        row.region,
        row.shows_name,
        row.gives_name,
        language_named(row.language) or DEFAULT_LANGUAGE,
    )
    return Signature(
        row.id,
        row.campaign,
        row.version,
        details,
        Status(row.status),
        Showing(row.showing),
        row.signed_on,
        row.confirmed_on,
        row.delivered_on,
        row.sheet,
        row.line,
    )


def text_of(row: PetitionVersionRow) -> TextVersion:
    """Return the text of a row, with its count."""
    return TextVersion(row.version, from_json(row.text, PinnedText), row.since, row.confirmed)


def delivery_of(row: PetitionPacketRow) -> Delivery:
    """Return the delivery of a packet that was delivered."""
    if row.delivered_on is None:
        raise ValueError("the packet was not delivered")
    return Delivery(row.id, row.delivered_on, row.signatures, row.names, row.delivered_to)
