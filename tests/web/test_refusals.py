"""What is not answered: too much, and what did not come from our own form."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from urllib.parse import urlencode

import pytest
from werkzeug.datastructures import MultiDict
from werkzeug.test import Client

from campaign.assembly import Services
from campaign.web.app import Application
from tests.web.addresses import DATA, FORMS, LETTER, PAPER, PUBLIC
from tests.web.browse import Browse, address
from tests.web.manners import LOOK_UPS
from tests.web.page import said
from tests.web.writing import SIGNER, Writer

FACT = "transfers-senate-945"
URLENCODED = "application/x-www-form-urlencoded"
TYPED = {
    "part-opening": "The opening,\nin two lines.",
    "part-closing": "The closing <b>.",
    f"words-{FACT}": "A sentence.",
    "blank-town": "Vado",
    "paper_name": "The Gazette",
    "max_words": "199",
    **SIGNER,
}
#: Examples for the variable parts of addresses.
KEY = "A" * 22
#: What a demonstration does not offer, or what leads nowhere on it; tests of each ask for the token on a site that does.
#: One press ends mail without a token, which mail programs do not have; there is nothing behind this key.
OFFERED_BY_OWNERS = ("/petition", "/events/", "/coalition/mine/", "/letters/reminders", "/unsubscribe/")
VALUES = {
    "campaign": "no-asylum-cooperative-agreements",
    "template": LETTER,
    "slug": "x",
    "id": PAPER,
    "name": "x",
    "key": KEY,
}


def encodings(fields: list[tuple[str, str]]) -> Iterator[tuple[str, bytes]]:
    """The same form in each way that a form can be sent."""
    yield URLENCODED, urlencode(fields).encode()
    parts = [f'--x\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in fields]
    yield "multipart/form-data; boundary=x", "".join([*parts, "--x--\r\n"]).encode()


@pytest.mark.parametrize("which", [0, 1])
@pytest.mark.parametrize(
    "fields",
    [
        [("part-opening", "x" * 10_000_000)],
        [("part-opening", "x" * 1_000_000), *[(f"part-{number}", "x" * 1_000_000) for number in range(4)]],
        [(f"field-{number}", "x") for number in range(10_000)],
        [("fact", "x")] * 10_000,
        [("fact", "")] * 601,
        [("", "")] * 80_000,
        [("part-opening", "x" * 120_001)],
        [("x" * 201, "x")],
    ],
    ids=[
        *("one field of ten megabytes", "five megabytes", "ten thousand fields", "one field ten thousand times", "601"),
        *("nothing 80,000 times", "a field too long", "a name too long"),
    ],
)
def test_too_much_at_once_is_refused_with_a_page(browse: Browse, fields: list[tuple[str, str]], which: int) -> None:
    content_type, body = list(encodings(fields))[which]
    answer = browse.ask(address(f"letters/{LETTER}"), "POST", data=body, content_type=content_type)
    page = browse.read(address(f"letters/{LETTER}"), answer, status=413)

    assert "Shorten it" in said(page.one("main"))
    assert "Back button" in said(page.one("main"))


@pytest.mark.parametrize("which", [0, 1])
def test_the_largest_honest_form_fits(browse: Browse, which: int) -> None:
    """Text, parts, a text set aside and a template, each at its own limit, and the browser's copy of them all."""
    token = Writer(browse).fields["csrf_token"]
    long = "Nos dijeron que «así» será: ¿qué pasó con los niños? "
    texts = {name: (name + " " + long * 400)[:20_000] for name in ("part-opening", "aside", "own_template")}
    typed = {**TYPED, **texts}
    copy = urlencode(typed)[: 3 * 20_000]
    fields = [("csrf_token", token), *typed.items(), ("kept", copy)]
    if which == 0:
        fields.pop()  # our own pages send their forms in parts
    content_type, body = list(encodings(fields))[which]
    answer = browse.ask(address(f"letters/{LETTER}"), "POST", data=body, content_type=content_type)
    page = browse.read(address(f"letters/{LETTER}"), answer)

    assert [name for name in TYPED if page.fields[name] != typed[name].strip()] == []


def a_stranger(application: Application) -> str:
    """The token of somebody else."""
    return Writer(Browse(Client(application))).fields["csrf_token"]


@pytest.mark.parametrize("button", ["check", "text", "pdf", "print", "pdf:anyway", "whole"])
@pytest.mark.parametrize("token", ["missing", "empty", "wrong", "a stranger's", "without its cookie"])
def test_a_stale_form_comes_back_with_all_its_text(
    browse: Browse, application: Application, button: str, token: str
) -> None:
    writer = Writer(browse)
    tokens = {"empty": "", "wrong": "x.y.z", "a stranger's": a_stranger(application)}
    writer.fields["csrf_token"] = tokens.get(token, writer.fields["csrf_token"])
    if token == "missing":
        del writer.fields["csrf_token"]
    if token == "without its cookie":
        browse.client.delete_cookie("form")
    for name, words in {**TYPED, "fact": FACT}.items():
        writer.fields[name] = words
    page = writer.presses(button, status=400)

    assert {name: page.fields[name] for name in TYPED} == TYPED
    assert page.fields["fact"] == FACT
    assert "Your text is safe" in said(page.with_class("notice")[0])
    assert writer.presses("check").fields["part-opening"] == TYPED["part-opening"]


def test_the_whole_text_comes_back_from_a_stale_form_too(browse: Browse) -> None:
    writer = Writer(browse)
    writer.fields.update({"whole": "yes", "text": "All of it.", "aside": "And more.", "csrf_token": "x"})
    writer.fields["csrf_token"] = "x"
    page = writer.presses("check", status=400)

    assert page.fields["text"] == "All of it."
    assert page.fields["aside"] == "And more."


def test_every_address_that_changes_anything_asks_for_its_token(browse: Browse, application: Application) -> None:
    rules = [
        rule for rule in application.flask.url_map.iter_rules() if (rule.methods or set()) - {"GET", "HEAD", "OPTIONS"}
    ]
    adapter = application.flask.url_map.bind("localhost")
    posted = [adapter.build(rule.endpoint, {name: VALUES[name] for name in rule.arguments}) for rule in rules]

    # Officials are looked up, and a call's outcome, which needs the token, is not in what is sent here.
    others = [path for path in posted if any(part in path for part in OFFERED_BY_OWNERS)]
    asked = [path for path in posted if path not in (*LOOK_UPS, *others) and "/officials" not in path]
    forms = [address(rest) for rest in (f"letters/{LETTER}", f"letters/{LETTER}/own", f"drafts/{VALUES['key']}")]
    forms += [address("published/tell"), address(f"published/mine/{VALUES['key']}")]
    forms.append(f"/newspapers/{PAPER}/correction")
    assert sorted(asked) == sorted([*forms, *(f"/es{path}" for path in forms)])
    assert [browse.ask(path, "POST", data={"do": "check"}).status_code for path in asked] == [400] * len(asked)
    answers = {path: browse.ask(path, "POST", data={"do": "confirm"}).status_code for path in others}
    assert {path for path, status in answers.items() if status == 200} == {
        f"{home}/unsubscribe/{KEY}" for home in ("", "/es")
    }
    assert set(answers.values()) <= {200, 400, 404, 410}
    assert set(LOOK_UPS) < set(posted)


@pytest.mark.parametrize("content_type", ["application/json", "text/plain", "text/xml", "", "a/b; c"])
@pytest.mark.parametrize("path", [address(f"letters/{LETTER}"), f"/es/newspapers/{PAPER}/correction"])
def test_a_body_of_another_kind_is_refused_unread(browse: Browse, path: str, content_type: str) -> None:
    answer = browse.ask(path, "POST", data=b"[" * 100_000, content_type=content_type)
    page = browse.read(path, answer, status=415)

    assert page.answer.headers["Content-Security-Policy"]


@pytest.mark.parametrize("content_type", ["multipart/form-data", "multipart/form-data; boundary=" + "x" * 3000])
def test_parts_that_cannot_be_parted_are_a_form_without_a_token(browse: Browse, content_type: str) -> None:
    answer = browse.ask(address(f"letters/{LETTER}"), "POST", data=b'{"do": "check"}\xff', content_type=content_type)
    browse.read(address(f"letters/{LETTER}"), answer, status=400)


@pytest.mark.parametrize("name", ["part-opening", "csrf_token", "text", "do"])
def test_a_file_in_place_of_a_field_is_no_field(browse: Browse, name: str) -> None:
    token = Writer(browse).fields["csrf_token"]
    body = (
        f'--x\r\nContent-Disposition: form-data; name="csrf_token"\r\n\r\n{token}\r\n'
        f'--x\r\nContent-Disposition: form-data; name="{name}"; filename="../../a\\"b.txt"\r\n\r\n{"y" * 70_000}\r\n--x--\r\n'
    )
    answer = browse.ask(
        address(f"letters/{LETTER}"), "POST", data=body.encode(), content_type="multipart/form-data; boundary=x"
    )

    assert answer.status_code == (400 if name == "csrf_token" else 200)
    assert "yyyy" not in answer.text


def contents(services: Services) -> dict[str, list[tuple[object, ...]]]:
    """Everything in the store but the PDFs of sheets, which are made when they are first asked for."""
    with sqlite3.connect(f"file:{services.settings.var_dir / 'campaign.sqlite3'}?mode=ro", uri=True) as store:
        names = [name for (name,) in store.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found = {name: store.execute(f"SELECT * FROM {name}").fetchall() for name in names if name != "renders"}  # noqa: S608  # our own tables
    store.close()
    return found


def test_looking_changes_nothing(browse: Browse, services: Services) -> None:
    before = contents(services)
    for path in (*PUBLIC, *FORMS, *DATA):
        browse.ask(path)
        browse.ask(f"{path}?do=whole&text=x&part-opening=x&whole=yes")
    writer = Writer(browse).types(part_opening="Hello")
    writer.presses("check")

    assert contents(services) == before


def test_the_query_of_the_composers_address_is_not_read_as_a_letter(browse: Browse) -> None:
    fields = MultiDict({"do": "whole", "whole": "yes", "text": "x", "part-opening": "Hello", "sender-name": "Ada"})
    page = Writer(browse, query=f"?{urlencode(fields)}").page

    assert "text" not in page.fields
    assert page.fields["part-opening"] == ""
    assert "sender-name" not in page.fields
