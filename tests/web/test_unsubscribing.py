"""Mail that comes again ends by one press, for people and for mail programs, and by nothing less."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from werkzeug.test import Client

from campaign.assembly import Services
from campaign.storage.mail.outbox import put_mail
from campaign.web.app import make_app
from tests.conftest import NOON, seeded_parts
from tests.domain.mail.samples import LINK_KEY, a_mail
from tests.web.browse import Browse
from tests.web.page import Page, said

ONE_CLICK = {"List-Unsubscribe": "One-Click"}


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    made = seeded_parts(tmp_path)
    with made.store.writing() as session:
        put_mail(session, a_mail(link=LINK_KEY, unsubscribe=f"https://example.org/unsubscribe/{LINK_KEY}"), NOON)
    yield made
    made.close()


@pytest.fixture
def client(services: Services) -> Client:
    return Client(make_app(services))


def state(services: Services) -> str:
    return services.store.outbox.all()[0].state


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_opening_the_link_changes_nothing(client: Client, services: Services, method: str) -> None:
    answer = client.open(f"/unsubscribe/{LINK_KEY}", method=method)

    assert answer.status_code == 200
    assert state(services) == "waiting"


def test_a_mail_program_posts_without_a_cookie_in_either_encoding(client: Client, services: Services) -> None:
    for content_type in ("application/x-www-form-urlencoded", "multipart/form-data"):
        answer = client.post(f"/unsubscribe/{LINK_KEY}", data=ONE_CLICK, content_type=content_type)
        assert answer.status_code == 200

    assert state(services) == "withdrawn"


@pytest.mark.parametrize(
    ("prefix", "before", "after"),
    [
        ("", "Unsubscribe", "You won’t get these emails anymore"),
        ("/es", "Cancelar la suscripción", "Ya no recibirá estos correos"),
    ],
)
def test_a_person_presses_a_button(client: Client, services: Services, prefix: str, before: str, after: str) -> None:
    page = Browse(client).get(f"{prefix}/unsubscribe/{LINK_KEY}")
    assert said(page.one("h1")) == before
    answer = client.post(page.one("form").get("action", ""), data=ONE_CLICK)

    assert after in answer.get_data(as_text=True)
    assert state(services) == "withdrawn"


def said_by(client: Client, key: str, method: str) -> tuple[int, str]:
    answer = client.open(f"/unsubscribe/{key}", method=method, data=ONE_CLICK if method == "POST" else None)
    return answer.status_code, said(Page(key, answer).one("h1"))


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("key", ["short", LINK_KEY[:-1], f"{LINK_KEY}="])
def test_a_link_that_was_cut_off_is_never_said_to_have_ended_anything(
    client: Client, services: Services, method: str, key: str
) -> None:
    assert said_by(client, key, method) == (404, "This link is cut off")
    assert state(services) == "waiting"


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_link_that_leads_nowhere_says_so_and_a_second_press_too(client: Client, method: str) -> None:
    client.post(f"/unsubscribe/{LINK_KEY}", data=ONE_CLICK)
    nothing = (200, "There is nothing behind this link anymore")

    assert [said_by(client, key, method) for key in (LINK_KEY, "x" * 22)] == [nothing, nothing]


def test_a_key_that_leads_nowhere_takes_no_lock(client: Client, services: Services) -> None:
    """Anyone can send any number of them: sign-ups must not wait behind them."""
    with services.store.writing():
        assert said_by(client, "x" * 22, "POST")[0] == 200


def test_the_page_is_private(client: Client) -> None:
    answer = client.get(f"/unsubscribe/{LINK_KEY}")

    assert "no-store" in answer.headers["Cache-Control"]
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert "Set-Cookie" not in answer.headers
