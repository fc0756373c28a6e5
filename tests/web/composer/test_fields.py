"""What is wrong with a field of the composer stands next to it, in both languages, and nothing typed is lost."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from campaign.domain.editions import Edition
from campaign.domain.language import LANGUAGES, Language
from tests.web.addresses import LETTER, OP_ED, REPLY
from tests.web.browse import Browse
from tests.web.page import Page, said
from tests.web.writing import SIGNER, Writer, sample_of


class Wrong(NamedTuple):
    """What someone types into a field of a template, and what the field says, in English and in Spanish."""

    slug: str
    name: str
    typed: str
    en: str
    es: str


def long(slug: str, name: str, most: int) -> Wrong:
    """A line with one character too many."""
    count = most + 1
    english = f"That’s {count} characters. Shorten it to {most}."
    return Wrong(slug, name, "x" * count, english, f"Son {count} caracteres. Acórtelo a {most}.")


DAY = (
    "Use this format: 2026-11-21.",
    "Use este formato: 2026-11-21.",
)
NUMBER = (
    "Use a whole number from 1 to 5,000, like 150.",
    "Use un número entero del 1 al 5,000, como 150.",
)
PHONE = (
    "Use a phone number with at least five digits.",
    "Use un número de teléfono de al menos cinco dígitos.",
)
EMAIL = (
    "Use an email address, like name@example.org.",
    "Use una dirección de correo, como nombre@example.org.",
)
WRONG = [
    long(LETTER, "paper_name", 100),
    long(LETTER, "place", 100),
    long(LETTER, "q", 100),
    long(LETTER, "sender-name", 120),
    long(OP_ED, "sender-headline", 120),
    long(REPLY, "article-address", 300),
    long(REPLY, "blank-article", 120),
    Wrong(LETTER, "max_words", "many", *NUMBER),
    Wrong(LETTER, "max_words", "5001", *NUMBER),
    Wrong(LETTER, "sent-last", "yesterday", *DAY),
    Wrong(LETTER, "sender-phone", "by the store", *PHONE),
    Wrong(LETTER, "sender-email", "ada at example.org", *EMAIL),
]


def writer_of(browse: Browse, slug: str = LETTER, language: Language = "en") -> Writer:
    """A writer whose letter is begun, to a newspaper that wants to know everything."""
    return Writer(browse, slug, language).types(part_opening="A bus came.", paper="pomerado-news-ca")


def told(page: Page) -> dict[str, str]:
    """What the fields of a page say is wrong with them, by the fields' names."""
    found = {}
    for field in [field for field in page.all("input") if field.get("aria-invalid") == "true"]:
        [about] = [id for id in field.attrib["aria-describedby"].split() if id.endswith("-error")]
        found[field.attrib["name"]] = said(page.one("span", id=about))
    return found


def listed(page: Page) -> dict[str, str]:
    """What the list above the steps says, by the ids of the fields that it leads to."""
    [box] = [box for box in page.all("div") if box.get("id") == "errors"]
    return {link.attrib["href"].removeprefix("#"): said(link) for link in box.iter("a")}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("wrong", WRONG, ids=lambda wrong: f"{wrong.name}-{len(wrong.typed)}")
def test_a_field_says_what_is_wrong_and_keeps_what_was_typed(browse: Browse, wrong: Wrong, language: Language) -> None:
    writer = writer_of(browse, wrong.slug, language).types(**{wrong.name: wrong.typed})
    page = writer.presses("check")
    says = getattr(wrong, language)

    assert told(page) == {wrong.name: says}
    assert {id: words.split(": ", 1)[1] for id, words in listed(page).items()} == {wrong.name: says}
    assert page.fields[wrong.name] == wrong.typed
    assert page.fields["part-opening"] == "A bus came."


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_wrong_is_said_at_once_and_nothing_is_lost(browse: Browse, language: Language) -> None:
    wrong = {one.name: one for one in WRONG if one.slug == LETTER}
    typed = {one.name: one.typed for one in wrong.values()}
    page = writer_of(browse, LETTER, language).types(**typed).presses("check")

    assert told(page) == {one.name: getattr(one, language) for one in wrong.values()}
    assert set(listed(page)) == set(wrong)
    assert {name: page.fields[name] for name in typed} == typed


def test_an_answer_that_is_too_long_is_said_at_its_field_alone(browse: Browse, edition: Edition) -> None:
    writer = writer_of(browse).types(**{"blank-town": "V" * 90})
    page = writer.presses("check")

    assert list(told(page)) == ["blank-town"]
    assert [note for note in page.notes if "90" in note] == []
    assert page.fields["blank-town"] == "V" * 90


def test_a_field_that_this_page_does_not_have_says_nothing(browse: Browse) -> None:
    writer = writer_of(browse).types(**{"article-day": "yesterday", "official-name": "x" * 500})

    assert told(writer.presses("check")) == {}
    assert writer.asks("text:anyway").status_code == 200
    assert writer.fields["article-day"] == "yesterday"


def test_before_there_is_a_letter_no_one_hears_of_the_fields_that_come_with_it(browse: Browse) -> None:
    page = Writer(browse).types(sender_email="ada", max_words="many").presses("check")

    assert list(told(page)) == ["max_words"]
    assert page.fields["sender-email"] == "ada"


@pytest.mark.parametrize("button", ["text", "pdf", "print"])
def test_a_letter_with_a_wrong_field_is_held_until_it_is_corrected_or_used_as_it_is(
    browse: Browse, edition: Edition, button: str
) -> None:
    writer = Writer(browse).takes_up(sample_of(edition, LETTER, "en")).types(**SIGNER)
    held = writer.types(sender_phone="by the store").presses(button)
    [box] = [box for box in held.with_class("notice") if box.tag == "div" and "Fix one thing first" in said(box)]

    assert held.opens == "send"
    assert PHONE[0] in said(box)
    assert [link.get("href") for link in box.iter("a")] == ["#sender-phone"]
    assert [one.get("value") for one in box.iter("button")] == [f"{button}:anyway"]
    assert "take-all" not in held.text
    assert held.fields["sender-phone"] == "by the store"
    assert "by the store" in said(writer.presses("text:anyway").one("textarea", id="take-all"))
    assert b"Fix one thing first" not in writer.types(sender_phone="575 555 0199").asks(button).data


def test_a_form_that_is_given_back_unread_says_nothing_of_its_fields(browse: Browse) -> None:
    writer = writer_of(browse).types(max_words="many", csrf_token="x")
    page = writer.presses("check", 400)

    assert told(page) == {}
    assert page.fields["max_words"] == "many"
