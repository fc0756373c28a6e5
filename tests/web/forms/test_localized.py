"""Forms speak the reader's language, and can come back unread."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.datastructures import MultiDict
from wtforms import FieldList, FormField

from campaign.domain.findings import Message
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.texts.normalise import clean
from campaign.rendering.locale import locale_for
from campaign.web.forms.correction import MAX_CHARACTERS, CorrectionForm
from campaign.web.forms.fields import ChoiceField, LineField, TickField
from campaign.web.forms.localized import InnerForm, LocalizedForm, errors_of
from campaign.web.forms.validators import Filled

NEEDED = Message("Tell us what’s wrong and where you read it.")


class Inner(InnerForm):
    title = LineField("Title", [Filled(NEEDED)])


class Outer(LocalizedForm):
    language = ChoiceField(
        "Language of the letter", choices={"en": "English", "es": "Spanish"}, refusal="Choose a kind from the list."
    )
    rows = FieldList(FormField(Inner, "Opening"), "Facts")
    needed = TickField("needed")


def sent(reader: Language, *, is_unread: bool = False, **fields: str) -> Outer:
    typed = {name.replace("__", "-"): words for name, words in fields.items()}
    return Outer(MultiDict(typed), reader, is_unread=is_unread)


@pytest.mark.parametrize("reader", LANGUAGES)
def test_labels_choices_and_errors_are_in_the_readers_language(reader: Language) -> None:
    form = sent(reader, language="xx", rows__0__title=" ")
    say = locale_for(reader).translate

    assert not form.validate()
    assert form.language.label.text == say("Language of the letter")
    assert [label for _, label, *_ in form.language.iter_choices()] == [say("English"), say("Spanish")]
    assert {error.id: (error.label, error.error) for error in errors_of(form)} == {
        "language": (say("Language of the letter"), say("Choose a kind from the list.")),
        "rows-0-title": (f"{say('Facts')}: {say('Opening')}: {say('Title')}", say(NEEDED)),
    }


def test_a_choice_that_is_none_is_refused_in_spanish() -> None:
    form = sent("es", language="xx")
    form.validate()

    assert [error.error for error in errors_of(form)] == ["Elija un tipo de la lista."]


@pytest.mark.parametrize("typed, is_ticked", [("yes", True), ("no", False), ("", False), ("on", False)])
def test_a_box_is_ticked_by_yes_alone(typed: str, is_ticked: bool) -> None:
    assert sent("en", needed=typed).needed.data is is_ticked
    assert not sent("en").needed.data


def test_a_form_that_is_held_off_is_not_even_made_clean_nor_is_a_form_inside_it() -> None:
    dirty = " two\u200b \n words "
    held, read = (sent("en", is_unread=unread, rows__0__title=dirty) for unread in (True, False))

    assert [form.rows[0].form.title.data for form in (held, read)] == [dirty, "two words"]


@given(st.text(), st.sampled_from(LANGUAGES))
def test_whatever_is_sent_as_a_correction_comes_back_and_is_refused_only_for_a_reason(
    typed: str, reader: Language
) -> None:
    form = CorrectionForm(MultiDict({"text": typed}), reader)
    is_good = form.validate()

    assert form.text.data == clean(typed).text.strip()
    assert is_good == (0 < len(form.text.data) <= MAX_CHARACTERS)
    assert is_good == (errors_of(form) == ())
    assert CorrectionForm(MultiDict({"text": typed}), reader, is_unread=True).text.data == typed
