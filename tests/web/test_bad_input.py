"""Nothing that can be put into a field makes an error page, runs, or is lost."""

from __future__ import annotations

from html import escape
from io import BytesIO

import pytest
from pypdf import PdfReader
from werkzeug.datastructures import MultiDict

from campaign.domain.normalise import clean, one_line
from tests.web.addresses import LETTER, OP_ED
from tests.web.bad_input import BAD, BROKEN
from tests.web.browse import Browse
from tests.web.page import said
from tests.web.writing import Writer

FACT = "transfers-senate-945"
TEXTS = ("part-opening", "part-stake", "part-facts", "part-ask", "part-closing", "text", "aside")
LINES = (
    *("paper_name", "max_words", "blank-town", f"words-{FACT}"),
    *("sender-name", "sender-town", "sender-address", "sender-phone", "sender-email"),
)
OTHERS = ("language", "paper", "fact", "own_figures", "with_sources", "whole", "do", "kept", "nobody", "words-nobody")
SCRIPTS = {"composer.js", "signing.js", "copy.js"}


@pytest.fixture
def writer(browse: Browse) -> Writer:
    """A writer who has chosen a fact."""
    writer = Writer(browse)
    writer.fields.add("fact", FACT)
    writer.presses("choose")
    return writer


def clean_as(name: str, typed: str) -> str:
    return clean(typed).text if name in TEXTS else one_line(typed).text


@pytest.mark.parametrize("name", [*TEXTS, *LINES])
@pytest.mark.parametrize("kind", BAD)
def test_what_is_typed_comes_back_as_it_was_but_clean(writer: Writer, name: str, kind: str) -> None:
    if name == "text":
        writer.fields["whole"] = "yes"
    writer.fields[name] = BAD[kind]
    answer = writer.asks("check")

    assert answer.status_code == 200
    assert escape(clean_as(name, BAD[kind]), quote=False) in answer.get_data(as_text=True).replace("&#34;", '"').replace(
        "&#39;", "'"
    )


@pytest.mark.parametrize("name", OTHERS)
@pytest.mark.parametrize("kind", BAD)
def test_what_no_form_of_ours_sends_is_an_ordinary_page(writer: Writer, name: str, kind: str) -> None:
    writer.fields[name] = BAD[kind]
    answer = writer.asks("check") if name != "do" else writer.asks(BAD[kind])

    assert answer.status_code == 200


@pytest.mark.parametrize("whole", [False, True])
@pytest.mark.parametrize("kind", BAD)
def test_the_same_in_every_field_at_once_is_a_page_with_manners(writer: Writer, kind: str, whole: bool) -> None:
    for name in (*TEXTS, *LINES, "own_figures", "kept"):
        writer.fields[name] = BAD[kind]
    if whole:
        writer.fields["whole"] = "yes"
    page = writer.presses("check")

    assert {str(script.get("src")).split("/")[-1].split("?")[0] for script in page.all("script")} == SCRIPTS
    assert "49" not in said(page.with_class("result")[0]) or "7*7" not in BAD[kind]
    for name in (*TEXTS, *LINES):
        if name != "text" or whole:
            assert page.fields[name] == clean_as(name, BAD[kind]), name


@pytest.mark.parametrize("slug", [LETTER, OP_ED])
@pytest.mark.parametrize("kind", BAD)
def test_a_pdf_of_it_holds_the_words_or_a_page_says_why_not(browse: Browse, slug: str, kind: str) -> None:
    writer = Writer(browse, slug)
    for name in (*(name for name in TEXTS if name.startswith("part-")), *(name for name in LINES if "sender" in name)):
        writer.fields[name] = BAD[kind]
    writer.fields["sender-headline"] = BAD[kind]
    answer = writer.asks("pdf:anyway")

    if answer.content_type == "application/pdf":
        pdf = PdfReader(BytesIO(answer.data))
        assert len(pdf.pages) < 30
        assert pdf.attachments == {}
        words = clean(BAD[kind]).text.split()
        assert not words or not words[0].isascii() or words[0][:12] in "".join(page.extract_text() for page in pdf.pages)
    else:
        page = browse.read(writer.path, answer, status=422)
        assert page.fields["part-opening"] == clean(BAD[kind]).text
        assert "too long" in said(page.with_class("notice")[0])


@pytest.mark.parametrize("kind", ["nul", "bidi", "zero width", "controls", "unassigned"])
@pytest.mark.parametrize("name", ["part-opening", "part-closing", "blank-town", f"words-{FACT}", "text"])
def test_characters_that_had_to_go_are_named(writer: Writer, name: str, kind: str) -> None:
    if name == "text":
        writer.fields["whole"] = "yes"
    writer.fields[name] = BAD[kind]
    page = writer.presses("check")

    assert "CHAR-1" in [id for id, _ in page.findings]


@pytest.mark.parametrize("name", ["part-opening", "part-closing", f"words-{FACT}", "text"])
def test_a_mark_of_a_fact_that_is_not_there_is_a_finding(writer: Writer, name: str) -> None:
    if name == "text":
        writer.fields["whole"] = "yes"
    writer.fields[name] = BAD["unknown fact"]
    page = writer.presses("check")

    assert [words for id, words in page.findings if id == "FACT-6" and "nobody" in words]
    assert "[@nobody]" in said(page.with_class("letter-paper")[0])


@pytest.mark.parametrize("kind", BROKEN)
@pytest.mark.parametrize("name", ["part-opening", "sender-name", "fact", "do", "language", "nobody"])
def test_bytes_that_are_no_text_are_kept_as_they_came(writer: Writer, name: str, kind: str) -> None:
    token = writer.fields["csrf_token"]
    body = f"csrf_token={token}&part-stake=kept&{name}=before".encode() + BROKEN[kind]
    answer = writer.browse.post(writer.path, {}, content_type=None, input_stream=BytesIO(body), headers=_urlencoded(body))
    page = writer.browse.read(writer.path, answer)

    assert page.fields["part-stake"] == "kept"
    assert name not in ("part-opening", "sender-name") or page.fields[name].startswith("before")


@pytest.mark.parametrize("raw", [b"\xff\xfe", b"\xed\xa0\x80", b"\xc0\x80", b"\xe2\x82"])
def test_parts_that_are_no_text_leave_the_rest_as_it_is(writer: Writer, raw: bytes) -> None:
    parts = {"csrf_token": writer.fields["csrf_token"].encode(), "part-stake": b"kept", "part-opening": b"before " + raw}
    body = b"".join(
        b'--x\r\nContent-Disposition: form-data; name="%s"\r\n\r\n%s\r\n' % (name.encode(), value)
        for name, value in parts.items()
    )
    answer = writer.browse.ask(
        writer.path, "POST", data=body + b"--x--\r\n", content_type="multipart/form-data; boundary=x"
    )
    page = writer.browse.read(writer.path, answer)

    assert page.fields["part-stake"] == "kept"
    assert page.fields["part-opening"].startswith("before \ufffd")


def _urlencoded(body: bytes) -> dict[str, str]:
    return {"Content-Type": "application/x-www-form-urlencoded", "Content-Length": str(len(body))}


def test_the_same_field_many_times_is_one_field(writer: Writer) -> None:
    fields = MultiDict([*writer.fields.items(multi=True), *[("part-opening", f"text {i}") for i in range(400)]])
    page = writer.browse.send(writer.path, fields)

    assert len(page.fields.getlist("part-opening")) == 1
