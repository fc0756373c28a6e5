"""The letter as a mail draft: exactly the headers that were meant, under both of Python's ways to read mail."""

from __future__ import annotations

import email
import email.policy
from email.header import decode_header, make_header
from email.message import EmailMessage, Message

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from campaign.domain.texts.normalise import one_line
from campaign.rendering.letters.mail_file import Attached, HeaderRefused, mail_file
from tests.rendering.injections import INJECTIONS

PAPER = "letters@example.org"
WANTED = ["Content-Transfer-Encoding", "Content-Type", "MIME-Version", "Subject", "To", "X-Unsent"]
SEVERAL = [name for name in WANTED if name != "Content-Transfer-Encoding"]
BODIES = [
    "To the Editor:\n\nIt is so.\n\nAda",
    "A la redacción:\n\nAsí es: «ñandú», 1,234.\n",
    "From the start\n.\n.x\nBcc: v@x.example\n\n" + "long words " * 400,
    "--part-0\nContent-Type: text/html\n\n<b>x</b>",
    "",
]


def modern(raw: bytes) -> EmailMessage:
    return email.message_from_bytes(raw, policy=email.policy.default)


def old(raw: bytes) -> Message:
    return email.message_from_bytes(raw, policy=email.policy.compat32)


def assert_draft(raw: bytes, subject: str, names: list[str]) -> None:
    """Both policies find the headers that were meant, once each, with these words in them."""
    for message in (modern(raw), old(raw)):
        assert sorted(message.keys()) == names
        assert message["To"] == PAPER
        assert message["X-Unsent"] == "1"
    assert modern(raw)["Subject"] == subject
    assert str(make_header(decode_header(old(raw)["Subject"]))) == subject
    assert len(modern(raw)["To"].addresses) == 1
    assert raw.count(b"\n") == raw.count(b"\r\n")
    assert max(map(len, raw.split(b"\r\n"))) <= 998
    assert raw.isascii()


def body_of(message: EmailMessage, kind: str = "plain") -> str:
    part = message.get_body((kind,))
    assert part
    return str(part.get_content()).replace("\r\n", "\n")


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("subject", ["Letter to the editor", "Carta a la redacción: «Diez al mes»", "x" * 250])
def test_a_draft_says_what_was_written(subject: str, body: str) -> None:
    raw = mail_file(subject, body, PAPER)

    assert_draft(raw, subject, WANTED)
    assert body_of(modern(raw)).rstrip("\n") == body.rstrip("\n")
    assert modern(raw).get_content_charset() == "utf-8"


def test_there_are_two_hundred_strings_and_no_two_alike() -> None:
    assert len(set(INJECTIONS)) == len(INJECTIONS) >= 200


@pytest.mark.parametrize("text", INJECTIONS)
def test_no_headline_adds_a_header_or_a_recipient(text: str) -> None:
    """As it would be typed by a program: without what the door takes out, and with it."""
    for subject in (text, one_line(text).text):
        try:
            raw = mail_file(subject, "Body", PAPER)
        except HeaderRefused:
            continue
        assert_draft(raw, subject, WANTED)
        assert "=?" not in subject
        assert subject.isprintable()


@pytest.mark.parametrize(
    "subject",
    [
        "Propuesta de columna de opinión: Aquí también está Núñez",
        "Carta a la redacción: ¿Quién responderá por los niños que están allí?",
        "Carta a la redacción: Así no, señores: más años, más daño, más dolor",
        "Letter to the editor: It’s time we asked who’s paying for what they’re doing",
        "Letter to the editor: “Ten a month” isn’t a limit — it’s an excuse",
        "Op-ed submission: Núñez’s café, José’s niños and Zoë’s naïveté, all in one long line of words",
        "Op-ed submission: 日本語 and emoji 🕊 stay",
    ],
)
def test_accents_and_curly_marks_come_through_in_a_subject(subject: str) -> None:
    assert_draft(mail_file(subject, "Body", PAPER), subject, WANTED)


@given(
    st.lists(
        st.sampled_from("así está Núñez también ¿por it’s “we don’t” — niños 2026: a".split()), min_size=1, max_size=30
    )
)
def test_no_order_of_accented_words_is_refused(words: list[str]) -> None:
    subject = "Propuesta de columna de opinión: " + " ".join(words)

    assert_draft(mail_file(subject, "Body", PAPER), subject, WANTED)


@pytest.mark.parametrize(
    ("subject", "says"),
    [
        ("x" * 301, "250 characters"),
        ("Why =?", "=?"),
        ("a\u202eb", "the way you wrote it"),
        (" ", "the way you wrote it"),
    ],
)
def test_a_refusal_says_what_to_change_and_nothing_else(subject: str, says: str) -> None:
    with pytest.raises(HeaderRefused) as refused:
        mail_file(subject, "Body", PAPER)

    others = {"250 characters", "=?", "the way you wrote it"} - {says}
    assert says in str(refused.value.reason)
    assert [other for other in others if other in str(refused.value.reason)] == []


@pytest.mark.parametrize(
    "subject",
    [
        "",
        "  ",
        "a\nb",
        "a\rb",
        "a\r\n b",
        "a\x00b",
        "a\u2028b",
        "a\u202eb",
        "a\u200bb",
        "=?utf-8?q?a?=",
        "x =? y",
        "x" * 301,
    ],
)
def test_what_is_more_than_words_is_refused(subject: str) -> None:
    with pytest.raises(HeaderRefused):
        mail_file(subject, "Body", PAPER)


@pytest.mark.parametrize("body", INJECTIONS)
def test_a_body_stays_a_body(body: str) -> None:
    raw = mail_file("Letter", one_line(body).text, PAPER)

    assert_draft(raw, "Letter", WANTED)
    assert body_of(modern(raw)).rstrip("\n") == one_line(body).text


@given(
    subject=st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=200).map(
        lambda text: one_line(text).text
    )
)
@settings(max_examples=200)
def test_whatever_can_be_seen_can_be_a_headline(subject: str) -> None:
    if not subject or "=?" in subject:
        return
    assert_draft(mail_file(subject, "Body", PAPER), subject, WANTED)


def test_without_an_address_there_is_no_recipient() -> None:
    assert "To" not in modern(mail_file("Letter", "Body", None))


@pytest.mark.parametrize("html", [None, '<p>A <a href="https://example.org/x">link</a></p>'])
@pytest.mark.parametrize(
    "attached", [None, Attached("a-sources.docx", b"PK\x03\x04 words", "application", "octet-stream")]
)
def test_a_draft_with_links_and_a_file_holds_both(html: str | None, attached: Attached | None) -> None:
    raw = mail_file("Letter", "Body", PAPER, html, attached)
    read = modern(raw)

    assert_draft(raw, "Letter", SEVERAL if html or attached else WANTED)
    assert body_of(read).strip() == "Body"
    assert not html or body_of(read, "html").strip() == html
    assert [(part.get_filename(), part.get_content()) for part in read.iter_attachments()] == (
        [(attached.name, attached.content)] if attached else []
    )


def test_equal_input_gives_equal_bytes_and_other_input_other_boundaries() -> None:
    file = Attached("a.docx", b"words", "application", "octet-stream")
    one, again, other = (mail_file("Letter", body, PAPER, None, file) for body in ("one", "one", "other"))

    assert one == again
    assert modern(one).get_boundary() != modern(other).get_boundary()


def test_a_draft_names_no_person_and_no_time() -> None:
    raw = mail_file("Letter", "Body", PAPER)

    assert not {"From", "Date", "Message-ID", "User-Agent"} & set(modern(raw).keys())
