"""A mail says the same in text and HTML, in one language, with who sends it and why."""

from __future__ import annotations

import pytest

from campaign.domain.language import LANGUAGES, Language
from campaign.domain.mail.mails import Mail
from campaign.rendering.mail.mails import Owner, mail_of, owner_of
from campaign.settings import Settings
from tests.domain.mail.samples import ADA

OWNER = Owner(
    "Friends of the Night Bus & Co.",
    ("12 Example St.", "Springfield, IL 62701"),
    "privacy@example.org",
    "https://example.org",
    "Paid for by <Friends>.",
)


def a_test_mail(language: Language = "en", unsubscribe: str | None = None) -> Mail:
    return mail_of("test", language, key="test 1", to=ADA, owner=OWNER, unsubscribe=unsubscribe)


@pytest.mark.parametrize("language", LANGUAGES)
def test_text_and_html_both_end_in_who_sends_it_and_whom_to_ask(language: Language) -> None:
    mail = a_test_mail(language)
    privacy = {"en": "https://example.org/privacy", "es": "https://example.org/es/privacy"}[language]

    for said in (OWNER.privacy_email, "12 Example St.", "Springfield, IL 62701", privacy):
        assert said in mail.text
        assert said in mail.html
    assert f'<html lang="{language}">' in mail.html


def test_text_is_plain_and_html_is_escaped() -> None:
    mail = a_test_mail()

    assert "Friends of the Night Bus & Co." in mail.text
    assert "Paid for by <Friends>." in mail.text
    assert "Friends of the Night Bus &amp; Co." in mail.html
    assert "Paid for by &lt;Friends&gt;." in mail.html


def test_each_language_has_its_own_words() -> None:
    english, spanish = a_test_mail("en"), a_test_mail("es")

    assert english.subject != spanish.subject
    assert "You’re getting this because" in english.text
    assert "You get this because" not in spanish.text + spanish.html


def test_only_mail_that_comes_again_says_how_to_end_it() -> None:
    link = "https://example.org/unsubscribe/aB-_5678901234567890xy"

    assert link in a_test_mail(unsubscribe=link).text
    assert link in a_test_mail(unsubscribe=link).html
    assert "no more of these" not in a_test_mail().text


def test_lines_end_where_words_do_and_one_empty_line_is_enough() -> None:
    lines = a_test_mail().text.split("\n")

    assert all(line == line.rstrip() for line in lines)
    assert "" not in [one + other for one, other in zip(lines, lines[1:], strict=False)][:-1]


def test_the_owner_is_who_the_settings_name() -> None:
    settings = Settings(contact_name="Friends", contact_email="mail@example.org", contact_address=("A", "B"))

    assert owner_of(settings, "Paid") == Owner("Friends", ("A", "B"), "mail@example.org", "", "Paid")
    assert "mail/" not in mail_of("test", "en", key="k", to=ADA, owner=owner_of(Settings())).text
