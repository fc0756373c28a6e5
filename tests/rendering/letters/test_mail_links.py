"""Links into the writer's own mail: one recipient, subject and body, and nothing that anybody could add."""

from __future__ import annotations

from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from campaign.domain.texts.mail_addresses import mail_address
from campaign.domain.texts.normalise import clean, one_line
from campaign.rendering.letters.mail_links import LONGEST, mail_links
from tests.rendering.injections import INJECTIONS

PAPER = "letters@example.org"
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=120)
SHORT = st.text(st.characters(exclude_categories=["Cs"]), max_size=60).map(lambda text: one_line(text).text)


def read(address: str) -> tuple[str, str, list[tuple[str, str]]]:
    """A link's scheme and place, its path, and its fields in order."""
    parts = urlsplit(address)
    fields = parse_qsl(parts.query, keep_blank_values=True, strict_parsing=True)
    assert not parts.fragment
    return f"{parts.scheme}:{parts.netloc}", unquote(parts.path), fields


def assert_exact(subject: str, body: str, to: str | None) -> None:
    """Every link that there is says exactly what was put in, and each is short enough."""
    sent = body.replace("\n", "\r\n")
    program, gmail, outlook = (link.with_body(body) for link in mail_links(subject, to))

    for address in filter(None, (program, gmail, outlook)):
        assert len(address) <= LONGEST
        assert address.isascii()
        assert not set(address) & set(" \r\n\t\"'<>\\^`{|}")
    if program:
        assert read(program) == ("mailto:", (to or ""), [("subject", subject), ("body", sent)])
    if gmail:
        where, path, fields = read(gmail)
        assert (where, path) == ("https:mail.google.com", "/mail/")
        assert fields == [("view", "cm"), ("fs", "1"), ("to", to or ""), ("su", subject), ("body", sent)]
    if outlook:
        where, path, fields = read(outlook)
        assert (where, path) == ("https:outlook.live.com", "/mail/0/deeplink/compose")
        assert fields == [("to", to or ""), ("subject", subject), ("body", sent)]


@given(subject=SHORT, body=ANY_TEXT.map(lambda text: clean(text).text), to=st.sampled_from([PAPER, None]))
@example(subject="a&cc=b@c.example", body="x\n&bcc=y@z.example%0d%0aCc: q", to=PAPER)
@example(subject="50% + 1 = ½ ñ", body="«Sí»\n\n–", to="a+b@example.org")
def test_a_link_holds_exactly_what_was_written(subject: str, body: str, to: str | None) -> None:
    assert_exact(subject, body, to)


@pytest.mark.parametrize("text", INJECTIONS)
def test_no_words_add_a_recipient_or_a_field(text: str) -> None:
    assert_exact(one_line(text).text, clean(text).text, PAPER)


@pytest.mark.parametrize("text", INJECTIONS)
def test_what_is_not_a_plain_address_is_no_recipient(text: str) -> None:
    assert mail_address(text) is None
    assert mail_address(f"{PAPER}{text}") is None
    assert mail_address(f"{text}{PAPER}") is None


@pytest.mark.parametrize(
    "text", ["letters@example.org", "opinion@news.example.com", "a.b-c_d+e@x-y.example", "OPED@Example.ORG"]
)
def test_a_plain_address_is_one(text: str) -> None:
    assert mail_address(text) == text


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "tucson.com/opinion",
        "Letters <letters@example.org>",
        "a@example.org, b@example.org",
        "a@example.org;b@example.org",
        "a@example.org?cc=b@example.org",
        "a%40b@example.org",
        "a@example",
        "a..b@example.org",
        ".a@example.org",
        "a@exam ple.org",
        " a@example.org",
        "a@example.org\n",
        "ñ@example.org",
        "a@ejemplö.org",
        "a" * 300 + "@example.org",
    ],
)
def test_anything_else_is_none(text: str | None) -> None:
    assert mail_address(text) is None


def test_a_letter_that_is_a_sign_too_long_has_no_link() -> None:
    link = mail_links("Letter", PAPER)[0]
    fitting = "x" * (LONGEST - len(link.before))
    whole = link.with_body(fitting)

    assert whole
    assert len(whole) == LONGEST
    assert link.with_body(fitting + "x") is None
    assert link.with_body(fitting[:-2] + "ñ") is None
