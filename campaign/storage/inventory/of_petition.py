"""What people give who sign a petition."""

from __future__ import annotations

from campaign.domain.findings import N_, Message
from campaign.domain.petition.signatures import AFTER_CLOSING, AFTER_DELIVERY, AFTER_SIGNING, PENDING_FOR
from campaign.storage.inventory.stored_data import (
    LINK,
    NO_ONE,
    NO_ONE_LOOKS,
    NUMBER,
    ONCE_APPROVED,
    ORGANIZERS,
    StoredData,
)

_ENDS = {
    "pending": PENDING_FOR.days,
    "delivered": AFTER_DELIVERY.days,
    "closed": AFTER_CLOSING.days,
    "signed": AFTER_SIGNING.days,
}
_ERASED = Message(
    "{pending} days if you don’t confirm. Otherwise until the first of these: {delivered} days after the petition is "
    "delivered, {closed} days after it closes, or {signed} days after you sign; or until you withdraw.",
    _ENDS,
)
_NAME = Message(
    "The same, unless you agreed that we show your name: then as long as you agree. If those who receive the petition "
    "are to get it, until {delivered} days after it is delivered or {closed} days after it closes.",
    _ENDS,
)
_UNTIL_WITHDRAWN = Message("Until you withdraw. Without the rest, it says nothing about you.")
_PAGE = N_("To say how many people support the petition, and which text they signed.")


def _signature(columns: str, what: str, why: str, kept: Message, seen_by: str) -> StoredData:
    return StoredData("signatures", tuple(columns.split()), what, why, kept, seen_by, True, (LINK, NUMBER))


OF_PETITION: tuple[StoredData, ...] = (
    _signature(
        "identity mailbox",
        N_("If you sign a petition: scrambled codes made from your email address and name, never the address itself"),
        N_("To count you once, and so that no one signs in many names from one mailbox."),
        _ERASED,
        NO_ONE,
    ),
    _signature(
        "name",
        N_("Your name, if you sign a petition"),
        N_("To show it or pass it on as you agreed."),
        _NAME,
        ONCE_APPROVED,
    ),
    _signature(
        "postal_code",
        N_("Your ZIP or postal code, if you sign a petition and give it"),
        N_("To say how many people signed in each area; an area with fewer than five is never named."),
        _ERASED,
        ORGANIZERS,
    ),
    _signature(
        "id campaign version status country region shows_name gives_name language showing signed_on confirmed_on "
        "packet delivered_on sheet line erased_on",
        N_(
            "Which text you signed, your state or country, your language, what you agreed to, the days on which you "
            "signed and confirmed and the petition was delivered, and the sheet if you signed on paper"
        ),
        N_("To count your signature, and to do nothing with it that you didn’t agree to."),
        _UNTIL_WITHDRAWN,
        ORGANIZERS,
    ),
    _signature(
        "hash nonce",
        N_("A fingerprint (hash) of your signature’s private link, and a random word that makes the link with our key"),
        N_("So that only someone with your private link, the same in each email, can open, change or delete it."),
        _UNTIL_WITHDRAWN,
        NO_ONE,
    ),
    _signature(
        "code_hash ends_at",
        N_("A scrambled code from the email that asks you to confirm, and when it ends"),
        N_("So that no one signs for someone else."),
        Message("Until you confirm, and {days} days at most.", {"days": PENDING_FOR.days}),
        NO_ONE_LOOKS,
    ),
)

#: What is stored of petitions and of no one in particular.
OF_PETITION_TEXTS: tuple[StoredData, ...] = (
    StoredData(
        "petition_versions",
        ("campaign", "version", "text", "since", "confirmed", "closes_on"),
        N_("Each text of a petition that people signed, since when, and how many signed it"),
        _PAGE,
        Message("As long as the campaign is on this site."),
        ORGANIZERS,
    ),
    StoredData(
        "petition_packets",
        ("id", "campaign", "made_on", "signatures", "names", "digest", "delivered_on", "delivered_to"),
        N_("When and where a petition was delivered, with how many signatures and names"),
        N_("To say what was delivered."),
        Message("As long as the campaign is on this site."),
        ORGANIZERS,
    ),
)
