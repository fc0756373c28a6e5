"""A table of bad files: every rule for content, two or three faults planted for each, each found at its line."""

from __future__ import annotations

import ast
import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import chain, zip_longest
from pathlib import Path
from tempfile import TemporaryDirectory
from types import CodeType, FrameType
from typing import Any, ClassVar

import pytest

from campaign.content.check import check_folder, check_newspapers
from campaign.content.new_campaign import new_campaign
from campaign.content.problems import Problem
from tests.content.planted_in_any_file import FOLDER_RULES, SHAPE_RULES, YAML_RULES
from tests.content.planted_in_bills import BILL_RULES
from tests.content.planted_in_bodies import BODY_RULES
from tests.content.planted_in_events import EVENT_RULES
from tests.content.planted_in_facts import CITATION_RULES, FACT_RULES, HELD_RULES, SOURCE_RULES
from tests.content.planted_in_first_screen import FIRST_SCREEN_RULES
from tests.content.planted_in_fronts import FRONT_RULES
from tests.content.planted_in_letters import SAMPLE_RULES, TEMPLATE_RULES, TEXT_RULES
from tests.content.planted_in_pages import CAMPAIGN_RULES, NEWSPAPER_RULES, PROSE_RULES, SHEET_RULES
from tests.content.planted_in_petition import PETITION_RULES
from tests.content.planted_in_photographs import PHOTOGRAPH_RULES, put_photographs
from tests.content.planted_in_phrasings import PHRASING_RULES
from tests.content.planted_in_pictures import PICTURE_RULES
from tests.content.planted_in_press import PRESS, PRESS_RULES, RELEASE
from tests.content.planted_in_shelves import SHELF_RULES
from tests.content.planting import NEWSPAPERS, Fault, Rule

TODAY = date(2026, 11, 30)
CODE = Path(__file__).parents[2] / "campaign"
#: What reads files, and what judges content.
CHECKED = (CODE / "content", CODE / "domain" / "rules", CODE / "domain" / "texts" / "web_addresses.py")
RULES: list[Rule] = [
    *YAML_RULES,
    *SHAPE_RULES,
    *FOLDER_RULES,
    *SOURCE_RULES,
    *CITATION_RULES,
    *FACT_RULES,
    *HELD_RULES,
    *CAMPAIGN_RULES,
    *BODY_RULES,
    *FIRST_SCREEN_RULES,
    *BILL_RULES,
    *PICTURE_RULES,
    *PHOTOGRAPH_RULES,
    *SHELF_RULES,
    *PETITION_RULES,
    *PRESS_RULES,
    *PHRASING_RULES,
    *PROSE_RULES,
    *SHEET_RULES,
    *FRONT_RULES,
    *TEXT_RULES,
    *TEMPLATE_RULES,
    *SAMPLE_RULES,
    *NEWSPAPER_RULES,
    *EVENT_RULES,
]
TEXT = """The example meeting took place on 3 March. More than 120 people came to it; these are example words.

Those who came to the example: 40 percent of those who came had written a letter.
"""
NOTES = """Invented notes.

1. The example meeting, on 3 March: more than 120 people; these are example words.
2. 40 percent had written a letter.
"""
CARD = """- id: {id}
  name: {name}
  city: Exampleville
  state: {state}
  language: en
  letters: {{max_words: 150}}
  oped: {{max_words: 600}}
  source_url: https://example.org/letters
  as_of: null
  confidence: low
"""
CARDS = CARD.format(id="the-example-nm", name="The Example", state="NM") + CARD.format(
    id="the-other-paper-az", name="The Other Paper", state="AZ"
)


def good_folder(parent: Path) -> Path:
    """A campaign without fault, with a text and notes that its source might name."""
    folder = new_campaign("my-example", parent)
    (folder / NEWSPAPERS).write_text(CARDS, encoding="utf-8")
    put_photographs(folder)
    (parent / "texts").mkdir()
    (parent / "texts" / "example.txt").write_text(TEXT, encoding="utf-8")
    (parent / "texts" / "notes.txt").write_text(NOTES, encoding="utf-8")
    return folder


def problems_of(folder: Path) -> list[Problem]:
    """Everything that `check` finds."""
    found = check_folder(folder, None, TODAY, folder.parent / "texts")[1]
    return found + check_newspapers(folder / NEWSPAPERS)


class Reached:
    """Follows calls into code that makes a problem, until each place was reached: to follow takes as long as to check."""

    lines: ClassVar[set[tuple[str, int]]] = set()

    def __enter__(self) -> None:
        if missed():
            sys.settrace(self._called)

    def __exit__(self, *_: object) -> None:
        sys.settrace(None)

    def _called(self, frame: FrameType, event: str, argument: Any) -> Any:
        return self._stepped if unreached(frame.f_code) else None

    def _stepped(self, frame: FrameType, event: str, argument: Any) -> Any:
        wanted = unreached(frame.f_code)
        if frame.f_lineno in wanted:
            wanted.remove(frame.f_lineno)
            self.lines.add((frame.f_code.co_filename, frame.f_lineno))
        return self._stepped


@cache
def modules() -> list[Path]:
    """The modules of the checked code."""
    return sorted(found for place in CHECKED for found in (place.rglob("*.py") if place.is_dir() else [place]))


@cache
def sayings() -> dict[str, set[int]]:
    """The lines that make a problem, by module."""
    return {
        str(path): {line for first, last in _sayings(path) for line in range(first, last + 1)} for path in modules()
    }


def missed() -> list[str]:
    """Where problems are made that no planted fault has reached yet."""
    return [
        f"{path.relative_to(CODE)}:{first}"
        for path in modules()
        for first, last in _sayings(path)
        if not any((str(path), line) in Reached.lines for line in range(first, last + 1))
    ]


@cache
def unreached(code: CodeType) -> set[int]:
    """The lines of some code that make a problem, less those that were reached since."""
    own = {line for _, _, line in code.co_lines() if line}
    return own & sayings().get(code.co_filename, set())


@cache
def outcome(fault: Fault) -> tuple[tuple[Problem, ...], str, int]:
    """What `check` says of a folder with this fault, and where it should point; `Reached.lines` has what it went through."""
    with TemporaryDirectory() as place:
        folder = good_folder(Path(place))
        fault.plant(folder)
        with Reached():
            found = problems_of(folder)
        return tuple(found), str(folder / (fault.told_of or fault.file)), fault.line(folder)


def test_the_good_folder_has_no_problem(tmp_path: Path) -> None:
    folder = good_folder(tmp_path)
    without = problems_of(folder)
    (folder / PRESS).parent.mkdir(exist_ok=True)
    (folder / PRESS).write_text(RELEASE, encoding="utf-8")

    assert without == []
    assert problems_of(folder) == []


@pytest.mark.parametrize("notes", ["text: null          #|text: example.txt #", "notes: null|notes: notes.txt"])
def test_the_good_folder_is_held_by_its_texts(notes: str, tmp_path: Path) -> None:
    folder = good_folder(tmp_path)
    old, new = notes.split("|")
    edit(folder / "sources.yaml", old, new)
    if "example.txt" in notes:
        edit(
            folder / "facts" / "example.yaml",
            "paragraph: 1\n      quote: null",
            "paragraph: 1\n      quote: The example meeting took\n      translation: {es: La reunión de ejemplo fue}",
        )
        written = "quote: had written a letter\n      translation: {es: había escrito una carta}"
        edit(folder / "facts" / "example.yaml", "quote: null", written)

    assert problems_of(folder) == []


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(old, new), encoding="utf-8")
    assert old in text


def _cases() -> Iterator[Any]:
    for rule in RULES:
        for number, fault in enumerate(rule.faults, 1):
            yield pytest.param(rule, fault, id=f"{rule.says.strip(' ;:')} {number}")


@pytest.mark.parametrize(("rule", "fault"), list(_cases()))
def test_a_planted_fault_is_found_at_its_line(rule: Rule, fault: Fault) -> None:
    found, path, line = outcome(fault)
    at = (path, line, rule.level)
    there = [str(problem) for problem in found if (problem.path, problem.line, problem.level) == at]

    assert any(rule.says in said for said in there), f"wanted {path}:{line}: … {rule.says} …\n" + "\n".join(
        map(str, found)
    )


def test_every_rule_has_two_or_three_faults_and_none_is_planted_twice() -> None:
    counts = {rule.says: len(rule.faults) for rule in RULES if len(rule.faults) not in (2, 3)}
    says = Counter(rule.says for rule in RULES)
    faults = Counter(fault for rule in RULES for fault in rule.faults)

    assert counts == {}
    assert [phrase for phrase, count in says.items() if count > 1] == []
    assert [fault for fault, count in faults.items() if count > 1] == []


_MAKE_PROBLEMS = {"Fault", "InvalidTemplate", "Problem", "Wrong"}
_POINT = {"error", "warning", "problem"}
_SAY = {"_refused", "wrong_address"}


@cache
def _sayings(path: Path) -> list[tuple[int, int]]:
    """The lines of a module that make a problem: the first and last of each."""
    return list(_found_sayings(path))


def _found_sayings(path: Path) -> Iterator[tuple[int, int]]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = (
                node.func.id
                if isinstance(node.func, ast.Name)
                else node.func.attr
                if isinstance(node.func, ast.Attribute)
                else ""
            )
            if (
                name in _MAKE_PROBLEMS
                and isinstance(node.func, ast.Name)
                or name in _POINT
                and isinstance(node.func, ast.Attribute)
            ):
                yield node.lineno, node.end_lineno or node.lineno
        elif isinstance(node, ast.FunctionDef) and node.name in _SAY:
            for inner in ast.walk(node):
                if isinstance(inner, ast.Return | ast.Yield) and _is_said(inner.value):
                    yield inner.lineno, inner.end_lineno or inner.lineno


def _is_said(value: ast.expr | None) -> bool:
    return isinstance(value, ast.Call | ast.Tuple) or isinstance(value, ast.Constant) and isinstance(value.value, str)


@pytest.mark.slow
def test_every_line_that_makes_a_problem_has_a_fault_planted_for_it() -> None:
    by_number = zip_longest(*(rule.faults for rule in RULES))
    for fault in chain.from_iterable(by_number):  # the first of each rule reach nearly all
        if fault and missed():
            outcome(fault)

    assert missed() == []


def test_a_folder_is_left_as_it_was(tmp_path: Path) -> None:
    folder = good_folder(tmp_path)
    shutil.copytree(folder, tmp_path / "copy")
    problems_of(folder)

    before = {
        file.relative_to(tmp_path / "copy"): file.read_bytes()
        for file in (tmp_path / "copy").rglob("*")
        if file.is_file()
    }
    after = {file.relative_to(folder): file.read_bytes() for file in folder.rglob("*") if file.is_file()}

    assert after == before
