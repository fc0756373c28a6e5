"""Where a signer lives: a postal code, a country, or both."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from campaign.domain.findings import Message
from campaign.domain.newspapers.gazetteers import PostalCodes
from campaign.domain.petition.signatures import MOST_POSTAL_CODE

#: Postal codes have letters, digits, spaces and hyphens in every country.
_ANY = re.compile(r"[A-Z0-9](?:[A-Z0-9 -]*[A-Z0-9])?", re.ASCII)


@dataclass(frozen=True, slots=True)
class PostalPlace:
    """A postal code, which may be empty, and a country by its two letters."""

    postal_code: str = field(repr=False)
    country: str


def read_postal_code(written: str, country: str, home: str, codes: PostalCodes | None) -> PostalPlace | Message | None:
    """Return where someone lives who types a code and chooses a country; what is wrong with the code; or None where
    the country is home and there is no code.

    `codes` says how codes are written at home, None if that is unknown.
    """
    text = " ".join(written.upper().split())
    if not text:
        return None if country == home else PostalPlace("", country)
    if country == home and codes:
        found = codes.pattern.fullmatch(text)
        return PostalPlace(found[1], country) if found else _malformed(written)
    if len(text) > MOST_POSTAL_CODE or not _ANY.fullmatch(text):
        return _malformed(written)
    return PostalPlace(text, country)


def _malformed(written: str) -> Message:
    return Message(
        "“{code}” isn’t a postal code. Check it, or leave it blank and choose your country.", {"code": written}
    )
