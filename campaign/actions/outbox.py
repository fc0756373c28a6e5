"""Send what waits in the outbox, one mail after the other, through whatever carries mail."""

from __future__ import annotations

import random
import secrets
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from campaign.domain.mail.deliveries import MOST_SECONDS, Delivery, MailState, Verdict
from campaign.domain.mail.mails import Mail, Unmailable
from campaign.rendering.mail.messages import Sender, message_bytes
from campaign.rendering.mail.operator_mail import for_operator
from campaign.storage.errors import STORE_ERRORS
from campaign.storage.mail.leases import LeasedMail, settle, take
from campaign.storage.mail.outbox import put_mail, remove_ended
from campaign.storage.store import Store

#: Seconds until it is looked again whether more may go this minute.
_A_MOMENT = 1.0


class Transport(Protocol):
    """What carries mail."""

    def ready(self) -> Delivery | None:
        """Connect if need be; return what failed, or None."""

    def send(self, message: bytes, sender: str, to: str) -> Delivery:
        """Send one message to one recipient, within MOST_SECONDS."""

    def close(self) -> None:
        """Disconnect."""


@dataclass(frozen=True, slots=True)
class MailRules:
    """Whom mail comes from, the one address that gets all mail in test mode, and how much goes a minute at most."""

    sender: Sender
    test_to: str | None = None
    per_minute: int = 300


@dataclass
class Sent:
    """How many mails ended in which state, or wait for another try; and why the server failed, if it did."""

    states: Counter[MailState] = field(default_factory=Counter)
    problem: str | None = None


@dataclass
class Mailer:
    """Sends mail until none is due. `wait` waits so many seconds, none for 0, and returns whether to end; `tell` is for
    lines that an operator should read."""

    store: Store
    transport: Transport
    rules: MailRules
    clock: Callable[[], datetime]
    wait: Callable[[float], bool]
    tell: Callable[[str], None]
    _unsettled: tuple[LeasedMail, Delivery] | None = None

    def send_all(self) -> Sent:
        """Send all that is due, and return what became of it. Ends early, between two mails, when `wait` says so or the
        server fails."""
        sent = Sent()
        try:
            while (leased := self._next(sent)) is not None:
                delivery = self._try(leased)
                self._unsettled = leased, delivery
                if delivery.is_server:
                    sent.problem = delivery.error
        finally:
            self.transport.close()
        if sent.states:
            with suppress(*STORE_ERRORS):  # the running site empties it within the hour
                self.store.empty_journal()
        return sent

    def _next(self, sent: Sent) -> LeasedMail | None:
        """Settle the mail before in the same transaction in which the next is taken: one write a mail, and no mail that
        left is ever forgotten while this process lives."""
        while True:
            ends = self.wait(0) or sent.problem is not None
            with self.store.writing() as session:
                now, settled = self.clock(), self._unsettled
                state = settle(session, *settled, now, random.random()) if settled else None  # noqa: S311  # spreads tries
                found = None if ends else take(session, secrets.token_hex(16), now, self.rules.per_minute)
            if settled and state:
                self._unsettled = None
                sent.states[state] += 1
                self._tell(settled[0], settled[1], state)
            if found is None or not found.must_wait:
                return found.mail if found else None
            self.wait(_A_MOMENT)

    def _try(self, leased: LeasedMail) -> Delivery:
        if failed := self.transport.ready():
            return failed
        if self.clock() > leased.until - timedelta(seconds=MOST_SECONDS):
            return Delivery(Verdict.AGAIN, "connecting took too long", is_server=True)
        try:
            mail = for_operator(leased.mail, self.rules.test_to) if self.rules.test_to else leased.mail
            message = message_bytes(mail, self.rules.sender, leased.message_id, self.clock())
        except Unmailable as error:
            return Delivery(Verdict.REFUSED, str(error))
        except ValueError as error:  # its text may hold some of the mail's
            return Delivery(Verdict.REFUSED, f"this program cannot write it: {type(error).__name__}")
        return self.transport.send(message, self.rules.sender.address, mail.to)

    def _tell(self, leased: LeasedMail, delivery: Delivery, state: MailState) -> None:
        lines = {MailState.REFUSED: "was refused for good", MailState.EXPIRED: "is given up"}
        if state in lines:
            self.tell(f"mail {leased.id} ({leased.mail.kind}) {lines[state]}: {delivery.error}")


def put_test_mail(store: Store, mail: Mail, now: datetime) -> bool:
    """Put a mail that the operator asked for."""
    with store.writing() as session:
        return put_mail(session, mail, now)


def delete_ended_mail(store: Store, now: datetime) -> int:
    """Delete what is left of mail whose time has passed and return how many there were."""
    with store.writing() as session:
        ended = remove_ended(session, now)
    if ended:
        store.empty_journal()
    return ended
