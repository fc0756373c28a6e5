"""The composer's form: what is typed becomes a value, a value becomes a form, and each field says what is wrong."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.datastructures import MultiDict

from campaign.domain.language import LANGUAGES, Language
from campaign.domain.texts.normalise import clean, one_line
from campaign.rendering.locale import locale_for
from campaign.web.forms.composer import ComposerForm, sent_fields
from campaign.web.forms.localized import errors_of
from campaign.web.forms.people import OFFICIAL, SENDER
from campaign.web.forms.short_fields import ShortField
from campaign.web.forms.validators import TOO_LONG

#: The most characters of each line. Saved letters have these names.
LINES = {
    "article-title": 160,
    "article-address": 300,
    "q": 100,
    "place": 100,
    "paper_name": 100,
    "paper_address": 300,
    "official-title": 100,
    "official-name": 80,
    "official-body": 100,
    "official-greeting": 100,
    "sender-name": 120,
    "sender-town": 80,
    "sender-address": 160,
    "sender-phone": 40,
    "sender-email": 120,
    "sender-bio": 300,
    "sender-headline": 120,
    "disclosure": 300,
}
#: What a field does not take, with what it says.
NUMBER, DAY = (
    "Use a whole number from 1 to 5,000, like 150.",
    "Use this format: 2026-11-21.",
)
PHONE, EMAIL = "Use a phone number with at least five digits.", "Use an email address, like name@example.org."
WRONG = [
    *(("max_words", typed, NUMBER) for typed in ("many", "0", "-5", "1.5", "5001", "²", "1e3", "150 words", "99999")),
    *((name, typed, DAY) for name in ("article-day", "sent-last") for typed in ("yesterday", "2026-13-45", "20261117")),
    *(("sender-phone", typed, PHONE) for typed in ("none", "call me", "555", "+1")),
    *(("sender-email", typed, EMAIL) for typed in ("ana", "ana@", "@example.org", "ana@example", "ana at example.org")),
]
RIGHT = [
    *(("max_words", typed) for typed in ("", "1", "150", "5000")),
    *(("sender-phone", typed) for typed in ("", "575 555 0199", "(575) 555-0199 ext. 4", "+52 55 1234 5678", "60-055")),
    *(("sender-email", typed) for typed in ("", "ana@example.org", "Ana Ruiz <ana.ruiz@mail.example.org>")),
    *(("sender-name", typed) for typed in ("", "Ana", "x" * 120)),
    ("sent-last", "2026-11-17"),
]
#: Every field that holds the words of someone, with how they are made clean.
TEXTS = ("part-opening", "part-closing", "aside")
KEPT = (*LINES, *TEXTS, "blank-city", "words-some-fact", "article-day", "sent-last", "max_words", "tie", "paper")


def page_form(sent: dict[str, str], reader: Language = "en") -> ComposerForm:
    """The form as a page has it once these fields were sent."""
    form = ComposerForm(None, reader, obj=ComposerForm(MultiDict(sent), reader).input)
    for field, unbound in [(form.sender, SENDER), (form.official, OFFICIAL)]:
        for key in unbound:
            field.ask(key, unbound[key])
    return form


@pytest.mark.parametrize("name", LINES)
@pytest.mark.parametrize("reader", LANGUAGES)
def test_a_line_that_is_too_long_says_so_in_the_readers_language_and_is_not_cut(name: str, reader: Language) -> None:
    typed = "5" * (LINES[name] - 12) + "@example.org"
    fits, is_long = page_form({name: typed}, reader), page_form({name: f"{typed}s"}, reader)
    message = replace(TOO_LONG, values={"count": LINES[name] + 1, "most": LINES[name]})

    assert fits.validate(), errors_of(fits)
    assert not is_long.validate()
    assert [(error.id, error.error) for error in errors_of(is_long)] == [(name, locale_for(reader).translate(message))]
    assert (name, f"{typed}s") in list(sent_fields(is_long))


@pytest.mark.parametrize(("name", "typed", "told"), WRONG)
def test_what_a_field_does_not_take_is_said_at_that_field_and_stays(name: str, typed: str, told: str) -> None:
    form = page_form({name: typed})

    assert not form.validate()
    assert [(error.id, error.error) for error in errors_of(form)] == [(name, told)]
    assert (name, typed) in list(sent_fields(form))


@pytest.mark.parametrize(("name", "typed"), RIGHT)
def test_what_people_write_is_taken(name: str, typed: str) -> None:
    assert page_form({name: typed}).validate()


def test_no_error_is_left_in_english() -> None:
    form = page_form({name: typed for name, typed, _ in WRONG}, "es")
    form.validate()

    day = "Use este formato: 2026-11-21."
    assert [error.error for error in errors_of(form)] == [
        day,
        "Use un número entero del 1 al 5,000, como 150.",
        "Use un número de teléfono de al menos cinco dígitos.",
        "Use una dirección de correo, como nombre@example.org.",
        day,
    ]


@given(st.dictionaries(st.sampled_from(KEPT), st.text(max_size=400)), st.sampled_from(LANGUAGES))
def test_whatever_is_typed_comes_back_clean_and_whole(sent: dict[str, str], reader: Language) -> None:
    form = page_form(sent, reader)
    form.validate()
    found = dict(sent_fields(form))
    wanted = {name: (clean if name in TEXTS else one_line)(typed).text for name, typed in sent.items()}

    assert {name: found.get(name, "") for name in sent} == wanted


def test_a_form_that_is_held_off_comes_back_as_it_was_sent() -> None:
    sent = {"sender-name": " Ada\u200b \n Q", "part-opening": "a\u200bb\r\n", "words-x": " two\u200b ", "fact": "x "}
    form = ComposerForm(MultiDict(sent), "en", is_unread=True)

    assert sent.items() <= dict(sent_fields(form)).items()
    assert form.input.dropped == ()


def test_what_had_to_go_is_named_once_in_the_forms_order() -> None:
    sent = {"words-x": "a\u200bb\u200d", "part-opening": "\u200dhello", "sender-name": "\u200bAda"}

    assert ComposerForm(MultiDict(sent), "en").input.dropped == ("\u200d", "\u200b")


def test_a_request_with_many_sentences_makes_no_field_for_any_of_them() -> None:
    sent = {f"words-fact-{number}": "Some went." for number in range(500)}
    form = ComposerForm(MultiDict(sent), "en")

    assert len(form.input.words) == len(form.words.data) == 500
    assert form.words.asked == {}


def test_a_text_that_the_page_asks_for_is_validated_and_another_is_not() -> None:
    form = page_form({"blank-town": "x" * 61, "blank-unknown": "x" * 9_000})
    form.blanks.ask("town", ShortField("Your town", most=60))

    assert not form.validate()
    assert [(error.id, error.label) for error in errors_of(form)] == [("blank-town", "Your town")]
    assert ("blank-unknown", "x" * 9_000) in list(sent_fields(form))


@pytest.mark.parametrize("name", ["part-nothing", "pick-nothing", "part", "part-", "answer-nothing", "official-x"])
def test_what_no_page_sends_is_not_read(name: str) -> None:
    assert name not in dict(sent_fields(page_form({name: "Hello"})))


@pytest.mark.parametrize(
    ("sent", "has_sources"),
    [({}, True), ({"sending": "yes"}, False), ({"sending": "yes", "with_sources": "yes"}, True)],
)
def test_an_unticked_box_counts_only_where_the_page_had_one(sent: dict[str, str], has_sources: bool) -> None:
    assert ComposerForm(MultiDict(sent), "en").input.with_sources is has_sources
