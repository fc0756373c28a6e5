"""A mail ends at once only if the answer speaks of its mailbox. What an operator can mend keeps it."""

from __future__ import annotations

import pytest

from campaign.outside.smtp_answers import is_for_good, is_of_the_site, shown


@pytest.mark.parametrize(
    ("code", "text", "is_good", "is_site"),
    [
        (550, b"5.1.1 no such user", True, False),
        (550, b"5.1.10 null MX", True, False),
        (550, b"5.2.1 closed", True, False),
        (552, b"5.2.2 over quota", True, False),
        (552, b"5.3.4 too large", True, False),
        (550, b"5.4.1 recipient address rejected: access denied", True, False),
        (550, b"5.4.4 no route", True, False),
        (554, b"5.6.0 bad content", True, False),
        (550, b"no such user", True, False),
        (553, b"mailbox name not allowed", True, False),
        (550, b"5.7.1 relaying denied", False, True),
        (550, b"5.7.26 unauthenticated", False, True),
        (550, b"5.7.509 DMARC", False, True),
        (550, b"5.4.5 daily quota exceeded", False, True),
        (554, b"sender not verified", False, True),
        (530, b"5.7.0 log in first", False, True),
        (451, b"4.7.1 later", False, False),
        (450, b"greylisted", False, False),
    ],
)
def test_who_a_refusal_speaks_of(code: int, text: bytes, is_good: bool, is_site: bool) -> None:
    assert (is_for_good(code, text), is_of_the_site(code, text)) == (is_good, is_site)


def test_nothing_that_the_other_side_wrote_is_shown() -> None:
    assert shown(550, b"5.1.1 <ada@example.org> is unknown") == "550 5.1.1 (no such mailbox)"
    assert shown(550, b"ada@example.org is unknown") == "550"
