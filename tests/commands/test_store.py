"""`init`, `new`, `check`, `seed`, `backup`: the way of an organiser, with the program as they run it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from campaign.assembly import Services
from tests.commands.running import Call, Program, Ran, assert_refused, called, run
from tests.conftest import seeded_parts
from tests.content.seeds import CAMPAIGN, SEEDS

pytestmark = pytest.mark.slow

LINE = re.compile(r"(?P<path>[^:]+):(?P<line>\d+): (?P<level>error|warning|notice): (?P<what>[^;].*); (?P<right>\S.*)")


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text

    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def mine(tmp_path: Path, call: Call) -> Path:
    """A new campaign's folder."""
    assert call("new", "my-campaign", tmp_path).code == 0

    return tmp_path / "my-campaign"


@pytest.fixture
def own(tmp_path: Path) -> Services:
    """A store of the test's own."""
    return seeded_parts(tmp_path / "var")


def here(place: Path, *arguments: str | Path, **settings: str) -> Ran:
    """The program in this process, with a store under `place`."""
    return Program(place / "var").run(*arguments, **settings)


def test_the_way_of_an_organiser(tmp_path: Path) -> None:
    """Each step is a process of its own, as in a terminal."""
    begun = run("init", cwd=tmp_path)
    made = run("new", "clean-water", cwd=tmp_path)
    checked = run("check", "seeds/clean-water", "--strict", cwd=tmp_path)
    seeded = run("seed", "seeds/clean-water", cwd=tmp_path)
    again = run("seed", "seeds/clean-water", cwd=tmp_path)
    edit(tmp_path / "seeds" / "clean-water" / "facts" / "example.yaml", "At the example meeting, more", "There, more")
    changed = run("seed", "seeds/clean-water", cwd=tmp_path)
    listed = run("facts", "--format", "json", cwd=tmp_path)

    assert [step.code for step in (begun, made, checked, seeded, again, changed, listed)] == [0] * 7
    assert [step.err for step in (begun, made, checked, seeded, again, changed, listed)] == [""] * 7
    assert "seeds/clean-water" in made.out
    assert checked.out == ""
    assert "clean-water: new edition 1" in seeded.out
    assert again.out == "clean-water: unchanged, edition 1\n"
    assert changed.out == "clean-water: new edition 2\n  facts: ~1 example-count\n"
    assert '"There, more than 120 people were counted."' in listed.out


def test_init_makes_a_key_that_only_its_owner_reads_and_makes_it_once(tmp_path: Path) -> None:
    here(tmp_path, "init")
    key = tmp_path / "var" / "secret_key"
    before = key.read_text(encoding="ascii")
    again = here(tmp_path, "init")

    assert again.code == 0
    assert key.read_text(encoding="ascii") == before
    assert len(before.strip()) >= 32
    assert key.stat().st_mode & 0o777 == 0o600
    assert before.strip() not in again.out
    assert (tmp_path / "var" / "campaign.sqlite3").is_file()


def test_init_makes_no_key_where_one_is_set(tmp_path: Path) -> None:
    begun = here(tmp_path, "init", SECRET_KEY="x" * 32)

    assert begun.code == 0
    assert [file.name for file in (tmp_path / "var").iterdir() if "secret" in file.name] == []


def test_the_program_says_what_it_is_without_a_store(tmp_path: Path) -> None:
    helped = here(tmp_path, "--help")

    assert helped.code == 0
    assert "facts" in helped.out
    assert not (tmp_path / "var").exists()


@pytest.mark.parametrize(
    "command",
    [["facts"], ["sources"], ["newspapers"], ["seed"], ["letter", "x", "--draft", "{}/draft.yaml", "--language", "en"]],
)
def test_without_a_store_every_command_says_what_to_do(command: list[str], tmp_path: Path) -> None:
    (tmp_path / "draft.yaml").write_text("text: x\n", encoding="utf-8")

    assert_refused(here(tmp_path, *(word.format(tmp_path) for word in command)), "campaign init")


def test_an_empty_store_says_what_to_do(tmp_path: Path) -> None:
    here(tmp_path, "init")

    assert_refused(here(tmp_path, "facts"), "campaign seed")


@pytest.mark.parametrize("slug", ["api", "Clean", "a b", "../up", "-x"])
def test_new_refuses_what_is_no_slug(slug: str, tmp_path: Path, call: Call) -> None:
    assert_refused(call("new", "--", slug, tmp_path))
    assert list(tmp_path.iterdir()) == []


def test_new_leaves_a_folder_that_is_there_alone(mine: Path, call: Call) -> None:
    (mine / "campaign.yaml").write_text("mine", encoding="utf-8")

    assert_refused(call("new", "my-campaign", mine.parent), "is there already")
    assert (mine / "campaign.yaml").read_text(encoding="utf-8") == "mine"


def test_check_finds_nothing_in_what_ships_but_asks_for_newer_numbers_and_names_lobbying(call: Call) -> None:
    result = call("check", "--today", "2026-11-30", "--strict")

    assert (result.code, result.err) == (0, "")
    assert [LINE.fullmatch(line)["level"] for line in result.out.splitlines()] == ["notice"] * 2  # type: ignore[index]  # it matches


def test_check_of_one_folder_finds_its_letters_where_they_ship(call: Call) -> None:
    result = call("check", SEEDS, "--today", "2026-11-30")

    assert (result.code, [line for line in result.out.splitlines() if ": notice: " not in line]) == (0, [])


def test_errors_are_printed_line_by_line_and_the_exit_code_is_1(mine: Path, call: Call) -> None:
    edit(mine / "facts" / "example.yaml", "value: 40", "value: 41")
    edit(mine / "campaign.yaml", "#1d4e7a", "#ffff00")

    result = call("check", mine)
    lines = [LINE.fullmatch(line) for line in result.out.splitlines()]

    assert result.code == 1
    assert result.err == ""
    assert lines
    assert all(lines)
    assert {Path(line["path"]).relative_to(mine).as_posix() for line in lines if line} == {
        "campaign.yaml",
        "facts/example.yaml",
    }
    accent = (mine / "campaign.yaml").read_text(encoding="utf-8").split("accent")[0].count("\n") + 1
    assert [line["line"] for line in lines if line and "contrast" in line["what"]] == [str(accent)]


def test_a_warning_is_printed_and_counts_only_when_strict(mine: Path, call: Call) -> None:
    edit(mine / "facts" / "example.yaml", "review_by: 2099-12-31", "review_by: 2026-11-20")

    lenient, strict = (
        call("check", mine, "--today", "2026-11-21"),
        call("check", mine, "--today", "2026-11-21", "--strict"),
    )

    assert (lenient.code, strict.code) == (0, 1)
    assert lenient.out == strict.out
    assert [LINE.fullmatch(line)["level"] for line in lenient.out.splitlines()] == ["warning"] * 3  # type: ignore[index]  # it matches


@pytest.mark.parametrize(("today", "lines"), [("2026-11-20", 0), ("2026-11-21", 3)])
def test_check_uses_the_day_given(today: str, lines: int, mine: Path, call: Call) -> None:
    edit(mine / "facts" / "example.yaml", "review_by: 2099-12-31", "review_by: 2026-11-20")

    assert len(call("check", mine, "--today", today).out.splitlines()) == lines


def test_check_compares_with_the_sources_it_is_shown(mine: Path, call: Call) -> None:
    edit(mine / "sources.yaml", "notes: null", "notes: notes.txt")
    (mine.parent / "notes.txt").write_text(
        "1. On 3 March 120 people; these are example words.\n2. 4 percent.\n", encoding="utf-8"
    )

    blind, seeing = call("check", mine), call("check", mine, "--sources", mine.parent)

    assert (blind.code, seeing.code) == (0, 1)
    assert "has none of the fact's names, numbers and dates" in seeing.out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["check", "nowhere"], "nowhere"),
        (["check", ".", "--today", "yesterday"], "yesterday"),
        (["check", ".", "--sources", "nowhere"], "nowhere"),
        (["check", ".", "--strickt"], "strickt"),
        (["seed", "nowhere"], "nowhere"),
        (["nothing"], "nothing"),
        ([], "--help"),
    ],
)
def test_what_cannot_run_is_reported_in_one_line(arguments: list[str], words: str, call: Call) -> None:
    assert_refused(call(*arguments), words)


def test_seeding_what_ships_says_what_is_new_and_then_that_nothing_is(tmp_path: Path) -> None:
    here(tmp_path, "init")
    first, second = here(tmp_path, "seed"), here(tmp_path, "seed")

    assert (first.code, first.err, second.code, second.err) == (0, "", 0, "")
    assert f"{CAMPAIGN}: new edition 1\n  facts: +" in first.out
    assert "newspapers: " in first.out
    assert second.out == f"{CAMPAIGN}: unchanged, edition 1\n"


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("facts/example.yaml", "- id: example-day", "- id: example-night", "facts: +1 example-night"),
        ("facts/example.yaml", "- id: example-day", "- id: example-night", "facts: -1 example-day"),
        ("sources.yaml", "author: null", "author: A. Writer", "sources: ~1 example-source"),
        ("sheets/example.yaml", "Example bars", "Bars", "sheets: ~1 example"),
        ("letters/example/en.md", "title: Example letter", "title: A letter", "letters: ~1 example"),
        ("campaign.yaml", "#1d4e7a", "#000000", "campaign: ~1 my-campaign"),
    ],
)
def test_a_new_edition_says_what_is_different(
    file: str, old: str, new: str, told: str, mine: Path, own: Services, capsys: pytest.CaptureFixture[str]
) -> None:
    called(own, capsys, "seed", mine)
    edit(mine / file, old, new)
    if old.startswith("- id"):
        edit(mine / "sheets" / "example.yaml", "example-day", "example-night")
        edit(mine / "letters" / "example" / "en.md", "example-day", "example-night")
        edit(mine / "letters" / "example" / "es.md", "example-day", "example-night")
    result = called(own, capsys, "seed", mine)
    own.close()

    assert "my-campaign: new edition 2\n" in result.out
    assert f"  {told}\n" in result.out


def test_content_with_errors_is_refused_whole(mine: Path, own: Services, capsys: pytest.CaptureFixture[str]) -> None:
    edit(mine / "facts" / "example.yaml", "value: 40", "value: 41")
    result = called(own, capsys, "seed", mine)
    slugs = own.store.editions.slugs()
    own.close()

    assert result.code == 2
    assert len(result.told) == 1
    assert "nothing was changed" in result.err
    assert slugs == (CAMPAIGN,)


def test_content_with_warnings_alone_is_taken(mine: Path, own: Services, capsys: pytest.CaptureFixture[str]) -> None:
    edit(mine / "facts" / "example.yaml", "review_by: 2099-12-31", "review_by: 2025-12-31")
    result = called(own, capsys, "seed", mine)
    own.close()

    assert (result.code, result.err) == (0, "")
    assert "my-campaign: new edition 1" in result.out


def test_a_backup_is_a_store_and_never_writes_over_a_file(kept: Path, tmp_path: Path, call: Call) -> None:
    made = call("backup", tmp_path / "copy.sqlite3")
    refused = call("backup", kept)

    assert made.code == 0
    assert here(tmp_path, "facts", DATABASE_URL=f"sqlite:///{tmp_path / 'copy.sqlite3'}").code == 0
    assert_refused(refused, "already exists")
    assert kept.read_text(encoding="utf-8") == "mine"
