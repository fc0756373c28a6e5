"""`campaign seed`: a new edition only where something changed, and bad content refused whole."""

from __future__ import annotations

from pathlib import Path

from campaign.storage.store import Store
from tests.commands.running import Program
from tests.commands.test_check import spoil

FACTS = Path("facts") / "example.yaml"


def edition(program: Program, slug: str = "our-campaign") -> int | None:
    store = Store.open(f"sqlite:///{program.var / 'campaign.sqlite3'}")
    found = store.editions.newest(slug)
    store.close()
    return found.number if found else None


def test_the_first_edition_lists_all_that_came(empty: Program, folder: Path) -> None:
    ran = empty.run("seed", folder)

    assert ran.code == 0
    assert ran.lines[0] == "our-campaign: new edition 1"
    assert "  facts: +3 example-count, example-day, example-share" in ran.lines
    assert "  letters: +1 example" in ran.lines
    assert edition(empty) == 1


def test_nothing_changed_makes_no_edition(empty: Program, folder: Path) -> None:
    empty.run("seed", folder)
    spoil(folder / FACTS, "- id: example-count", "# A remark changes nothing.\n- id: example-count")
    ran = empty.run("seed", folder)

    assert (ran.code, ran.out) == (0, "our-campaign: unchanged, edition 1\n")
    assert edition(empty) == 1


def test_a_change_makes_an_edition_and_only_the_change_is_printed(empty: Program, folder: Path) -> None:
    empty.run("seed", folder)
    spoil(folder / FACTS, "people came to the example meeting.", "people came to the example meeting there.")
    ran = empty.run("seed", folder)

    assert ran.code == 0
    assert ran.lines == ["our-campaign: new edition 2", "  facts: ~1 example-count"]
    assert "example meeting there." in empty.run("facts").out


def test_content_with_an_error_is_refused_whole(empty: Program, folder: Path) -> None:
    empty.run("seed", folder)
    spoil(folder / FACTS, "people came to the example meeting.", "people came to the example meeting there.")
    line = spoil(folder / FACTS, "status: historical", "status: rumored")
    ran = empty.run("seed", folder)

    assert "nothing was changed" in ran.reason
    assert f"{folder / FACTS}:{line}: error: " in ran.out
    assert edition(empty) == 1
    assert "example meeting there." not in empty.run("facts").out


def test_what_is_wrong_is_said_in_spanish_for_whoever_asks(empty: Program, folder: Path) -> None:
    line = spoil(folder / FACTS, "status: historical", "status: rumored")
    ran = empty.run("seed", folder, "--messages", "es")

    assert ran.code == 2
    assert ran.lines[0].startswith(
        f"{folder / FACTS}:{line}: error: example-count, status: “rumored” no es una opción aquí"
    )


def test_a_warning_keeps_nothing_back(empty: Program, folder: Path) -> None:
    spoil(folder / FACTS, "review_by: 2099-12-31", "review_by: 2025-12-31")

    assert empty.run("check", folder, "--today", "2026-11-21").out
    assert empty.run("seed", folder).code == 0


def test_letters_of_a_folder_elsewhere_are_its_own(empty: Program, folder: Path) -> None:
    empty.run("seed", folder)
    ran = empty.run(
        "letter", "example", "--draft", folder / "letters" / "example" / "sample.en.yaml", "--language", "en"
    )

    assert ran.code == 0
    assert "more than 120 people wanted a chair." in ran.out


def test_a_second_campaign_leaves_the_first_alone(two: Program, tmp_path: Path) -> None:
    spoil(tmp_path / "two" / FACTS, "people came to the example meeting.", "people came to the example meeting there.")
    two.run("seed", tmp_path / "two")

    assert [edition(two, slug) for slug in ("one", "two")] == [1, 2]
