"""A number that was changed in one place is one fault, which says everywhere else it is still the old one."""

from __future__ import annotations

from pathlib import Path

import pytest

from campaign.content.check import check_folder
from campaign.content.new_campaign import new_campaign
from campaign.rendering.locale import locale_for
from tests.content.test_seeds import TODAY

FACTS = "facts/example.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return new_campaign("my-example", tmp_path)


def spoil(folder: Path, file: str, old: str, new: str) -> None:
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")


def said(folder: Path) -> list[str]:
    found = check_folder(folder, None, TODAY)[1]
    return [str(problem).removeprefix(f"{folder}/").replace(str(folder), "…") for problem in found]


def line_of(folder: Path, file: str, words: str) -> int:
    lines = (folder / file).read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if words in line)


@pytest.mark.parametrize(
    ("old", "new", "texts"),
    [
        ("value: 120", "value: 150", 12),
        ("value: 40", "value: 45", 4),
        ("date: 2025-03-03", "date: 2025-03-04", 4),
        ("unit: people, qualifier: more than", "unit: people, qualifier: fewer than", 12),
    ],
)
def test_a_changed_number_is_one_fault_at_the_number(old: str, new: str, texts: int, folder: Path) -> None:
    spoil(folder, FACTS, old, new)
    [fault] = said(folder)

    assert fault.startswith(f"{FACTS}:{line_of(folder, FACTS, new)}: error: example-")
    assert f": {texts} texts that should say this figure don’t; correct it here, or correct the texts: line " in fault


def test_it_names_each_text_by_its_line_and_its_words(folder: Path) -> None:
    spoil(folder, FACTS, "value: 120", "value: 150")
    [fault] = said(folder)

    for words in ("More than 120 people came", "Más de 120 personas acudieron", "drew more than 120", "atrajo a más"):
        assert f"line {line_of(folder, FACTS, words)} (“120”)" in fault
    for file, words in (("campaign.yaml", "more than 120 people"), ("sheets/example.yaml", "more than 120 people")):
        assert f"{file}:{line_of(folder, file, words)} (“120”)" in fault
    assert f"letters/example/sample.es.yaml:{line_of(folder, 'letters/example/sample.es.yaml', '120')} (“120”)" in fault


def test_a_text_that_says_another_number_is_a_fault_of_the_text(folder: Path) -> None:
    spoil(folder, FACTS, "Más de 120 personas acudieron", "Más de 130 personas acudieron")

    assert said(folder) == [
        f"{FACTS}:6: error: example-count, claim in Spanish: “130” doesn’t match any of the fact’s figures; "
        "write it as figures has it, or add it to figures"
    ]


def test_a_figure_that_no_text_says_is_one_fault(folder: Path) -> None:
    spoil(folder, FACTS, "    - {value: 40", "    - {date: 2025-03-03}\n    - {value: 40")
    faults = said(folder)

    assert len(faults) == 1
    assert "example-share, figures 1, date: 4 texts that should say this figure don’t" in faults[0]


def test_the_places_are_listed_in_the_language_of_the_reader(folder: Path) -> None:
    spoil(folder, FACTS, "value: 40", "value: 45")
    [problem] = check_folder(folder, None, TODAY)[1]

    told = problem.translated(locale_for("es").translate)
    assert "4 textos que deberían decir esta cifra no la dicen; corríjalo aquí, o corrija los textos: línea 34" in told
