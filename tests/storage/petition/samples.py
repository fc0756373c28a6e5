"""Petitions and signatures for tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from campaign.actions.petition.petition import Signing, confirm_link, mail_key, sign
from campaign.domain.language import Both
from campaign.domain.mail.confirmations import Confirmation
from campaign.domain.mail.mails import Mail
from campaign.domain.petition.petitions import Petition
from campaign.domain.petition.signatures import Choices, SignatureDetails
from campaign.storage.store import Store

CAMPAIGN = "años"
SECRET = "not a secret, but long enough to be one"
PETITION = Petition(
    Both("Keep the library open", "Que la biblioteca siga abierta"),
    (Both("It lends 9 books a day [@books].", "Presta 9 libros al día [@books]."),),
    (Both("City Council", "Concejo Municipal"),),
    goal=500,
)
TEXT = PETITION.pinned
MARIA = SignatureDetails("María Ñandú", "87102", "US", "NM", shows_name=True, gives_name=True, language="es")
ADDRESS = "maria.canary@example.org"


class Mails:
    """What a signer is mailed: the confirmations, and whether each says that they signed before."""

    def __init__(self, address: str = ADDRESS) -> None:
        self.address = address
        self.made: list[tuple[Confirmation, bool]] = []

    def __call__(self, confirmation: Confirmation, has_signed: bool) -> Mail:
        self.made.append((confirmation, has_signed))
        key = mail_key(confirmation)
        text = f"Go to {confirmation.key}"
        return Mail(key, self.address, "Sign", text, "<p>Go</p>", "en", "petition-confirm", confirmation.key)

    @property
    def last(self) -> Confirmation:
        return self.made[-1][0]


def signs(
    store: Store,
    now: datetime,
    address: str = ADDRESS,
    details: SignatureDetails = MARIA,
    petition: Petition = PETITION,
    campaign: str = CAMPAIGN,
) -> Confirmation:
    """Someone signs; what they may be mailed."""
    mails = Mails(address)
    sign(store, Signing(campaign, petition.pinned, address, details), SECRET, now, mails)
    return mails.last


def signed(store: Store, now: datetime, number: int = 1, **changes: object) -> str:
    """Someone signs and confirms; the key of their link."""
    details = replace(MARIA, **changes)  # type: ignore[arg-type]  # by name
    key = signs(store, now, f"signer{number}@example.org", details).key
    assert confirm_link(store, CAMPAIGN, key, now, Choices(details.shows_name, details.gives_name))
    return key


def count(store: Store) -> int:
    """How many signatures count."""
    return sum(version.confirmed for version in store.petitions.versions(CAMPAIGN))
