"""Text made clean at the door."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.domain.texts.normalise import MOST_MARKS, CleanText, clean, one_line, without_joiners

GBENG = "".join(chr(0xE0000 + ord(letter)) for letter in "gbeng") + "\U000e007f"  # the tags of England's flag
ANY_TEXT = st.text(st.characters())


@given(ANY_TEXT | st.text(st.characters(categories=["M", "Lo"]), max_size=300))
def test_clean_text_stays_as_it_is(raw: str) -> None:
    once = clean(raw).text

    assert clean(once) == CleanText(once)


@given(ANY_TEXT)
def test_clean_text_is_composed_and_holds_nothing_hidden(raw: str) -> None:
    text = clean(raw).text

    assert unicodedata.is_normalized("NFC", text)
    hidden = [
        character for character in without_joiners(text) if unicodedata.category(character) in ("Cs", "Cf", "Co", "Cn")
    ]
    assert not hidden
    assert {character for character in text if unicodedata.category(character) == "Cc"} <= {"\n", "\t"}
    text.encode()


@given(ANY_TEXT)
def test_what_was_dropped_is_named_once_in_order(raw: str) -> None:
    dropped = clean(raw).dropped

    assert len(set(dropped)) == len(dropped)
    assert list(dropped) == sorted(dropped, key=raw.index)


@given(
    st.text(
        st.characters(
            categories=["L", "N", "P", "Zs", "S"], exclude_characters="\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06"
        )
    )
)
def test_what_can_be_seen_is_never_lost(raw: str) -> None:
    assert clean(raw) == CleanText(unicodedata.normalize("NFC", raw))


@given(st.text(st.characters(categories=["M", "L", "Cf"]), max_size=300))
def test_no_run_of_marks_is_longer_than_in_stream_safe_text(raw: str) -> None:
    decomposed = unicodedata.normalize("NFD", clean(raw).text)
    runs = "".join("m" if unicodedata.combining(character) else " " for character in decomposed).split()

    assert max(map(len, runs), default=0) <= MOST_MARKS


def test_every_character_that_can_join_a_run_is_a_mark() -> None:
    """So that counting marks counts all that normalizing would have to order."""
    joins = (chr(code) for code in range(sys.maxunicode + 1) if not 0xD800 <= code < 0xE000)
    found = [one for one in joins if unicodedata.combining(unicodedata.normalize("NFD", one)[0])]

    assert len(found) > 900
    assert {unicodedata.category(one)[0] for one in found} == {"M"}


@given(ANY_TEXT)
def test_one_line_is_one_line(raw: str) -> None:
    text = one_line(raw).text

    assert text == " ".join(text.split())
    assert "\n" not in text


@pytest.mark.parametrize(
    ("raw", "expected", "dropped"),
    [
        ("one\r\ntwo\rthree", "one\ntwo\nthree", ()),
        ("one\u2028two\u2029three", "one\ntwo\n\nthree", ()),
        ("one\x0btwo\x0cthree\x85four", "one\ntwo\nthree\nfour", ()),
        ("a\tb", "a\tb", ()),
        ("10\x1e15 people", "10-15 people", ()),
        ("fran\x1fcamente", "francamente", ("\x1f",)),
        ("no \ufb01xed o\ufb03ce, a \ufb02ood of \ufb00", "no fixed office, a flood of ff", ()),
        ("\uf0b7 a hearing \uf0e0 now", "• a hearing → now", ()),
        ("it\x92s \x93so\x94 \x96 \x805", "it’s “so” – €5", ()),
        ("\x81\x8d", "", ("\x81", "\x8d")),
        ("👩\u200d👩\u200d👧", "👩\u200d👩\u200d👧", ()),
        ("👨🏽\u200d⚕️ ❤️\u200d🔥 🙂\u200d↔️", "👨🏽\u200d⚕️ ❤️\u200d🔥 🙂\u200d↔️", ()),
        (f"🏴{GBENG}", f"🏴{GBENG}", ()),
        (f"a{GBENG}", "a", tuple(dict.fromkeys(GBENG))),
        ("pass\u200dword 👩\u200d", "password 👩", ("\u200d",)),
        ("👩\u200b\u200d👩", "👩👩", ("\u200b", "\u200d")),
        ("a\x00b\x00c\x07", "abc", ("\x00", "\x07")),
        ("pass\u200bword\u202e", "password", ("\u200b", "\u202e")),
        ("e\u0301", "é", ()),
        ("\ufeffstart", "start", ("\ufeff",)),
        ("\ud800x", "x", ("\ud800",)),
        ("a" + "\u0301" * 31, "á" + "\u0301" * 29, ("\u0301",)),
        ("a" + "\u0327" * 20 + "\u200d" + "\u0327" * 20, "a" + "\u0327" * 30, ("\u200d", "\u0327")),
        ("\u0f73" * 90, "\u0f71" * 15 + "\u0f72" * 15, ("\u0f73",)),
        ("a" + "\u0301" * 30 + "x" + "\u0301" * 30, "á" + "\u0301" * 29 + "x" + "\u0301" * 30, ()),
        ("{{7*7}} <script> [@nobody]", "{{7*7}} <script> [@nobody]", ()),
    ],
)
def test_at_the_door(raw: str, expected: str, dropped: tuple[str, ...]) -> None:
    assert clean(raw) == CleanText(expected, dropped)


def test_a_field_of_one_line_loses_its_line_feeds_but_not_its_words() -> None:
    assert one_line(" one\n two\t\u200bthree ") == CleanText("one two three", ("\u200b",))
