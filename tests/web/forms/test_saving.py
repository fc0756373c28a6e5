"""The hidden fields by which a form knows its private link are read whatever stands in them, and are never kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.datastructures import MultiDict

from campaign.domain.letters.saved_drafts import is_key, may_be_kept
from campaign.web.forms.saving import SavedLink, SavingForm, saved_link

KEY = "H8Wcw9eLdqfKtuANhE5jwQ"


@pytest.mark.parametrize(
    "key, version, link",
    [
        (KEY, "1", SavedLink(KEY, 1)),
        (KEY, "999999999", SavedLink(KEY, 999_999_999)),
        *((KEY, version, None) for version in ("", "0", "-1", "²", "1.0", "1" * 5000, " 1")),
        *((key, "1", None) for key in ("", KEY[:-1], f"{KEY}x", "ü" * 22, f"{KEY}\n")),
    ],
)
def test_a_link_is_a_key_and_a_version(key: str, version: str, link: SavedLink | None) -> None:
    assert saved_link(MultiDict({"saved_key": key, "saved_version": version})) == link


def test_none_of_the_fields_is_kept_in_a_draft() -> None:
    assert [field.name for field in SavingForm() if may_be_kept(field.name)] == []


@given(st.text(), st.text())
def test_no_input_is_an_error_of_ours(key: str, version: str) -> None:
    found = saved_link(MultiDict({"saved_key": key, "saved_version": version}))

    assert found is None or (is_key(found.key) and found.version > 0)
