"""The question where the writer lives."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.datastructures import MultiDict

from campaign.domain.language import LANGUAGES, Language
from campaign.domain.newspapers.gazetteers import NoGazetteer, Place
from campaign.web.forms.newspaper_near import NewspaperNearForm, place_value


@pytest.mark.parametrize(
    "fields, written",
    [
        ({}, ""),
        ({"place": " 87501\n"}, "87501"),
        ({"place": "Santa\u200b  Fe"}, "Santa Fe"),
        ({"place": "x" * 5000}, "x" * 100),
        ({"place": "Santa Fe", "place_choice": place_value(Place("Santa Fe", "TX"))}, "Santa Fe, TX"),
        ({"place": "87501", "place_choice": " "}, "87501"),
    ],
)
def test_a_place_is_what_was_typed_or_else_chosen(fields: dict[str, str], written: str) -> None:
    assert NewspaperNearForm(MultiDict(fields)).written == written


@pytest.mark.parametrize(
    "reader, with_codes, without",
    [("en", "ZIP code or town", "Town"), ("es", "Código postal o ciudad", "Ciudad o pueblo")],
)
def test_a_country_without_known_codes_is_asked_for_the_town(reader: Language, with_codes: str, without: str) -> None:
    assert NewspaperNearForm(None, reader).place.label.text == with_codes
    form = NewspaperNearForm(None, reader, NoGazetteer())
    assert form.place.label.text == without
    assert "postal" not in form.place()


@given(st.dictionaries(st.sampled_from(["place", "place_choice", "x"]), st.text()), st.sampled_from(LANGUAGES))
def test_nothing_that_is_typed_is_an_error_of_ours(fields: dict[str, str], reader: Language) -> None:
    written = NewspaperNearForm(MultiDict(fields), reader).written

    assert NewspaperNearForm(MultiDict({"place": written}), reader).written == written
