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
#: How often the store's journal, which still holds what was sent, is emptied while mail leaves.
_EMPTIES = timedelta(minutes=1)
#: So many mails in a row that are refused because of this site say that none will be taken.
_ENOUGH = 3


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
    _refused: int = 0  # mails in a row, because of this site
    _sent_since: datetime | None = None  # the first time at which a mail ended that the journal may still hold

    def send_all(self) -> Sent:
        """Send all that is due, and return what became of it. Ends early, between two mails, when `wait` says so or the
        server fails."""
        sent = Sent()
        try:
            while (leased := self._next(sent)) is not None:
                delivery = self._tried(leased)
                self._unsettled = leased, delivery
                sent.problem = self._problem(delivery)
        finally:
            self.transport.close()
            self._empty_journal()
        return sent

    def _problem(self, delivery: Delivery) -> str | None:
        """Return why no other mail should be tried now, if so."""
        if delivery.verdict is Verdict.SENT:
            self._refused = 0
        self._refused += delivery.is_site
        fails = delivery.is_server or (delivery.is_site and self._refused >= _ENOUGH)
        return delivery.error if fails else None

    def _empty_journal(self) -> None:
        """Leave nothing of what was sent in the store's journal. While others read, that fails, and is tried later."""
        if self._sent_since is not None:
            with suppress(*STORE_ERRORS):
                self._sent_since = None if self.store.empty_journal() else self._sent_since

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
                self._sent_since = self._sent_since or now
                self._tell(settled[0], settled[1], state)
            if self._sent_since and abs(now - self._sent_since) >= _EMPTIES:
                self._empty_journal()
                self._sent_since = self._sent_since and now
            if found is None or not found.must_wait:
                return found.mail if found else None
            self.wait(_A_MOMENT)

    def _tried(self, leased: LeasedMail) -> Delivery:
        """Try to send a mail. What goes wrong with it stops no other, and it waits for a program that can write it."""
        try:
            return self._try(leased)
        except Unmailable as error:
            return Delivery(Verdict.REFUSED, str(error))
        except Exception as error:  # its text may hold some of the mail's
            self.transport.close()
            return Delivery(Verdict.AGAIN, f"this program cannot send it: {type(error).__name__}")

    def _try(self, leased: LeasedMail) -> Delivery:
        if failed := self.transport.ready():
            return failed
        if self.clock() > leased.until - timedelta(seconds=MOST_SECONDS):
            return Delivery(Verdict.AGAIN, "connecting took too long", is_server=True)
        mail = for_operator(leased.mail, self.rules.test_to) if self.rules.test_to else leased.mail
        message = message_bytes(mail, self.rules.sender, leased.message_id, self.clock())
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
