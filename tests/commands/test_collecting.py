"""What a site that does not say who runs it does by no command either."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.running import Program, assert_refused


@pytest.mark.parametrize(
    "arguments",
    [
        ("petition", "add", "lines.csv", "--campaign", "one"),
        ("petition", "packet", "--campaign", "one", "-o", "new-folder"),
        ("petition", "deliver", "1", "--to", "the council"),
        ("press", "print", "a-release", "--campaign", "one"),
    ],
    ids=lambda arguments: " ".join(arguments[:2]),
)
def test_a_demonstration_takes_no_signatures_and_issues_nothing(
    two: Program, arguments: tuple[str, ...], tmp_path: Path
) -> None:
    named = [tmp_path / word if word in ("lines.csv", "new-folder") else word for word in arguments]
    ran = two.run(*named, PUBLIC_URL="https://letters.example.org")

    assert_refused(ran, "demonstration", "CONTACT_ADDRESS", "MAIL_FROM")
    assert "PUBLIC_URL" not in ran.err
