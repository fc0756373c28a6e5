"""A key is new once, for as long as it is among the most recent."""

from __future__ import annotations

from campaign.web.recent import Recent


def test_a_key_is_new_once_and_the_oldest_are_forgotten() -> None:
    recent = Recent(size=2)
    assert [recent.is_new(key) for key in ("a", "a", "b", "c", "b", "a")] == [True, False, True, True, False, True]
