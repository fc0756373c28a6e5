"""No mail can be made whose headers could say something else than they should."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.domain.mail.mails import Attachment, Mail, Unmailable, header_text, is_header_text
from tests.domain.mail.samples import a_mail


@pytest.mark.parametrize(
    "subject",
    [
        "",
        "  ",
        "Hello\r\nBcc: bob@example.org",
        "Hello\nBcc: bob@example.org",
        "Hello\rBcc",
        "Hello\x00",
        "Hello\u2028Bcc",
        "Hello\u2029Bcc",
        "Hello\x85Bcc",
        "=?utf-8?q?a=0d=0aBcc:_victim=40x.example?=",
        "Hello \u202egnp.exe",
        "Hello \u2066there",
        "Hel\u200blo",
        "Hello \ud800",
        "x" * 301,
    ],
)
def test_a_subject_that_is_more_than_text_is_refused(subject: str) -> None:
    with pytest.raises(Unmailable, match="subject"):
        a_mail(subject=subject)


@pytest.mark.parametrize("subject", ["Confirm your signature", "Confirme su firma: «El autobús nocturno»", "👩‍🌾 wins"])
def test_a_subject_may_be_any_visible_text(subject: str) -> None:
    assert a_mail(subject=subject).subject == subject


@pytest.mark.parametrize(
    "to", ["", "ada", "ada@example.org, bob@example.org", "Ada <ada@example.org>", "a@example.org\nBcc: b@example.org"]
)
def test_a_recipient_is_exactly_one_address_and_no_error_shows_it(to: str) -> None:
    with pytest.raises(Unmailable) as refused:
        a_mail(to=to)

    assert str(refused.value) == "a mail cannot carry this address"


@pytest.mark.parametrize(
    ("part", "values"),
    [
        ("key", {"key": "confirm ada@example.org"}),
        ("kind", {"kind": "../secret"}),
        ("unsubscribe", {"unsubscribe": "https://example.org/x>\r\nBcc: b@example.org"}),
        ("unsubscribe", {"unsubscribe": "javascript:alert(1)"}),
        ("attachment", {"attachments": (Attachment("../x.ics", b"", "text/calendar"),)}),
        ("attachment", {"attachments": (Attachment("x.ics", b"", "text/calendar\r\nX: y"),)}),
        ("text", {"text": " "}),
    ],
)
def test_every_other_part_is_checked_too(part: str, values: dict[str, object]) -> None:
    with pytest.raises(Unmailable, match=part):
        a_mail(**values)


@given(
    st.text(max_size=400) | st.sampled_from(["=?utf-8?q?a=0d=0aBcc:_b=40x.org?=", "soft\u00adhyphen", "a\r\nBcc: b"])
)
def test_any_text_can_be_made_one_that_a_header_carries(text: str) -> None:
    made = header_text(text)

    assert made == "" or is_header_text(made)
    if is_header_text(text) and text == " ".join(text.split()):
        assert made == text


def test_a_mail_is_a_value() -> None:
    assert a_mail() == a_mail()
    assert isinstance(a_mail(), Mail)
