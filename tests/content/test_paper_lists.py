"""Lists of papers in the shapes that people have them, and what is wrong with a line of one."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.content.incoming_papers import incoming
from campaign.content.paper_lists import MAX_BYTES, Unreadable, read_list
from campaign.domain.paper_imports import Incoming, Refused

TABLE = 'name,state,county\nMesa Herald,NM,Luna County\n\n"Sun, The",TX,\n'


def listed(path: Path) -> list[tuple[int, dict[str, Any]]]:
    return [(line, dict(item)) for line, item in read_list(path)]


def written(folder: Path, content: str | bytes, name: str = "papers.csv") -> Path:
    path = folder / name
    path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    return path


@pytest.mark.parametrize(
    "content",
    [
        TABLE,
        TABLE.replace(",N", "\tN")
        .replace(",T", "\tT")
        .replace(",L", "\tL")
        .replace("e,s", "e\ts")
        .replace("e,c", "e\tc"),
        TABLE.replace("\n", "\r\n"),
        "\ufeff" + TABLE,
        gzip.compress(TABLE.encode()),
    ],
    ids=["commas", "tabs", "Windows", "byte order mark", "packed"],
)
def test_a_table_gives_each_row_with_its_line(content: str | bytes, tmp_path: Path) -> None:
    found = listed(written(tmp_path, content))

    assert [line for line, _ in found] == [2, 4]
    assert found[0][1] == {"name": "Mesa Herald", "state": "NM", "county": "Luna County"}
    assert found[1][1]["name"] in ("Sun, The", "Sun, The\t")


def test_a_list_of_json_gives_each_item_with_its_line(tmp_path: Path) -> None:
    data = [{"name": "Mesa Herald", "letters": {"max_words": 200}}, {"name": "[", "newspapers": [1]}, 3]
    for content in (json.dumps(data, indent=1), json.dumps({"note": "newspapers: [", "newspapers": data}, indent=1)):
        found = listed(written(tmp_path, content))
        lines = content.splitlines()

        assert [item for _, item in found] == [data[0], data[1], {}]
        assert [lines[line - 1].strip(" ,") for line, _ in found] == ["{", "{", "3"]


@pytest.mark.parametrize(
    "content, says",
    [
        (b"\xff\xfe\x00", "not UTF-8"),
        (b"name,state\nMesa,NM\n\xe9", "line 3 is not UTF-8"),
        (b"", "no column name and no column state"),
        (b"paper,where\nMesa Herald,NM\n", "the first line names the columns"),
        (b"name;state\nMesa Herald;NM\n", "no column name"),
        (b'{"newspapers": {}}', "no list of papers"),
        (b'{"papers": []}', "no list of papers"),
        (b'[{"name": "x"', "this is not JSON"),
        (b"[" * 100_000, "JSON"),
        (b"\x1f\x8b\x08\x00broken", "cannot be unpacked"),
        (gzip.compress(TABLE.encode())[:-9], "cannot be unpacked"),
        (gzip.compress(b"x" * (MAX_BYTES + 1)), "split it"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_a_file_that_is_no_list_says_what_it_is(content: bytes, says: str, tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match=says):
        listed(written(tmp_path, content))


@pytest.mark.parametrize("name", ["missing.csv", ""])
def test_a_file_that_is_not_there_says_so(name: str, tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="cannot be read"):
        listed(tmp_path / name)


@pytest.mark.parametrize(
    "row", ["Mesa Herald,NM,Luna County,more", f"{'x' * 200_000},NM", 'Mesa "Herald,NM,"a\nb,c"'], ids=[1, 2, 3]
)
def test_a_row_that_cannot_be_used_is_refused_alone(row: str, tmp_path: Path) -> None:
    found = listed(written(tmp_path, f"name,state,county\n{row}\nSun,TX,\n"))
    outcomes = [incoming(line, item) for line, item in found]

    assert isinstance(outcomes[-1], Incoming)
    assert len(outcomes) == 1 or isinstance(outcomes[0], Refused) or 'Mesa "Herald' in outcomes[0].card.name


@given(st.binary(max_size=200))
def test_whatever_a_file_holds_it_is_read_or_refused(content: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = written(Path(folder), b"name,state\n" + content)
        try:
            outcomes = [incoming(line, item) for line, item in read_list(path)]
        except Unreadable:
            outcomes = []

    assert all(isinstance(one, Incoming) or one.reason for one in outcomes)
