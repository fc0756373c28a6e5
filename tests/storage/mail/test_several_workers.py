"""Several workers, each with connections of its own, send each mail once, on either database."""

from __future__ import annotations

import threading
from contextlib import closing

from campaign.domain.mail.deliveries import MailState
from campaign.storage.mail.outbox import put_mail
from campaign.storage.store import Store
from tests.domain.mail.samples import a_mail
from tests.outside.test_worker import Carrier, a_mailer
from tests.storage.contents import NOW

MAILS, WORKERS = 60, 3


def test_several_workers_send_each_mail_once(store: Store, database: str) -> None:
    with store.writing() as session:
        for number in range(MAILS):
            put_mail(session, a_mail(key=f"mail {number}", to=f"n{number}@example.org"), NOW)
    carriers = [Carrier() for _ in range(WORKERS)]

    def work(carrier: Carrier) -> None:
        with closing(Store.open(database)) as own:
            a_mailer(own, carrier).send_all()

    threads = [threading.Thread(target=work, args=(carrier,)) for carrier in carriers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    got = [name for carrier in carriers for name in carrier.got]
    assert sorted(got) == sorted(f"n{number}@example.org" for number in range(MAILS))
    assert store.outbox.counts() == {MailState.SENT: MAILS}
