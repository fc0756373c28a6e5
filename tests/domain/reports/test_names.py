"""A writer is shown by initials unless they choose their name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.domain.reports.names import initials


@pytest.mark.parametrize(
    "name, short",
    [
        ("Rosa Martinez", "R. M."),
        ("rosa martinez", "R. M."),
        ("María del Carmen López Ríos", "M. C. L. R."),
        ("Ángel Ñandú", "Á. Ñ."),
        ("R. M.", "R. M."),
        ("R.M.", "R. M."),
        ("J.R.R. Tolkien", "J. R. R. T."),
        ("O’Neill", "O."),
        ("(Bea) Arthur", "B. A."),
        ("Ludwig van der Rohe", "L. R."),
        ("Cher", "C."),
        ("A B C D E F G", "A. B. C. D."),
        ("", ""),
        ("42", ""),
        ("-", ""),
    ],
)
def test_initials_are_those_of_each_name(name: str, short: str) -> None:
    assert initials(name) == short


@given(st.text(max_size=60))
def test_initials_stay_as_they_are_and_are_short(name: str) -> None:
    assert initials(initials(name)) == initials(name)
    assert len(initials(name)) < 20
