"""All forms that mail a stranger count together: who may send no more by one of them may not by another."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from werkzeug.test import Client

from campaign.web.app import make_app
from campaign.web.limits import Limits
from tests.domain.events.samples import event
from tests.web.browse import Browse, address
from tests.web.events.mailbox import mails
from tests.web.events.site import EventSite

HERE = "127.0.0.1"
FORMS = ("letters/reminders", f"events/{event().id}/sign-up", "petition")


@pytest.fixture
def site(tmp_path: Path) -> Iterator[EventSite]:
    made = EventSite(tmp_path)
    yield made
    made.services.close()


def test_the_forms_share_one_limit(site: EventSite) -> None:
    services = site.services
    limits = Limits(services.settings, services.clock, services.counts)
    while not limits.seconds_to_wait("sign", HERE, services.secret_key):
        pass
    browse = Browse(Client(make_app(services)))
    answers = (
        browse.post(address(form), browse.get(address(form)).fields, environ_base={"REMOTE_ADDR": HERE})
        for form in FORMS
    )
    statuses = [answer.status_code for answer in answers]

    assert statuses == [429, 429, 422]  # a petition reads on, and asks the browser for work
    assert mails(services.store) == []
