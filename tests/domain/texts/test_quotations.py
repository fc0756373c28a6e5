"""Words of others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.domain.texts.quotations import quotations, without_quotations


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “no” and “never”.", ["“no”", "“never”"]),
        ("Dijo «nunca» y se fue.", ["«nunca»"]),
        ('He said "no" twice.', ['"no"']),
        ("An odd “mark opens nothing.", []),
        ("A quotation “does not\ncross” lines.", []),
        ("It’s not a ‘quotation’.", []),
    ],
)
def test_quotations_are_found(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in quotations(text)] == expected


@given(st.text('ab “”«»"\n'))
def test_without_them_every_other_word_keeps_its_place(text: str) -> None:
    left = without_quotations(text)
    inside = {place for start, end in quotations(text) for place in range(start, end)}

    assert len(left) == len(text)
    assert all(left[place] == (" " if place in inside else character) for place, character in enumerate(text))
