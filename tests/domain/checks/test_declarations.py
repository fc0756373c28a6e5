"""What each check declares: its place among the others, and the levels of its findings."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path
from types import ModuleType

import pytest

from campaign.domain import checks
from campaign.domain.checks import ADVICE, CHECKS, Check, found_by
from campaign.domain.findings import Level
from tests.builders import a_manuscript


def module_of(check: Check) -> ModuleType:
    found = inspect.getmodule(check)
    assert found
    return found


def levels_said(module: ModuleType) -> set[Level]:
    """The levels that a module's functions name."""
    functions = [node for node in ast.parse(inspect.getsource(module)).body if isinstance(node, ast.FunctionDef)]
    nodes = [node for function in functions for node in ast.walk(function)]
    return {
        Level[node.attr]
        for node in nodes
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "Level"
    }


def test_every_module_of_the_folder_is_a_check_with_an_order_of_its_own() -> None:
    files = {path.stem for path in Path(checks.__path__[0]).glob("*.py")} - {"__init__"}

    assert {check.__module__.rpartition(".")[2] for check in CHECKS} == files
    assert len({module_of(check).ORDER for check in CHECKS}) == len(CHECKS)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__module__.rpartition(".")[2])
def test_a_check_declares_the_levels_that_it_gives(check: Check) -> None:
    assert set(module_of(check).LEVELS) == levels_said(module_of(check))


def test_whether_a_letter_is_held_back_is_asked_without_the_checks_that_only_advise() -> None:
    manuscript = a_manuscript("We ask for hearings.")
    checks.is_held_back(manuscript)

    assert manuscript.found.keys().isdisjoint(ADVICE)


def test_a_check_runs_once_for_a_manuscript_and_again_beside_other_letters() -> None:
    manuscript = a_manuscript("Over 900 people were sent away.")
    found = found_by(CHECKS[3], manuscript)

    assert found_by(CHECKS[3], manuscript) is found
    assert CHECKS[3] not in manuscript.with_similarities((0.9,)).found
