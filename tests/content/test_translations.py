"""Every word of ours is marked, extracted and translated, and a translation keeps what the message carries."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po
from jinja2 import nodes

from campaign.domain.figures.qualifiers import qualifier_at
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import LANGUAGES, Language
from campaign.rendering.environment import environment, make_environment
from campaign.rendering.locale import QUALIFIERS, locale_for
from tests.content.seeds import ROOT

CATALOGUE = ROOT / "campaign" / "translations" / "es" / "LC_MESSAGES" / "messages.po"
MODULES = sorted((ROOT / "campaign").rglob("*.py"))
TEMPLATES = sorted(path for path in (ROOT / "templates").rglob("*") if path.suffix in (".html", ".txt"))
MARKS = ("N_", "Message", "say")
#: How many of the arguments are words.
GETTEXT = {"_": 1, "gettext": 1, "ngettext": 2}
PERCENT = re.compile(r"%(?:\(\w+\))?.?")


@cache
def catalogue() -> Catalog:
    with CATALOGUE.open("rb") as file:
        return read_po(file, locale="es")


def entries() -> list[Message]:
    return [message for message in catalogue() if message.id]


@cache
def extracted() -> dict[str | tuple[str, ...], str]:
    """Each message in code and templates, as `make words` finds it, with a place where it stands."""
    with (ROOT / "babel.cfg").open(encoding="utf-8") as file:
        methods, options = parse_mapping_cfg(file)  # type: ignore[no-untyped-call]  # babel leaves it untyped
    found = extract_from_dir(str(ROOT), methods, options)
    return {text: f"{file_name}:{line}" for file_name, line, text, _, _ in found}


def texts(of: str | tuple[str, ...] | list[str] | None) -> list[str]:
    return [of or ""] if isinstance(of, str) or of is None else list(of)


def names_in(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_the_catalogue_has_the_messages_of_code_and_templates_and_no_others() -> None:
    here = {message.id for message in entries()}

    missing = [f"{where}: {text!r}" for text, where in extracted().items() if text not in here]
    stale = [text for text in here if text not in extracted()]

    assert (missing, stale, list(catalogue().obsolete)) == ([], [], []), "run `make words`, then translate what is new"


def test_every_message_is_translated_and_no_translation_is_a_guess() -> None:
    unsaid = [message.id for message in entries() if not all(texts(message.string))]
    guessed = [message.id for message in entries() if message.fuzzy]

    assert (unsaid, guessed) == ([], [])


def test_plurals_are_there_for_both_numbers() -> None:
    plurals = [message for message in entries() if message.pluralizable]

    assert plurals
    assert catalogue().num_plurals == 2
    assert [message.id for message in plurals if len(texts(message.string)) != 2] == []


def test_a_translation_has_the_placeholders_of_its_message() -> None:
    """In templates `%(name)s` and a lone percent sign is an error; in code `{name}` and a percent sign is itself."""
    wrong = []
    for message in entries():
        originals = texts(message.id)
        in_template = not names_in(originals[0])
        for number, translation in enumerate(texts(message.string)):
            original = originals[min(number, len(originals) - 1)]
            is_same = names_in(translation) == names_in(original) or leaves_out_the_title(original, translation)
            if in_template:
                signs = set(PERCENT.findall(original)) ^ set(PERCENT.findall(translation))
                is_same = is_same and signs <= {"%(title)s"}
            if not is_same:
                wrong.append((original, translation))

    assert wrong == []


def leaves_out_the_title(original: str, translation: str) -> bool:
    """Whether a translation says a name without the person's title, which agrees with them in Spanish."""
    before, after = set(names_in(original)), set(names_in(translation))
    return "title" in before and before - after <= {"title", "family_name"} and after - before <= {"name"}


def test_a_translation_is_safe_inside_a_page_and_its_attributes() -> None:
    """What `_` says in a template is not escaped, since it is ours."""
    said = [text for message in entries() for text in texts(message.string)]

    assert [text for text in said if set(text) & set('<>&"')] == []


def test_no_two_messages_differ_by_spaces_alone() -> None:
    both = [text for message in entries() for text in (*texts(message.id), *texts(message.string))]
    originals = [text for message in entries() for text in texts(message.id)]

    assert [text for text in both if text != " ".join(text.split())] == []
    assert len({" ".join(text.split()) for text in originals}) == len(set(originals))


def test_the_header_says_nothing_that_changes_by_itself() -> None:
    """Diffs show words alone: no places in files, no day of today, no address."""
    written = CATALOGUE.read_text(encoding="utf-8")

    assert "\n#:" not in written
    assert "@" not in written[: written.index("\n\n")]
    originals = [texts(message.id) for message in entries()]
    assert originals == sorted(originals)


def test_what_becomes_a_message_is_a_literal_or_marked() -> None:
    """Else it is never extracted."""
    hidden = [
        f"{place(path, call)}: {ast.unparse(call)}"
        for path in MODULES
        for tree in [ast.parse(path.read_text(encoding="utf-8"))]
        for call in calls(tree, "Message")
        if not is_marked(call.args[0], call, tree)
    ]

    assert hidden == [], "write the words at the call, or wrap them in N_ where they are written"


def test_every_marked_literal_is_found() -> None:
    """Before Python 3.12 an f-string hides from the extractor what is called inside it."""
    lost = [
        f"{place(path, call)}: {call.args[0].value!r}"
        for path in MODULES
        for mark in MARKS
        for call in calls(ast.parse(path.read_text(encoding="utf-8")), mark)
        if call.args and isinstance(call.args[0], ast.Constant) and call.args[0].value not in extracted()
    ]

    assert lost == []


def test_what_a_template_says_is_a_literal() -> None:
    lost = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in TEMPLATES
        for call in environment("en").parse(path.read_text(encoding="utf-8")).find_all(nodes.Call)
        if isinstance(call.node, nodes.Name) and call.node.name in GETTEXT
        for word in call.args[: GETTEXT[call.node.name]]
        if not isinstance(word, nodes.Const) or not isinstance(word.value, str)
    ]

    assert lost == []


@pytest.mark.parametrize(
    "language, expected",
    [
        ("en", ("1 word", "2 words", "1 to 7 words", "PDF: 3 &lt; 4")),
        ("es", ("1 palabra", "2 palabras", "De 1 a 7 palabras", "PDF: 3 &lt; 4")),
    ],
)
def test_pages_count_and_fill_in_both_languages(language: Language, expected: tuple[str, ...]) -> None:
    """English has no catalogue, and counts all the same."""
    template = make_environment(language).from_string(
        '{% macro n(count) %}{{ ngettext("%(num)d word", "%(num)d words", count) }}{% endmacro %}'
        '{{ n(1) }}|{{ n(2) }}|{{ _("%(least)d to %(most)d words", least=1, most=7) }}|{{ _("PDF: %(title)s", title="3 < 4") }}'
    )

    assert tuple(template.render().split("|")) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_qualifier_is_said_in_words_that_our_checks_read_the_same(language: Language) -> None:
    for qualifier, message in QUALIFIERS.items():
        text = f"{locale_for(language).translate(message)} 900".strip()

        assert qualifier_at(text, len(text) - 3, len(text), grammar(language)) is qualifier


def place(path: Path, node: ast.Call) -> str:
    return f"{path.relative_to(ROOT)}:{node.lineno}"


def calls(tree: ast.AST, name: str) -> Iterator[ast.Call]:
    """The calls of a function or method of this name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called == name:
                yield node


def is_marked(word: ast.expr, call: ast.AST, tree: ast.Module) -> bool:
    """Whether the extractor meets these words: a literal here, or N_ wherever the name comes from."""
    if isinstance(word, ast.Constant):
        return isinstance(word.value, str)
    if isinstance(word, ast.IfExp):
        return is_marked(word.body, call, tree) and is_marked(word.orelse, call, tree)
    origins = list(values_of(word, call, tree))
    return bool(origins) and all(is_n_call(origin) for origin in origins)


def is_n_call(word: ast.expr) -> bool:
    return isinstance(word, ast.Call) and isinstance(word.func, ast.Name) and word.func.id == "N_"


def values_of(word: ast.expr, call: ast.AST, tree: ast.Module) -> Iterator[ast.expr]:
    """What the word may be: values assigned to a name, of a module's dictionary, or given for an argument."""
    if isinstance(word, ast.Subscript) and isinstance(word.value, ast.Name):
        yield from dictionary(word.value.id, tree)
    elif isinstance(word, ast.Name):
        for node in tree.body:
            if isinstance(node, ast.Assign):
                yield from paired(node.targets[0], node.value, word.id)
        for function in ast.walk(tree):
            if isinstance(function, ast.FunctionDef) and any(node is call for node in ast.walk(function)):
                yield from bound_in(function, word.id, tree)


def bound_in(function: ast.FunctionDef, name: str, tree: ast.Module) -> Iterator[ast.expr]:
    arguments = [argument.arg for argument in function.args.args]
    if name in arguments:
        yield from (call.args[arguments.index(name)] for call in calls(tree, function.name))
    for node in ast.walk(function):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                yield from paired(target, node.value, name)
        elif isinstance(node, ast.For) and name in {
            part.id for part in ast.walk(node.target) if isinstance(part, ast.Name)
        }:
            listed = re.fullmatch(r"(\w+)\.(?:items|values)\(\)", ast.unparse(node.iter))
            if listed:
                yield from dictionary(listed[1], tree)


def paired(target: ast.expr, value: ast.expr, name: str) -> Iterator[ast.expr]:
    if isinstance(target, ast.Name) and target.id == name:
        yield value
    elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        for one, its in zip(target.elts, value.elts, strict=True):
            yield from paired(one, its, name)


def dictionary(name: str, tree: ast.Module) -> Iterator[ast.expr]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and any(isinstance(t, ast.Name) and t.id == name for t in node.targets):
            if isinstance(node.value, ast.Dict):
                yield from node.value.values
