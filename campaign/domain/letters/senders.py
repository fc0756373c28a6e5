"""The sender of a letter. These details travel only for a file or printed page and are stored nowhere."""

from __future__ import annotations

from dataclasses import dataclass

from campaign.domain.newspapers.cards import Required

#: The newspaper requirement that each field meets.
FILLS = {
    "name": Required.FULL_NAME,
    "town": Required.TOWN,
    "address": Required.ADDRESS,
    "phone": Required.PHONE,
    "email": Required.EMAIL,
    "bio": Required.BIO,
}


@dataclass(frozen=True, slots=True)
class Sender:
    """The writer, as the newspaper needs to know them; newspapers publish only name and town."""

    name: str = ""
    town: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    headline: str = ""
    bio: str = ""

    @property
    def signature(self) -> tuple[str, ...]:
        """The lines under the letter."""
        return tuple(filter(None, (self.name, self.town)))

    @property
    def contact(self) -> tuple[str, ...]:
        """The lines by which a newspaper can reach the writer, not for publication. Name and town are in the signature."""
        return tuple(filter(None, (self.address, self.phone, self.email)))

    @property
    def given(self) -> frozenset[Required]:
        """The newspaper requirements that are met here."""
        return frozenset(required for field, required in FILLS.items() if getattr(self, field).strip())
