"""Codes of source sheets: what is written comes back, and what was mistyped is refused."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from campaign.domain.letters.source_codes import (
    LONGEST,
    MOST,
    NumberedEdition,
    SourceCode,
    campaign_number,
    edition_mark,
    read,
    written,
)

DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CODES = st.builds(
    SourceCode,
    edition=st.integers(0, 2**30 - 1) | st.builds(NumberedEdition, st.integers(0, 32**3 - 1), st.integers(1, MOST)),
    facts=st.lists(st.integers(0, MOST), min_size=1, max_size=12, unique=True).map(tuple),
    own_share=st.none() | st.integers(0, 100),
)
#: Ways in which people copy a code down.
HANDS = [
    str.lower,
    lambda code: code.replace("-", ""),
    lambda code: code.replace("-", " "),
    lambda code: code.replace("-", "–"),
    lambda code: code.replace("0", "O"),
    lambda code: code.replace("0", "o").replace("1", "l"),
    lambda code: code.replace("1", "I"),
    lambda code: f"  {code.lower()}-",
]


@given(CODES)
def test_what_is_written_comes_back(code: SourceCode) -> None:
    assert read(written(code)) == code


@pytest.mark.parametrize("hand", HANDS)
@given(code=CODES)
def test_a_hand_is_forgiven_what_changes_no_digit(hand: object, code: SourceCode) -> None:
    assert callable(hand)
    assert read(hand(written(code))) == code


@given(CODES, st.data())
def test_a_single_wrong_character_is_refused(code: SourceCode, data: st.DataObject) -> None:
    digits = written(code).replace("-", "")
    place = data.draw(st.integers(0, len(digits) - 1))
    other = data.draw(st.sampled_from(DIGITS.replace(digits[place], "")))

    assert read(digits[:place] + other + digits[place + 1 :]) is None


@given(CODES, st.data())
def test_two_characters_that_changed_places_are_refused(code: SourceCode, data: st.DataObject) -> None:
    digits = list(written(code).replace("-", ""))
    one, other = data.draw(st.lists(st.integers(0, len(digits) - 1), min_size=2, max_size=2, unique=True))
    assume(digits[one] != digits[other])
    digits[one], digits[other] = digits[other], digits[one]

    assert read("".join(digits)) is None


def test_every_single_slip_in_one_code_is_refused() -> None:
    """The law above by hand, so that no draw of lots can miss a place."""
    digits = written(SourceCode(edition_mark("ae7bf9b4" * 8), (4, 87, 20))).replace("-", "")
    slips = {digits[:place] + other + digits[place + 1 :] for place in range(len(digits)) for other in DIGITS} | {
        digits[:one] + digits[two] + digits[one + 1 : two] + digits[one] + digits[two + 1 :]
        for one in range(len(digits))
        for two in range(one + 1, len(digits))
    }

    assert [slip for slip in slips - {digits} if read(slip)] == []


@given(st.text(max_size=40) | st.text(DIGITS, max_size=30))
def test_each_set_of_facts_has_one_code_alone(text: str) -> None:
    """Else two addresses would be one page."""
    code = read(text)
    if code:
        signs = text.upper().replace("O", "0").replace("I", "1").replace("L", "1")
        assert [sign for sign in signs if sign in DIGITS] == list(written(code).replace("-", ""))


@pytest.mark.parametrize(
    "text",
    ["", "-", "0", "1", "00", "U" * 12, "0A2Z1", "\0", "é", "%", "0" * LONGEST, "0" * (LONGEST + 1), "١٢٣٤٥", "𝟎𝟏"],
)
def test_what_is_no_code_is_none(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    "code",
    [
        SourceCode(7, ()),
        SourceCode(7, (3, 3)),
        SourceCode(7, (MOST + 1,)),
        SourceCode(7, (3,), 101),
        SourceCode(NumberedEdition(7, 0), (1,)),
        SourceCode(NumberedEdition(7, 1), ()),
        SourceCode(NumberedEdition(7, 1), (3, 3)),
        SourceCode(NumberedEdition(7, MOST + 1), (3,)),
    ],
)
def test_what_no_letter_can_say_is_refused_though_its_check_digits_are_right(code: SourceCode) -> None:
    assert read(written(code)) is None


@pytest.mark.parametrize("share", [None, 73])
@pytest.mark.parametrize("facts", [(0, 1, 2), (4, 87, 20), (16, 17, 255), (300, 4095, 256)])
def test_three_facts_make_a_code_of_at_most_24_characters(facts: tuple[int, ...], share: int | None) -> None:
    code = written(SourceCode(edition_mark("f" * 64), facts, share))

    assert len(code) <= 24
    assert set(code) <= set(DIGITS + "-")


@pytest.mark.parametrize(
    "code, says",
    [
        ("0A2Z1-A7J", SourceCode(NumberedEdition(10335, 1), (10,))),
        ("1A2Z1-29140-2F", None),
    ],
)
def test_the_first_codes_are_still_read(code: str, says: SourceCode | None) -> None:
    """They are on paper: their form may never change."""
    assert read(code) == says


def test_a_code_changes_with_one_bit_of_the_first_thirty_of_the_digest() -> None:
    marks = {edition_mark(f"{1 << bit:08x}" + "0" * 56) for bit in range(32)}

    assert len(marks) == 31  # the last two bits are not carried: both give 0


@pytest.mark.parametrize("slug, number", [("no-asylum-cooperative-agreements", 10335), ("the-night-bus", 9199)])
def test_a_campaign_keeps_the_number_that_the_first_codes_gave_it(slug: str, number: int) -> None:
    assert campaign_number(slug) == number
