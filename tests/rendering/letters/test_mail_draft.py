"""A letter as a mail to its paper: its sources below it, or attached where the paper likes files and nowhere else."""

from __future__ import annotations

import email
import email.policy
from dataclasses import replace
from email.message import EmailMessage

import pytest

from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.senders import Sender
from campaign.domain.newspapers.cards import Attachments, Citing, Rules
from campaign.rendering.letters.mail_draft import letter_mail
from campaign.rendering.letters.text import plain_letter
from campaign.rendering.locale import locale_for
from campaign.rendering.ways import OFFERED
from tests.builders import a_card
from tests.rendering.fragments import parsed, said, tagged
from tests.rendering.shipped import edition, sample
from tests.rendering.word_files import styles_of

SENDER = Sender("Ada Quince", "Vado", "99 Acequia Street", "575 555 0199", "ada@example.org")


def sent_to(language: Language, attachments: Attachments, send_to: str | None = "letters@example.org") -> Manuscript:
    """A reply to a paper with such a card."""
    rules = Rules(attachments=attachments, send_to=send_to)
    return replace(sample("short-reply", language), card=a_card(language, letters=rules))


def read(manuscript: Manuscript, citing: Citing = Citing.SOURCE_SHEET, *, with_sources: bool = True) -> EmailMessage:
    raw = letter_mail(manuscript, edition(), SENDER, with_sources=with_sources, citing=citing)
    return email.message_from_bytes(raw, policy=email.policy.default)


def words_of(message: EmailMessage, kind: str = "plain") -> str:
    part = message.get_body((kind,))
    assert part
    return str(part.get_content()).replace("\r\n", "\n").strip()


@pytest.mark.parametrize("attachments", Attachments)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_goes_along_only_where_the_paper_asks_for_files(language: Language, attachments: Attachments) -> None:
    manuscript = sent_to(language, attachments)
    message, plain = read(manuscript), plain_letter(manuscript, edition(), SENDER)
    files = list(message.iter_attachments())
    title = locale_for(language).translate("Sources for the editor (not for publication)")

    assert bool(files) == (attachments in (Attachments.WORD, Attachments.PREFERRED))
    assert [file.get_filename() for file in files] == [f"short-reply-{language}-sources.docx"] * len(files)
    assert [styles_of(file.get_content())[0] for file in files] == [("Heading1", title)] * len(files)
    below = [] if files else [plain.sources]
    assert words_of(message) == "\n\n".join([plain.body, plain.contact, *below])


@pytest.mark.parametrize("attachments", Attachments)
def test_without_sources_there_is_neither_text_nor_file_of_them(attachments: Attachments) -> None:
    message = read(sent_to("en", attachments), with_sources=False)

    assert "http" not in words_of(message)
    assert not list(message.iter_attachments())


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_on_words_come_as_a_second_reading_of_the_same_words(language: Language) -> None:
    message = read(sent_to(language, Attachments.REFUSED), Citing.INLINE_LINK)
    page = parsed(words_of(message, "html"))

    assert message.get_content_type() == "multipart/alternative"
    assert "".join(said(page).split()) == "".join(words_of(message).split())
    assert [link.get("href") for link in tagged(page, "a")]
    assert tagged(page, "script", "style", "img", "form") == []


@pytest.mark.parametrize("way", [way for way in Citing if way is not Citing.INLINE_LINK])
def test_in_every_other_way_a_mail_is_plain_text(way: Citing) -> None:
    assert read(sent_to("en", Attachments.UNKNOWN), way).get_content_type() == "text/plain"


@pytest.mark.parametrize("send_to", [None, "example.org/letters", "a@example.org, b@example.org"])
def test_a_paper_without_a_plain_address_is_not_named(send_to: str | None) -> None:
    assert "To" not in read(sent_to("en", Attachments.UNKNOWN, send_to))


@pytest.mark.parametrize(
    "rules, said_by_writer, to, form",
    [
        (Rules(send_to="letters@example.org"), "", "letters@example.org", None),
        (Rules(send_to="letters@example.org"), "other@example.org", "letters@example.org", None),
        (Rules(), "editor@example.org", "editor@example.org", None),
        (Rules(), " example.org/letters ", None, "https://example.org/letters"),
        (Rules(), "the office on Main Street", None, None),
        (Rules(), "a@example.org, b@example.org", None, None),
        (Rules(send_to="example.org/f", form_only=True), "", None, "https://example.org/f"),
        (Rules(form_only=True), "editor@example.org", None, None),
    ],
)
def test_a_letter_goes_where_the_card_says_else_where_its_writer_does(
    rules: Rules, said_by_writer: str, to: str | None, form: str | None
) -> None:
    letter = sample("short-reply", "en")
    paper = replace(letter.draft.paper, address=said_by_writer)
    manuscript = replace(letter, card=a_card(letters=rules, as_of=None), draft=replace(letter.draft, paper=paper))

    assert (manuscript.mail_to, manuscript.form_address) == (to, form)
    assert manuscript.is_mailed is not rules.form_only
    assert read(manuscript)["To"] == to


def test_no_mail_draft_is_offered_where_letters_are_taken_through_a_form_alone() -> None:
    assert [way.name for way in OFFERED if not way.is_open(Rules(form_only=True))] == ["eml"]
    assert all(way.is_open(Rules(send_to="https://example.org/form")) for way in OFFERED)
