"""What is stored to mail someone."""

from __future__ import annotations

from campaign.domain.findings import N_, Message
from campaign.domain.mail.deliveries import KEPT, USEFUL_FOR
from campaign.storage.inventory.stored_data import NO_ONE, NO_ONE_LOOKS, NUMBER, ORGANIZERS, StoredData

_UNTIL_SENT = Message(
    "Until the mail has left, and {days} days at most if it can’t be delivered.", {"days": USEFUL_FOR.days}
)
_RECORD = Message("{days} days after the mail has left.", {"days": KEPT.days})


def _outbox(columns: str, what: str, why: str, kept: Message, seen_by: str) -> StoredData:
    return StoredData("outbox", tuple(columns.split()), what, why, kept, seen_by, True, (NUMBER,))


OF_MAIL: tuple[StoredData, ...] = (
    _outbox(
        "recipient content",
        N_("An email to you that waits to leave: your address and its text"),
        N_("To send it."),
        _UNTIL_SENT,
        ORGANIZERS,
    ),
    _outbox(
        "link_hash",
        N_("A fingerprint (hash) of the private link that it is about"),
        N_("To take back an email that still waits when you withdraw."),
        _UNTIL_SENT,
        NO_ONE,
    ),
    _outbox(
        "id key_hash kind language state format created_at due_at not_before lease lease_until priority tries error "
        "ended_on",
        N_("What kind of email it was, its language, when it was written, how often it was tried and why it failed"),
        N_("To send each email once, and to see what can’t be delivered."),
        _RECORD,
        ORGANIZERS,
    ),
    StoredData(
        "mail_counts",
        ("key", "mails", "ends_at"),
        N_(
            "How many emails an address and a domain were sent and how often a code was tried, under a scrambled code "
            "that only this site can make"
        ),
        N_("So that no one can fill your mailbox through this site or guess a code."),
        Message("About a day."),
        NO_ONE_LOOKS,
        True,
        stays=N_("Nothing says whose they are, and they are gone within about a day."),
    ),
)
