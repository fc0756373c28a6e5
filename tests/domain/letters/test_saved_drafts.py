"""What may be kept of a form, and what is a key."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.actions.letters.drafts import key_for, new_page_nonce
from campaign.domain.letters.saved_drafts import MOST_BYTES, Contents, is_key, kept_fields, may_be_kept

SECRET = "x" * 40


@pytest.mark.parametrize(
    "name", ["part-opening", "words-fact", "blank-town", "text", "aside", "paper", "fact", "sender-headline", "new-one"]
)
def test_what_belongs_to_the_letter_is_kept(name: str) -> None:
    assert may_be_kept(name)


@pytest.mark.parametrize(
    "name",
    [
        *(f"sender-{line}" for line in ("name", "town", "address", "phone", "email", "bio", "anything", "")),
        *("csrf_token", "do", "kept", "saved_key", "saved_version", "saved_once", "place", "place_before"),
    ],
)
def test_who_signs_and_what_works_the_form_are_not(name: str) -> None:
    assert not may_be_kept(name)


@given(st.lists(st.tuples(st.sampled_from(["part-ask", "fact", "sender-name"]), st.text(max_size=5))))
def test_what_is_kept_is_as_it_was_typed_and_in_its_order(fields: list[tuple[str, str]]) -> None:
    assert kept_fields(fields) == tuple(field for field in fields if field[0] != "sender-name" and field[1])


def test_a_form_is_too_long_from_one_character_on() -> None:
    full = Contents("c", "t", (("text", "x" * (MOST_BYTES - 4)),))

    assert not full.is_too_long
    assert Contents("c", "t", (*full.fields, ("", "x"))).is_too_long


@pytest.mark.parametrize(
    "text", ["", "x" * 21, "x" * 23, "x" * 21 + " ", "x" * 21 + "/", "x" * 21 + "é", "x" * 21 + "\n"]
)
def test_what_has_not_the_form_of_a_key_is_none(text: str) -> None:
    assert not is_key(text)


def test_keys_are_of_128_bits_and_each_page_has_its_own() -> None:
    keys = {key_for(new_page_nonce(), SECRET) for _ in range(200)}

    assert len(keys) == 200
    assert all(map(is_key, keys))


def test_a_key_takes_both_the_page_and_the_secret_of_the_site() -> None:
    once = new_page_nonce()

    assert key_for(once, SECRET) == key_for(once, SECRET)
    assert key_for(once, SECRET) != key_for(once, "y" * 40)
    assert key_for(once, SECRET) != once
