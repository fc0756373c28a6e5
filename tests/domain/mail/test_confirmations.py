"""A confirmation is a link or a code, for a week."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from campaign.domain.mail.confirmations import (
    CODE_LENGTH,
    CODE_LETTERS,
    WAITS,
    Confirmation,
    Pending,
    confirmation,
    pending,
    read_code,
)
from tests.domain.mail.samples import LINK_KEY

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
SECRET = "a secret of the site, long enough to be one"
MADE = confirmation(LINK_KEY, SECRET, NOW)
STORED = pending(MADE, "hash", SECRET)


def test_what_is_stored_has_neither_key_nor_code() -> None:
    assert MADE.key not in repr(STORED)
    assert MADE.code not in repr(STORED)


def test_the_code_is_found_again_and_no_other_is() -> None:
    wrong = "C" * CODE_LENGTH if MADE.code[0] != "C" else "D" * CODE_LENGTH

    assert STORED.has_code(MADE.code, SECRET)
    assert not STORED.has_code(wrong, SECRET)
    assert not STORED.has_code(MADE.code, "another secret of another site, long enough")
    assert not replace(STORED, key_hash="of another row").has_code(MADE.code, SECRET)


def test_codes_differ_by_key_and_use_all_letters() -> None:
    codes = [confirmation(f"{number:022}", SECRET, NOW).code for number in range(500)]

    assert len(set(codes)) == 500
    assert set("".join(codes)) == set(CODE_LETTERS)
    assert not set(CODE_LETTERS) & set("0O1IL5S2Z8BUVAE")


@pytest.mark.parametrize(("later", "is_open"), [
    (timedelta(0), True),
    (WAITS - timedelta(seconds=1), True),
    (WAITS, False),
])  # fmt: skip
def test_a_link_and_its_code_last_a_week(later: timedelta, is_open: bool) -> None:
    assert Pending("hash", "code", MADE.ends_at).is_open(NOW + later) is is_open


@pytest.mark.parametrize(
    "typed", [MADE.code, MADE.written_code, MADE.code.lower(), f" {MADE.code[:2]}-{MADE.code[2:]}\n"]
)
def test_a_code_is_read_however_it_is_typed(typed: str) -> None:
    assert read_code(typed) == MADE.code


@pytest.mark.parametrize("typed", ["", "CDFGH", "CDFGHJK", "CDFGH0", "CDFGHÑ", "<b>CDFG"])
def test_what_can_be_no_code_is_none(typed: str) -> None:
    assert read_code(typed) is None


def test_equal_keys_make_equal_confirmations() -> None:
    assert confirmation(LINK_KEY, SECRET, NOW) == Confirmation(LINK_KEY, MADE.code, NOW + WAITS)
