"""Words that names do not use, and marks of unfinished work."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path

import pytest

from tests.architecture.code import ROOT, modules

BANNED_MODULES = {"utils", "util", "helpers", "helper", "manager", "service", "services", "common", "misc"}

#: Words that made names read like a translation, and what to write instead. A name is split at underscores and capitals.
INSTEAD = {
    "anew": "again, or a verb such as `reload`",
    "anybody": "a noun: `visitor`, `reader`",
    "beside": "`with_`, `next_to` or a noun: `notes`, `neighbors`",
    "caution": "warning",
    "cautions": "warnings",
    "dear": "expensive",
    "heard": "a noun: `message`, `event`",
    "leans": "`direction` or `qualifier`",
    "nobody": "a noun or `no_one`",
    "said": "what it holds: `text`, `names`, `statement`",
    "scaffold": "template, or `text` of a part",
    "scaffolding": "wording",
    "scaffolds": "templates, or texts of parts",
    "somebody": "a noun: `visitor`, `person`",
    "standing": "current",
    "telling": "a noun: `message`, `report`, `summary`",
    "told": "what it holds: `text`, `message`, `line`",
    "trouble": "error",
    "troubles": "errors",
    "typed": "a noun: `form`, `text`, `input`",
    "woven": "`cited_text` or `insertions`",
}


def words_of(name: str) -> list[str]:
    """The words of an identifier, in lower case."""
    return re.findall(r"[a-z]+", re.sub(r"([A-Z])", r" \1", name).lower().replace("_", " "))


def names_in(path: Path, tree: ast.Module) -> list[str]:
    """The names of a module and of its classes, functions and parameters."""
    names = [path.parent.name if path.stem == "__init__" else path.stem]
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                names.append(name)
            case ast.arg(arg=name):
                names.append(name)
    return names


def test_the_words_of_a_name_are_separated() -> None:
    assert words_of("HTTPError_of2Told") == ["h", "t", "t", "p", "error", "of", "told"]


def test_names_use_standard_terms() -> None:
    wrong = [
        f"{path}: `{name}` has the word '{word}'; write {INSTEAD[word]}"
        for path, tree in modules().items()
        for name in names_in(path, tree)
        for word in words_of(name)
        if word in INSTEAD
    ]

    assert wrong == []


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


def test_each_decision_has_its_own_number() -> None:
    text = (ROOT / "DECISIONS.md").read_text(encoding="utf-8")
    numbers = [int(number) for number in re.findall(r"^(\d+)\. \*\*", text, re.MULTILINE)]

    assert numbers == list(range(1, len(numbers) + 1))
