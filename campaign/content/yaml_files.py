"""YAML for content: plain maps, lists and text, each with its line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from yaml._yaml import CParser
from yaml.composer import Composer
from yaml.constructor import SafeConstructor
from yaml.resolver import Resolver

from campaign.content.broken_yaml import REPEATED, explained
from campaign.content.problems import Key, Problem
from campaign.domain.faults import Place
from campaign.domain.findings import Message
from campaign.domain.language import LANGUAGES, Language

MAX_BYTES = 400_000
_MAX_DEPTH = 20


class _TooDeep(Exception):
    """Deeply nested lists: no content needs them, and reading them takes longer with every level."""

    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line


class _Loader(Composer, CParser, SafeConstructor, Resolver):
    """Reads JSON's scalars only: `no` is a word and `2019-07` is text, as their author meant.

    The text is parsed by libyaml, ten times as fast as Python; the tree is built here, where its depth is limited.
    """

    _depth = -1

    def __init__(self, text: str) -> None:
        CParser.__init__(self, text)
        Composer.__init__(self)
        SafeConstructor.__init__(self)
        Resolver.__init__(self)

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self._depth >= _MAX_DEPTH:
            mark = getattr(self.peek_event(), "start_mark", None)
            raise _TooDeep(mark.line if mark else 0)
        self._depth += 1
        node = super().compose_node(parent, index)
        self._depth -= 1
        return node


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("null", r"^(?:null|~|)$", ["n", "~", ""]),
    ("bool", r"^(?:true|false)$", ["t", "f"]),
    ("int", r"^-?(?:0|[1-9][0-9]*)$", list("-0123456789")),
    ("float", r"^-?[0-9]+\.[0-9]+$", list("-0123456789")),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), _first)


_TAGS = frozenset(f"tag:yaml.org,2002:{name}" for name in ("null", "bool", "int", "float", "str", "seq", "map"))


class YamlFile:
    """A file's data, and the line of every place in it."""

    def __init__(self, path: str, data: Any, lines: dict[Place, int]) -> None:
        self.path = path
        self.data = data
        self.lines = lines

    def line(self, place: Place) -> int:
        """Return the line of the nearest place that exists at or above `place`."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)

    def problem(self, place: Place, what: Message, right: Message) -> Problem:
        """Return a problem with what is at `place`."""
        return Problem(self.path, self.line(place), what, right, key=self._key(place))

    def _key(self, place: Place) -> Key:
        """Return the place as its author would name it: an object's id in a list, then keys, with items counted from
        1."""
        language: Language | None = next((known for step in place for known in LANGUAGES if step == known), None)
        words, data = "", self.data
        for number, step in enumerate(place):
            data = _inside(data, step)
            if number == 0 and isinstance(step, int):
                words = str(data["id"]) if isinstance(data, dict) and "id" in data else ""
            elif isinstance(step, int):
                words += f" {step + 1}"
            elif step != language:
                words += f", {step}" if words else step
        return Key(words, language)


def _inside(data: Any, step: str | int) -> Any:
    """Return the value at a step of a map or list; None if there is none."""
    if isinstance(data, dict):
        return data.get(step)
    return data[step] if isinstance(data, list) and isinstance(step, int) and step < len(data) else None


def read_yaml(path: Path, shown: str) -> YamlFile | Problem:
    """Read a file; anything unreadable is a problem with its line, never an exception."""
    try:
        raw = path.read_bytes()
    except OSError:
        return Problem(
            shown,
            1,
            Message("the file can’t be read"),
            Message("check that it’s there and that you’re allowed to read it"),
        )
    if len(raw) > MAX_BYTES:
        what = Message("the file is too large ({bytes} bytes)", {"bytes": len(raw)})
        return Problem(
            shown, 1, what, Message("we read at most {most}; split it into smaller files", {"most": MAX_BYTES})
        )
    try:
        return parse_yaml(raw.decode("utf-8"), shown)
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        return Problem(shown, line, Message("the file isn’t saved as UTF-8"), Message("save the file as UTF-8"))


def parse_yaml(text: str, shown: str, first_line: int = 1) -> YamlFile | Problem:
    """Parse YAML text that begins at `first_line` of the file `shown`."""
    try:
        loader = _Loader(text)
        node = loader.get_single_node()
    except _TooDeep as error:
        what = Message("this has more than {levels} levels, one inside the other", {"levels": _MAX_DEPTH})
        return Problem(shown, error.line + first_line, what, Message("use fewer levels"))
    except yaml.MarkedYAMLError as error:
        opened = error.context_mark.line if error.context_mark else None
        at = error.problem_mark.line if error.problem_mark else opened or 0
        what, right, line = explained(str(error.problem or error), at, opened)
        return Problem(shown, line + first_line, what, right)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        what = Message("we can’t read the file from here on: {reason}", {"reason": str(error).splitlines()[0]})
        return Problem(shown, first_line, what, Message("remove what doesn’t belong in a text file"))
    if node is None:
        return YamlFile(shown, None, {})
    refused = next(_refused(node, set()), None)
    if refused:
        what, right, line = refused
        return Problem(shown, line + first_line, what, right)
    lines = {place: line + first_line for place, line in _lines(node, ())}
    try:
        return YamlFile(shown, loader.construct_document(node), lines)
    except (yaml.YAMLError, ValueError, LookupError) as error:
        what = Message("this can’t be read: {reason}", {"reason": str(error)})
        return Problem(shown, first_line, what, Message("use only words, numbers, lists, and keys with their values"))


def _refused(node: yaml.Node, seen: set[int]) -> Iterator[tuple[Message, Message, int]]:
    """Find aliases, tags and duplicate keys: each makes a small file say something other than it shows."""
    line = node.start_mark.line
    if id(node) in seen:
        yield *REPEATED, line
        return
    seen.add(id(node))
    if node.tag not in _TAGS:
        what = Message("this starts with !, which gives a type ({tag})", {"tag": node.tag})
        yield what, Message("remove the type, or put the text in quotation marks"), line
        return
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _refused(item, seen)
    elif isinstance(node, yaml.MappingNode):
        keys = set()
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                yield Message("this key is not a word"), Message("use a plain word as the key"), key.start_mark.line
                return
            if key.value in keys:
                what = Message("the key '{key}' is given twice", {"key": key.value})
                yield what, Message("keep one of the two"), key.start_mark.line
            keys.add(key.value)
            yield from _refused(value, seen)


def _lines(node: yaml.Node, place: Place) -> Iterator[tuple[Place, int]]:
    yield place, node.start_mark.line
    if isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            yield from _lines(item, (*place, index))
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            for inner, line in _lines(value, (*place, key.value)):
                yield inner, key.start_mark.line if inner == (*place, key.value) else line
