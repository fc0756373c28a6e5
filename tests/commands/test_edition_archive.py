"""Editions leave as files and come into another store, so that a code on paper opens the same facts there."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from campaign.domain.letters.source_codes import NumberedEdition, campaign_number, edition_mark
from campaign.storage.store import Store
from tests.commands.running import Program, assert_refused
from tests.commands.test_check import spoil
from tests.content.planted_in_events import EVENT

SLUG = "our-campaign"
FACTS = Path("facts") / "example.yaml"
OLD, NEW = "people came to the example meeting.", "people came to the example meeting there."


@pytest.fixture
def exported(empty: Program, folder: Path, tmp_path: Path) -> Path:
    """An export of a store with two editions."""
    assert empty.run("seed", folder).code == 0
    spoil(folder / FACTS, OLD, NEW)
    assert empty.run("seed", folder).code == 0
    assert empty.run("export", "--editions", tmp_path / "editions").code == 0
    return tmp_path / "editions"


@pytest.fixture
def other(tmp_path: Path) -> Program:
    """A new store on another machine."""
    program = Program(tmp_path / "other")
    assert program.run("init").code == 0
    return program


def opened(program: Program) -> Store:
    return Store.open(f"sqlite:///{program.var / 'campaign.sqlite3'}")


def entries(folder: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((folder / "editions.json").read_text(encoding="utf-8"))
    return found


def test_each_file_is_what_its_digest_is_of(exported: Path) -> None:
    named = [(entry["campaign"], entry["number"]) for entry in entries(exported)]
    files = [exported / campaign / f"{number}.json" for campaign, number in named]

    assert named[0] == (SLUG, 1)
    assert [entry["digest"] for entry in entries(exported)] == [
        hashlib.sha256(file.read_bytes()).hexdigest() for file in files
    ]


def test_a_code_opens_the_same_facts_in_the_store_that_takes_the_editions_in(
    exported: Path, empty: Program, other: Program
) -> None:
    ran = other.run("import", "--editions", exported)
    before, after = opened(empty), opened(other)
    marks = [edition_mark(entry["digest"]) for entry in entries(exported)]

    assert (ran.code, ran.out) == (
        0,
        f"{exported}: 2 editions imported, 0 already there\n",
    )
    assert [before.editions.find_by_code(mark) for mark in marks] == [
        after.editions.find_by_code(mark) for mark in marks
    ]
    assert None not in [after.editions.find_by_code(mark) for mark in marks]


def test_the_format_comes_along_so_that_the_first_codes_open_their_editions(exported: Path, other: Program) -> None:
    first = entries(exported)[0]
    file = exported / first["campaign"] / f"{first['number']}.json"
    content = json.loads(file.read_text(encoding="utf-8"))
    for fact in content["facts"]:  # as the first format had them
        fact["phrasings"] = {each: [one["text"] for one in said] for each, said in fact["phrasings"].items()}
    campaign = content["campaign"]
    del campaign["bodies"], campaign["officials"]
    campaign["committees"] = []
    for demand in campaign["demands"]:
        demand["to"] = []
    file.write_text(json.dumps(content), encoding="utf-8")
    as_first = {**first, "format": 1, "digest": hashlib.sha256(file.read_bytes()).hexdigest()}
    (exported / "editions.json").write_text(json.dumps([as_first]), encoding="utf-8")
    assert other.run("import", "--editions", exported).code == 0

    assert opened(other).editions.find_by_code(NumberedEdition(campaign_number(SLUG), 1))
    assert not opened(other).editions.find_by_code(NumberedEdition(campaign_number(SLUG), 2))


def test_doing_it_again_changes_nothing(exported: Path, empty: Program, other: Program) -> None:
    other.run("import", "--editions", exported)

    assert other.run("import", "--editions", exported).out == f"{exported}: 0 editions imported, 2 already there\n"
    assert empty.run("export", "--editions", exported).out == f"{exported}: 0 editions written, 2 already there\n"


def test_files_that_did_not_change_are_no_new_edition_after_an_import(
    exported: Path, other: Program, folder: Path
) -> None:
    other.run("import", "--editions", exported)
    ran = other.run("seed", folder)

    assert ran.lines[0].startswith(f"{SLUG}: unchanged")


def test_a_number_that_is_taken_by_another_edition_refuses_all(exported: Path, other: Program, folder: Path) -> None:
    assert other.run("seed", folder).lines[0] == f"{SLUG}: new edition 1"  # what is edition 2 elsewhere

    assert_refused(
        other.run("import", "--editions", exported), SLUG, "edition 1", "before you seed", "nothing was imported"
    )


Spoil = Callable[[Path], object]


def _cut(folder: Path) -> None:
    path = folder / SLUG / "1.json"
    path.write_bytes(path.read_bytes()[:-1])


def _write_index(folder: Path, text: str) -> None:
    (folder / "editions.json").write_text(text, encoding="utf-8")


def _not_an_edition(folder: Path) -> None:
    (folder / SLUG / "1.json").write_text("{}", encoding="utf-8")
    digest = hashlib.sha256(b"{}").hexdigest()
    _write_index(folder, json.dumps([{**entries(folder)[0], "digest": digest}]))


def _another_name(folder: Path) -> None:
    (folder / SLUG).rename(folder / "another")
    _write_index(folder, json.dumps([{**entry, "campaign": "another"} for entry in entries(folder)]))


@pytest.mark.parametrize(
    "spoiling, told",
    [
        (_cut, "1.json was changed since it was exported"),
        (lambda folder: (folder / SLUG / "1.json").unlink(), "1.json: No such file"),
        (lambda folder: (folder / "editions.json").unlink(), "editions.json: No such file"),
        (lambda folder: _write_index(folder, "{"), "editions.json is not JSON"),
        (lambda folder: _write_index(folder, "{}"), "is not a list of editions"),
        (lambda folder: _write_index(folder, "[{}]"), "entry 1 lacks a campaign"),
        (lambda folder: _write_index(folder, '["x"]'), "entry 1 lacks a campaign"),
        (
            lambda folder: _write_index(folder, json.dumps([{**entries(folder)[0], "campaign": "../../etc"}])),
            "entry 1 lacks a campaign",
        ),
        (
            lambda folder: _write_index(folder, json.dumps([{**entries(folder)[0], "format": 99}])),
            "format 99 is newer than this program",
        ),
        (_not_an_edition, "is not an edition that this program can read"),
        (_another_name, f"is of the campaign {SLUG}"),
    ],
)
def test_what_was_changed_on_the_way_is_refused_whole(
    exported: Path, other: Program, spoiling: Spoil, told: str
) -> None:
    spoiling(exported)
    assert_refused(other.run("import", "--editions", exported), told)

    assert opened(other).editions.slugs() == ()


def test_an_export_overwrites_nothing(exported: Path, empty: Program) -> None:
    (exported / SLUG / "1.json").write_text("{}", encoding="utf-8")

    assert_refused(empty.run("export", "--editions", exported), "1.json", "export to a new folder")
    assert (exported / SLUG / "1.json").read_text(encoding="utf-8") == "{}"


def test_an_import_of_nothing_says_what_there_is_to_import(empty: Program) -> None:
    assert_refused(empty.run("import"), "import what?", "--help")


def test_people_can_sign_up_for_the_events_of_the_newest_edition(
    exported: Path, empty: Program, other: Program, folder: Path
) -> None:
    (folder / "events").mkdir(exist_ok=True)
    (folder / "events" / "example-meeting.yaml").write_text(EVENT, encoding="utf-8")
    empty.run("seed", folder)
    empty.run("export", "--editions", exported)
    other.run("import", "--editions", exported)

    assert opened(other).events.of(SLUG)["example-meeting"].sequence == 0
