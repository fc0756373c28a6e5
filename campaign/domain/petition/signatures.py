"""A signature: who signed which text, what they agreed to, and for how long what they gave is kept.

An email address is never part of it: it is used once, for the mail that asks whether it was really they who signed. What is kept
is a keyed hash, which says whether the same person signs again and nothing else.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from campaign.domain.language import DEFAULT_LANGUAGE, Language
from campaign.domain.mail.confirmations import WAITS

MOST_NAME = 80
MOST_POSTAL_CODE = 12
#: How long a signature waits for its signer to confirm it.
PENDING_FOR = WAITS
#: When what comes from an email address is erased: after delivery, after closing, after signing; the first that comes.
AFTER_DELIVERY = timedelta(days=30)
AFTER_CLOSING = timedelta(days=90)
AFTER_SIGNING = timedelta(days=365)
#: How many people may sign from one mailbox.
MOST_IN_A_MAILBOX = 5


class Status(StrEnum):
    """Whether its signer confirmed it."""

    PENDING = "pending"
    CONFIRMED = "confirmed"


class Showing(StrEnum):
    """What the organizers decided on showing a name."""

    WAITING = "waiting"
    APPROVED = "approved"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Choices:
    """What a signer agrees to beyond signing: that the campaign shows the name, and that those who receive the petition
    get it. Only who has the mail can choose, so that no one chooses for someone else."""

    shows_name: bool = False
    gives_name: bool = False


#: What holds unless a signer says more.
NO_NAME = Choices()


@dataclass(frozen=True, slots=True)
class SignatureDetails:
    """What a signer gives. `region` is the code of a state that the postal code says, and `country` two letters.

    `shows_name` and `gives_name` are the signer's Choices.
    """

    name: str
    postal_code: str = ""
    country: str = ""
    region: str = ""
    shows_name: bool = False
    gives_name: bool = False
    language: Language = DEFAULT_LANGUAGE


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature in the store, with days and no times. `sheet` and `line` are where it is on paper."""

    id: int
    campaign: str
    version: str
    details: SignatureDetails
    status: Status
    showing: Showing
    signed_on: date
    confirmed_on: date | None = None
    delivered_on: date | None = None
    sheet: str = ""
    line: int | None = None

    @property
    def is_confirmed(self) -> bool:
        """Whether it counts."""
        return self.status is Status.CONFIRMED

    @property
    def is_shown(self) -> bool:
        """Whether everyone sees the name."""
        return self.is_confirmed and self.details.shows_name and self.showing is Showing.APPROVED


def digest_of_list(ids: Iterable[int]) -> str:
    """Return a few letters that name a list of signatures, so that what is approved is what was read."""
    return hashlib.sha256(" ".join(map(str, ids)).encode("ascii")).hexdigest()[:8]


@dataclass(frozen=True, slots=True)
class Marks:
    """What tells a signer from others: keyed hashes of the address with the name, and of the mailbox behind the address.

    The mailbox limits how many sign from it. It never says that two people are one.
    """

    identity: str
    mailbox: str
