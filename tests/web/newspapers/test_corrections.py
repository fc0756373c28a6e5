"""A correction of a rule card reaches the organizers, with nothing of who sent it; nothing typed is lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from werkzeug.test import Client

from campaign.assembly import Services
from campaign.domain.inbox import InboxKind
from campaign.web.app import make_app
from tests.conftest import NOON, seeded_parts
from tests.web.addresses import PAPER
from tests.web.browse import Browse
from tests.web.page import Page, said

FORM = f"/newspapers/{PAPER}/correction"
WORDS = "The limit is 200 words now.\nSee <https://example.org/letters>, «sí» {{7*7}}."


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """A site of its own, since it is written to."""
    made = seeded_parts(tmp_path)
    yield made
    made.close()


@pytest.fixture
def visitor(services: Services) -> Browse:
    return Browse(Client(make_app(services)))


def send(visitor: Browse, text: str, status: int = 303, form: str = FORM) -> Page:
    """Open the form, type, and press its button."""
    fields = visitor.get(form).fields
    fields["text"] = text
    answer = visitor.post(form, fields)
    if status == 303:
        assert answer.status_code == 303, answer.text
        return visitor.get(answer.headers["Location"])
    return visitor.read(form, answer, status)


@pytest.mark.parametrize("prefix, thanks", [("", "Thank you"), ("/es", "Gracias")])
def test_what_was_sent_is_in_the_inbox_and_the_sender_is_thanked(
    visitor: Browse, services: Services, prefix: str, thanks: str
) -> None:
    page = send(visitor, f"  {WORDS}  ", form=f"{prefix}{FORM}")
    (item,) = services.store.inbox.all()

    assert said(page.one("h1")) == thanks
    assert page.path == f"{prefix}/newspapers/{PAPER}/thanks"
    assert (item.kind, item.about, item.text, item.received_at) == (InboxKind.CORRECTION, PAPER, WORDS, NOON)


def test_the_page_says_what_it_keeps(visitor: Browse) -> None:
    assert "We keep what you send" in visitor.get(FORM).text
    assert "Guardamos lo que envía" in visitor.get(f"/es{FORM}").text


@pytest.mark.parametrize(
    "prefix, summary, error, kicker",
    [
        ("", "Fix this before you send it", "Tell us what’s wrong and where you read it.", "Error: Suggest"),
        ("/es", "Corrija esto", "Díganos qué está mal y dónde lo leyó.", "Error: Proponer"),
    ],
)
@pytest.mark.parametrize("text", ["", "   \n\n ", "\u200b\u202e\x07"])
def test_nothing_is_no_correction(
    visitor: Browse, services: Services, text: str, prefix: str, summary: str, error: str, kicker: str
) -> None:
    page = send(visitor, text, 422, form=f"{prefix}{FORM}")
    [told], field = page.with_class("error-summary"), page.one("textarea", id="text")

    assert summary in said(told)
    assert [(link.get("href"), error in said(link)) for link in told.iter("a")] == [("#text", True)]
    assert field.get("aria-invalid") == "true"
    assert field.get("aria-describedby") == "text-hint text-error"
    assert said(page.one("span", id="text-error")) == error
    assert said(page.one("title")).startswith(kicker)
    assert services.store.inbox.all() == ()


@pytest.mark.parametrize("length, status", [(2000, 303), (2001, 422), (100_000, 422)])
def test_a_correction_has_two_thousand_characters_at_most_and_none_is_lost(
    visitor: Browse, services: Services, length: int, status: int
) -> None:
    page = send(visitor, "ñ" * length, status)

    assert len(services.store.inbox.all()) == (1 if status == 303 else 0)
    if status == 422:
        assert page.fields["text"] == "ñ" * length
        assert f"{length} characters" in said(page.with_class("error")[0])


def test_characters_that_hide_do_not_reach_the_organisers(visitor: Browse, services: Services) -> None:
    send(visitor, "Now 2\u200b00\x00 words\u202e.\r\nYes.")

    assert services.store.inbox.all()[0].text == "Now 200 words.\nYes."


def test_a_form_of_another_site_changes_nothing(visitor: Browse, services: Services) -> None:
    visitor.get(FORM)
    page = visitor.send(FORM, {"csrf_token": "forged", "text": WORDS}, 400)

    assert page.fields["text"] == WORDS
    assert "Your text is safe" in said(page.with_class("notice")[0])
    assert services.store.inbox.all() == ()


def test_who_sends_too_many_is_held_off_with_the_text_kept(visitor: Browse, services: Services) -> None:
    for number in range(10):
        send(visitor, f"Correction {number}")
    page = send(visitor, WORDS, 429)
    services.clock = lambda: NOON + timedelta(hours=1, seconds=1)
    visitor_later = Browse(Client(make_app(services)))

    assert page.fields["text"] == WORDS
    assert page.answer.headers["Retry-After"] == "3600"
    assert "in 60 minutes" in said(page.with_class("notice")[0])
    assert len(services.store.inbox.all()) == 10
    send(visitor_later, WORDS)
    assert len(services.store.inbox.all()) == 11


def test_search_engines_skip_the_form_and_the_card_sets_no_cookie(visitor: Browse) -> None:
    assert visitor.ask(FORM).headers["X-Robots-Tag"] == "noindex"
    assert "Set-Cookie" not in visitor.ask(f"/newspapers/{PAPER}").headers
    assert FORM in [link.get("href") for link in visitor.get(f"/newspapers/{PAPER}").all("a")]


@pytest.mark.parametrize("method", ["PUT", "DELETE"])
def test_a_correction_is_sent_in_one_way_alone(visitor: Browse, method: str) -> None:
    assert visitor.ask(FORM, method).status_code == 405
