"""Lists of papers in the shapes that people have them, and what is wrong with a line of one."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.content.newspapers.incoming_papers import incoming
from campaign.content.newspapers.lists import MAX_BYTES, read_list
from campaign.content.newspapers.tables import Unreadable
from campaign.domain.newspapers.imports import Incoming, Refused

TABLE = 'name,state,county\nMesa Herald,NM,Luna County\n\n"Sun, The",TX,\n'


def listed(path: Path) -> list[tuple[int, Any]]:
    return list(read_list(path))


def written(folder: Path, content: str | bytes, name: str = "papers.csv") -> Path:
    path = folder / name
    path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    return path


def zipped(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name in names:
            packed.writestr(name, "words")
    return out.getvalue()


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
        TABLE.replace(",", ";").replace("Sun; The", "Sun, The"),
        TABLE.replace("name,state,county", "name,state,county,,").replace("County", "County,,,,"),
        TABLE.encode("utf-16"),
        ("\ufeff" + TABLE).encode("utf-16-be"),
        gzip.compress(TABLE.replace(",", "\t").replace("Sun\t The", "Sun, The").encode("utf-16")),
        TABLE.replace(",", "|").replace("Sun| The", "Sun, The"),
    ],
    ids=[
        "commas",
        "tabs",
        "Windows",
        "byte order mark",
        "packed",
        "semicolons",
        "nameless and empty cells",
        "UTF-16",
        "UTF-16, big end first",
        "Excel's Unicode text, packed",
        "bars",
    ],
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
        (b"\xff\xfe\x00", "not a text file"),
        (TABLE.encode("utf-16-le"), "UTF-16 without a mark; save it as CSV"),
        (zipped("xl/workbook.xml", "[Content_Types].xml"), r"Excel workbook; .* save it as CSV \(UTF-8\)"),
        (zipped("mimetype", "content.xml"), r"OpenDocument spreadsheet; .* save it as CSV"),
        (zipped("Index/Tables/1.iwa"), "Numbers document; .* save it as CSV"),
        (zipped("papers.csv"), "zip; unpack it"),
        (b"PK\x03\x04broken", "zip; unpack it"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Excel or Word file; .* save it as CSV"),
        (b"%PDF-1.7", "PDF"),
        (b"name,state,name\nMesa,NM,x\n", "line 1 names the column name twice; keep one"),
        (b"sep=;\nname;state;state\n", "line 2 names the column state twice"),
        (b'{"newspapers": [], "newspapers": []}', "the key 'newspapers' is given twice; keep one"),
        (b"name,state\nMesa,NM\n\xe9", r"line 3 is not UTF-8; .*CSV UTF-8"),
        (b"", "no column name and no column state"),
        (b"paper,where\nMesa Herald,NM\n", "the first line names the columns"),
        (b"paper;state\nMesa Herald;NM\n", "read as parted by semicolons, names no column name"),
        (b'{"newspapers": {}}', "isn’t a list of newspapers"),
        (b'{"papers": []}', "isn’t a list of newspapers"),
        (b'[{"name": "x"', "this is not JSON"),
        (b"[" * 100_000, "JSON"),
        (b"\x1f\x8b\x08\x00broken", "we can’t open it"),
        (gzip.compress(TABLE.encode())[:-9], "we can’t open it"),
        (gzip.compress(b"x" * (MAX_BYTES + 1)), "split it"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",  # bytes of packed files tell the time
)
def test_a_file_that_is_no_list_says_what_it_is(content: bytes, says: str, tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match=says):
        listed(written(tmp_path, content))


@pytest.mark.parametrize(
    ("content", "item"),
    [
        ("name,state,\nMesa Alpha,NM,\n", {"name": "Mesa Alpha", "state": "NM"}),
        (",name,state\n1,Mesa Alpha,NM\n", {"name": "Mesa Alpha", "state": "NM"}),
        ("name,state\nMesa Alpha,NM,,,\n", {"name": "Mesa Alpha", "state": "NM"}),
        ("name,state\nMesa Alpha,NM,  ,\t\n", {"name": "Mesa Alpha", "state": "NM"}),
        ("name;state;website\nMesa, Alpha;NM;\n", {"name": "Mesa, Alpha", "state": "NM", "website": None}),
        ('"name";"state"\n"Mesa; Alpha";NM\n', {"name": "Mesa; Alpha", "state": "NM"}),
        ('name,state\n"Mesa\nAlpha",NM\n', {"name": "Mesa\nAlpha", "state": "NM"}),
    ],
)
def test_what_spreadsheets_add_is_passed_over(content: str, item: dict[str, Any], tmp_path: Path) -> None:
    assert listed(written(tmp_path, content)) == [(2, item)]


def test_excels_line_about_the_separator_is_no_row(tmp_path: Path) -> None:
    assert listed(written(tmp_path, "sep=;\r\nname;state\r\nMesa;NM\r\n")) == [(3, {"name": "Mesa", "state": "NM"})]


def test_an_item_with_a_key_given_twice_is_refused_alone(tmp_path: Path) -> None:
    content = """[
      {"name": "Mesa", "name": "Sun", "state": "NM"},
      {"name": "Sun", "state": "TX", "letters": {"max_words": 200, "max_words": 300}},
      {"name": "Post", "state": "TX", "aliases": [], "letters": null}
    ]"""
    outcomes = [incoming(line, item) for line, item in listed(written(tmp_path, content, "papers.json"))]

    assert outcomes[:2] == [
        Refused(2, "the key 'name' is given twice; keep one of the two"),
        Refused(3, "the key 'max_words' is given twice; keep one of the two"),
    ]
    assert isinstance(outcomes[2], Incoming)


@pytest.mark.parametrize(
    ("state", "code"),
    [
        ("NM", "NM"), ("nm", "NM"), ("New Mexico", "NM"), ("NEW MEXICO", "NM"), ("Nuevo México", "NM"), ("N.M.", "NM"),
        ("Calif.", "CA"), ("Washington, D.C.", "DC"), ("Puerto Rico", "PR"), ("W.Va.", "WV"), ("Carolina del Norte", "NC"),
    ],
)  # fmt: skip
def test_a_state_is_known_by_its_name_or_its_letters(state: str, code: str) -> None:
    found = incoming(2, {"name": "Mesa", "state": state})

    assert isinstance(found, Incoming)
    assert found.card.state == code


@pytest.mark.parametrize("state", ["", "New", "Mexico", "ZZ", "Ontario"])
def test_what_is_no_state_is_refused_with_what_would_be_right(state: str) -> None:
    found = incoming(2, {"name": "Mesa", "state": state})

    assert found == Refused(2, f"'{state}' isn’t a state; write its two letters or its name, such as NM or New Mexico")


@pytest.mark.parametrize("name", ["missing.csv", ""])
def test_a_file_that_is_not_there_says_so(name: str, tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="can’t be read"):
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
