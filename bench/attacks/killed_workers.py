"""An outbox of 10,000 mails, and a worker that is killed fifty times while it sends them to a real mail server.

Each mail must arrive, and at most one may arrive twice for each kill: the one that the server had taken and the worker
had not yet recorded.
"""

from __future__ import annotations

import os
import random
import signal
import time
from collections import Counter
from collections.abc import Callable, Iterator

from bench.bounds import BOUNDS
from bench.processes import Process
from bench.results import Result, alone
from bench.servers import CAMPAIGN, Place
from campaign.assembly import services_from
from campaign.storage.mail.outbox import put_mail
from tests.domain.mail.samples import a_mail
from tests.outside.mail_servers import Mailbox, mail_server

_MAILS, _KILLS = 10_000, 50
#: Mails between two kills, drawn again each time.
_FEWEST, _MOST = 5, 300
_MOST_SECONDS = 900.0


def killed(place: Place, mails: int = _MAILS, kills: int = _KILLS) -> Iterator[Result]:
    """Kill the worker again and again, then let one finish; count what arrived."""
    mailbox, chance = Mailbox(), random.Random(50)  # noqa: S311  # the same order in every run
    with mail_server(mailbox) as port:
        environment = dict(place.environment) | {
            "VAR_DIR": str(place.folder / "mail"),
            "MAIL_SERVER": f"smtp://127.0.0.1:{port}",
            "MAIL_FROM": "letters@example.org",
            "MAIL_PER_MINUTE": "100000",
        }
        services = services_from(environment)
        services.store.prepare()
        with services.store.writing() as session:
            for number in range(mails):
                put_mail(session, a_mail(key=f"mail {number}", to=f"n{number}@example.org"), services.clock())
        for _ in range(kills):
            with Process([*CAMPAIGN, "work"], environment, place.log("worker")) as worker:
                enough = len(mailbox.got) + chance.randint(_FEWEST, max(_FEWEST, min(_MOST, mails // kills)))
                _wait(
                    worker, lambda enough=enough: len(mailbox.got) >= enough or services.store.outbox.next_due() is None
                )
                time.sleep(chance.uniform(0, 0.02))
                os.kill(worker.id, signal.SIGKILL)
        with Process([*CAMPAIGN, "work"], environment, place.log("worker")) as worker:
            _wait(worker, lambda: services.store.outbox.next_due() is None, seconds=_MOST_SECONDS)
        services.close()
    got = Counter(mailbox.recipients)
    lost, doubles = mails - len(got), sum(got.values()) - len(got)
    yield alone("killed workers: mails lost", lost, BOUNDS["killed workers: mails lost"], f"({mails} mails)")
    yield alone("killed workers: doubles", doubles, BOUNDS["killed workers: doubles"], f"({kills} kills)")


def _wait(worker: Process, is_done: Callable[[], bool], seconds: float = 120.0) -> None:
    """Wait for something that a running worker does; RuntimeError if it does not happen. Mail that a killed worker had
    comes again once its lease is over, after three minutes."""
    end = time.perf_counter() + seconds
    while not is_done():
        worker.must_live()
        if time.perf_counter() > end:
            raise RuntimeError(f"the worker is not done: {worker.output[-2000:]}")
        time.sleep(0.01)
