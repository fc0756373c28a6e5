"""Phone numbers: what dials one, and what is none."""

from __future__ import annotations

import pytest

from campaign.domain.officials.phone_numbers import phone_link


@pytest.mark.parametrize(
    ("written", "link"),
    [
        ("202-555-0100", "tel:2025550100"),
        ("(202) 555-0100", "tel:2025550100"),
        ("+1 202.555.0100", "tel:+12025550100"),
        ("+49 30 123456", "tel:+4930123456"),
        ("555-0100", "tel:5550100"),
        ("202-555-0100 ext. 45", "tel:2025550100;ext=45"),
        ("202-555-0100, extensión 45", "tel:2025550100;ext=45"),
        ("202-555-0100 x45", "tel:2025550100;ext=45"),
        ("202-555-0100 #45", "tel:2025550100;ext=45"),
        ("911", None),
        ("112", None),
        ("202-555-0100 202-555-0101", None),
        ("555-0100 555-0101", None),
        ("202-555-0100 / 0101", None),
        ("202-555-0100 or 0101", None),
        ("202-555-0100;phone-context=evil", None),
        ("1-800-SENATOR", None),
        ("ask", None),
        ("", None),
    ],
)
def test_one_number_with_or_without_an_extension_can_be_dialed(written: str, link: str | None) -> None:
    assert phone_link(written) == link
