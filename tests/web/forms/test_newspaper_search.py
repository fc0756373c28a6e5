"""The search for newspapers reads whatever an address holds, and shows again what was asked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.datastructures import MultiDict

from campaign.domain.language import LANGUAGES, Language
from campaign.rendering.locale import locale_for
from campaign.web.forms.newspaper_search import NewspaperSearchForm, SearchQuery


def query(fields: dict[str, str], reader: Language = "en") -> SearchQuery:
    return NewspaperSearchForm(MultiDict(fields), reader).query


@pytest.mark.parametrize(
    "fields, asked",
    [
        ({}, SearchQuery()),
        ({"name": " Las\u200b  Cruces\n"}, SearchQuery(name="Las Cruces")),
        ({"name": "x" * 101, "town": "Santa Fe"}, SearchQuery(name="x" * 100)),
        ({"state": "nm"}, SearchQuery(state="NM")),
        ({"state": "New Mexico"}, SearchQuery()),
        ({"written_in": "es"}, SearchQuery(written_in="es")),
        ({"written_in": "xx"}, SearchQuery()),
        ({"page": "7"}, SearchQuery(page=7)),
        *(({"page": typed}, SearchQuery()) for typed in ("0", "-1", "²", "1e3", "100000", "9" * 5000, " ")),
    ],
)
def test_what_is_asked_is_read_and_what_cannot_be_understood_is_left_out(
    fields: dict[str, str], asked: SearchQuery
) -> None:
    assert query(fields) == asked


@pytest.mark.parametrize("reader", LANGUAGES)
def test_its_labels_and_choices_are_in_the_readers_language(reader: Language) -> None:
    form, locale = NewspaperSearchForm(None, reader), locale_for(reader)

    assert form.written_in.label.text == locale.translate("Language of the newspaper")
    assert [label for _, label, *_ in form.written_in.iter_choices()] == [
        locale.translate("any language"),
        *map(locale.name, LANGUAGES),
    ]


@given(
    st.dictionaries(st.sampled_from(["name", "town", "state", "written_in", "page", "x"]), st.text()),
    st.sampled_from(LANGUAGES),
)
def test_no_address_is_an_error_of_ours(fields: dict[str, str], reader: Language) -> None:
    asked = query(fields, reader)
    again = {"name": asked.name, "state": asked.state, "written_in": asked.written_in}

    assert query({**again, "page": str(asked.page)}, reader) == asked
