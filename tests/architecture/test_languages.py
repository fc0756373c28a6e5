"""No code compares languages: what one of them knows is in its pack, and the languages are listed once."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.code import ROOT, modules

TAGS = frozenset(["en", "es"])
#: Where a language may be named, and why.
ALLOWED = {
    "campaign/domain/grammar/english": "is the pack",
    "campaign/domain/grammar/spanish": "is the pack",
    "campaign/domain/language.py": "lists the languages, and has the fields of texts in both",
}
_CODE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_TAG = re.compile(r"""["'](?:en|es)["']|\.(?:en|es)\b""")


def named(tree: ast.AST) -> Iterator[int]:
    """The lines of a module that name a language: as a string, or as a field of a text in both."""
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and node.value in TAGS
            or isinstance(node, ast.Attribute)
            and node.attr in TAGS
        ):
            yield node.lineno


def named_in_template(text: str) -> list[str]:
    """The expressions and statements of a template that name a language."""
    return [code for code in _CODE.findall(text) if _TAG.search(code)]


def places_named() -> list[Path]:
    """The modules that name a language, once for each time."""
    return [path for path, tree in modules().items() for _ in named(tree)]


def test_no_module_names_a_language() -> None:
    assert [str(path) for path in places_named() if not any(path.is_relative_to(allowed) for allowed in ALLOWED)] == []


def test_every_exception_is_needed() -> None:
    assert [allowed for allowed in ALLOWED if not any(path.is_relative_to(allowed) for path in places_named())] == []


def test_no_template_names_a_language() -> None:
    found = {
        str(path.relative_to(ROOT)): codes
        for path in sorted((ROOT / "templates").rglob("*.*"))
        if (codes := named_in_template(path.read_text(encoding="utf-8")))
    }

    assert found == {}


@pytest.mark.parametrize(
    "code",
    [
        'found = language == "en"',
        'WORDS = {"en": "may", "es": "mayo"}',
        'for language in ("en", "es"): pass',
        'def page(language="en"): pass',
        'match language:\n    case "es":\n        pass',
        "said = text.es",
    ],
)
def test_what_names_a_language_is_found(code: str) -> None:
    assert list(named(ast.parse(code)))


@pytest.mark.parametrize("code", ['{% if language == "es" %}', "{{ link('accent', 'en') }}", "{{ fact.claim.en }}"])
def test_what_names_a_language_in_a_template_is_found(code: str) -> None:
    assert named_in_template(f'<p lang="es">{code}</p>')
