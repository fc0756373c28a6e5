"""The bytes that leave say what the mail says, to one person, whatever is in it."""

from __future__ import annotations

import email
import email.policy
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.domain.mail.mails import Attachment, Mail, Unmailable
from campaign.rendering.mail.messages import Sender, message_bytes
from tests.domain.mail.samples import ADA, LINK_KEY, a_mail

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
SENDER = Sender("letters@example.org", "Friends of the Bus")
HEADERS = ["Auto-Submitted", "Content-Language", "Date", "From", "Message-ID", "Subject", "To"]
OF_CONTENT = {"MIME-Version", "Content-Type", "Content-Transfer-Encoding"}


def read(mail: Mail, sender: Sender = SENDER) -> EmailMessage:
    parsed = email.message_from_bytes(message_bytes(mail, sender, "1a2b", AT), policy=email.policy.default)
    assert isinstance(parsed, EmailMessage)
    return parsed


def headers(message: EmailMessage) -> list[str]:
    return sorted(name for name in message if name not in OF_CONTENT)


def test_a_message_has_both_texts_and_these_headers_alone() -> None:
    message = read(a_mail(text="¿Sí?\nÑandú\n", html="<p>¿Sí?</p>\n"))

    texts = [part.get_content() for part in message.iter_parts()]
    assert headers(message) == HEADERS
    assert texts == ["¿Sí?\r\nÑandú\r\n", "<p>¿Sí?</p>\r\n"]
    assert (message["To"], message["Message-ID"]) == (ADA, "<1a2b@example.org>")
    assert message["From"] == "Friends of the Bus <letters@example.org>"


def test_equal_mails_are_equal_bytes() -> None:
    assert message_bytes(a_mail(), SENDER, "1", AT) == message_bytes(a_mail(), SENDER, "1", AT)


def test_mail_that_comes_again_can_be_ended_by_one_click_however_long_the_link() -> None:
    link = f"https://{'a' * 60}.example.org/{'x/' * 60}unsubscribe/{LINK_KEY}"
    message = read(a_mail(unsubscribe=link))

    assert message["List-Unsubscribe"] == f"<{link}>"
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert f"List-Unsubscribe: <{link}>\r\n".encode() in message_bytes(a_mail(unsubscribe=link), SENDER, "1", AT)


@pytest.mark.parametrize(
    "name", ["Añó «Bus»", 'The "Bus" \\ Co.', "a, b <c@example.org>", "Friends (of) the: Bus;", "x" * 250]
)
def test_a_senders_name_stays_a_name(name: str) -> None:
    message = read(a_mail(), Sender("letters@example.org", name))

    (address,) = message["From"].addresses
    assert (address.display_name, address.addr_spec) == (name, "letters@example.org")


@pytest.mark.parametrize("name", ["a\r\nBcc: b@example.org", "=?utf-8?q?a=0d=0aBcc:_b=40x.org?=", "a\u202eb"])
def test_a_senders_name_that_is_more_than_text_is_left_out(name: str) -> None:
    assert read(a_mail(), Sender("letters@example.org", name))["From"] == "letters@example.org"


def test_a_file_goes_with_the_mail() -> None:
    (file,) = read(a_mail(attachments=(Attachment("event.ics", b"BEGIN", "text/calendar"),))).iter_attachments()

    assert (file.get_filename(), file.get_content_type()) == ("event.ics", "text/calendar")
    assert file.get_payload(decode=True) == b"BEGIN"


_PIECES = st.sampled_from(
    [
        "\r\n",
        "\n",
        "\r",
        "\x00",
        "\u2028",
        "\u2029",
        "\x85",
        "\x0b",
        "\x0c",
        "=?utf-8?q?a=0d=0a?=",
        "=?",
        "?=",
        "Bcc:",
        "To:",
    ]
    + [
        ": ",
        "; ",
        ", ",
        "<",
        ">",
        '"',
        "@",
        "b@example.org",
        " ",
        "\t",
        "\u202e",
        "\u2066",
        "\ufeff",
        "ñ",
        "🙂",
        "x" * 80,
    ]
)


@given(st.lists(_PIECES | st.text(max_size=5), max_size=12).map("".join))
def test_no_subject_becomes_another_header_or_recipient(subject: str) -> None:
    try:
        message = read(a_mail(subject=subject))
    except Unmailable:
        return

    assert headers(message) == HEADERS
    assert [address.addr_spec for address in message["To"].addresses] == [ADA]
    assert message["Subject"] == subject


@given(st.lists(_PIECES | st.text(max_size=5), max_size=8).map("".join))
def test_no_address_becomes_two(to: str) -> None:
    try:
        message = read(a_mail(to=to))
    except Unmailable:
        return

    assert headers(message) == HEADERS
    assert [address.addr_spec for address in message["To"].addresses] == [to]
