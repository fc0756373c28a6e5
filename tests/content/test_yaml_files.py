"""YAML as organisers write it: words stay words, every place has its line, and no file can do harm."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from campaign.content.problems import Problem
from campaign.content.yaml_files import MAX_BYTES, YamlFile, parse_yaml, read_yaml
from tests.content.hostile_files import HOSTILE


def data(text: str) -> Any:
    file = parse_yaml(text, "shown.yaml")
    assert isinstance(file, YamlFile), file

    return file.data


def problem(text: str) -> Problem:
    found = parse_yaml(text, "shown.yaml")
    assert isinstance(found, Problem), "this was read"

    return found


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("no", "no"),
        ("yes", "yes"),
        ("on", "on"),
        ("NO", "NO"),
        ("True", "True"),
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("Null", "Null"),
        ("2019-07", "2019-07"),
        ("2019-07-26", "2019-07-26"),
        ("2019", 2019),
        ("12:30", "12:30"),
        ("0x1F", "0x1F"),
        ("0o17", "0o17"),
        ("010", "010"),
        ("1_000", "1_000"),
        ("1,000", "1,000"),
        ("-5", -5),
        ("2.5", 2.5),
        ("1e5", "1e5"),
        (".5", ".5"),
        (".inf", ".inf"),
        (".nan", ".nan"),
        ("<<", "<<"),
        ("=", "="),
        ("'null'", "null"),
        ('"5"', "5"),
        ("«año»", "«año»"),
        ("[a, no, 2019-07]", ["a", "no", "2019-07"]),
    ],
)
def test_a_value_is_what_whoever_typed_it_meant(written: str, read: object) -> None:
    found = data(f"key: {written}")["key"]

    assert found == read
    assert type(found) is type(read)


def test_norway_is_a_country() -> None:
    assert data("{no: Oslo, es: Madrid}") == {"no": "Oslo", "es": "Madrid"}


@pytest.mark.parametrize(
    ("text", "line", "what", "right"),
    [
        ("a: 1\nb: Who: me\n", 2, "there is a colon here", "quotation marks"),
        ("a: 1\n b: 2\n", 2, "there is a colon here", "as far in as"),
        ('a: 1\nb: "open\nc: 2\n', 2, "a quotation mark that opens here is never closed", "close it"),
        ("a:\n\tb: 1\n", 2, "begins with a tab", "spaces"),
        ("a: @home\n", 1, "a character such as @", "quotation marks"),
        ('a: "C:\\dir"\n', 1, "a backslash", "single quotation marks"),
        ('a: "x" y\n', 1, "doesn’t fit", "put the whole text in others"),
        ("- a\nb: 1\n", 2, "doesn’t fit", "as far in as"),
        ("  a: 1\nb: 2\n", 2, "doesn’t fit", "as far in as"),
        ("a: [1, 2\nb: 3\n", 1, "brackets or braces", "close"),
        ("a: {x: 1 b: 2}\n", 1, "brackets or braces", "a comma"),
        ("a: 1\nwithout\nb: 2\n", 2, "no colon after its key", "key: value"),
        ("a: - b\n", 1, "a list begins on the same line", "after a hyphen"),
        ("---\na: 1\n---\nb: 2\n", 3, "a second line ---", "remove it"),
        ("a: *star\n", 1, "starts with *", "quotation marks"),
        ("a: ? b\n", 1, "we can’t read the file from here on: ", "check the quotation marks"),
    ],
)
def test_what_is_not_yaml_is_told_in_plain_words(text: str, line: int, what: str, right: str) -> None:
    found = problem(text)

    assert found.line == line
    assert what in str(found.what)
    assert right in str(found.right)


LINES = """\
# a comment

- id: one
  figures:
    - {value: 5,
       unit: people}
    - date: 2019
  claim:
    en: >-
      folded
      text
    es: text
- id: two
"""


@pytest.mark.parametrize(
    ("place", "line"),
    [
        ((0,), 3),
        ((0, "id"), 3),
        ((0, "figures"), 4),
        ((0, "figures", 0), 5),
        ((0, "figures", 0, "unit"), 6),
        ((0, "figures", 1, "date"), 7),
        ((0, "claim", "en"), 9),
        ((0, "claim", "es"), 12),
        ((1, "id"), 13),
        ((1, "missing"), 13),
        ((1, "missing", 4, "deeper"), 13),
        ((7,), 3),
        ((), 3),
    ],
)
def test_every_place_has_its_line_and_a_missing_one_its_parents(place: tuple[str | int, ...], line: int) -> None:
    file, further_down = parse_yaml(LINES, "shown.yaml"), parse_yaml(LINES, "shown.yaml", first_line=11)
    assert isinstance(file, YamlFile)
    assert isinstance(further_down, YamlFile)

    assert file.line(place) == line
    assert further_down.line(place) == line + 10


@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_hostile_file_is_a_problem_and_never_an_exception(hostile: str) -> None:
    found = problem(hostile)

    assert found.level == "error"
    assert found.line >= 1
    assert "\n" not in str(found)


def test_the_billion_laughs_are_refused_at_the_first() -> None:
    laughs = "a: &a [lol, lol]\n" + "".join(
        f"{new}: &{new} [*{old}, *{old}]\n" for old, new in zip("abcdefgh", "bcdefghi", strict=True)
    )

    assert "starts with *" in str(problem(laughs))


def test_a_large_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    path.write_bytes(b"#" * (MAX_BYTES + 1))

    found = read_yaml(path, "shown.yaml")

    assert isinstance(found, Problem)
    assert "bytes" in str(found)


@pytest.mark.parametrize("raw", [b"a: \xe9", b"\xff\xfea\x00", b"a: \xed\xa0\x80"])
def test_what_is_not_utf_8_is_a_problem(raw: bytes, tmp_path: Path) -> None:
    path = tmp_path / "latin.yaml"
    path.write_bytes(raw)

    found = read_yaml(path, "shown.yaml")

    assert isinstance(found, Problem)
    assert str(found.what) == "the file isn’t saved as UTF-8"


def test_a_mark_at_the_beginning_is_no_part_of_the_words(tmp_path: Path) -> None:
    """Editors on Windows write a byte order mark."""
    path = tmp_path / "windows.yaml"
    path.write_bytes(b"\xef\xbb\xbfkey: value\r\nother: two\r\n")

    file = read_yaml(path, "shown.yaml")

    assert isinstance(file, YamlFile)
    assert file.data == {"key": "value", "other": "two"}


@pytest.mark.parametrize("path", [".", "nothing.yaml", "nothing/at/all.yaml"])
def test_a_file_that_cannot_be_read_is_a_problem(path: str, tmp_path: Path) -> None:
    found = read_yaml(tmp_path / path, "shown.yaml")

    assert isinstance(found, Problem)
    assert (
        str(found)
        == "shown.yaml:1: error: the file can’t be read; check that it’s there and that you’re allowed to read it"
    )


def test_an_empty_file_holds_nothing() -> None:
    assert data("# only a comment\n") is None
