"""The worker: sends mail whenever there is some, until it is asked to end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from campaign.actions.outbox import Mailer, Sent
from campaign.outside.ending import Ending
from campaign.outside.wakeups import Wakeups
from campaign.storage.errors import STORE_ERRORS, log_line

#: How often the outbox is looked into without being woken, in seconds: for retries, and for mail of other machines.
_LOOKS = 5.0
#: The pause after the server failed, in seconds; it doubles up to the longest.
_FIRST_PAUSE, _LONGEST_PAUSE = 15.0, 600.0


@dataclass
class Worker:
    """Sends mail until `ends` is set. `prepare` puts the mail that is due by the clock;
    `tell` is for lines that an operator should read."""

    mailer: Mailer
    wakeups: Wakeups
    ends: Ending
    tell: Callable[[str], None]
    prepare: Callable[[], object] = lambda: None
    _pause: float = field(default=0.0, init=False)
    _problem: str | None = field(default=None, init=False)
    _unprepared: str | None = field(default=None, init=False)

    def run(self) -> None:
        """Send, wait, and begin again. What fails is tried again after a pause."""
        while not self.ends.is_set():
            self._rest(self._send())

    def _send(self) -> str | None:
        """Send what is due; return what failed."""
        unprepared = prepared(self.prepare)
        if unprepared and unprepared != self._unprepared:
            self.tell(unprepared)
        self._unprepared = unprepared
        try:
            sent: Sent = self.mailer.send_all()
        except STORE_ERRORS as error:
            return f"the store: {log_line(error)}"
        return sent.problem

    def _rest(self, problem: str | None) -> None:
        if problem != self._problem:
            self.tell(problem or "mail leaves again")
            self._problem = problem
        self._pause = min(max(_FIRST_PAUSE, self._pause * 2), _LONGEST_PAUSE) if problem else 0.0
        if problem:
            self.ends.wait(self._pause)
        else:
            self.wakeups.wait(_LOOKS, self.ends)


def prepared(prepare: Callable[[], object]) -> str | None:
    """Put the mail that is due by the clock. Return what failed, which keeps no other mail from leaving."""
    try:
        prepare()
    except Exception as error:  # of one event's texts, perhaps
        return f"not all mail that is due could be written: {log_line(error)}"
    return None
