"""Words that the house does not use, and words that only unfinished work uses."""

from __future__ import annotations

import ast
import re
import subprocess

import pytest

from tests.architecture.code import ROOT, modules

BANNED_MODULES = {"utils", "util", "helpers", "helper", "manager", "service", "services", "common", "misc"}


def tracked(*patterns: str) -> list[str]:
    """The files that git knows or would add, without what is generated."""
    listing = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", *patterns],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [name for name in listing.stdout.splitlines() if (ROOT / name).is_file()]


def test_no_module_is_named_for_nothing() -> None:
    assert [str(path) for path in modules() if path.stem in BANNED_MODULES or path.parent.name in BANNED_MODULES] == []


def test_nothing_is_patched_outside_the_tests_of_the_network() -> None:
    banned = re.compile(r"mock\.patch|monkeypatch\.setattr|import mock|from unittest import mock|MagicMock")
    files = [name for name in tracked("tests/*.py") if not name.startswith(("tests/outside/", "tests/architecture/"))]

    assert [name for name in files if banned.search((ROOT / name).read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize("mark", ["TO" + "DO", "FIX" + "ME", "X" * 3, "NotImplemented" + "Error()"])
def test_nothing_is_marked_as_unfinished(mark: str) -> None:
    files = tracked("*.py", "*.html", "*.css", "*.js", "*.md", "Makefile")

    assert [
        name for name in files if re.search(rf"\b{re.escape(mark)}", (ROOT / name).read_text(encoding="utf-8"))
    ] == []


def test_every_suppression_gives_its_reason_on_the_line() -> None:
    bare = re.compile(r"# (?:noqa(?:: [A-Z0-9, ]+)?|type: ignore(?:\[[a-z-]+(?:, ?[a-z-]+)*\])?)\s*$")
    lines = [
        f"{name}:{number}"
        for name in tracked("*.py")
        for number, line in enumerate((ROOT / name).read_text(encoding="utf-8").splitlines(), 1)
        if bare.search(line)
    ]

    assert lines == []


def test_user_text_meets_no_template_engine() -> None:
    """Only `rendering.environment` makes an environment that renders, and nothing makes a template from a string."""
    called = {
        f"{path}:{node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id}"
        for path, tree in modules().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute | ast.Name)
    }
    dangerous = {
        name for name in called if name.split(":")[1] in ("from_string", "render_template_string", "eval", "exec")
    }

    assert dangerous == set()
