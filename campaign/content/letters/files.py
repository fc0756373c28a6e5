"""A letter template's file: front matter, then one section a part."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from campaign.content.letters.formats import CURRENT, FIRST, STEPS, format_of
from campaign.content.letters.sections import HEADING, OPTION, Section, sections
from campaign.content.letters.sentences import parse_sentences
from campaign.content.letters.template_syntax import InvalidTemplate
from campaign.content.plain_values import Wrong
from campaign.content.problems import Problem
from campaign.content.shapes import structure
from campaign.content.yaml_files import YamlFile, parse_yaml
from campaign.domain.faults import Place
from campaign.domain.findings import N_, Message
from campaign.domain.formats import upcast
from campaign.domain.language import Language
from campaign.domain.officials.officials import Official
from campaign.domain.templates.kinds import Kind
from campaign.domain.templates.templates import PART_IDS, Blank, Part, Template, WordRange, holes
from campaign.domain.texts.normalise import clean

_FENCE = "---"
_ANY_HEADING = re.compile(r"\s*#{1,6}(?:\s|$)")


@dataclass(frozen=True, slots=True)
class BlankShape:
    """A blank as front matter gives it."""

    ask: str
    max: int
    required: bool


@dataclass(frozen=True, slots=True)
class AddresseeShape:
    """The official that a template goes to, as front matter gives it."""

    title: str = ""
    name: str = ""
    body: str = ""
    greeting: str = ""

    def __post_init__(self) -> None:
        if not (self.title or self.name or self.body):
            right = Message("write a title, a name or a body, or leave addressee out")
            raise Wrong(Message("it doesn’t say who the message goes to"), right)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The keys above the parts."""

    kind: Kind
    title: str
    words: WordRange
    blanks: Mapping[str, BlankShape]
    offers: tuple[str, ...]
    summary: str
    addressee: AddresseeShape | None = None
    headlines: tuple[str, ...] = ()
    format: int = FIRST


@dataclass(frozen=True, slots=True)
class PartOptions:
    """The options above the text of a part."""

    prompt: str
    words: int
    yours: bool = False


def parse_letter(text: str, shown: str, slug: str, language: Language) -> Template | list[Problem]:
    """A template from the text of its file, or every problem it has."""
    cleaned = clean(text)
    if cleaned.dropped:
        what = Message("the file has hidden characters: {characters}", {"characters": _named(cleaned.dropped)})
        return [Problem(shown, 1, what, Message("remove them; they cannot be seen"))]
    format = format_of(cleaned.text)
    if format > CURRENT:
        return [_newer_format(cleaned.text, format, shown)]
    lines = upcast(cleaned.text, format, CURRENT, STEPS).split("\n")
    if lines[0].strip() != _FENCE or _FENCE not in [line.strip() for line in lines[1:]]:
        right = Message("begin with a line ---, then the keys with their values, then another line ---")
        return [Problem(shown, 1, Message("the settings at the top of the file are missing"), right)]
    end = [line.strip() for line in lines[1:]].index(_FENCE) + 1
    front = _front_matter("\n".join(lines[1:end]), shown)
    parts, problems = _parts(sections(lines, end + 1), shown)
    problems += _stray_problems(lines, end + 1, shown)
    if isinstance(front, list):
        return front + problems
    problems += _blank_problems(front, parts, shown)
    if problems:
        return problems
    blanks = tuple(Blank(name, blank.ask, blank.max, blank.required) for name, blank in front.blanks.items())
    return Template(
        slug,
        language,
        front.kind,
        front.title,
        front.summary,
        front.words,
        blanks,
        front.offers,
        tuple(p for p, _ in parts),
        Official(**dataclasses.asdict(front.addressee)) if front.addressee else None,
        front.headlines,
    )


def _newer_format(text: str, format: int, shown: str) -> Problem:
    line = text[: text.index("format:")].count("\n") + 1
    what = Message("a newer version of this program wrote this file, in format {format}", {"format": format})
    right = Message(
        "upgrade this program, which reads formats up to {current}, or open the file where it was made",
        {"current": CURRENT},
    )
    return Problem(shown, line, what, right)


def template_lines(text: str) -> dict[Place, int]:
    """Return the line of each key, part, option and text of a template's file, which could be read."""
    lines = text.splitlines()
    end = [line.strip() for line in lines[1:]].index(_FENCE) + 1
    front = parse_yaml("\n".join(lines[1:end]), "", first_line=2)
    found: dict[Place, int] = {} if isinstance(front, Problem) else dict(front.lines)
    found[()] = 1
    for section in sections(lines, end + 1):
        part = ("parts", section.id)
        found.setdefault(("parts",), section.line)
        found[part] = section.line
        for number, line in enumerate(section.lines, section.line + 1):
            if option := OPTION.match(line):
                found.setdefault((*part, option[1]), number)
            elif line.strip() and not line.startswith(" "):
                found.setdefault((*part, "text"), number)
    return found


def _named(characters: tuple[str, ...]) -> str:
    return ", ".join(f"U+{ord(character):04X}" for character in characters)


def _front_matter(text: str, shown: str) -> FrontMatter | list[Problem]:
    file = parse_yaml(text, shown, first_line=2)
    if isinstance(file, Problem):
        return [file]
    return structure(file, file.data, FrontMatter)


def _stray_problems(lines: list[str], start: int, shown: str) -> Iterator[Problem]:
    """Words above the first part would be lost, and a heading that names no part would be printed in the letter."""
    first = next((number for number in range(start, len(lines)) if HEADING.match(lines[number])), len(lines))
    for number in range(start, len(lines)):
        if _ANY_HEADING.match(lines[number]) and not HEADING.match(lines[number]):
            what = Message("the heading '{heading}' isn’t the name of a part", {"heading": lines[number].strip()})
            right = Message("write ## and one of {parts}", {"parts": ", ".join(PART_IDS)})
            yield Problem(shown, number + 1, what, right)
        elif number < first and lines[number].strip():
            right = Message("put them under the heading of a part")
            yield Problem(shown, number + 1, Message("these words aren’t in any part"), right)


def _parts(found: list[Section], shown: str) -> tuple[list[tuple[Part, int]], list[Problem]]:
    parts: list[tuple[Part, int]] = []
    problems: list[Problem] = []
    for section in found:
        part = _part(section, shown)
        if isinstance(part, Part):
            parts.append((part, section.line))
        else:
            problems += part
    return parts, problems


def _part(section: Section, shown: str) -> Part | list[Problem]:
    file = parse_yaml("\n".join(section.options), shown, first_line=section.line + 1)
    if isinstance(file, Problem):
        return [file]
    lines = {**file.lines, (): section.line}
    options = structure(YamlFile(shown, file.data or {}, lines), file.data or {}, PartOptions)
    if isinstance(options, list):
        return options
    try:
        sentences = parse_sentences("\n".join(section.text).strip("\n"))
    except InvalidTemplate as refused:
        leading = next((n for n, line in enumerate(section.text) if line.strip()), 0)
        return [
            Problem(shown, section.line + len(section.options) + leading + refused.line, refused.what, refused.right)
        ]
    return Part(section.id, options.prompt, options.words, options.yours, sentences)


def _blank_problems(front: FrontMatter, parts: list[tuple[Part, int]], shown: str) -> list[Problem]:
    right = Message("the blanks are {blanks}", {"blanks": ", ".join(front.blanks)})
    if not front.blanks:
        right = Message("add it there")
    text = N_("the blank '{blank}' in part '{part}' is not in the list of fill-in blanks")
    return [
        Problem(shown, line, Message(text, {"blank": name, "part": part.id}), right)
        for part, line in parts
        for name in dict.fromkeys(name for sentence in part.sentences for name in holes(sentence))
        if name not in front.blanks
    ]
