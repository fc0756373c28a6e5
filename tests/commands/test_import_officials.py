"""`campaign import congress` and `campaign import zips`: one snapshot, whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.running import Program, assert_refused
from tests.content.officials.excerpt import FILES

ZIPS = next(path for path in FILES if path.suffix == ".csv")


def test_members_and_districts_are_imported_and_a_second_time_changes_nothing(empty: Program) -> None:
    ran = empty.run("import", "congress", *FILES, "--as-of", "2026-06-15")

    assert (ran.code, ran.err) == (0, "")
    assert ran.lines[0] == "us-congress: 23 officials as of 2026-06-15: 23 new, 0 changed, 0 unchanged, 0 gone"
    assert "  the term of Jon Husted ended on 2026-11-03; we name no one for this seat" in ran.lines
    assert [line for line in ran.lines if line.startswith("  the districts are those of term 119; ")]
    again = empty.run("import", "congress", *FILES, "--as-of", "2026-06-15")
    assert again.lines[0].endswith(": 0 new, 0 changed, 23 unchanged, 0 gone")
    assert "ZIP codes: 15, 5 of them in several districts of us-house, unchanged" in again.lines


def test_a_table_for_another_body_says_whose_and_until_when(empty: Program) -> None:
    ran = empty.run("import", "zips", ZIPS, "--body", "nm-house", "--term", "2025-2026", "--until", "2026-01-01")

    assert ran.lines[0].startswith("ZIP codes: 15, 5 of them in several districts of nm-house, stored")
    assert ran.lines[1].endswith("they ended on 2026-01-01 and name no one")
    assert empty.run("import", "zips", ZIPS, "--congress", "200").lines[1].endswith("they hold until 2189-01-03")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("congress",), "import from where?"),
        (("congress", "--from", "https://example.org", FILES[0]), "import from where?"),
        (("congress", "--from", "http://example.org"), "isn’t an https address"),
        (("congress", FILES[0]), "legislators-current.yaml is missing"),
        (("congress", ZIPS.parent / "nothing.yaml"), "the file can’t be read"),
        (("congress", Path(__file__)), "test_import_officials.py"),
        (("zips", FILES[0]), "names no column zip"),
        (("zips", ZIPS, "--body", "nm-house"), "name --body, --term and --until together"),
    ],
)
def test_what_cannot_be_imported_is_refused_in_one_line(
    empty: Program, words: tuple[str | Path, ...], said: str
) -> None:
    assert_refused(empty.run("import", *words), said)
