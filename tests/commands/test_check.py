"""`campaign new` and `campaign check`."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.commands.running import DAY, Program

LINE = re.compile(r"^(?P<path>[^:]+):(?P<line>\d+): (?P<level>error|warning|notice): (?P<what>.+); (?P<right>.+)$")
LATE = "2100-01-01"  # every review date of the new campaign is past


def spoil(file: Path, old: str, new: str) -> int:
    """Change a file once; the number of the line that changed."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")

    return text[: text.index(old)].count("\n") + 1


def test_a_new_campaign_passes_even_strictly(bare: Program, folder: Path) -> None:
    for arguments in ([], ["--strict"]):
        ran = bare.run("check", folder, *arguments)
        assert (ran.code, ran.out, ran.err) == (0, "", "")


def test_new_says_what_to_do_next(bare: Program, tmp_path: Path) -> None:
    ran = bare.run("new", "ours", tmp_path / "deep" / "er")

    assert ran.code == 0
    assert f"campaign check {tmp_path / 'deep' / 'er' / 'ours'}" in ran.out


@pytest.mark.parametrize(
    "slug", ["Our-Campaign", "our campaign", "../ours", "", "niños", "a--b", "-a", "es", "demo", "healthz"]
)
def test_new_refuses_a_slug_that_no_address_can_have(slug: str, bare: Program, tmp_path: Path) -> None:
    assert bare.run("new", "--", slug, tmp_path).reason
    assert list(tmp_path.iterdir()) == []


def test_new_changes_nothing_that_is_there(bare: Program, folder: Path) -> None:
    (folder / "campaign.yaml").write_text("mine", encoding="utf-8")

    assert "there already" in bare.run("new", folder.name, folder.parent).reason
    assert (folder / "campaign.yaml").read_text(encoding="utf-8") == "mine"


def test_an_error_is_exit_1_and_a_line_with_path_line_and_what_would_be_right(bare: Program, folder: Path) -> None:
    file = folder / "facts" / "example.yaml"
    line = spoil(file, "source: example-source", "source: nobody")
    ran = bare.run("check", folder)
    found = [LINE.match(each) for each in ran.lines]

    assert ran.code == 1
    assert ran.err == ""
    assert all(found), ran.out
    assert (str(file), str(line), "error") in [(each["path"], each["line"], each["level"]) for each in found if each]


def test_a_review_date_past_is_a_warning_and_strictly_an_error(bare: Program, folder: Path) -> None:
    plain, strict = bare.run("check", folder, "--today", LATE), bare.run("check", folder, "--today", LATE, "--strict")

    assert plain.code == 0
    assert strict.code == 1
    assert plain.out
    assert {found["level"] for line in plain.lines if (found := LINE.match(line))} == {"warning"}
    assert bare.run("check", folder, "--today", DAY).out == ""


def test_citations_are_compared_with_the_texts_where_these_are_given(
    bare: Program, folder: Path, tmp_path: Path
) -> None:
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "meeting.txt").write_text(
        "More than 120 people came.\n\nOf these 40 percent had written.\n", encoding="utf-8"
    )
    spoil(folder / "sources.yaml", "text: null", "text: meeting.txt")
    facts = folder / "facts" / "example.yaml"
    for quote in ("120 people came", "40 percent had written", "nobody came at all"):
        spoil(facts, "quote: null", f"quote: {quote}")
    ran = bare.run("check", folder, "--sources", texts)

    assert ran.code == 1
    assert "nobody came at all" in ran.out
    assert "120 people came" not in ran.out


def test_a_file_that_is_no_yaml_is_pointed_at(bare: Program, folder: Path) -> None:
    (folder / "sources.yaml").write_text("- id: [\n", encoding="utf-8")
    ran = bare.run("check", folder)

    assert ran.code == 1
    assert f"{folder / 'sources.yaml'}:" in ran.out


def test_check_needs_neither_store_nor_key(bare: Program, folder: Path) -> None:
    assert bare.run("check", folder).code == 0
    assert not bare.var.exists()


def test_without_a_folder_all_that_ships_is_checked(bare: Program) -> None:
    ran = bare.run("check", "--today", DAY, "--no-paper")

    assert ran.code == 0, ran.out
    assert ran.err == ""


@pytest.mark.parametrize(
    "arguments",
    [
        ["no-such-folder"],
        ["--today", "yesterday"],
        ["--today", "2026-13-01"],
        ["--sources", "no-such-folder"],
        ["--nonsense"],
        ["one", "two"],
    ],
)
def test_what_cannot_be_understood_is_exit_2(arguments: list[str], bare: Program) -> None:
    assert bare.run("check", *arguments).reason


def test_messages_are_in_spanish_for_whoever_asks(bare: Program, folder: Path) -> None:
    line = spoil(folder / "facts" / "example.yaml", "Más de 120 personas acudieron", "Más de 130 personas acudieron")
    ran = bare.run("check", folder, "--messages", "es")

    assert (ran.code, len(ran.lines)) == (1, 1)
    assert ran.lines[0].startswith(f"{folder}/facts/example.yaml:{line}: error: example-count, claim en español: “130”")
    assert LINE.match(ran.lines[0])
