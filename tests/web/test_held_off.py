"""A form that is held off, because too many come or its token is stale: counted first, and given back unread."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from werkzeug.test import Client

from campaign.domain.language import LANGUAGES, Language
from campaign.rendering.locale import locale_for
from campaign.web.app import Application, make_app
from tests.conftest import seeded_parts
from tests.web.browse import Browse
from tests.web.faulty import Unprintable
from tests.web.making import Maker
from tests.web.page import Page, said
from tests.web.writing import SIGNER, Writer

pytestmark = pytest.mark.slow

#: A letter with much to say about it.
WRONG = {
    "part-opening": "In all, 5,000 people were sent!!!",
    "paper_name": "The Gazette",
    "max_words": "3",
    "blank-town": "Vado",
    **SIGNER,
}
BUTTONS = ("check", "whole", "text", "print", "pdf")


@pytest.fixture
def strict(tmp_path: Path) -> Iterator[Application]:
    """A site whose checks break, and that lets an address ask twice a minute."""
    parts = seeded_parts(tmp_path, preview_limit="2/minute", pdf_limit="2/minute")
    parts.__dict__["printable"] = Unprintable()
    yield make_app(parts)
    parts.close()


def writer_at(application: Application, healthy: Application, language: Language = "en", token: str = "") -> Writer:
    """A writer with a form of the healthy site, whose token may be another's."""
    writer = Writer(Browse(Client(healthy)), language=language)
    cookie = writer.browse.client.get_cookie("form")
    assert cookie
    writer.browse = Browse(Client(application))
    writer.browse.client.set_cookie("form", cookie.value)
    for name, words in {**WRONG, **({"csrf_token": token} if token else {})}.items():
        writer.fields[name] = words
    return writer


def test_a_form_without_a_good_token_is_counted_too(strict: Application, application: Application) -> None:
    statuses = [writer_at(strict, application, token="x").asks("check").status_code for _ in range(4)]

    assert statuses == [400, 400, 429, 429]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("token, statuses", [("x", [400, 400, 429]), ("", [500, 500, 429])])
def test_a_template_of_ones_own_is_given_back_unread_too(
    strict: Application, application: Application, language: Language, token: str, statuses: list[int]
) -> None:
    """Where it is read, the broken checks tell."""
    maker = Maker(Browse(Client(application)), language=language)
    cookie = maker.browse.client.get_cookie("form")
    assert cookie
    maker.browse = Browse(Client(strict))
    maker.browse.client.set_cookie("form", cookie.value)
    maker.fields["title"] = "Ours <b>"
    if token:
        maker.fields["csrf_token"] = token
    answers = [maker.asks("check") for _ in statuses]
    page = maker.presses("check", 429)

    assert [answer.status_code for answer in answers] == statuses
    assert page.fields["title"] == "Ours <b>"
    assert locale_for(language).translate(
        "We haven’t checked your text this time. It’s still here. Press the button below to check it."
    ) in said(page.tree)
    assert page.with_class("finding-list") == page.with_class("letter-paper") == []


@pytest.mark.parametrize("button", BUTTONS)
def test_a_stale_form_is_not_read_by_any_check(strict: Application, application: Application, button: str) -> None:
    """A check of this site breaks: whatever asks it is an error. Nobody asks it of what is exported anyway."""
    writer = writer_at(strict, application)
    asked = writer.asks(button).status_code
    stale = writer_at(strict, application, token="x").presses(button, status=400)

    assert asked == (200 if button.endswith(":anyway") else 500)
    assert_unread(stale, "en")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("button", BUTTONS)
def test_a_form_too_many_is_not_read_by_any_check(
    strict: Application, application: Application, button: str, language: Language
) -> None:
    for _ in range(2):
        writer_at(strict, application, token="x").asks(button)
    page = writer_at(strict, application, language).presses(button, status=429)

    assert_unread(page, language)
    assert int(page.answer.headers["Retry-After"]) > 0


def assert_unread(page: Page, language: Language) -> None:
    locale = locale_for(language)

    assert page.with_class("letter-paper") == page.with_class("source-sheet") == []
    assert page.notes == []
    assert locale.translate(
        "We haven’t checked your text this time. It’s still here. Press the button below to check it."
    ) in map(said, page.all("p"))
    assert {name: page.fields[name] for name in WRONG} == WRONG
    assert "check" in page.buttons
    assert page.opens == "read"


def test_the_next_try_is_read_again(application: Application) -> None:
    writer = writer_at(application, application, token="x")
    writer.presses("check", status=400)
    page = writer.presses("check")

    assert page.with_class("letter-paper")
    assert page.stops
