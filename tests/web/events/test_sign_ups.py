"""People sign up, confirm, get their mail, and withdraw; nothing says who else did, and nothing stays."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from werkzeug.test import Client

from campaign.actions.events.events import decide_events
from campaign.actions.events.sign_ups import delete_expired_sign_ups
from campaign.domain.events.attendees import Attendance, Attendee
from campaign.domain.events.events import Canceled, Event, SignUp
from campaign.domain.events.versions import EventDecision
from campaign.domain.language import LANGUAGES, Both, Language
from campaign.domain.mail.mails import Mail
from campaign.rendering.mail.messages import Sender, message_bytes
from campaign.storage.events.tables import AttendeeRow
from campaign.web.admission.privacy import redact_keys
from campaign.web.app import make_app
from tests.content.seeds import CAMPAIGN
from tests.domain.events.samples import event
from tests.rendering.events.reading import read_calendar
from tests.web.browse import Browse, address
from tests.web.events.mailbox import code_in, mails, path_in
from tests.web.events.site import EventSite

FORM = address("events/night-meeting/sign-up")
CONFIRM = address("events/night-meeting/confirm")
SECRET = "https://meet.example.org/secret"


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EventSite]:
    made = EventSite(tmp_path_factory.mktemp("signing"))
    yield made
    made.services.close()


@pytest.fixture
def site(shared: EventSite) -> EventSite:
    """The site as it was, with no one signed up and no mail."""
    shared.reset()
    return shared


def sign_up(site: EventSite, email: str, language: Language = "en", **more: str) -> str:
    path = address("events/night-meeting/sign-up", language)
    fields = site.browse.get(path).fields
    for name, value in {"email": email, "is_16": "yes", **more}.items():
        fields[name] = value
    return site.browse.send(path, fields).text


def press(site: EventSite, path: str, button: str, status: int = 200) -> str:
    fields = site.browse.get(path).fields
    fields["do"] = button
    return site.browse.send(path, fields, status).text


def confirmed(site: EventSite, email: str, language: Language = "en") -> str:
    """The path of the private link of someone who signed up and confirmed."""
    sign_up(site, email, language)
    [mail] = [mail for mail in mails(site.services.store, "event-confirm") if mail.to == email]
    path = path_in(mail, "mine")
    press(site, path, "confirm")
    return path


def everyone(site: EventSite) -> dict[str, Attendance]:
    with Session(site.services.store.engine) as session:
        return {row.email: Attendance(row.attendance) for row in session.scalars(select(AttendeeRow))}


def own_mails(site: EventSite, email: str, kind: str) -> list[Mail]:
    return [mail for mail in mails(site.services.store, kind) if mail.to == email]


@pytest.mark.parametrize("language", LANGUAGES)
def test_someone_signs_up_confirms_by_link_and_gets_the_link_to_join(site: EventSite, language: Language) -> None:
    answer = sign_up(site, "ana@example.org", language, name="Ana")
    [asked] = mails(site.services.store)
    path = path_in(asked, "mine")
    opened = [site.browse.get(path).text for _ in range(2)]  # as a scanner of mail does

    assert everyone(site) == {"ana@example.org": Attendance.PENDING}
    assert SECRET not in asked.text + asked.html + answer + "".join(opened)
    assert "Ana" not in asked.text + asked.html  # nothing that a stranger typed

    press(site, path, "confirm")
    [mail] = own_mails(site, "ana@example.org", "event-signed-up")
    [file] = mail.attachments
    [entry] = read_calendar(file.content).walk("VEVENT")

    assert everyone(site) == {"ana@example.org": Attendance.COMING}
    assert SECRET in mail.text
    assert SECRET in mail.html
    assert (file.name, file.type) == ("night-meeting.ics", "text/calendar")
    assert SECRET in str(entry["DESCRIPTION"])
    assert mail.language == language


def test_someone_confirms_by_code(site: EventSite) -> None:
    sign_up(site, "ana@example.org")
    [asked] = mails(site.services.store)
    fields = site.browse.get(CONFIRM).fields
    fields["email"], fields["code"] = "ana@example.org", "CCC CCC"
    wrong = site.browse.send(CONFIRM, fields, 422)
    fields["code"] = code_in(asked).lower()
    right = site.browse.send(CONFIRM, fields)

    assert "not the code we emailed" in wrong.text
    assert "You’re signed up" in right.text
    assert everyone(site) == {"ana@example.org": Attendance.COMING}


def test_a_code_can_be_tried_five_times(site: EventSite) -> None:
    sign_up(site, "ana@example.org")
    [asked] = mails(site.services.store)
    fields = site.browse.get(CONFIRM).fields
    for code in ("CCC CCC", "DDD DDD", "FFF FFF", "GGG GGG", "HHH HHH", code_in(asked)):
        fields["email"], fields["code"] = "ana@example.org", code
        site.browse.send(CONFIRM, fields, 422)

    assert everyone(site) == {"ana@example.org": Attendance.PENDING}


def test_confirming_again_changes_nothing(site: EventSite) -> None:
    path = confirmed(site, "ana@example.org")
    press(site, path, "confirm")
    press(site, path, "confirm")

    assert len(mails(site.services.store, "event-signed-up")) == 1


def test_the_answer_is_the_same_whether_an_address_is_known(site: EventSite) -> None:
    confirmed(site, "ana@example.org")
    site.at(site.now + timedelta(days=2))
    known, new = (sign_up(site, email).replace(email, "") for email in ("ana@example.org", "eva@example.org"))

    def without_token(text: str) -> str:
        return "\n".join(line for line in text.splitlines() if "csrf" not in line)

    assert without_token(known) == without_token(new)
    [_, again] = own_mails(site, "ana@example.org", "event-confirm")
    assert "You’re already signed up" in again.text


@pytest.mark.parametrize("written", ["victim@example.org", "Vic.Tim+{}@example.org"])
def test_thirty_posts_from_as_many_networks_for_one_address_send_one_mail(site: EventSite, written: str) -> None:
    fields = site.browse.get(FORM).fields
    for number in range(30):  # each from another network
        fields["email"], fields["is_16"] = written.format(number), "yes"
        site.browse.post(FORM, fields)

    assert len(mails(site.services.store)) == 1


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"email": ""}, "Type your whole email address"),
        ({"email": "ana@example.org, eva@example.org"}, "Type your whole email address"),
        ({"email": "ana@example.org\nBcc: eva@example.org"}, "Type your whole email address"),
        ({"is_16": ""}, "You have to be 16 or older."),
        ({"name": "x" * 81}, "Shorten it to 80"),
    ],
)
def test_what_is_wrong_is_said_and_comes_back(site: EventSite, changes: dict[str, str], told: str) -> None:
    fields = site.browse.get(FORM).fields
    fields["email"], fields["is_16"] = "ana@example.org", "yes"
    for name, value in changes.items():
        fields[name] = value
    page = site.browse.send(FORM, fields, 422)

    assert told in page.text
    assert everyone(site) == {}
    assert mails(site.services.store) == []


def test_places_are_honest_and_the_next_one_waits_for_a_place(site: EventSite) -> None:
    first = confirmed(site, "a@example.org")
    confirmed(site, "b@example.org")
    full = site.browse.get(address("events/night-meeting"))
    confirmed(site, "c@example.org")
    [waits] = own_mails(site, "c@example.org", "event-signed-up")

    assert "Join the waiting list" in full.text
    assert everyone(site)["c@example.org"] == Attendance.WAITING
    assert SECRET not in waits.text
    assert waits.attachments == ()

    press(site, first, "withdraw")
    [_, place] = own_mails(site, "c@example.org", "event-signed-up")

    assert everyone(site) == {"b@example.org": Attendance.COMING, "c@example.org": Attendance.COMING}
    assert "A spot opened up, and it’s yours." in place.text
    assert SECRET in place.text


def test_withdrawing_leaves_no_byte_and_no_mail(site: EventSite) -> None:
    path = confirmed(site, "canary-sign-up@example.org")
    answer = press(site, path, "withdraw")
    site.services.store.empty_journal()
    folder = Path(site.services.settings.var_dir)
    files = [file for file in folder.rglob("*") if file.is_file() and "canary" in file.read_bytes().decode("latin-1")]

    assert "Your address is deleted" in answer
    assert files == []
    assert mails(site.services.store, "event-signed-up") == []
    assert site.browse.get(path, 404)


def test_no_mail_about_an_event_can_be_unsubscribed_from_by_one_press(site: EventSite) -> None:
    path = confirmed(site, "ana@example.org")
    sign_up(site, "eva@example.org")
    site.at(event().begins_at - timedelta(hours=23))
    site.services.put_due_mail()
    stranger = Browse(Client(make_app(site.services)))  # no cookie, no token
    stranger.ask(f"/unsubscribe/{path.rpartition('/')[2]}", "POST", data={"List-Unsubscribe": "One-Click"})
    found = {mail.kind: mail.unsubscribe for mail in mails(site.services.store)}

    assert set(found.values()) <= {None}
    assert everyone(site)["ana@example.org"] == Attendance.COMING
    assert "ends all email about this event" in site.browse.get(path).text


def test_what_is_kept_can_be_taken_along(site: EventSite) -> None:
    path = confirmed(site, "ana@example.org")
    data = json.loads(site.browse.ask(f"{path}.json").get_data())
    entry = read_calendar(site.browse.ask(f"{path}.ics").get_data()).walk("VEVENT")[0]

    assert (data["email"], data["event"], data["attendance"]) == ("ana@example.org", "night-meeting", "coming")
    assert {"name", "language", "asked_at", "confirmed_at"} <= data.keys()
    assert SECRET in str(entry["DESCRIPTION"])


def test_private_pages_are_kept_from_caches_and_logs(site: EventSite) -> None:
    path = confirmed(site, "ana@example.org")
    for where in (path, f"{path}.json", f"{path}.ics", FORM, CONFIRM):
        answer = site.browse.ask(where)
        assert "no-store" in answer.headers["Cache-Control"], where
        assert answer.headers["X-Robots-Tag"] == "noindex" or where.endswith((".json", ".ics"))
        assert path.rpartition("/")[2] not in redact_keys(where)


def test_an_event_that_organizers_hid_is_not_shown_behind_a_private_link(site: EventSite) -> None:
    path = confirmed(site, "ana@example.org")
    decide_events(site.services.store, CAMPAIGN, ("night-meeting",), EventDecision.REJECTED, site.now)
    page = site.browse.get(path).text

    assert "The organizers took this event off the site." in page
    assert SECRET not in page
    assert site.browse.ask(f"{path}.ics").status_code == 404
    assert "Your address is deleted" in press(site, path, "withdraw")
    assert everyone(site) == {}


def run_worker(site: EventSite, moment: datetime) -> int:
    site.at(moment)
    return site.services.put_due_mail()


def test_those_who_come_are_reminded_once_the_day_before(site: EventSite) -> None:
    confirmed(site, "ana@example.org", "es")
    sign_up(site, "never-confirms@example.org")
    begins = event().begins_at
    counts = [run_worker(site, begins - timedelta(hours=hours)) for hours in (30, 23, 22, 1)]
    [mail] = mails(site.services.store, "event-reminder")

    assert counts == [0, 1, 0, 0]
    assert (mail.to, mail.language) == ("ana@example.org", "es")
    assert SECRET in mail.text
    assert run_worker(site, begins + timedelta(hours=1)) == 0


def change(site: EventSite, changed: Event) -> list[Mail]:
    site.at(site.now + timedelta(hours=1))
    site.publish(changed)
    for _ in range(3):
        run_worker(site, site.now + timedelta(minutes=2))
    return mails(site.services.store, "event-changed")


def test_a_moved_or_canceled_event_tells_everyone_once(site: EventSite) -> None:
    for email in ("a@example.org", "b@example.org", "c@example.org"):
        confirmed(site, email)
    moved = change(site, event("2026-12-05 18:00", "2026-12-05 19:30"))
    better = change(site, event("2026-12-05 18:00", "2026-12-05 19:30", title=Both("Better", "Mejor")))
    gone = change(site, event("2026-12-05 18:00", "2026-12-05 19:30", canceled=Canceled(Both("Snow.", "Nieve."))))

    assert sorted(mail.to for mail in moved) == ["a@example.org", "b@example.org", "c@example.org"]
    assert len(better) == 3
    assert len(gone) == 6
    assert "Saturday, December 5, 2026" in moved[0].text
    assert "Canceled: Snow." in gone[-1].text
    [_, last] = [mail for mail in gone if mail.to == "a@example.org"]
    [entry] = read_calendar(last.attachments[0].content).walk("VEVENT")
    assert (entry["STATUS"], entry["SEQUENCE"]) == ("CANCELLED", 2)
    assert SECRET not in last.text
    assert run_worker(site, event("2026-12-05 18:00").begins_at - timedelta(hours=20)) == 0


def test_a_change_on_the_last_day_is_the_reminder_too(site: EventSite) -> None:
    confirmed(site, "ana@example.org")
    site.at(event().begins_at - timedelta(hours=20))
    site.publish(event(canceled=None, ends="2026-12-03 19:45"))
    counts = [run_worker(site, site.now + timedelta(minutes=2)) for _ in range(2)]

    assert counts == [1, 0]
    assert [mail.kind for mail in mails(site.services.store)][2:] == ["event-changed"]


def test_more_places_go_to_those_who_wait(site: EventSite) -> None:
    for email in ("a@example.org", "b@example.org", "c@example.org"):
        confirmed(site, email)
    change(site, event(sign_up=SignUp(3)))

    assert set(everyone(site).values()) == {Attendance.COMING}


def test_everyone_is_forgotten_thirty_days_after(site: EventSite) -> None:
    confirmed(site, "ana@example.org")
    sign_up(site, "never-confirms@example.org")
    store, ends = site.services.store, event().ends_at

    def tidied(moment: datetime) -> dict[str, Attendance]:
        for day in (0, 1, 2):  # the second and the third reading of the clock agree
            delete_expired_sign_ups(store, moment + timedelta(days=day))
        return everyone(site)

    after_a_week = tidied(site.now + timedelta(days=8))
    before, after = tidied(ends + timedelta(days=27)), tidied(ends + timedelta(days=31))

    assert after_a_week == {"ana@example.org": Attendance.COMING}
    assert before == {"ana@example.org": Attendance.COMING}
    assert after == {}


def test_a_link_that_is_a_week_old_confirms_no_more(site: EventSite) -> None:
    sign_up(site, "ana@example.org")
    [asked] = mails(site.services.store)
    site.at(site.now + timedelta(days=8))
    path = path_in(asked, "mine")

    assert "We can’t find that sign-up" in press(site, path, "confirm", 404)
    assert everyone(site) == {"ana@example.org": Attendance.PENDING}


def test_no_one_signs_up_for_what_has_begun(site: EventSite) -> None:
    fields = site.browse.get(FORM).fields
    site.at(event().begins_at)
    fields["email"], fields["is_16"] = "ana@example.org", "yes"

    assert "Sign-up for this event has closed" in site.browse.send(FORM, fields, 409).text
    assert everyone(site) == {}


def test_a_demonstration_asks_no_one_for_an_address(tmp_path: Path) -> None:
    site = EventSite(tmp_path, event(), contact_name="The Example Society")

    for path in (FORM, CONFIRM, address("events/mine/" + "k" * 22), address("letters/reminders")):
        assert site.browse.ask(path).status_code == 404
    site.services.close()


def test_an_attendee_has_no_field_for_what_is_not_asked() -> None:
    columns = {column.name for column in AttendeeRow.__table__.columns}

    assert not columns & {"ip", "age", "birthday", "phone", "zip", "user_agent"}
    assert {field for field in Attendee.__dataclass_fields__ if field in ("name", "email")} == {"name", "email"}
    assert replace(event(), sign_up=None).takes_sign_ups(event().begins_at) is False


def test_the_mail_as_it_leaves_has_the_file_and_one_recipient(site: EventSite) -> None:
    confirmed(site, "ana@example.org", "es")
    [mail] = own_mails(site, "ana@example.org", "event-signed-up")
    raw = message_bytes(mail, Sender("letters@example.org", "Ñandú"), "1", site.now)
    read = message_from_bytes(raw, policy=default)
    [file] = read.iter_attachments()

    assert (file.get_content_type(), file.get_filename()) == ("text/calendar", "night-meeting.ics")
    assert file.get_payload(decode=True) == mail.attachments[0].content
    assert read["To"] == "ana@example.org"
    assert read["List-Unsubscribe"] is None
    assert max(map(len, raw.split(b"\r\n"))) <= 998
