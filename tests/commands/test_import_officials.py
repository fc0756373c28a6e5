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
    again = empty.run("import", "congress", ZIPS.parent, "--as-of", "2026-06-15")
    assert again.lines[0].endswith(": 0 new, 0 changed, 23 unchanged, 0 gone")
    assert "ZIP codes: 15, 5 of them in several districts of us-house, unchanged" in again.lines


def test_what_was_not_given_is_said(empty: Program) -> None:
    members = next(path for path in FILES if path.name.startswith("legislators-current"))
    ran = empty.run("import", "congress", members)
    assert [line for line in ran.lines if "without" in line] == [
        f"  without {name}, what it says is not known"
        for name in (
            "legislators-district-offices.yaml",
            "committees-current.yaml",
            "committee-membership-current.yaml",
        )
    ]


def test_a_table_for_another_body_says_whose_and_until_when(empty: Program) -> None:
    ran = empty.run("import", "zips", ZIPS, "--body", "nm-house", "--term", "2025-2026", "--until", "2026-01-01")

    assert ran.lines[0].startswith("ZIP codes: 15, 5 of them in several districts of nm-house, stored")
    assert ran.lines[1].endswith("they ended on 2026-01-01 and name no one")
    assert empty.run("import", "zips", ZIPS, "--congress", "200").lines[1].endswith("they hold until 2189-01-03")


def test_the_doctor_says_what_to_import_again(empty: Program) -> None:
    assert empty.run("import", "congress", *FILES, "--as-of", "2026-06-15").code == 0
    assert empty.run("import", "zips", ZIPS, "--body", "nm-house", "--term", "1", "--until", "2026-01-01").code == 0
    notes = [line for line in empty.run("doctor").lines if line.startswith("note: ")]

    assert any("terms have ended since the data of 2026-06-15; import its officials again" in line for line in notes)
    assert "note: nm-house: the districts of ZIP codes are those of term 1, which is over; import another" in notes
    assert not any("note: us-congress: 0" in line for line in notes)


def test_a_list_of_any_body_is_imported_and_replaces_what_was_there(empty: Program, tmp_path: Path) -> None:
    file = tmp_path / "council.csv"
    file.write_text("body,name,phone\ncouncil,Ann Lee,555-0100\ncouncil,Bo Li,555-0101\n", encoding="utf-8")
    where = ("--source", "https://council.example", "--as-of", "2026-09-01")

    first = empty.run("import", "officials", file, *where)
    file.write_text("body,name,phone\ncouncil,Ann Lee,555-0102\ncouncil,Cy Orr,\n", encoding="utf-8")
    second = empty.run("import", "officials", file, *where)

    assert first.lines[0] == "council: 2 officials as of 2026-09-01: 2 new, 0 changed, 0 unchanged, 0 gone"
    assert second.lines == [
        "council: 2 officials as of 2026-09-01: 1 new, 1 changed, 0 unchanged, 1 gone",
        "  + Cy Orr",
        "  ~ Ann Lee",
        "  - Bo Li",
    ]
    assert [line.split()[1:3] for line in empty.run("officials", "--body", "council").lines[1:]] == [
        ["555-0102", "council-ann-lee"],
        ["council-cy-orr", "Cy"],
    ]


def test_no_one_is_named_twice_by_a_list_of_a_part_and_one_of_the_whole(empty: Program, tmp_path: Path) -> None:
    congress: tuple[str | Path, ...] = ("import", "congress", *FILES, "--as-of", "2026-06-15")
    assert empty.run(*congress).code == 0
    printed = tmp_path / "senate.json"
    assert empty.run("officials", "--body", "us-senate", "--format", "json", "-o", printed).code == 0
    before = empty.run("officials", "--zip", "87005", "--today", "2026-11-30").lines

    assert_refused(empty.run("import", "officials", printed), "us-senate is in the list of us-congress")
    assert empty.run("officials", "--zip", "87005", "--today", "2026-11-30").lines == before


def test_a_list_of_the_whole_replaces_those_of_its_parts(empty: Program, tmp_path: Path) -> None:
    (tmp_path / "senate.csv").write_text("body,name,region\nus-senate,Ann Lee,NM\n", encoding="utf-8")
    where = ("--source", "https://senate.example", "--as-of", "2026-06-15")
    assert empty.run("import", "officials", tmp_path / "senate.csv", *where).code == 0
    assert empty.run("import", "congress", *FILES, "--as-of", "2026-06-15").code == 0

    assert "Ann Lee" not in empty.run("officials", "--zip", "87005", "--today", "2026-11-30").out


def test_no_line_of_a_list_is_from_a_day_that_is_yet_to_come(empty: Program, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("body,name,as_of\ncouncil,Ann Lee,2999-01-01\n", encoding="utf-8")
    ran = empty.run("import", "officials", tmp_path / "list.csv", "--source", "https://council.example")
    assert_refused(ran, "as_of: 2999-01-01 is yet to come")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("congress",), "import from where?"),
        (("congress", "--from", "https://example.org", FILES[0]), "import from where?"),
        (("congress", "--from", "http://example.org"), "isn’t an https address"),
        (("congress", *FILES, "--as-of", "2999-01-01"), "--as-of: 2999-01-01 is yet to come"),
        (("congress", ZIPS.parents[3]), "has none of these files: legislators-current.yaml"),
        (("congress", FILES[0]), "legislators-current.yaml is missing"),
        (("congress", ZIPS.parent / "nothing.yaml"), "the file can’t be read"),
        (("congress", Path(__file__)), "test_import_officials.py"),
        (("officials", ZIPS), "names no column body"),
        (("officials", ZIPS, "--source", "here"), "--source: 'here' isn’t a web address"),
        (("zips", FILES[0]), "names no column zip"),
        (
            ("zips", ZIPS, "--body", "b" * 101, "--term", "1", "--until", "2027-01-01"),
            "--body: this has 101 characters",
        ),
        (("zips", ZIPS, "--body", "nm-house"), "name --body, --term and --until together"),
    ],
)
def test_what_cannot_be_imported_is_refused_in_one_line(
    empty: Program, words: tuple[str | Path, ...], said: str
) -> None:
    assert_refused(empty.run("import", *words), said)
