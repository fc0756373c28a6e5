"""The composer for messages and calls to officials: it asks who they are, and offers only what can be made."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from werkzeug.datastructures import MultiDict
from werkzeug.test import Client

from campaign.assembly import Services
from campaign.commands.running import publish_gallery
from campaign.settings import Settings
from campaign.web.app import make_app
from tests.web.browse import Browse

MESSAGE, CALL, LETTER = (
    f"/the-night-bus/letters/{slug}" for slug in ("write-to-the-council", "call-the-council", "bring-it-back")
)
#: What only newspapers ask for, in English.
OF_NEWSPAPERS = (
    "editor",
    "Your newspaper",
    "this newspaper",
    "The newspaper",
    "disclosure",
    "Headline",
    "Short bio",
    "another newspaper",
)
TYPED = {
    "part-opening": "I live on Canal Street.",
    "official-title": "Mayor",
    "official-name": "Ann Lee",
    "official-body": "City of Mill River",
}
FOR_A_PAPER = {
    "paper_name": "The Mill River Ledger",
    "max_words": "150",
    "tie": "member",
    "disclosure": "I volunteer.",
    "sent-elsewhere": "no",
}


@pytest.fixture(scope="module")
def visitor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browse]:
    parts = Services(
        Settings(var_dir=tmp_path_factory.mktemp("officials"), secret_key="x" * 40, renderers=1, demo=True)
    )
    publish_gallery(parts)
    yield Browse(Client(make_app(parts)))
    parts.close()


def presses(visitor: Browse, path: str, button: str, typed: dict[str, str]) -> MultiDict[str, str]:
    fields = visitor.get(path).fields
    for name, value in typed.items():
        fields[name] = value
    fields["do"] = button
    return fields


@pytest.mark.parametrize("path", [MESSAGE, CALL])
def test_the_page_speaks_of_no_newspaper(visitor: Browse, path: str) -> None:
    text = visitor.send(path, presses(visitor, path, "text:anyway", TYPED)).text

    assert [words for words in OF_NEWSPAPERS if words in text] == []


def test_a_message_greets_whom_the_writer_names(visitor: Browse) -> None:
    page = visitor.send(MESSAGE, presses(visitor, MESSAGE, "check", TYPED))

    assert "Dear Mayor Lee:" in page.text
    assert {name: page.fields[name] for name in TYPED} == TYPED


def test_a_call_offers_no_mail_and_refuses_one(visitor: Browse) -> None:
    page = visitor.send(CALL, presses(visitor, CALL, "text:anyway", TYPED))
    refused = visitor.send(CALL, presses(visitor, CALL, "eml:anyway", TYPED), 422)

    assert 'value="eml"' not in page.text
    assert "data-before" not in page.text
    assert "for reading aloud, not for email" in refused.text


@pytest.mark.parametrize("path", [MESSAGE, CALL])
def test_what_was_typed_for_a_newspaper_waits_and_comes_back(visitor: Browse, path: str) -> None:
    there = visitor.send(path, presses(visitor, LETTER, "check", FOR_A_PAPER))
    back = visitor.send(LETTER, MultiDict([*there.fields.items(multi=True), ("do", "check")]))

    assert {name: back.fields[name] for name in FOR_A_PAPER} == FOR_A_PAPER


def test_what_was_typed_of_an_official_waits_while_a_letter_goes_to_a_newspaper(visitor: Browse) -> None:
    there = visitor.send(LETTER, presses(visitor, MESSAGE, "check", TYPED))

    assert {name: there.fields[name] for name in TYPED} == TYPED
