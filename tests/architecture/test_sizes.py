"""Small pieces: what is too long to hold in one look is two things."""

from __future__ import annotations

from statistics import median

from tests.architecture.code import ROOT, functions, modules

LONGEST_MODULE = 400
LONGEST_FUNCTION = 40
MEDIAN_FUNCTION = 8


def test_no_module_is_longer_than_its_limit() -> None:
    lengths = {str(path): len((ROOT / path).read_text(encoding="utf-8").splitlines()) for path in modules()}

    assert {path: length for path, length in lengths.items() if length > LONGEST_MODULE} == {}


def test_no_function_is_longer_than_its_limit() -> None:
    lengths = {f"{path}:{node.name}": lines for path, node, lines in functions()}

    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_FUNCTION} == {}


def test_most_functions_are_a_few_lines() -> None:
    assert median(lines for _, _, lines in functions()) <= MEDIAN_FUNCTION
