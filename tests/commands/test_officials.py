"""`campaign officials`: who represents a ZIP code, and who is in a body, as a table and as JSON."""

from __future__ import annotations

from pathlib import Path

import pytest

from campaign.content.gallery import gallery_folder
from tests.commands.running import Program, Ran, assert_refused
from tests.content.officials.excerpt import FILES
from tests.content.seeds import SEEDS

TODAY = "2026-11-30"


@pytest.fixture(scope="module")
def informed(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """A store with both campaigns and an excerpt of Congress; no test changes it."""
    program = Program(tmp_path_factory.mktemp("officials") / "var")
    congress: tuple[str | Path, ...] = ("import", "congress", *FILES, "--as-of", "2026-06-15")
    commands: tuple[tuple[str | Path, ...], ...] = (("init",), ("seed", SEEDS), ("seed", gallery_folder()), congress)
    for words in commands:
        ran = program.run(*words)
        assert ran.code == 0, ran.err
    return program


def _zip(program: Program, code: str, *more: str) -> Ran:
    return program.run("officials", "--zip", code, "--today", TODAY, *more)


def test_a_seat_that_changed_is_listed_without_a_name_and_with_the_finder(informed: Program) -> None:
    ran = _zip(informed, "43201")

    assert (ran.code, ran.err) == (0, "")
    assert "Husted" not in ran.out
    assert [line.split()[:3] for line in ran.lines[1:3]] == [
        ["us-senate", "OH", "Republican"],
        ["us-house", "OH-3", "Democrat"],
    ]
    assert ran.lines[3].endswith("this term ended; the seat may have changed (since 2026-11-03)")
    assert "Look it up: https://www.senate.gov/senators/senators-contact.htm" in ran.lines
    assert "Senate Committee on the Judiciary: none of theirs that we can name; ask them to press it" in ran.lines
    assert "House Committee on the Judiciary: none of theirs; ask them to press it" in ran.lines


def test_members_of_a_committee_are_named(informed: Program) -> None:
    assert "House Committee on the Judiciary: Jamie Raskin (Ranking Member)" in _zip(informed, "20889").lines
    assert "Committee on Buses" not in _zip(informed, "20889").out  # its members have no ZIP codes


def test_what_kind_of_code_it_is_is_said(informed: Program) -> None:
    assert (
        "This ZIP code is for post office boxes: the district depends on where someone lives."
        in _zip(informed, "87011").lines
    )
    assert (
        "This ZIP code lies in several districts: which is theirs depends on the address."
        in _zip(informed, "88201").lines
    )
    assert (
        "This ZIP code lies in several states (TX, NM): theirs decides who represents them."
        in _zip(informed, "79835").lines
    )
    assert "A military ZIP code has no district: the state of legal residence decides." in _zip(informed, "09001").lines
    assert "us-senate: this place has no seat in it" in _zip(informed, "20001").lines


def test_json_has_the_same_keys_for_everyone_and_for_empty_seats(informed: Program) -> None:
    listed = _zip(informed, "43201", "--format", "json").json

    assert {tuple(sorted(one)) for one in listed} == {tuple(sorted(listed[0]))}
    assert [(one["id"], one["open"], one["open_since"]) for one in listed] == [
        ("M001242", None, None),
        ("B001281", None, None),
        (None, "term-ended", "2026-11-03"),
    ]
    assert listed[0]["offices"][0] == {
        "place": "Washington",
        "phone": "202-224-2315",
        "address": ["284 Russell Senate Office Building", "Washington, DC 20510"],
        "time_zone": "America/New_York",
    }
    assert listed[0]["title"] == {"en": "Senator", "es": "senador"}


def test_a_body_has_its_members_by_the_campaigns_id_or_the_lists(informed: Program) -> None:
    ours, theirs = (
        informed.run("officials", "--body", id, "--format", "json", "--today", TODAY)
        for id in ("house-judiciary", "HSJU")
    )
    council = informed.run("officials", "--body", "council", "--format", "json").json

    assert ours.raw == theirs.raw
    assert [one["name"] for one in ours.json] == ["Jamie Raskin", "Harriet M. Hageman"]
    assert [one["name"] for one in council] == ["Vera Lund (invented)", "Amos Pratt (invented)"]
    assert council[0]["committees"] == [{"body": "buses", "name": "Committee on Buses (invented)", "role": "Chair"}]


def test_over_january_3_the_house_has_no_members(informed: Program) -> None:
    members = {
        day: informed.run("officials", "--body", "us-house", "--today", day, "--format", "json").json
        for day in ("2027-01-02", "2027-01-03")
    }
    assert [sum(one["open"] is None for one in found) for found in members.values()] == [11, 0]
    assert {one["open"] for one in members["2027-01-03"]} == {"term-ended", "vacant"}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "give --zip or --body"),
        (("--zip", "87005", "--body", "council"), "give --zip or --body"),
        (("--zip", "99999"), "there is no such ZIP code"),
        (("--zip", "Santa Fe"), "there is no such ZIP code"),
        (("--body", "nobody"), "there is no body 'nobody'; choose from accounts, buses, council"),
        (("--body", "council", "--campaign", "nothing"), "there is no campaign 'nothing'"),
    ],
)
def test_what_cannot_be_listed_is_refused_in_one_line(informed: Program, words: tuple[str, ...], said: str) -> None:
    assert_refused(informed.run("officials", *words), said)


def test_one_campaign_has_its_own_bodies(informed: Program) -> None:
    assert_refused(informed.run("officials", "--body", "us-house", "--campaign", "the-night-bus"), "there is no body")
    assert_refused(informed.run("officials", "--zip", "87005", "--campaign", "nothing"), "there is no campaign")


def test_an_empty_store_says_what_to_import(empty: Program, tmp_path: Path) -> None:
    assert_refused(empty.run("officials", "--zip", "87005"), "run `campaign import congress`")
    assert_refused(empty.run("officials", "--body", "x"), "no bodies are known")
    assert empty.run("import", "congress", *FILES).code == 0
    assert len(empty.run("officials", "--body", "us-congress", "--today", TODAY).lines) > 20
    assert (
        "Heinrich"
        in empty.run("officials", "--zip", "87005", "-o", tmp_path / "x", "--today", TODAY).out
        + (tmp_path / "x").read_text()
    )


def test_without_a_table_it_is_not_the_zip_code_that_is_blamed(empty: Program) -> None:
    members = [path for path in FILES if path.suffix == ".yaml"]
    assert empty.run("import", "congress", *members, "--as-of", "2026-06-15").code == 0
    assert [one["open"] for one in _zip(empty, "87005", "--format", "json").json] == [None, None, "no-table"]


def test_a_state_house_is_looked_up_by_its_own_districts(empty: Program, tmp_path: Path) -> None:
    members = "body,name,title,region,district,phone,term_ends\n" + "".join(
        f"nm-house,Member {n},Representative,NM,{n},505-555-010{n},2190-01-01\n" for n in (1, 2)
    )
    (tmp_path / "members.csv").write_text(members, encoding="utf-8")
    (tmp_path / "zips.csv").write_text("zip,state,district\n87005,NM,2\n88201,NM,1\n88201,NM,3\n", encoding="utf-8")
    where = ("--source", "https://house.example", "--as-of", "2026-09-01")
    assert empty.run("import", "officials", tmp_path / "members.csv", *where).code == 0
    term = ("--body", "nm-house", "--term", "2189", "--until", "2190-01-01")
    assert empty.run("import", "zips", tmp_path / "zips.csv", *term).code == 0

    listed = {zip: _zip(empty, zip, "--format", "json").json for zip in ("87005", "88201", "87011")}
    assert [one["name"] for one in listed["87005"]] == ["Member 2"]
    assert [(one["name"], one["open"]) for one in listed["88201"]] == [("Member 1", None), (None, "vacant")]
    assert [one["open"] for one in listed["87011"]] == ["district-unknown"]


def test_a_council_goes_from_a_new_folder_to_a_list(empty: Program, tmp_path: Path) -> None:
    assert empty.run("new", "night-bus", tmp_path).code == 0
    file = tmp_path / "night-bus" / "campaign.yaml"
    file.write_text(file.read_text("utf-8").replace("example-council", "council"), encoding="utf-8")
    assert empty.run("check", file.parent).code == 0
    assert empty.run("seed", file.parent).code == 0
    own = [one["name"] for one in empty.run("officials", "--body", "council", "--format", "json").json]

    (tmp_path / "list.csv").write_text("body;name;title\ncouncil;Vera Lund;Council Member\n", encoding="utf-8")
    where = ("--source", "https://council.example", "--as-of", "2026-09-01")
    assert empty.run("import", "officials", tmp_path / "list.csv", *where).code == 0
    both = [one["name"] for one in empty.run("officials", "--body", "council", "--format", "json").json]

    assert own == ["Example Member (replace me)"]
    assert both == [*own, "Vera Lund"]


def test_a_fault_in_a_body_is_told_with_its_line(empty: Program, tmp_path: Path) -> None:
    assert empty.run("new", "night-bus", tmp_path).code == 0
    file = tmp_path / "night-bus" / "campaign.yaml"
    file.write_text(file.read_text("utf-8").replace("body: example-council", "body: nobody"), encoding="utf-8")
    line = file.read_text("utf-8").split("\n").index("    body: nobody") + 1
    ran = empty.run("check", file.parent)

    assert ran.code == 1
    assert f"{file}:{line}: error: officials 1, body: there is no body 'nobody'" in ran.out
