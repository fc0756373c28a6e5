"""A campaign's year, from a site without an owner to the day on which nothing is left of those who signed.

Everything is real but the clock: pages, forms, a mail server, the worker and the tidying.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from werkzeug.datastructures import MultiDict
from werkzeug.test import Client

from campaign.actions.petition.petition_desk import deliver_packet, make_packet
from campaign.actions.tidying import delete_all_expired
from campaign.assembly import Services
from campaign.commands.running import publish_gallery
from campaign.content.gallery import CAMPAIGN
from campaign.domain.mail.deliveries import MailState
from campaign.settings import Settings
from campaign.web.app import make_app
from tests.conftest import OWNED, SECRET
from tests.outside.mail_servers import Mailbox, mail_server
from tests.web.browse import Browse
from tests.web.page import Page

PETITION = f"/{CAMPAIGN}/petition"
EVENT = f"/{CAMPAIGN}/events/a-year-without-it"
WITHDRAWS, STAYS, COMES = (f"{name}.canary@example.org" for name in ("ana", "rosa", "luis"))
POSTAL_CODE = "87571"


@dataclass
class Year:
    """The site on a day of the year, and the mail that its visitors got."""

    folder: Path
    port: int
    mailbox: Mailbox
    now: datetime = datetime(2026, 12, 1, 15, tzinfo=UTC)
    services: Services = field(init=False)
    browse: Browse = field(init=False)

    def __post_init__(self) -> None:
        self.runs_with({})
        publish_gallery(self.services)

    def runs_with(self, settings: dict[str, object]) -> None:
        """Start the site again with these settings."""
        if hasattr(self, "services"):
            self.services.close()
        chosen = Settings(var_dir=self.folder, secret_key=SECRET, renderers=1, **settings)  # type: ignore[arg-type]  # by name
        self.services = Services(chosen, clock=lambda: self.now)
        self.browse = Browse(Client(make_app(self.services)))

    def on(self, month: int, day: int, year: int = 2027) -> None:
        """Go to noon of a day, as the site would: tidying and sending what is due every few days."""
        end = datetime(year, month, day, 20, tzinfo=UTC)
        while self.now < end:
            self.now = min(self.now + timedelta(days=9), end)
            delete_all_expired(self.services.store, self.now)
            self.sends()
        self.services.store.empty_journal()

    def sends(self) -> None:
        """Send what is due, as a worker does."""
        self.services.put_due_mail()
        if self.services.settings.may_collect:
            self.services.mailer(lambda _: False, print).send_all()

    def fills_in(self, path: str, **fields: str) -> Page:
        page = self.browse.get(path)
        given = {**page.fields.to_dict(), **fields}
        return self.browse.send(path, MultiDict({name: value for name, value in given.items() if value}))

    def mails_to(self, address: str) -> list[str]:
        """The text of each mail that someone got, oldest first."""
        got = (
            message_from_bytes(content, policy=policy.default) for to, content in self.mailbox.got if to == (address,)
        )
        return [str(mail.get_body(("plain",)).get_content()) for mail in got]  # type: ignore[union-attr]  # each has text

    def opens_link(self, address: str, button: str) -> Page:
        """Open the private link of the newest mail to someone, and press a button."""
        [path] = set(re.findall(r"https://letters\.example\.org(/\S*/mine/[\w-]{22})", self.mails_to(address)[-1]))
        return self.fills_in(path, do=button)

    @property
    def count(self) -> int:
        return sum(one.confirmed for one in self.services.store.petitions.versions(CAMPAIGN))

    def has(self, text: str) -> bool:
        """Whether any file of the site has these characters."""
        files = [file for file in self.folder.rglob("*") if file.is_file()]
        assert files
        return any(text.encode() in file.read_bytes() for file in files)


@pytest.fixture
def year(tmp_path: Path) -> Iterator[Year]:
    mailbox = Mailbox()
    with mail_server(mailbox) as port:
        made = Year(tmp_path / "var", port, mailbox)
        yield made
        made.services.close()


def test_a_year_of_a_campaign(year: Year) -> None:
    for path in (PETITION, f"{EVENT}/sign-up", f"/{CAMPAIGN}/press/"):
        assert "takes no signatures" in year.browse.get(path, 404).text

    year.runs_with({**OWNED, "mail_server": f"smtp://127.0.0.1:{year.port}"})
    who = {"signs": "yes", "is_16": "yes", "postal_code": POSTAL_CODE}
    for name, address in (("Ana Canary", WITHDRAWS), ("Rosa Canary", STAYS)):
        year.fills_in(PETITION, name=name, email=address, **who)
    year.sends()
    assert year.count == 0
    assert not year.has(STAYS), "an address is in a file after its mail has gone"
    year.opens_link(WITHDRAWS, "confirm")
    year.opens_link(STAYS, "confirm")
    assert year.count == 2
    year.opens_link(WITHDRAWS, "withdraw")
    assert year.count == 1
    assert not year.has("Ana Canary")

    year.on(2, 1)
    year.fills_in(f"{EVENT}/sign-up", email=COMES, is_16="yes")
    year.sends()
    year.opens_link(COMES, "confirm")
    year.on(2, 28)
    year.on(3, 2)
    assert sum("night bus" in text for text in year.mails_to(COMES)) >= 2, "no reminder came"
    assert year.has(COMES)
    year.on(4, 20)
    assert not year.has(COMES), "an attendee's address is kept after the event"

    assert year.has("Rosa Canary")
    assert year.has(POSTAL_CODE)
    packet = make_packet(year.services.store, CAMPAIGN, year.now)
    deliver_packet(year.services.store, CAMPAIGN, packet.id, year.now.date(), "the council")
    assert (packet.signatures, packet.names) == (1, 0)
    year.on(6, 10)
    assert (year.count, year.has("Rosa Canary"), year.has(POSTAL_CODE)) == (1, False, False)

    year.on(12, 1)
    assert (year.count, year.has("canary")) == (1, False)
    assert {mail.state for mail in year.services.store.outbox.all()} <= {MailState.SENT}
