"""A writer's reminder is one mail on one day, confirmed first, and gone when it is sent."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from campaign.actions.events.reminders import delete_expired_reminders
from campaign.domain.language import LANGUAGES, Language
from tests.web.browse import address
from tests.web.events.mailbox import mails, path_in
from tests.web.events.site import EventSite
from tests.web.writing import Writer

FORM = address("letters/reminders")


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EventSite]:
    made = EventSite(tmp_path_factory.mktemp("reminding"))
    yield made
    made.services.close()


@pytest.fixture
def site(shared: EventSite) -> EventSite:
    shared.reset()
    return shared


def ask(site: EventSite, language: Language = "en", **more: str) -> None:
    path = address("letters/reminders?days=14", language)
    fields = site.browse.get(path).fields
    for name, value in {"email": "ana@example.org", "is_16": "yes", **more}.items():
        fields[name] = value
    site.browse.send(address("letters/reminders", language), fields)


def press(site: EventSite, path: str, button: str) -> str:
    fields = site.browse.get(path).fields
    fields["do"] = button
    return site.browse.send(path, fields).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reminder_comes_once_on_its_day_and_is_gone(site: EventSite, language: Language) -> None:
    ask(site, language, newspaper="The Washington Post")
    [asked] = mails(site.services.store)
    path = path_in(asked, "letters/reminders")
    site.browse.get(path)
    assert "Washington" not in asked.text

    press(site, path, "confirm")
    start, counts = site.now, []
    for days in (1, 13, 14, 15):
        site.at(start + timedelta(days=days))
        counts.append(site.services.put_due_mail())
    [_, mail] = mails(site.services.store)

    assert counts == [0, 0, 1, 0]
    assert "The Washington Post" in mail.text
    assert (mail.to, mail.language) == ("ana@example.org", language)
    assert site.services.store.reminders.all() == ()


def test_a_reminder_leaves_when_its_day_has_come_in_the_last_time_zone_where_people_are_awake(site: EventSite) -> None:
    ask(site)
    press(site, path_in(mails(site.services.store)[0], "letters/reminders"), "confirm")
    midnight = site.now.replace(hour=0, minute=0) + timedelta(days=14)
    counts = []
    for hours in (0, 11, 12, 13):
        site.at(midnight + timedelta(hours=hours, minutes=1))
        counts.append(site.services.put_due_mail())

    assert counts == [0, 0, 1, 0]


def test_a_name_that_no_list_has_is_not_kept(site: EventSite) -> None:
    ask(site, newspaper="Cheap pills at pills.example")
    [reminder] = site.services.store.reminders.all()

    assert reminder.newspaper == ""
    assert reminder.due_on == (site.now + timedelta(days=14)).date()


def test_no_reminder_comes_that_was_not_confirmed_and_it_ends(site: EventSite) -> None:
    ask(site)
    start = site.now
    for days in (14, 15, 30, 31):
        site.at(start + timedelta(days=days))
        assert site.services.put_due_mail() == 0
        delete_expired_reminders(site.services.store, site.now)

    assert site.services.store.reminders.all() == ()


def test_canceling_leaves_no_byte(site: EventSite) -> None:
    ask(site, email="canary-reminder@example.org")
    path = path_in(mails(site.services.store)[0], "letters/reminders")
    data = json.loads(site.browse.ask(f"{path}.json").get_data())
    press(site, path, "cancel")
    site.services.store.empty_journal()
    folder = Path(site.services.settings.var_dir)

    assert data["email"] == "canary-reminder@example.org"
    assert [one for one in folder.rglob("*") if one.is_file() and b"canary" in one.read_bytes()] == []
    assert mails(site.services.store) == []


def test_one_address_gets_one_mail_a_day(site: EventSite) -> None:
    for number in range(30):
        ask(site, email=f"ana+{number}@example.org")

    assert len(mails(site.services.store)) == 1


def test_the_last_step_offers_it_where_mail_can_be_sent(site: EventSite) -> None:
    writer = Writer(site.browse)
    writer.chooses("transfers-senate-945")
    writer.fields["paper"] = "the-washington-post-dc"
    links = [a.get("href") for a in writer.presses("check").all("a") if "letters/reminders" in a.get("href", "")]

    assert links == [f"{FORM}?days=14"]
