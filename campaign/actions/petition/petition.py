"""Sign a petition, confirm it, change what was agreed to, and withdraw."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from campaign.actions.letters.drafts import key_for, new_page_nonce
from campaign.domain.mail.addresses import folded
from campaign.domain.mail.confirmations import Confirmation, confirmation, pending
from campaign.domain.mail.mails import Mail
from campaign.domain.petition.marks import marks_of
from campaign.domain.petition.petitions import PinnedText
from campaign.domain.petition.signatures import NO_NAME, Choices, Signature, SignatureDetails, Status
from campaign.storage.letters.sealing import key_hash
from campaign.storage.mail.mailings import may_mail
from campaign.storage.mail.outbox import put_mail, withdraw_by_link
from campaign.storage.petition.signatures import (
    NewSignature,
    confirm_by_code,
    confirm_by_key,
    find_signature,
    put_signature,
    put_text,
    remove_by_key,
    set_choices,
)
from campaign.storage.store import Store

#: The kind of the mail that asks whether it was really they who signed.
KIND = "petition-confirm"
#: Returns the mail with a link and a code; the second argument says whether its reader signed and confirmed before.
Mailing = Callable[[Confirmation, bool], Mail]


def mail_key(mailed: Confirmation) -> str:
    """Return the key of the mail with a private link and code. It is made from the link itself and not from the hash
    that is stored, or the record that it went would say at which time who signed."""
    return f"{KIND} {mailed.key} {mailed.ends_at.isoformat()}"


@dataclass(frozen=True, slots=True)
class Signing:
    """What someone sends who signs. `address` is a whole email address, which is mailed once and not stored. The
    choices in `details` are not taken: they are made when the signature is confirmed."""

    campaign: str
    text: PinnedText
    address: str
    details: SignatureDetails


def signature_key(nonce: str, secret: str) -> str:
    """Return the key of a signer's private link, which stays the same however often they sign."""
    return key_for(f"signature {nonce}", secret)


def sign(store: Store, signing: Signing, secret: str, now: datetime, mailing: Mailing) -> None:
    """Store a signature that its signer has to confirm, and put the mail that asks for it into the outbox.

    Whoever signs again gets another mail with the same link, at most one a day; a confirmed signature stays as it is.
    What happened is told by mail alone: the statements are the same whether the address is new, pending, confirmed or
    withdrawn. The mail is written before the store is locked, since everyone else who writes waits for that.
    """
    campaign, address = signing.campaign, signing.address
    marks = marks_of(campaign, address, folded(address), signing.details.name, secret)
    known = store.petitions.signer(campaign, marks)
    nonce = known.nonce or new_page_nonce()
    key = signature_key(nonce, secret)
    mailed = confirmation(key, secret, now)
    new = NewSignature(campaign, signing.text, signing.details, marks, nonce, pending(mailed, key_hash(key), secret))
    mail = mailing(mailed, known.status is Status.CONFIRMED)
    with store.writing() as session:
        put_text(session, campaign, signing.text, now.date())
        may = may_mail(session, folded(address), f"{KIND} {campaign}", now, secret=secret) and known.may_sign
        put_signature(session, new, now.date(), may=may)
        put_mail(session, mail, now, sends=may)


def confirm_link(store: Store, campaign: str, key: str, now: datetime, choices: Choices = NO_NAME) -> bool:
    """Confirm a signature by its mailed link, with what its signer chooses. Return whether it is confirmed, now or
    before; one that was stays as it is."""
    with store.writing() as session:
        return confirm_by_key(session, campaign, key, choices, now)


@dataclass(frozen=True, slots=True)
class MailedCode:
    """The code of a mail with whom it was mailed to, and what they choose."""

    address: str
    name: str
    code: str
    choices: Choices = NO_NAME


def confirm_code(store: Store, campaign: str, given: MailedCode, secret: str, now: datetime) -> bool:
    """Confirm a signature by the code of its mail. Return whether it was right, in time and not tried too often."""
    identity = marks_of(campaign, given.address, folded(given.address), given.name, secret).identity
    with store.writing() as session:
        return confirm_by_code(session, campaign, identity, given.code, given.choices, secret, now)


def change_choices(store: Store, campaign: str, key: str, choices: Choices) -> Signature | None:
    """Change what a signer agreed to; None if there is no signature behind the link any more."""
    with store.writing() as session:
        return set_choices(session, campaign, key, choices)


def withdraw(store: Store, campaign: str, key: str, now: datetime) -> bool:
    """Delete a signature at once, including every byte on disk. Return whether there was one.

    A packet that was delivered before is beyond anyone's reach.
    """
    with store.writing() as session:
        was_there = find_signature(session, campaign, key) is not None and remove_by_key(session, key)
        withdraw_by_link(session, key, now)
    store.empty_journal()
    return was_there
