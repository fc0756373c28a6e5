"""Modules, functions and lines of templates are short."""

from __future__ import annotations

import re
from statistics import median

from tests.architecture.code import ROOT, functions, modules

LONGEST_MODULE = 250
LONGEST_FUNCTION = 40
MEDIAN_FUNCTION = 8
WIDEST_TEMPLATE = 140
#: A message stays on one line, so that it can be found by its words.
_MESSAGE = re.compile(r'(?<=\b_\()"[^"]*"|(?<=gettext\()"[^"]*"')


def test_no_module_is_longer_than_its_limit() -> None:
    lengths = {str(path): len((ROOT / path).read_text(encoding="utf-8").splitlines()) for path in modules()}

    assert {path: length for path, length in lengths.items() if length > LONGEST_MODULE} == {}


def test_no_function_is_longer_than_its_limit() -> None:
    lengths = {f"{path}:{node.name}": lines for path, node, lines in functions()}

    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_FUNCTION} == {}


def test_most_functions_are_a_few_lines() -> None:
    assert median(lines for _, _, lines in functions()) <= MEDIAN_FUNCTION


def test_no_line_of_a_template_is_longer_than_its_limit() -> None:
    """Messages aside. A line may end after `%}`, inside an HTML tag or inside an expression without changing the page."""
    wide = {
        f"{path.relative_to(ROOT)}:{number}": len(_MESSAGE.sub("", line))
        for path in sorted((ROOT / "templates").rglob("*.html"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
    }

    assert {line: width for line, width in wide.items() if width > WIDEST_TEMPLATE} == {}
