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
from tests.web.page import said

ONE_CLICK = {"List-Unsubscribe": "One-Click"}


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    made = seeded_parts(tmp_path)
    with made.store.writing() as session:
        put_mail(session, a_mail(unsubscribe=f"https://example.org/unsubscribe/{LINK_KEY}"), NOON)
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
        ("", "Stop these emails", "You won’t get these emails any more"),
        ("/es", "Dejar de recibir estos correos", "Ya no recibirá estos correos"),
    ],
)
def test_a_person_presses_a_button(client: Client, services: Services, prefix: str, before: str, after: str) -> None:
    page = Browse(client).get(f"{prefix}/unsubscribe/{LINK_KEY}")
    assert said(page.one("h1")) == before
    answer = client.post(page.one("form").get("action", ""), data=ONE_CLICK)

    assert after in answer.get_data(as_text=True)
    assert state(services) == "withdrawn"


def test_known_and_unknown_keys_and_a_second_press_get_the_same_answer(client: Client) -> None:
    pages = [
        client.post(f"/unsubscribe/{key}", data=ONE_CLICK).get_data(as_text=True).replace(key, "")
        for key in (LINK_KEY, LINK_KEY, "x" * 22, "short")
    ]

    assert len(set(pages)) == 1


def test_the_page_is_private(client: Client) -> None:
    answer = client.get(f"/unsubscribe/{LINK_KEY}")

    assert "no-store" in answer.headers["Cache-Control"]
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert "Set-Cookie" not in answer.headers
