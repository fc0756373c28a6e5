"""`campaign import newspapers`: good lines go in, bad ones are named, and a second time changes nothing."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from tests.commands.running import Program, assert_refused

TABLE = """name\tstate\tcounty\tfips\twebsite
Mesa Herald\tNM\tLuna County\t35029\thttp://mesaherald.example.org/
Mesa Herald\tNM\tLuna County\t35029\thttp://www.mesaherald.example.org/
\tNM\tLuna County\t35029\thttp://example.org/
El Sol\tZZ\t\t\t
Sol de Vado\tNM\tDoña Ana County\t35013\thttp://10.0.0.1/
Santa Fe New Mexican\tNM\tSanta Fe County\t35049\thttp://www.santafenewmexican.com/
"""


@pytest.fixture
def seeded(empty: Program) -> Program:
    assert empty.run("seed", "--no-paper").code == 0
    return empty


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "papers.tsv.gz"
    file.write_bytes(gzip.compress(TABLE.encode()))
    return file


def test_good_lines_go_in_and_bad_ones_are_named(seeded: Program, table: Path) -> None:
    ran = seeded.run("import", "newspapers", table)

    assert (ran.code, ran.err) == (0, "")
    assert ran.lines == [
        "newspapers: 1 new, 1 changed, 0 unchanged, 4 refused",
        "  + mesa-herald-nm",
        "  ~ santa-fe-new-mexican-nm: county, website",
        "  refused: the same paper stands further up in this file: line 3",
        "  refused: the name is missing; every newspaper needs one: line 4",
        "  refused: 'ZZ' isn’t a state; write its two letters or its name, such as NM or New Mexico: line 5",
        "  refused: website: the address has no plain host name; give an http:// or https:// address with a host "
        "name: line 6",
    ]


def test_a_county_without_its_kind_goes_to_the_card_that_is_there(seeded: Program, tmp_path: Path) -> None:
    (tmp_path / "papers.csv").write_text("name;state;county\nHouston Chronicle;Texas;Harris\n", encoding="utf-16")
    ran = seeded.run("import", "newspapers", tmp_path / "papers.csv")
    houston = [
        card["id"] for card in seeded.run("newspapers", "--format", "json").json if "Houston Chr" in card["name"]
    ]

    assert ran.lines == ["newspapers: 0 new, 1 changed, 0 unchanged, 0 refused", "  ~ houston-chronicle-tx: county"]
    assert houston == ["houston-chronicle-tx"]


def test_a_second_time_changes_nothing(seeded: Program, table: Path) -> None:
    seeded.run("import", "newspapers", table)
    before = seeded.run("newspapers", "--format", "json").out
    ran = seeded.run("import", "newspapers", table)

    assert ran.lines[0] == "newspapers: 0 new, 0 changed, 2 unchanged, 4 refused"
    assert seeded.run("newspapers", "--format", "json").out == before


def test_seeding_again_keeps_what_was_imported(seeded: Program, table: Path) -> None:
    seeded.run("import", "newspapers", table)
    ran = seeded.run("seed", "--no-paper")
    listed = {card["id"]: card for card in seeded.run("newspapers", "--format", "json").json}

    assert ran.code == 0
    assert len(listed) == 82
    assert listed["mesa-herald-nm"]["letters"]["max_words"] is None
    assert listed["santa-fe-new-mexican-nm"]["letters"]["max_words"] == 150
    assert listed["santa-fe-new-mexican-nm"]["county"] == "Santa Fe County"


def test_what_one_store_prints_another_takes_in_whole(seeded: Program, bare: Program, tmp_path: Path) -> None:
    seeded.run("newspapers", "--format", "json", "-o", tmp_path / "list.json")
    other = Program(tmp_path / "other")
    other.run("init")
    ran = other.run("import", "newspapers", tmp_path / "list.json")

    assert ran.lines[0] == "newspapers: 81 new, 0 changed, 0 unchanged, 0 refused"
    assert len(ran.lines) == 2  # nothing has no place
    assert other.run("newspapers", "--format", "json").out == (tmp_path / "list.json").read_text(encoding="utf-8")


def test_our_own_list_changes_nothing_of_ours(seeded: Program, tmp_path: Path) -> None:
    seeded.run("newspapers", "--format", "json", "-o", tmp_path / "list.json")
    ran = seeded.run("import", "newspapers", tmp_path / "list.json")

    assert ran.out == "newspapers: 0 new, 0 changed, 81 unchanged, 0 refused\n"


def test_rules_of_a_seeded_card_are_changed_in_its_file_alone(seeded: Program, tmp_path: Path) -> None:
    data = [{"name": "Santa Fe New Mexican", "state": "NM", "letters": {"max_words": 999, "requires": ["a rhyme"]}}]
    (tmp_path / "list.json").write_text(json.dumps(data), encoding="utf-8")
    ran = seeded.run("import", "newspapers", tmp_path / "list.json")

    assert ran.lines[1:] == [
        "  1 have other rules in seeds/newspapers.yaml, and those stay; change them there",
        "  line 1: has no place on a card: letters.requires: a rhyme",
    ]
    found = seeded.run("newspapers", "--state", "NM", "--format", "json").json
    assert [card["letters"]["max_words"] for card in found if card["id"] == "santa-fe-new-mexican-nm"] == [150]


@pytest.mark.parametrize(
    "content, says",
    [
        (b"name,state\n\xe9", "line 2 is not UTF-8"),
        (b'{"newspapers"', "this is not JSON"),
        (b"a,b\n1,2\n", "no column name"),
        (b"", "name"),
    ],
)
def test_a_file_that_is_no_list_is_refused_in_one_line(
    seeded: Program, content: bytes, says: str, tmp_path: Path
) -> None:
    (tmp_path / "papers").write_bytes(content)

    assert_refused(seeded.run("import", "newspapers", tmp_path / "papers"), says)


def test_a_file_that_is_not_there_is_refused(seeded: Program, tmp_path: Path) -> None:
    assert_refused(seeded.run("import", "newspapers", tmp_path / "nothing.csv"), "can’t be read")


def test_without_a_store_nothing_is_imported(bare: Program, table: Path) -> None:
    assert_refused(bare.run("import", "newspapers", table), "campaign init")
