"""Who signs a letter. These words travel only for a file or a printed page and are kept nowhere."""

from __future__ import annotations

from dataclasses import dataclass

from campaign.domain.newspapers.cards import Required

#: Which requirement of a paper each field fills.
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
    """The writer as the paper needs to know them; papers print only name and town."""

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
        """The lines by which a paper can reach the writer, not for print."""
        return tuple(filter(None, (self.name, self.address, self.town, self.phone, self.email)))

    @property
    def given(self) -> frozenset[Required]:
        """What a paper may ask of the writer and finds here."""
        return frozenset(required for field, required in FILLS.items() if getattr(self, field).strip())
