"""Two campaigns that the codes of source sheets could not tell apart never stand in one store."""

from __future__ import annotations

from pathlib import Path

from campaign.domain.source_codes import campaign_number
from tests.commands.running import Program


def two_alike() -> tuple[str, str]:
    """The first two slugs with one number; among a few hundred there is always such a pair."""
    seen: dict[int, str] = {}
    for count in range(5000):
        slug = f"campaign-{count}"
        other = seen.setdefault(campaign_number(slug), slug)
        if other != slug:
            return other, slug
    raise AssertionError("no two slugs have one number")


def test_a_second_campaign_of_the_same_number_is_refused(empty: Program, tmp_path: Path) -> None:
    first, second = two_alike()
    for slug in (first, second):
        assert empty.run("new", slug, tmp_path).code == 0
    assert empty.run("seed", tmp_path / first).code == 0
    refused = empty.run("seed", tmp_path / second)
    again = empty.run("seed", tmp_path / first)

    assert first in refused.reason
    assert second in refused.reason
    assert "another slug" in refused.reason
    assert (again.code, again.lines[0]) == (0, f"{first}: unchanged, edition 1")
