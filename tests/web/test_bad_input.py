"""Nothing that can be put into a field makes an error page, runs, or is lost."""

from __future__ import annotations

from html import escape
from io import BytesIO

import pytest
from werkzeug.datastructures import MultiDict
from werkzeug.test import Client, TestResponse

from campaign.domain.texts.normalise import clean, one_line
from campaign.web.app import Application
from tests.rendering.pdf_files import opened, text_of
from tests.web.bad_input import BAD, BROKEN
from tests.web.browse import Browse
from tests.web.page import Page, said
from tests.web.writing import Writer

FACT = "transfers-senate-945"
TEXTS = ("part-opening", "part-stake", "part-facts", "part-ask", "part-closing", "text", "aside")
LINES = (
    *("paper_name", "max_words", "blank-town", f"words-{FACT}"),
    *("sender-name", "sender-address", "sender-phone", "sender-email", "sender-bio"),
    *("article-title", "article-day", "article-address", "sent-last", "disclosure"),
)
OTHERS = (
    "given",
    "tie",
    "sent-elsewhere",
    "language",
    "paper",
    "fact",
    "own_figures",
    "with_sources",
    "whole",
    "do",
    "kept",
    "nobody",
    "words-nobody",
)
URLENCODED = "application/x-www-form-urlencoded"
SCRIPTS = {"writing.js", "keeping.js", "signing.js", "copy.js", "remember.js"}


@pytest.fixture(scope="module")
def chosen(application: Application) -> Writer:
    """A writer who has chosen a fact; each test goes on from a copy of their form."""
    writer = Writer(Browse(Client(application)))
    writer.chooses(FACT).presses("check")
    return writer


@pytest.fixture
def form(chosen: Writer) -> MultiDict[str, str]:
    return MultiDict(chosen.fields)


def sent(writer: Writer, form: MultiDict[str, str], button: str = "check") -> TestResponse:
    if "text" in form:
        form["whole"] = "yes"
    form.setdefault("do", button)
    return writer.browse.post(writer.path, form)


def page_of(writer: Writer, form: MultiDict[str, str]) -> Page:
    return writer.browse.read(writer.path, sent(writer, form))


def clean_as(name: str, typed: str) -> str:
    return clean(typed).text if name in TEXTS else one_line(typed).text


@pytest.mark.parametrize("name", [*TEXTS, *LINES])
@pytest.mark.parametrize("kind", BAD)
def test_what_is_typed_comes_back_as_it_was_but_clean(
    chosen: Writer, form: MultiDict[str, str], name: str, kind: str
) -> None:
    form[name] = BAD[kind]
    answer = sent(chosen, form)

    assert answer.status_code == 200
    assert str(escape(clean_as(name, BAD[kind]))).replace("&#x27;", "&#39;").replace("&quot;", "&#34;") in answer.text


@pytest.mark.parametrize("name", OTHERS)
@pytest.mark.parametrize("kind", BAD)
def test_what_no_form_of_ours_sends_is_an_ordinary_page(
    chosen: Writer, form: MultiDict[str, str], name: str, kind: str
) -> None:
    form[name] = BAD[kind]

    assert sent(chosen, form).status_code == 200


@pytest.mark.parametrize("whole", [False, True])
@pytest.mark.parametrize("kind", BAD)
def test_the_same_in_every_field_at_once_is_a_page_with_manners(
    chosen: Writer, form: MultiDict[str, str], kind: str, whole: bool
) -> None:
    names = [name for name in (*TEXTS, *LINES) if name != "text" or whole]
    typed = BAD[kind][:8_000]  # all of them together fit into the largest form
    for name in (*names, "own_figures", "kept"):
        form[name] = typed
    page = page_of(chosen, form)

    assert {str(script.get("src")).split("/")[-1].split("?")[0] for script in page.all("script")} == SCRIPTS
    assert "49" not in "".join(said(step) for step in page.with_class("step")) or "7*7" not in typed
    wanted = {name: words for name in names if (words := clean_as(name, typed)).strip()}
    assert [name for name, words in wanted.items() if page.fields.get(name, "") != words] == []


@pytest.mark.parametrize("kind", BAD)
def test_a_pdf_of_it_holds_the_words_or_a_page_says_why_not(
    chosen: Writer, form: MultiDict[str, str], kind: str
) -> None:
    typed = BAD[kind][:8_000]
    for name in (*TEXTS[:5], *LINES[4:], "sender-headline"):
        form[name] = typed
    answer = sent(chosen, form, "pdf:anyway")

    if answer.content_type == "application/pdf":
        words = [word for word in clean(typed).text.split() if word.isascii()]
        assert len(opened(answer.data).pages) < 30
        assert opened(answer.data).attachments == {}
        assert not words or words[0][:12] in " ".join(text_of(answer.data).split())
    else:
        page = chosen.browse.read(chosen.path, answer, status=422)
        assert page.fields["part-opening"] == clean(typed).text
        assert "too long" in said(page.with_class("notice")[0])


@pytest.mark.parametrize("kind", ["nul", "bidi", "zero width", "controls", "unassigned"])
@pytest.mark.parametrize("name", ["part-opening", "part-closing", "blank-town", f"words-{FACT}", "text"])
def test_characters_that_had_to_go_are_named(chosen: Writer, form: MultiDict[str, str], name: str, kind: str) -> None:
    form[name] = f"Something is written. {BAD[kind]}"

    assert [note for note in page_of(chosen, form).notes if "U+" in note]


@pytest.mark.parametrize("name", ["part-opening", "part-closing", f"words-{FACT}", "text"])
def test_a_mark_of_a_fact_that_is_not_there_is_a_finding(chosen: Writer, form: MultiDict[str, str], name: str) -> None:
    form[name] = BAD["unknown fact"]
    page = page_of(chosen, form)

    assert [note for note in page.notes if "[@nobody]" in note]
    assert "[@nobody]" in said(page.with_class("letter-paper")[0])


@pytest.mark.parametrize("kind", BROKEN)
@pytest.mark.parametrize("name", ["part-opening", "sender-name", "fact", "do", "language", "nobody"])
def test_bytes_that_are_no_text_are_kept_as_they_came(chosen: Writer, name: str, kind: str) -> None:
    token = chosen.fields["csrf_token"]
    body = f"csrf_token={token}&part-stake=kept&{name}=before".encode() + BROKEN[kind]
    answer = chosen.browse.ask(
        chosen.path, "POST", input_stream=BytesIO(body), content_type=URLENCODED, content_length=len(body)
    )
    page = chosen.browse.read(chosen.path, answer)

    assert page.fields["part-stake"] == "kept"
    assert name not in ("part-opening", "sender-name") or page.fields[name].startswith("before")


@pytest.mark.parametrize("raw", [b"\xff\xfe", b"\xed\xa0\x80", b"\xc0\x80", b"\xe2\x82"])
def test_parts_that_are_no_text_leave_the_rest_as_it_is(chosen: Writer, raw: bytes) -> None:
    parts = {
        "csrf_token": chosen.fields["csrf_token"].encode(),
        "part-stake": b"kept",
        "part-opening": b"before " + raw,
    }
    body = b"".join(
        b'--x\r\nContent-Disposition: form-data; name="%s"\r\n\r\n%s\r\n' % (name.encode(), value)
        for name, value in parts.items()
    )
    answer = chosen.browse.ask(
        chosen.path, "POST", data=body + b"--x--\r\n", content_type="multipart/form-data; boundary=x"
    )
    page = chosen.browse.read(chosen.path, answer)

    assert page.fields["part-stake"] == "kept"
    assert page.fields["part-opening"].startswith("before \ufffd")


def test_the_same_field_many_times_is_one_field(chosen: Writer) -> None:
    fields = MultiDict([*chosen.fields.items(multi=True), *[("part-opening", f"text {i}") for i in range(400)]])
    page = chosen.browse.send(chosen.path, fields)

    assert len(page.fields.getlist("part-opening")) == 1
