"""A campaign's file as it was written for the version before is still read, and the lines of its faults stay right."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from campaign.content.check import check_folder
from campaign.content.new_campaign import new_campaign

TODAY = date(2026, 11, 30)
OLD = """committees:
  - id: example-council
    chamber: house
    name: {en: "Example Committee (replace me)", es: "Comité de ejemplo (por reemplazar)"}
    why: {en: "Example (replace me): say why.", es: "Ejemplo (por reemplazar): diga por qué."}
    source: example-source
    paragraph: 1

guide:"""


def _old(tmp_path: Path, block: str = OLD) -> Path:
    folder = new_campaign("clean-water", tmp_path)
    file = folder / "campaign.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text[: text.index("bodies:")] + block + text[text.index("guide:") + 6 :], encoding="utf-8")
    return folder


def test_committees_are_read_as_bodies(tmp_path: Path) -> None:
    folder, problems = check_folder(_old(tmp_path), None, TODAY)
    assert problems == []
    assert folder.campaign
    assert [(body.id, body.part_of) for body in folder.campaign.value.bodies] == [("example-council", None)]


def test_a_fault_in_a_committee_is_told_at_its_line(tmp_path: Path) -> None:
    folder = _old(tmp_path, OLD.replace("source: example-source", "source: nowhere"))
    line = (folder / "campaign.yaml").read_text(encoding="utf-8").split("\n").index("    source: nowhere") + 1
    assert [problem.line for problem in check_folder(folder, None, TODAY)[1]] == [line]


def test_what_was_no_committee_is_no_body(tmp_path: Path) -> None:
    problems = check_folder(_old(tmp_path, "committees:\n  - a word\n\nguide:"), None, TODAY)[1]
    assert [problem.level for problem in problems] == ["error"]
