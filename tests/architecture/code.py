"""The program's own code, as trees."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def modules() -> dict[Path, ast.Module]:
    """Every module of the program, by its path from the root."""
    files = sorted((ROOT / "campaign").rglob("*.py"))
    return {file.relative_to(ROOT): ast.parse(file.read_text(encoding="utf-8")) for file in files}


def functions() -> Iterator[tuple[Path, Function, int]]:
    """Every function with its module and the lines of its body."""
    for path, tree in modules().items():
        for node in ast.walk(tree):
            if isinstance(node, Function):
                yield path, node, (node.end_lineno or node.lineno) - node.body[0].lineno + 1
